import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CORRECTABLE_ROLES, withMeasuresReading } from '../actions/withReading';
import { formatCount } from '../i18n/formatPoints';
import { sayColumn } from '../i18n/sayColumn';
import { sayAreaShort } from '../i18n/sayPlace';
import type { CorrectedRole, MeasuresCorrectionStep } from '../sheets/MeasuresCorrection';
import type { MeasuresReading, ReadMeasureColumn } from '../sheets/measuresReadings';
import { CellLink } from './CellLink';
import { useMessages, usePane } from './PaneContext';
import { SelectBox } from './SelectBox';

/** A sheet may hold many tables; the first few are shown. */
const MOST_TABLES = 3;

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: '12px',
    marginTop: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  columns: { margin: 0, padding: 0, border: 'none', minWidth: 0, display: 'grid', gap: '8px' },
  legend: { padding: 0, marginBottom: '4px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', justifyContent: 'flex-end' },
});

/** Keeps a correction of how the measures of the active sheet are read; the sheet is read again by it. */
function useCorrecting(): (step: MeasuresCorrectionStep) => void {
  const { actions } = usePane();
  return (step) => {
    void actions.change((preferences, sheetId) => withMeasuresReading(preferences, sheetId, step));
  };
}

/** Reads the table from the cells that are selected on the sheet. */
export function UseSelectedCells() {
  const { messages, actions, busy } = usePane();
  return (
    <Button
      size="small"
      disabledFocusable={busy}
      onClick={() => {
        void actions.change((preferences, sheetId, selected) =>
          // One cell is where the cursor happens to stand, not a choice of cells.
          selected === undefined || selected.rows * selected.columns === 1
            ? preferences
            : withMeasuresReading(preferences, sheetId, { kind: 'area', area: selected }),
        );
      }}
    >
      {messages.follow.useSelected}
    </Button>
  );
}

function Column({ column }: { readonly column: ReadMeasureColumn }) {
  const messages = useMessages();
  const { understood, planning } = messages;
  const correct = useCorrecting();
  const { index, heading, role, by } = column;
  const doubts = { heading: undefined, content: understood.byContent, corrected: understood.byOfficer }[by];
  const roleWords = (each: CorrectedRole) =>
    each === 'notUsed' ? understood.uses.notUsed : planning.roles[each];
  return (
    <SelectBox
      place="beside"
      label={[
        sayColumn(index, 'columns', messages),
        heading === '' ? undefined : `“${heading}”`,
        doubts === undefined ? undefined : `(${doubts})`,
      ]
        .filter((word) => word !== undefined)
        .join(' ')}
      value={role}
      options={[
        ...(by === 'corrected' ? [{ value: '', words: understood.useFound }] : []),
        ...CORRECTABLE_ROLES.map((each) => ({ value: each, words: roleWords(each) })),
      ]}
      onChoose={(value) => {
        correct({ kind: 'column', index, role: CORRECTABLE_ROLES.find((each) => each === value) });
      }}
    />
  );
}

/** What was understood of the measures tables (cells and columns), to be corrected by one choice each; no cell changes. */
export function CorrectMeasures({
  readings,
  onDone,
}: {
  readonly readings: readonly MeasuresReading[];
  readonly onDone: () => void;
}) {
  const styles = useStyles();
  const { messages, busy } = usePane();
  const { understood, follow, correct: words, language } = messages;
  const correct = useCorrecting();
  return (
    <div className={styles.form} role="group" aria-label={follow.correctTitle}>
      <p className={styles.facts}>{follow.notFound}</p>
      <div className={styles.ways}>
        <UseSelectedCells />
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            correct({ kind: 'area', area: undefined });
          }}
        >
          {understood.wholeSheet}
        </Button>
      </div>
      {readings.slice(0, MOST_TABLES).map(({ area, columns, measures }) => (
        <fieldset key={sayAreaShort(area)} className={styles.columns}>
          <legend className={styles.legend}>
            {understood.range} <CellLink to={area}>{sayAreaShort(area)}</CellLink> ·{' '}
            {follow.measures({ count: formatCount(measures, language) })}
          </legend>
          {columns.map((column) => (
            <Column key={column.index} column={column} />
          ))}
        </fieldset>
      ))}
      <p className={styles.facts}>{words.hint}</p>
      <div className={styles.buttons}>
        <Button
          disabledFocusable={busy}
          onClick={() => {
            correct({ kind: 'reset' });
          }}
        >
          {understood.reset}
        </Button>
        <Button appearance="primary" onClick={onDone}>
          {understood.close}
        </Button>
      </div>
    </div>
  );
}
