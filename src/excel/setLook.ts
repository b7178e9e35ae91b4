import type { Look } from '../sheets/Plan';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/** Sets what a look names, and nothing else. */
export function setLook(range: Excel.Range, look: Look): void {
  const { format } = range;
  if (look.fontSize !== undefined) {
    format.font.size = look.fontSize;
  }
  if (look.weight !== undefined) {
    format.font.bold = look.weight === 'bold';
  }
  if (look.textColour !== undefined) {
    format.font.color = look.textColour;
  }
  if (look.wrap !== undefined) {
    format.wrapText = look.wrap === 'wrap';
  }
  if (look.vertical !== undefined) {
    format.verticalAlignment = ({ top: 'Top', middle: 'Center', bottom: 'Bottom' } as const)[look.vertical];
  }
  if (look.align !== undefined) {
    format.horizontalAlignment = (
      { general: 'General', left: 'Left', center: 'Center', right: 'Right' } as const
    )[look.align];
  }
  if (look.fill !== undefined) {
    format.fill.color = look.fill;
  }
  if (look.lines !== undefined) {
    for (const side of SIDES) {
      const border = format.borders.getItem(side);
      border.style = 'Continuous';
      border.color = look.lines;
    }
  }
}
