import { findCadences } from './findCadences';
import { fold } from './fold';
import type { PeriodAssumption, PeriodContext, PeriodReading } from './Period';
import { readPeriodTokens } from './periodTokens';
import { readPieces, type Piece } from './readPieces';
import { settlePieces } from './settlePieces';

export type {
  Period,
  PeriodAssumption,
  PeriodContext,
  PeriodPrecision,
  PeriodProblem,
  PeriodReading,
  PeriodShape,
  Recurrence,
} from './Period';

const BLANK = /^(?:[-–—.…_]*|[-–—]*(?:ไม่มี|ไม่ระบุ|ไม่มีกำหนด|ไม่กำหนด|n\/a)[-–—]*)$/;

/**
 * Reads a period cell of a measures table as officers write it: `ต.ค. ๒๕๖๔ ถึง ก.ย. ๒๕๖๕`, `เริ่ม มี.ค. ๒๕๖๕ - ตลอดปี ๒๕๖๕`,
 * `ไตรมาส 2/2565`, `31/3/2565`, `ภายในเดือนเมษายน ๒๕๖๖`. Years in cells are Buddhist (two digits: 25NN) or Gregorian, the
 * days returned are Gregorian. Quarters and halves are those of the fiscal year. Never guesses: what could mean two
 * things is unreadable, what had to be added stands in `assumptions`.
 */
export function parsePeriod(text: string, context: PeriodContext = {}): PeriodReading {
  const key = `${context.fiscalYear ?? ''} ${text}`;
  if (key.length > LONGEST_KEPT) return readPeriod(text, context);
  const known = readings.get(key);
  if (known) return known;
  const reading = readPeriod(text, context);
  if (readings.size >= MOST_READINGS) readings.clear();
  readings.set(key, reading);
  return reading;
}

/** The same few wordings repeat down a table of thousands of measures: each is read once. */
const readings = new Map<string, PeriodReading>();
const MOST_READINGS = 1000;
const LONGEST_KEPT = 200;

function readPeriod(text: string, context: PeriodContext): PeriodReading {
  const folded = fold(text);
  if (BLANK.test(folded)) return { kind: 'blank' };
  const { tokens, misspelt } = readPeriodTokens(text);
  const assumptions = new Set<PeriodAssumption>(misspelt);
  const pieces = readPieces(tokens, assumptions);
  const cadences = findCadences(folded);
  // A cadence without a dated period ("ในเดือนเมษายนของทุกปี") must not become a date of this year.
  const dated = pieces.kind === 'pieces' && pieces.pieces.some((piece) => isDated(piece, context));
  if (cadences && !dated) return { kind: 'recurring', ...cadences };
  if (pieces.kind === 'unreadable') return pieces;
  return settlePieces(pieces.pieces, context, assumptions);
}

function isDated(piece: Piece, context: PeriodContext): boolean {
  if (piece.year !== undefined || piece.fiscalYear !== undefined) return true;
  return context.fiscalYear !== undefined && piece.unit !== 'day' && piece.unit !== 'month';
}
