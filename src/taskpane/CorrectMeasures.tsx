import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CORRECTABLE_ROLES, withMeasuresReading } from '../actions/withReading';
import { formatCount } from '../i18n/formatPoints';
import { sayAreaShort } from '../i18n/sayPlace';
import type { CorrectedRole, MeasuresCorrectionStep } from '../sheets/MeasuresCorrection';
import type { MeasuresReading, ReadMeasureColumn } from '../sheets/measuresReadings';
import { CellLink } from './CellLink';
import { ColumnBox } from './ColumnBox';
import { CorrectionForm } from './CorrectionForm';
import { useMessages, usePane } from './PaneContext';
import { SelectedCellsButton } from './SelectedCellsButton';
import { useEditorStyles } from './useEditorStyles';

/** A sheet may hold many tables; the first few are shown. */
const MOST_TABLES = 3;

const useStyles = makeStyles({
  where: { fontWeight: tokens.fontWeightRegular },
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
  const { follow } = useMessages();
  return (
    <SelectedCellsButton
      words={follow.useSelected}
      keep={(preferences, sheetId, area) => withMeasuresReading(preferences, sheetId, { kind: 'area', area })}
    />
  );
}

function Column({ column }: { readonly column: ReadMeasureColumn }) {
  const { understood, planning } = useMessages();
  const correct = useCorrecting();
  const wordsOf = (role: CorrectedRole) =>
    role === 'notUsed' ? understood.uses.notUsed : planning.roles[role];
  return (
    <ColumnBox
      column={column}
      axis="columns"
      use={column.role}
      uses={CORRECTABLE_ROLES.map((role) => ({ value: role, words: wordsOf(role) }))}
      onChoose={(use) => {
        const role = CORRECTABLE_ROLES.find((each) => each === use);
        correct({ kind: 'column', index: column.index, role });
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
  const form = useEditorStyles();
  const { messages, busy } = usePane();
  const { understood, follow, language } = messages;
  const correct = useCorrecting();
  return (
    <CorrectionForm
      title={follow.correctTitle}
      onReset={() => {
        correct({ kind: 'reset' });
      }}
      onDone={onDone}
    >
      <p className={form.note}>{follow.notFound}</p>
      <div className={form.ways}>
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
        <fieldset key={sayAreaShort(area)} className={form.group}>
          <legend className={mergeClasses(form.legend, styles.where)}>
            {understood.range} <CellLink to={area}>{sayAreaShort(area)}</CellLink> ·{' '}
            {follow.measures({ count: formatCount(measures, language) })}
          </legend>
          {columns.map((column) => (
            <Column key={column.index} column={column} />
          ))}
        </fieldset>
      ))}
    </CorrectionForm>
  );
}
