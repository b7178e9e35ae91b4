/** A longer text is prose and comes once. */
const LONGEST = 200;
/** So many texts are remembered: enough for all that is asked about one text in a row, and for labels that come again. */
const MOST = 4_000;

/**
 * Remembers what was read in the last few thousand texts. One cell's text is asked about many things (a year, an agency, an
 * instrument, a name), each of which folds and parts it anew, and the labels of a sheet come again for each agency.
 */
export function remembering<T>(read: (text: string) => T, most = MOST): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const before = known.get(text);
    if (before !== undefined) return before.answer;
    const answer = read(text);
    if (known.size >= most) known.clear();
    known.set(text, { answer });
    return answer;
  };
}
