import { generalText } from '../host/displayText';

/**
 * A number's text as Excel shows it in a cell of some width: whole, in General with fewer decimals, or as `###`, never cut,
 * because a cut number reads as another number. `fits` says whether a text is narrow enough.
 */
export function fitNumber(
  text: string,
  value: number,
  numberFormat: string,
  fits: (text: string) => boolean,
): string {
  if (fits(text)) return text;
  if (/^general$/i.test(numberFormat) && Math.abs(value) < 1e11) {
    const decimals = text.split('.')[1]?.length ?? 0;
    for (let left = decimals - 1; left >= 0; left -= 1) {
      const shorter = generalText(Number(value.toFixed(left)));
      if (fits(shorter)) return shorter;
    }
  }
  let marks = '#';
  while (marks.length < 60 && fits(`${marks}#`)) marks += '#';
  return marks;
}
