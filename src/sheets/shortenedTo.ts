const LETTERS = new Intl.Segmenter('th', { granularity: 'grapheme' });

/** As much of a text as fits into `longest` UTF-16 units; a letter is never parted from its marks. */
export function shortenedTo(text: string, longest: number): string {
  let short = '';
  for (const { segment } of LETTERS.segment(text)) {
    if (short.length + segment.length > longest) {
      break;
    }
    short += segment;
  }
  return short.trimEnd();
}
