import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CorrectionStep } from '../actions/withReading';
import { withReading } from '../actions/withReading';
import { formatCount } from '../i18n/formatPoints';
import { sayColumn, sayColumnUse } from '../i18n/sayColumn';
import { sayAreaShort } from '../i18n/sayPlace';
import { INDICATORS } from '../ita/Indicator';
import { INSTRUMENTS } from '../ita/Instrument';
import type { ColumnUse, ReadColumn, ScoreReading } from '../sheets/ScoreReading';
import { CellLink } from './CellLink';
import { useMessages, usePane } from './PaneContext';
import { SelectBox } from './SelectBox';

const useStyles = makeStyles({
  part: { display: 'grid', gap: '12px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  range: { display: 'grid', gap: '4px' },
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  columns: { margin: 0, padding: 0, border: 'none', minWidth: 0, display: 'grid', gap: '8px' },
  legend: { padding: 0, marginBottom: '4px' },
});

/** What a column can be said to be, in the order of the list. */
const USES: readonly ColumnUse[] = [
  { kind: 'agency' },
  { kind: 'agencyKind' },
  { kind: 'district' },
  { kind: 'year' },
  { kind: 'names' },
  { kind: 'scores' },
  ...INDICATORS.map(({ number }): ColumnUse => ({ kind: 'indicator', indicator: number })),
  ...INSTRUMENTS.map(({ instrument }): ColumnUse => ({ kind: 'instrument', instrument })),
  { kind: 'eitPart', part: 1 },
  { kind: 'eitPart', part: 2 },
  { kind: 'total' },
  { kind: 'level' },
  { kind: 'notUsed' },
];

/** A use as a text to choose by. */
function keyOf(use: ColumnUse): string {
  return JSON.stringify(use);
}

function Column({
  column,
  axis,
  onCorrect,
}: {
  readonly column: ReadColumn;
  readonly axis: ScoreReading['axis'];
  readonly onCorrect: (step: CorrectionStep) => void;
}) {
  const messages = useMessages();
  const { understood } = messages;
  const { index, heading, use, by } = column;
  const doubts = {
    heading: undefined,
    number: understood.byNumber,
    content: understood.byContent,
    corrected: understood.byOfficer,
  }[by];
  const uses = USES.some((each) => keyOf(each) === keyOf(use)) ? USES : [use, ...USES];
  return (
    <SelectBox
      place="beside"
      label={[
        sayColumn(index, axis, messages),
        heading === '' ? undefined : `“${heading}”`,
        doubts === undefined ? undefined : `(${doubts})`,
      ]
        .filter((word) => word !== undefined)
        .join(' ')}
      value={keyOf(use)}
      options={[
        ...(by === 'corrected' ? [{ value: '', words: understood.useFound }] : []),
        ...uses.map((each) => ({ value: keyOf(each), words: sayColumnUse(each, messages) })),
      ]}
      onChoose={(value) => {
        onCorrect({ kind: 'column', index, use: uses.find((each) => keyOf(each) === value) });
      }}
    />
  );
}

/** What was understood of one part of the sheet (cells, arrangement, columns), each to be corrected by one choice. */
export function CorrectPart({
  part,
  title,
  onCorrect,
}: {
  readonly part: ScoreReading;
  /** Its name where the sheet has several parts. */
  readonly title: string | undefined;
  readonly onCorrect: (step: CorrectionStep) => void;
}) {
  const styles = useStyles();
  const { messages, actions, busy } = usePane();
  const { understood, language } = messages;
  const { area, layout, axis, rows, unreadable, columns } = part;
  return (
    <div className={styles.part}>
      {title !== undefined && <h3 className={styles.title}>{title}</h3>}
      <div className={styles.range}>
        <span>
          {understood.range} <CellLink to={area}>{sayAreaShort(area)}</CellLink>
        </span>
        <p className={styles.facts}>
          {[
            understood.rows({ count: formatCount(rows, language) }),
            unreadable === 0
              ? undefined
              : understood.unreadable({ count: formatCount(unreadable, language) }),
          ]
            .filter((fact) => fact !== undefined)
            .join(' · ')}
        </p>
        <p className={styles.facts}>{understood.selectFirst}</p>
        <div className={styles.ways}>
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              void actions.change((preferences, sheetId, selected) =>
                // One cell is where the cursor happens to stand, not a choice of cells.
                selected === undefined || selected.rows * selected.columns === 1
                  ? preferences
                  : withReading(preferences, sheetId, { kind: 'area', area: selected }),
              );
            }}
          >
            {understood.useSelected}
          </Button>
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              onCorrect({ kind: 'area', area: undefined });
            }}
          >
            {understood.wholeSheet}
          </Button>
        </div>
      </div>
      <SelectBox
        label={understood.layout}
        value="found"
        options={[
          { value: 'found', words: understood.layoutFound({ layout: understood.layouts[layout] }) },
          { value: 'namesDown', words: understood.layouts.namesDown },
          { value: 'indicatorsAcross', words: understood.layouts.indicatorsAcross },
        ]}
        onChoose={(value) => {
          onCorrect({
            kind: 'layout',
            layout: value === 'namesDown' || value === 'indicatorsAcross' ? value : undefined,
          });
        }}
      />
      {columns.length > 0 && (
        <fieldset className={styles.columns}>
          <legend className={styles.legend}>{understood.columns[axis]}</legend>
          {columns.map((column) => (
            <Column key={column.index} column={column} axis={axis} onCorrect={onCorrect} />
          ))}
        </fieldset>
      )}
    </div>
  );
}
