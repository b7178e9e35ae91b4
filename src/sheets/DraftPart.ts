import type { ScoreBlock } from './ScoreBlock';
import type { ScoreReading } from './ScoreReading';

/** One part of a sheet while it is read: its blocks, and what was understood, before blocks of all parts are counted. */
export interface DraftPart {
  readonly blocks: readonly ScoreBlock[];
  readonly reading: Omit<ScoreReading, 'blocks' | 'scores' | 'unreadable'>;
}
