import { sayColumn } from '../i18n/sayColumn';
import type { ReadColumn, ScoreReading } from '../sheets/ScoreReading';
import { useMessages } from './PaneContext';
import { SelectBox } from './SelectBox';

/** What one column (or row) of the sheet is taken for, to be corrected by one choice. */
export function ColumnBox({
  column: { index, heading, by },
  axis,
  use,
  uses,
  onChoose,
}: {
  /** Which it is, what stands over it, and by what it was known. */
  readonly column: Pick<ReadColumn, 'index' | 'heading' | 'by'>;
  readonly axis: ScoreReading['axis'];
  /** What it is taken for now, one of `uses`. */
  readonly use: string;
  readonly uses: readonly { readonly value: string; readonly words: string }[];
  /** Undefined: as it was found. */
  readonly onChoose: (use: string | undefined) => void;
}) {
  const messages = useMessages();
  const { understood } = messages;
  const doubts = {
    heading: undefined,
    number: understood.byNumber,
    content: understood.byContent,
    corrected: understood.byOfficer,
  }[by];
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
      value={use}
      options={[...(by === 'corrected' ? [{ value: '', words: understood.useFound }] : []), ...uses]}
      onChoose={(value) => {
        onChoose(value === '' ? undefined : value);
      }}
    />
  );
}
