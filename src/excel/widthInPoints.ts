/** Points of one character of the default font, and the cell's padding: Excel's API counts widths in points. */
export function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** The characters of a column whose width Excel's API gives in points. */
export function widthInCharacters(points: number): number {
  return Math.round((points / 0.75 - 5) / 7);
}
