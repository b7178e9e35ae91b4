import type { ScoreBlock, ScoresReading } from '../../src/sheets/findScores';

/** The scores of a sheet that must hold exactly one set of them. */
export function onlyBlock(reading: ScoresReading): ScoreBlock {
  if (reading.kind === 'refused') {
    throw new Error(`refused: ${reading.code}`);
  }
  const [block, more] = reading.blocks;
  if (block === undefined || more !== undefined) {
    throw new Error(`${reading.blocks.length} blocks`);
  }
  return block;
}
