/** Points of one character of the default font, and the cell's padding: Excel's API counts widths in points. */
export function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
