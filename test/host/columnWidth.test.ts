import * as fc from 'fast-check';

import {
  DEFAULT_COLUMN_WIDTH,
  pixelsOfWidth,
  pointsOfWidth,
  widthOfPoints,
  widthOfText,
} from './columnWidth';

it.each([
  [DEFAULT_COLUMN_WIDTH, 64, 48],
  [20.7109375, 145, 108.75],
  [0.7109375, 5, 3.75],
])('%d characters of the file are %d pixels and %d points', (characters, pixels, points) => {
  expect(pixelsOfWidth(characters)).toBe(pixels);
  expect(pointsOfWidth(characters)).toBe(points);
});

it('a width that was set in points is read back in points, to the pixel', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1700 }), (pixels) => {
      expect(pointsOfWidth(widthOfPoints(pixels * 0.75))).toBe(pixels * 0.75);
    }),
  );
});

it('a column for ten digits has their width and its padding', () => {
  expect(pixelsOfWidth(widthOfText(10))).toBe(75);
});
