import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CorrectionStep } from '../actions/withReading';
import { withReading } from '../actions/withReading';
import { formatCount } from '../i18n/formatPoints';
import { sayColumnUse } from '../i18n/sayColumn';
import { sayAreaShort } from '../i18n/sayPlace';
import { INDICATORS } from '../ita/Indicator';
import { INSTRUMENTS } from '../ita/Instrument';
import type { ColumnUse, ReadColumn, ScoreReading } from '../sheets/ScoreReading';
import { CellLink } from './CellLink';
import { ColumnBox } from './ColumnBox';
import { useMessages, usePane } from './PaneContext';
import { SelectBox } from './SelectBox';
import { SelectedCellsButton } from './SelectedCellsButton';
import { useEditorStyles } from './useEditorStyles';

const useStyles = makeStyles({
  part: { display: 'grid', gap: '12px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  range: { display: 'grid', gap: '4px' },
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
  const { index, use } = column;
  const uses = USES.some((each) => keyOf(each) === keyOf(use)) ? USES : [use, ...USES];
  return (
    <ColumnBox
      column={column}
      axis={axis}
      use={keyOf(use)}
      uses={uses.map((each) => ({ value: keyOf(each), words: sayColumnUse(each, messages) }))}
      onChoose={(chosen) => {
        onCorrect({ kind: 'column', index, use: uses.find((each) => keyOf(each) === chosen) });
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
  const form = useEditorStyles();
  const { messages, busy } = usePane();
  const { understood, language } = messages;
  const { area, layout, axis, rows, unreadable, columns } = part;
  return (
    <div className={styles.part}>
      {title !== undefined && <h3 className={styles.title}>{title}</h3>}
      <div className={styles.range}>
        <span>
          {understood.range} <CellLink to={area}>{sayAreaShort(area)}</CellLink>
        </span>
        <p className={form.note}>
          {[
            understood.rows({ count: formatCount(rows, language) }),
            unreadable === 0
              ? undefined
              : understood.unreadable({ count: formatCount(unreadable, language) }),
          ]
            .filter((fact) => fact !== undefined)
            .join(' · ')}
        </p>
        <p className={form.note}>{understood.selectFirst}</p>
        <div className={form.ways}>
          <SelectedCellsButton
            words={understood.useSelected}
            keep={(preferences, sheetId, chosen) =>
              withReading(preferences, sheetId, { kind: 'area', area: chosen })
            }
          />
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
        <fieldset className={form.group}>
          <legend className={form.legend}>{understood.columns[axis]}</legend>
          {columns.map((column) => (
            <Column key={column.index} column={column} axis={axis} onCorrect={onCorrect} />
          ))}
        </fieldset>
      )}
    </div>
  );
}
