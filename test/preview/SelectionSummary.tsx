import type { Area } from '../host/Workbook';
import type { SheetView } from './sheetView';
import type { Locale, Words } from './words';

const MOST_CELLS = 50_000;

/** Average, count and sum of the selected cells, as in Excel's status bar; nothing for one cell. */
export function SelectionSummary({
  view,
  selection,
  locale,
  words,
}: {
  readonly view: SheetView;
  readonly selection: readonly Area[];
  readonly locale: Locale;
  readonly words: Words;
}) {
  const { filled, numbers } = valuesIn(view, selection);
  if (filled < 2) return null;
  const show = new Intl.NumberFormat(`${locale}-u-nu-latn`, { maximumFractionDigits: 2 });
  const sum = numbers.reduce((total, one) => total + one, 0);
  return (
    <div className="summary">
      {numbers.length > 0 && (
        <span>
          {words.average}: {show.format(sum / numbers.length)}
        </span>
      )}
      <span>
        {words.count}: {show.format(filled)}
      </span>
      {numbers.length > 0 && (
        <span>
          {words.sum}: {show.format(sum)}
        </span>
      )}
    </div>
  );
}

function valuesIn(
  view: SheetView,
  areas: readonly Area[],
): { readonly filled: number; readonly numbers: readonly number[] } {
  const numbers: number[] = [];
  let filled = 0;
  for (const area of areas) {
    const lastRow = Math.min(area.row + area.rows, view.extent.rows);
    const lastColumn = Math.min(area.column + area.columns, view.extent.columns);
    if ((lastRow - area.row) * (lastColumn - area.column) > MOST_CELLS) continue;
    for (let row = area.row; row < lastRow; row += 1) {
      for (let column = area.column; column < lastColumn; column += 1) {
        const { value } = view.cell(row, column);
        if (value !== undefined) filled += 1;
        if (typeof value === 'number') numbers.push(value);
      }
    }
  }
  return { filled, numbers };
}
