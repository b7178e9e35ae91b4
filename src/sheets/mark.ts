/**
 * What of ours a cell or a rule is. The mark rides inside the formula itself as the inert term `N("ita.…")`, which is
 * always 0, so that ours is known after rows were inserted, the sheet sorted or copied, or our settings lost.
 */
export type Mark =
  | 'band.strength'
  | 'band.maintain'
  | 'band.improve'
  | 'band.urgent'
  | 'band.word'
  | 'band.key'
  | 'status.notStarted'
  | 'status.inProgress'
  | 'status.done'
  | 'status.continuous'
  | 'status.cancelled'
  | 'status.head'
  | 'due.head'
  | 'warning.head'
  | 'warning.word'
  /** A warning that also says whose it is, e.g. `warning.word.1k2j3h.5`. */
  | `warning.word.${string}`
  | 'warning.yearOver'
  | 'round.head'
  | 'evidence.head'
  | 'warning.late'
  | 'warning.dueSoon'
  | 'warning.noDate'
  /** A cell of the analysis by its key, e.g. `analysis.row.3.score`. */
  | `analysis.${string}`
  /** The key of a line of a report, e.g. `report.m.1k2j3h`. */
  | `report.${string}`;

const PATTERN = /\bN\("ita\.([A-Za-z0-9.]+)"\)/;

/** The inert term for a condition: always TRUE. */
export function markedTrue(mark: Mark): string {
  return `N("ita.${mark}")=0`;
}

/** The inert term for a text formula: always the empty text. */
export function markedBlank(mark: Mark): string {
  return `T(N("ita.${mark}"))`;
}

/** The mark inside a formula; undefined when the formula is not ours. */
export function markIn(formula: string): string | undefined {
  return PATTERN.exec(formula)?.[1];
}

/** Whether a formula is ours and of one family, e.g. `band`. */
export function isMarked(
  formula: string,
  family: 'band' | 'status' | 'due' | 'warning' | 'analysis',
): boolean {
  return markIn(formula)?.startsWith(`${family}.`) === true;
}

/** Excel takes at most 255 characters (UTF-16) for one text in a formula. */
const LONGEST_TEXT = 250;

/** A text as it stands in a formula, cut into pieces where one text would be too long for Excel. */
export function quotedText(text: string): string {
  const pieces = [''];
  for (const letter of text) {
    const last = pieces[pieces.length - 1] ?? '';
    if (last.length + letter.length > LONGEST_TEXT) {
      pieces.push(letter);
    } else {
      pieces[pieces.length - 1] = last + letter;
    }
  }
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
}

/** The inert term for a number: always 0. */
export function markedZero(mark: Mark): string {
  return `N("ita.${mark}")`;
}

/** A text cell of ours beside the officer's cells: a formula that shows the text and carries its mark. */
export function markedText(text: string, mark: Mark): string {
  return `=${quotedText(text)}&${markedBlank(mark)}`;
}
