import { toThaiDigits } from '../../src/thai/digits';
import { province } from '../sheets/provinceRows';
import { agencyBlocks } from './largeSheets';

/** Rows of a sheet as they are typed. */
export type Rows = readonly (readonly (string | number)[])[];

function provinceRows(agencies: number, write?: (points: number) => string): Rows {
  return province(agencies, write).rows.map((line) =>
    line.map((value) => (typeof value === 'boolean' ? String(value) : value)),
  );
}

/** Ways in which the scores of many agencies stand on a sheet, each with a rough eye on what officers have. */
export const LAYOUTS = {
  across: (agencies: number) => provinceRows(agencies),
  'across, as text': (agencies: number) =>
    provinceRows(agencies, (points) => `${toThaiDigits(points.toFixed(2))} คะแนน`),
  stacked: agencyBlocks,
} as const satisfies Readonly<Record<string, (agencies: number) => Rows>>;

/** One of the layouts. */
export type Layout = keyof typeof LAYOUTS;

/** The layouts by name. */
export const LAYOUT_NAMES: readonly Layout[] = ['across', 'across, as text', 'stacked'];
