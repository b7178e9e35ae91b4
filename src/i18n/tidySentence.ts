/** Single spaces, none at the ends or before a comma or full stop, and a capital where the sentence begins. */
export function tidySentence(text: string): string {
  const spaced = text
    .replace(/ {2,}/g, ' ')
    .replace(/ ([.,;])/g, '$1')
    .trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
