import { BUDDHIST_OFFSET, fiscalYearEnd, fiscalYearOf, fiscalYearStart, type FiscalYear } from './FiscalYear';
import { firstOfMonth, isoDate, isRealDay, lastOfMonth, type IsoDate } from './IsoDate';
import type {
  PeriodAssumption,
  PeriodContext,
  PeriodPrecision,
  PeriodProblem,
  PeriodReading,
  PeriodShape,
} from './Period';
import type { Piece } from './readPieces';

interface Span {
  readonly piece: Piece;
  readonly start: IsoDate;
  readonly end: IsoDate;
}

const isCalendarPiece = (piece: Piece): boolean => piece.unit === 'day' || piece.unit === 'month';

/**
 * Gives each piece its month and year – from its neighbours, from a fiscal year named beside it, from the table – and
 * puts the pieces together to one period.
 */
export function settlePieces(
  found: readonly Piece[],
  context: PeriodContext,
  assumptions: Set<PeriodAssumption>,
): PeriodReading {
  const named = found.find((piece) => piece.fiscalYear !== undefined)?.fiscalYear;
  const dated = withYears(withMonths(withoutGlosses(found)), named, context, assumptions);
  const spans: Span[] = [];
  for (const piece of dated) {
    const span = spanOf(piece, spans.at(-1), named, context, assumptions);
    if (typeof span === 'string') return { kind: 'unreadable', reason: span };
    const before = spans.at(-1);
    if (piece.joined === 'to' && before && before.start > span.end) {
      return { kind: 'unreadable', reason: 'reversed' };
    }
    spans.push(span);
  }
  const [first] = spans;
  if (!first) return { kind: 'unreadable', reason: 'noDate' };
  // What stands behind ถึง only ends: "มี.ค. ๒๕๖๕ - ตลอดปี ๒๕๖๕" begins in March.
  const start = spans
    .filter(({ piece }) => piece.joined !== 'to')
    .reduce((earliest, span) => (span.start < earliest ? span.start : earliest), first.start);
  const end = spans.reduce((latest, span) => (span.end > latest ? span.end : latest), first.end);
  const onwards = spans.length === 1 && first.piece.onwards === true;
  if (onwards) assumptions.add('endTakenFromYear');
  return {
    kind: 'period',
    shape: onwards ? 'openToYearEnd' : shapeOf(spans),
    start,
    end: onwards ? fiscalYearEnd(fiscalYearOf(start)) : end,
    precision: precisionOf(dated),
    assumptions: [...assumptions],
  };
}

/**
 * Drops what only explains: `ไตรมาส 1 (ต.ค. - ธ.ค. 2564)`, `ต.ค. 2564 - ก.ย. 2565 (ตลอดปี)`. The months are the more exact
 * wording; what is joined by ถึง belongs to the range and stays.
 */
function withoutGlosses(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.some(isCalendarPiece)) {
    return pieces.filter(
      (piece, index) => isCalendarPiece(piece) || piece.joined === 'to' || pieces[index + 1]?.joined === 'to',
    );
  }
  // A quarter or half with the year beside it ("รอบ 6 เดือนแรก … ประจำปีงบประมาณ 2565").
  if (pieces.some((piece) => piece.unit === 'half' || piece.unit === 'quarter')) {
    return pieces.filter(
      (piece, index) =>
        piece.unit !== 'fiscalYear' || piece.joined === 'to' || pieces[index + 1]?.joined === 'to',
    );
  }
  return pieces;
}

/** Days before their month (`1 - 31 มี.ค.`) take it from the next day. */
function withMonths(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.reduceRight<readonly Piece[]>((settled, piece) => {
    const next = settled[0];
    const needsMonth = piece.unit === 'day' && piece.month === undefined && next?.unit === 'day';
    return [
      needsMonth ? { ...piece, month: next.month, year: next.year, fiscalYear: next.fiscalYear } : piece,
      ...settled,
    ];
  }, []);
}

function withYears(
  pieces: readonly Piece[],
  named: FiscalYear | undefined,
  context: PeriodContext,
  assumptions: Set<PeriodAssumption>,
): readonly Piece[] {
  const own = pieces.map((piece) =>
    isCalendarPiece(piece) && piece.fiscalYear !== undefined ? inFiscalYear(piece, piece.fiscalYear) : piece,
  );
  const fromNext = own.reduceRight<readonly Piece[]>((settled, piece) => {
    const next = settled.find(isCalendarPiece);
    const year = lacksYear(piece) && next?.year !== undefined ? yearBefore(piece, next) : undefined;
    if (year !== undefined) assumptions.add('yearTakenFromEnd');
    return [year === undefined ? piece : { ...piece, year }, ...settled];
  }, []);
  const settled: Piece[] = [];
  for (const piece of fromNext) {
    const before = settled.filter(isCalendarPiece).at(-1);
    settled.push(withYear(piece, before, named, context, assumptions));
  }
  return settled;
}

function withYear(
  piece: Piece,
  before: Piece | undefined,
  named: FiscalYear | undefined,
  context: PeriodContext,
  assumptions: Set<PeriodAssumption>,
): Piece {
  if (!lacksYear(piece)) return piece;
  if (before?.year !== undefined && before.month !== undefined && piece.month !== undefined) {
    assumptions.add(
      named === undefined && before.fiscalYear === undefined ? 'yearTakenFromStart' : 'yearTakenFromEnd',
    );
    return { ...piece, year: piece.month < before.month ? before.year + 1 : before.year };
  }
  if (named !== undefined) {
    assumptions.add('yearTakenFromEnd');
    return inFiscalYear(piece, named);
  }
  if (context.fiscalYear === undefined) return piece;
  assumptions.add('yearTakenFromTable');
  return inFiscalYear(piece, context.fiscalYear);
}

const lacksYear = (piece: Piece): boolean => isCalendarPiece(piece) && piece.year === undefined;

function yearBefore(piece: Piece, next: Piece): number | undefined {
  if (next.year === undefined || piece.month === undefined || next.month === undefined) return undefined;
  return piece.month > next.month ? next.year - 1 : next.year;
}

function inFiscalYear(piece: Piece, fiscalYear: FiscalYear): Piece {
  const gregorian = fiscalYear - BUDDHIST_OFFSET;
  return { ...piece, fiscalYear, year: (piece.month ?? 1) >= 10 ? gregorian - 1 : gregorian };
}

function spanOf(
  piece: Piece,
  before: Span | undefined,
  named: FiscalYear | undefined,
  context: PeriodContext,
  assumptions: Set<PeriodAssumption>,
): Span | PeriodProblem {
  if (piece.unit === 'day' || piece.unit === 'month') return calendarSpan(piece);
  if (piece.unit === 'calendarYear') {
    if (piece.year === undefined) return 'noYear';
    return { piece, start: isoDate(piece.year, 1, 1), end: isoDate(piece.year, 12, 31) };
  }
  const fiscalYear = piece.fiscalYear ?? yearBeside(piece, before) ?? named ?? context.fiscalYear;
  if (fiscalYear === undefined) return 'noYear';
  if (piece.fiscalYear === undefined && named === undefined && !yearBeside(piece, before)) {
    assumptions.add('yearTakenFromTable');
  }
  return fiscalSpan(piece, fiscalYear);
}

/** `ต.ค. 2564 - ตลอดปีงบประมาณ`: the year in which it began. */
function yearBeside(piece: Piece, before: Span | undefined): FiscalYear | undefined {
  return piece.joined === 'to' && before ? fiscalYearOf(before.start) : undefined;
}

function calendarSpan(piece: Piece): Span | PeriodProblem {
  const { year, month, day } = piece;
  if (month === undefined) return 'strayNumber';
  if (year === undefined) return 'noYear';
  if (!isRealDay(year, month, day ?? 1)) return 'noSuchDay';
  if (day === undefined) return { piece, start: firstOfMonth(year, month), end: lastOfMonth(year, month) };
  return { piece, start: isoDate(year, month, day), end: isoDate(year, month, day) };
}

function fiscalSpan(piece: Piece, fiscalYear: FiscalYear): Span {
  if (piece.unit === 'fiscalYear' || piece.from === undefined || piece.to === undefined) {
    return { piece, start: fiscalYearStart(fiscalYear), end: fiscalYearEnd(fiscalYear) };
  }
  const months = piece.unit === 'half' ? 6 : 3;
  return {
    piece,
    start: monthOfFiscalYear(fiscalYear, (piece.from - 1) * months, firstOfMonth),
    end: monthOfFiscalYear(fiscalYear, piece.to * months - 1, lastOfMonth),
  };
}

/** `index` counts the months of a fiscal year from 0 = October. */
function monthOfFiscalYear(
  fiscalYear: FiscalYear,
  index: number,
  edge: (year: number, month: number) => IsoDate,
): IsoDate {
  const gregorian = fiscalYear - BUDDHIST_OFFSET;
  return index < 3 ? edge(gregorian - 1, index + 10) : edge(gregorian, index - 2);
}

const LONE_SHAPES: Readonly<Record<Piece['unit'], PeriodShape>> = {
  day: 'date',
  month: 'month',
  fiscalYear: 'fiscalYear',
  half: 'half',
  quarter: 'quarters',
  calendarYear: 'calendarYear',
};

function shapeOf(spans: readonly Span[]): PeriodShape {
  const units = new Set(spans.map(({ piece }) => piece.unit));
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return 'range';
  if (spans.length === 1) return LONE_SHAPES[first.piece.unit];
  if (units.size === 1 && units.has('quarter')) return 'quarters';
  const hasRange = spans.some(({ piece }) => piece.joined === 'to');
  if (last.piece.joined === 'to' && last.piece.unit === 'fiscalYear' && isCalendarPiece(first.piece)) {
    return 'openToYearEnd';
  }
  if (hasRange) return 'range';
  if (units.size === 1 && units.has('month')) return 'months';
  return units.has('day') ? 'dates' : 'range';
}

const PRECISIONS: Readonly<Record<Piece['unit'], PeriodPrecision>> = {
  day: 'day',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  fiscalYear: 'fiscalYear',
  calendarYear: 'month',
};

/** As exact as the vaguest of its days and months; a year that only ends a range does not count. */
function precisionOf(pieces: readonly Piece[]): PeriodPrecision {
  const calendar = pieces.filter(isCalendarPiece);
  if (calendar.length > 0) return calendar.every((piece) => piece.unit === 'day') ? 'day' : 'month';
  const [first] = pieces;
  return first ? PRECISIONS[first.unit] : 'month';
}
