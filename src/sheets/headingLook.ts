import type { Look } from './Plan';

/** The green of headings on sheets of ours. */
export const HEADING_FILL = '#0F6C3F';

/** The lines between the cells of tables of ours. */
export const TABLE_LINES = '#A6B3AC';

/** How a heading row looks on every sheet and in every range of ours. */
export const HEADING_LOOK = {
  weight: 'bold',
  wrap: 'wrap',
  vertical: 'middle',
  align: 'center',
  fill: HEADING_FILL,
  textColour: '#FFFFFF',
  lines: TABLE_LINES,
} as const satisfies Look;
