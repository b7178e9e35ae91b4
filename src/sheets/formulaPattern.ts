/** What differs from cell to cell in a formula: at most three texts, such as the addresses of the cells that it reads. */
export type Differing = readonly [string, string?, string?];

/** Stand for those texts: signs for private use, which no formula of ours holds. */
const PLACES = ['\uE000', '\uE001', '\uE002'] as const;
const PLACE = /([\uE000-\uE002])/u;

/** Makes a formula for thousands of cells: what is the same in all of them is put together once. */
export function formulaPattern(make: (...texts: Differing) => string): (...texts: Differing) => string {
  const pattern = make(...PLACES);
  const [first] = PLACES;
  const pieces = pattern.split(PLACE);
  const places = pieces.map((piece) => PLACES.findIndex((place) => place === piece));
  if (places.every((place) => place <= 0)) {
    // Joined at once: a text that grows piece by piece takes three times the room.
    const between = pattern.split(first);
    return (text) => between.join(text);
  }
  const slots = places.flatMap((place, index) => (place < 0 ? [] : [{ place, index }]));
  return (...texts) => {
    const filled = [...pieces];
    for (const { place, index } of slots) {
      filled[index] = texts[place] ?? '';
    }
    return filled.join('');
  };
}
