import { readerQuality } from './readerQuality';

describe('the reader on the hard strings', () => {
  it.each(readerQuality().map((quality) => [quality.kind, quality] as const))(
    '%s: reads nothing wrong and misses nothing',
    (_, { precision, recall, strings }) => {
      expect({ precision, recall }).toEqual({ precision: 1, recall: 1 });
      expect(strings).toBeGreaterThan(10);
    },
  );
});
