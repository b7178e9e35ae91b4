import { BUDDHIST_OFFSET, type FiscalYear } from './FiscalYear';
import type { PeriodAssumption, PeriodProblem } from './Period';
import { gregorianYear, type PeriodToken } from './periodTokens';

/** A part of a period text before missing months and years are settled. */
export interface Piece {
  readonly unit: 'day' | 'month' | 'fiscalYear' | 'half' | 'quarter' | 'calendarYear';
  readonly day?: number | undefined;
  /** 1–12; a day in a list before its month (`1 - 31 มี.ค.`) has none yet. */
  readonly month?: number | undefined;
  /** First and last half (1–2) or quarter (1–4) of the fiscal year. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Gregorian year of a day, a month or a calendar year. */
  readonly year?: number | undefined;
  readonly fiscalYear?: FiscalYear | undefined;
  /** What joins it to the piece before. */
  readonly joined: 'to' | 'and';
  /** เป็นต้นไป stands behind it. */
  readonly onwards?: true | undefined;
}

/** The pieces in the order of the text (at least one), or why there are none. */
export type Pieces =
  | { readonly kind: 'pieces'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'unreadable'; readonly reason: PeriodProblem };

interface YearReading {
  readonly gregorian: number;
  readonly word: 'fiscal' | 'plain' | 'calendar' | 'era' | 'none';
  readonly next: number;
}

type Kind = PeriodToken['kind'];

/** Groups the tokens of a period text into days, months, quarters, halves and years; adds what it has to assume. */
export function readPieces(tokens: readonly PeriodToken[], assumptions: Set<PeriodAssumption>): Pieces {
  return new PieceReader(tokens, assumptions).read();
}

class PieceReader {
  private readonly pieces: Piece[] = [];
  private joined: Piece['joined'] = 'and';
  private problem: PeriodProblem | undefined;
  private hasDuration: true | undefined;
  private hasRange: true | undefined;
  /** เริ่ม … without an end stays open; เริ่มและแล้วเสร็จ names the end as well. */
  private begins: 'open' | 'ended' | undefined;
  private namesPart: true | undefined;

  constructor(
    private readonly tokens: readonly PeriodToken[],
    private readonly assumptions: Set<PeriodAssumption>,
  ) {}

  read(): Pieces {
    const lone = this.loneYear();
    if (lone) return lone;
    for (let at = 0; at < this.tokens.length && this.problem === undefined;) at = this.step(at);
    if (this.problem === undefined && this.pieces.length === 0) this.problem = 'noDate';
    if (this.problem === undefined && this.joined === 'to') this.problem = 'openEnd';
    // "30 วัน นับแต่ ๑ ต.ค." is not the first of October; beside a range a length only explains it.
    if (this.problem === undefined && this.hasDuration && !this.hasRange) this.problem = 'strayNumber';
    if (this.problem !== undefined) return { kind: 'unreadable', reason: this.problem };
    if (this.begins === 'open' && this.pieces.length === 1 && !this.pieces[0]?.unit.endsWith('Year')) {
      this.markOnwards();
    }
    if (this.namesPart && !this.hasRange) this.assumptions.add('wholeMonthTaken');
    return { kind: 'pieces', pieces: this.pieces };
  }

  /** A cell that holds nothing but `2565`. */
  private loneYear(): Pieces | undefined {
    const [token, ...rest] = this.tokens;
    if (token?.kind !== 'number' || rest.length > 0 || token.length !== 4) return undefined;
    const year = gregorianYear(token.value, 4);
    if (year === undefined) return undefined;
    this.assumptions.add('yearReadAsFiscal');
    return {
      kind: 'pieces',
      pieces: [{ unit: 'fiscalYear', fiscalYear: year + BUDDHIST_OFFSET, joined: 'and' }],
    };
  }

  private step(at: number): number {
    const token = this.tokens[at];
    switch (token?.kind) {
      case 'to':
        if (this.pieces.length > 0) this.joined = 'to';
        else if (this.begins) this.begins = 'ended';
        return at + 1;
      case 'from':
        if (this.pieces.length === 0) this.begins = 'open';
        return at + 1;
      case 'partOfMonth':
        this.namesPart = true;
        return at + 1;
      case 'number':
        return this.dayOrStray(at, token);
      case 'month':
        return this.month(at + 1, token.month, undefined);
      case 'numericDate':
        this.add({ unit: 'day', year: token.year, month: token.month, day: token.day });
        return at + 1;
      case 'pair':
        return this.monthOfPair(at, token.first, token.second);
      case 'whole':
        return this.wholeYear(at + 1);
      case 'yearWord':
        return this.namedYear(at);
      case 'quarter':
        return this.quarters(at + 1);
      case 'half':
        return this.half(at + 1, token.half);
      case 'round':
        return this.round(at + 1, token.months);
      case 'duration':
        this.hasDuration = true;
        return at + 1;
      case 'onwards':
        this.markOnwards();
        return at + 1;
      default:
        return at + 1;
    }
  }

  private add(piece: Omit<Piece, 'joined'>): void {
    if (this.joined === 'to') this.hasRange = true;
    this.pieces.push({ ...piece, joined: this.joined });
    this.joined = 'and';
  }

  private markOnwards(): void {
    const last = this.pieces.pop();
    if (last) this.pieces.push({ ...last, onwards: true });
  }

  private kindAt(at: number): Kind | undefined {
    return this.tokens[at]?.kind;
  }

  private numberAt(at: number): { readonly value: number; readonly length: number } | undefined {
    const token = this.tokens[at];
    return token?.kind === 'number' ? token : undefined;
  }

  /** A day with its month behind it (`๑๘ เดือน มีนาคม`), a day before others (`1 - 31 มี.ค.`), or a number too many. */
  private dayOrStray(at: number, token: { readonly value: number; readonly length: number }): number {
    if (!this.leadsToMonth(at)) {
      const isListNumber = at === 0 && token.length <= 2 && /^[.)]?[^\d]/.test(this.noiseAt(1));
      if (!isListNumber) this.problem = this.pieces.length === 0 ? 'noDate' : 'strayNumber';
      return at + 1;
    }
    const behind = this.kindAt(at + 1) === 'monthWord' ? at + 2 : at + 1;
    const month = this.tokens[behind];
    if (month?.kind === 'month') return this.month(behind + 1, month.month, token.value);
    this.add({ unit: 'day', day: token.value });
    return at + 1;
  }

  private noiseAt(at: number): string {
    const token = this.tokens[at];
    return token?.kind === 'noise' ? token.text : '';
  }

  private leadsToMonth(at: number): boolean {
    const day = this.numberAt(at);
    if (!day || day.length > 2) return false;
    const behind = this.kindAt(at + 1) === 'monthWord' ? at + 2 : at + 1;
    if (this.kindAt(behind) === 'month') return true;
    const isJoined = this.kindAt(at + 1) === 'to' || this.kindAt(at + 1) === 'and';
    return isJoined && this.leadsToMonth(at + 2);
  }

  private month(at: number, month: number, day: number | undefined): number {
    const year = this.yearAt(at);
    this.add({
      unit: day === undefined ? 'month' : 'day',
      day,
      month,
      ...(year?.word === 'fiscal'
        ? { fiscalYear: year.gregorian + BUDDHIST_OFFSET }
        : { year: year?.gregorian }),
    });
    return year?.next ?? at;
  }

  private monthOfPair(at: number, month: number, typedYear: number): number {
    const year = gregorianYear(typedYear, 4);
    if (year === undefined || month < 1 || month > 12) this.problem = 'strayNumber';
    else this.add({ unit: 'month', month, year });
    return at + 1;
  }

  /** ตลอดปี …: the year may be missing. */
  private wholeYear(at: number): number {
    const year = this.yearAt(at);
    const word = this.tokens[at];
    if (year) this.addYear(year);
    else if (word?.kind === 'yearWord') {
      this.add({ unit: 'fiscalYear' });
    }
    return year?.next ?? at + 1;
  }

  /** ปีงบประมาณ พ.ศ. 2565; a พ.ศ. of its own is the year of a law, not a period. */
  private namedYear(at: number): number {
    const year = this.yearAt(at);
    if (!year) return at + 1;
    if (year.word !== 'era') this.addYear(year);
    const last = this.numberAt(year.next + 1);
    if (year.word === 'fiscal' && this.kindAt(year.next) === 'to' && last?.length === 4) {
      const to = gregorianYear(last.value, 4);
      if (to !== undefined) {
        this.joined = 'to';
        this.addYear({ ...year, gregorian: to });
        return year.next + 2;
      }
    }
    return year.next;
  }

  private addYear(year: YearReading): void {
    if (year.word === 'calendar') {
      this.add({ unit: 'calendarYear', year: year.gregorian });
      return;
    }
    if (year.word !== 'fiscal') this.assumptions.add('yearReadAsFiscal');
    this.add({ unit: 'fiscalYear', fiscalYear: year.gregorian + BUDDHIST_OFFSET });
  }

  /** ไตรมาส 2/2565, ไตรมาสที่ 1-4 ปี 2569, ไตรมาส 1, 2 และ 3. Without a number it is only a word. */
  private quarters(at: number): number {
    const pair = this.tokens[at];
    if (pair?.kind === 'pair') {
      const year = gregorianYear(pair.second, 4);
      this.addQuarters([pair.first], year);
      return at + 1;
    }
    const first = this.numberAt(at);
    if (!first) return at;
    const numbers = [first.value];
    let next = at + 1;
    for (let more = this.joinedQuarter(next); more; more = this.joinedQuarter(next)) {
      numbers.push(more.value);
      next += 2;
      if (more.pairYear !== undefined) {
        this.addQuarters(numbers, gregorianYear(more.pairYear, 4));
        return next;
      }
    }
    const year = this.yearAt(this.kindAt(next) === 'and' ? next + 1 : next);
    this.addQuarters(numbers, year?.gregorian);
    return year?.next ?? next;
  }

  private joinedQuarter(at: number): { readonly value: number; readonly pairYear?: number } | undefined {
    const isJoined = this.kindAt(at) === 'to' || this.kindAt(at) === 'and';
    const token = this.tokens[at + 1];
    if (!isJoined) return undefined;
    if (token?.kind === 'pair' && token.first <= 4) return { value: token.first, pairYear: token.second };
    return token?.kind === 'number' && token.length === 1 ? { value: token.value } : undefined;
  }

  private addQuarters(numbers: readonly number[], gregorian: number | undefined): void {
    if (numbers.some((quarter) => quarter < 1 || quarter > 4)) {
      this.problem = 'strayNumber';
      return;
    }
    this.add({
      unit: 'quarter',
      from: Math.min(...numbers),
      to: Math.max(...numbers),
      fiscalYear: gregorian === undefined ? undefined : gregorian + BUDDHIST_OFFSET,
    });
  }

  private half(at: number, half: 1 | 2): number {
    const year = this.yearAt(at);
    if (year && year.word !== 'fiscal') this.assumptions.add('yearReadAsFiscal');
    this.add({
      unit: 'half',
      from: half,
      to: half,
      fiscalYear: year === undefined ? undefined : year.gregorian + BUDDHIST_OFFSET,
    });
    return year?.next ?? at;
  }

  /** รอบ 6 เดือน is a period only with its year; without, it says how often something is reported. */
  private round(at: number, months: number): number {
    const skipped = this.kindAt(at) === 'break' ? at + 1 : at;
    const year = this.yearAt(skipped);
    if (!year || (months !== 6 && months !== 12)) return at;
    if (months === 6) return this.half(skipped, 1);
    this.addYear(year);
    return year.next;
  }

  /** The year that begins at a token: พ.ศ. 2565, ปีงบประมาณ 2565, 65. */
  private yearAt(at: number): YearReading | undefined {
    let next = at;
    let word: YearReading['word'] = 'none';
    for (let token = this.tokens[next]; token?.kind === 'yearWord'; token = this.tokens[next]) {
      if (word === 'none' || word === 'era') word = token.year;
      next += 1;
    }
    const number = this.numberAt(next);
    const gregorian = number && gregorianYear(number.value, number.length);
    return gregorian === undefined ? undefined : { gregorian, word, next: next + 1 };
  }
}
