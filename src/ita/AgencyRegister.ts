import { fold } from '../thai/fold';
import type { Assessment } from './assess';
import { publishedTotal } from './publishedTotal';

/** One agency in the register of a sheet. */
export interface RegisteredAgency {
  /** Its number in the list that was registered, counted from 0. */
  readonly index: number;
  readonly name?: string;
  /** Kind and district, as the sheet names them. */
  readonly kind?: string;
  readonly district?: string;
  /** The total that counts, in points. */
  readonly total?: number;
  readonly level?: string;
  /** Whether something typed is wrong. */
  readonly errors: number;
  /** Its place when all are sorted by name in Thai order; agencies without a name come last. */
  readonly nameRank: number;
  /** What a search looks through: name, kind and district, folded. */
  readonly folded: string;
}

/** What is registered of one agency. */
export interface AgencyToRegister {
  readonly assessment: Pick<
    Assessment<unknown>,
    'agency' | 'level' | 'levelBasis' | 'typed' | 'totalRounded' | 'findings'
  >;
  readonly kind?: string | undefined;
  readonly district?: string | undefined;
}

/** How the list of agencies can be sorted. */
export const AGENCY_ORDERS = ['sheet', 'lowest', 'highest', 'name'] as const;

/** One way to sort the list: as on the sheet, by total, or by name in Thai order. */
export type AgencyOrder = (typeof AGENCY_ORDERS)[number];

/** So many agencies are worked on between two pauses: about a millisecond. */
const PART = 64;

/** Sorts by merging runs that double in length, with a pause after each part; equal entries keep their order. */
function* sortInParts<T>(
  entries: readonly T[],
  compare: (a: T, b: T) => number,
  tell: (share: number) => { readonly done: number; readonly all: number },
): Generator<{ readonly done: number; readonly all: number }, readonly T[], undefined> {
  let sorted = entries;
  const passes = Math.max(1, Math.ceil(Math.log2(entries.length)));
  let pass = 0;
  for (let run = 1; run < entries.length; run *= 2) {
    const merged: T[] = [];
    for (let start = 0; start < sorted.length; start += 2 * run) {
      let left = start;
      let right = start + run;
      const leftEnd = Math.min(right, sorted.length);
      const rightEnd = Math.min(start + 2 * run, sorted.length);
      while (left < leftEnd || right < rightEnd) {
        const a = left < leftEnd ? sorted[left] : undefined;
        const b = right < rightEnd ? sorted[right] : undefined;
        if (a !== undefined && (b === undefined || compare(a, b) <= 0)) {
          merged.push(a);
          left += 1;
        } else if (b !== undefined) {
          merged.push(b);
          right += 1;
        }
        if (merged.length % PART === 0) {
          yield tell((pass + merged.length / entries.length) / passes);
        }
      }
    }
    sorted = merged;
    pass += 1;
  }
  return sorted;
}

/**
 * Registers the agencies of a sheet for searching and sorting, in small parts. Comparing Thai names is what takes time, so
 * each name's rank is found once.
 */
export function* registerAgencies(
  agencies: readonly AgencyToRegister[],
): Generator<{ readonly done: number; readonly all: number }, readonly RegisteredAgency[], undefined> {
  const all = agencies.length;
  const tell = (share: number) => ({ done: Math.floor(share * all), all });
  const entries: Omit<RegisteredAgency, 'nameRank'>[] = [];
  for (const [index, { assessment, kind, district }] of agencies.entries()) {
    const { agency, level, findings } = assessment;
    const total = publishedTotal(assessment);
    entries.push({
      index,
      ...(agency === undefined ? {} : { name: agency }),
      ...(kind === undefined ? {} : { kind }),
      ...(district === undefined ? {} : { district }),
      ...(total === undefined ? {} : { total }),
      ...(level === undefined ? {} : { level }),
      errors: findings.filter(({ severity }) => severity === 'error').length,
      folded: fold([agency, kind, district].filter((part) => part !== undefined).join(' ')),
    });
    if (index % PART === 0) {
      yield tell((index / all) * 0.3);
    }
  }
  const collator = new Intl.Collator('th', { numeric: true });
  const byName = yield* sortInParts(
    entries,
    (a, b) =>
      a.name === undefined || b.name === undefined
        ? Number(a.name === undefined) - Number(b.name === undefined)
        : collator.compare(a.name, b.name),
    (share) => tell(0.3 + share * 0.7),
  );
  const ranks = new Uint32Array(all);
  byName.forEach(({ index }, rank) => {
    ranks[index] = rank;
  });
  return entries.map((entry) => ({ ...entry, nameRank: ranks[entry.index] ?? 0 }));
}

/** What an agency without a total is sorted by: it stands at the end in both directions. */
function byTotal(sign: 1 | -1): (a: RegisteredAgency, b: RegisteredAgency) => number {
  return (a, b) =>
    a.total === undefined || b.total === undefined
      ? Number(a.total === undefined) - Number(b.total === undefined)
      : sign * (a.total - b.total);
}

const COMPARE: Readonly<Record<AgencyOrder, (a: RegisteredAgency, b: RegisteredAgency) => number>> = {
  sheet: (a, b) => a.index - b.index,
  lowest: byTotal(1),
  highest: byTotal(-1),
  name: (a, b) => a.nameRank - b.nameRank,
};

/** What the list shows: agencies whose name, kind or district holds every searched word, of one level or of all. */
export interface AgencyView {
  readonly search: string;
  readonly level: { readonly kind: 'all' } | { readonly kind: 'only'; readonly level: string | undefined };
  readonly order: AgencyOrder;
}

/** The agencies that a view asks for, in its order; agencies that are equal in it stand as on the sheet. */
export function viewAgencies(
  register: readonly RegisteredAgency[],
  { search, level, order }: AgencyView,
): readonly RegisteredAgency[] {
  const words = search
    .split(/\s+/u)
    .map(fold)
    .filter((word) => word !== '');
  return register
    .filter(
      (agency) =>
        (level.kind === 'all' || agency.level === level.level) &&
        words.every((word) => agency.folded.includes(word)),
    )
    .sort((a, b) => COMPARE[order](a, b) || a.index - b.index);
}
