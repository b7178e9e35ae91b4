import type { DraftPart } from './DraftPart';
import { areaBack, blockBack } from './flipGrid';
import type { Flipped } from './flipGrid';
import type { ScoreLayout } from './ScoreReading';

/** A part that was read on the sheet seen another way, with the places of the real one. */
export function partBack({ blocks, reading }: DraftPart, flipped: Flipped, layout: ScoreLayout): DraftPart {
  const isTransposed = layout === 'namesAcross';
  return {
    blocks: blocks.map((block) => blockBack(block, flipped)),
    reading: {
      ...reading,
      layout,
      axis: isTransposed ? 'rows' : 'columns',
      area: areaBack(reading.area, flipped),
      columns: reading.columns
        .map((column) => {
          const at = { sheet: reading.sheet, row: 0, column: column.index };
          const { row, column: index } = flipped.placeBack(at);
          return { ...column, index: isTransposed ? row : index };
        })
        .sort((a, b) => a.index - b.index),
    },
  };
}
