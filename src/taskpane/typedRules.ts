import type { Framework, Known, Minima } from '../ita/Framework';
import { formatPlain } from './formatPlain';
import { OFFICIAL_ORDER } from '../ita/officialNames';
import type { RulesChange } from '../ita/RulesChange';
import { typedHundredths, typedWhole } from './typedNumber';

/** One figure for each instrument, as typed. */
export type TypedByInstrument = Readonly<Record<'IIT' | 'EIT' | 'OIT', string>>;

/** The rules of a year while they are being typed. */
export interface TypedRules {
  readonly weights: TypedByInstrument;
  readonly target: string;
  readonly levels: readonly {
    readonly name: string;
    readonly from: string;
    readonly minima?: TypedByInstrument;
  }[];
  readonly names: Readonly<Record<number, string>>;
  /** Whether the officer says that she checked them with the announcement. */
  readonly checked: boolean;
}

function byInstrument(minima: Minima, write: (figure: number) => string): TypedByInstrument {
  return { IIT: write(minima.IIT), EIT: write(minima.EIT), OIT: write(minima.OIT) };
}

/** The rules that decide over a result, those of which a year may have no confirmed ones. */
export function decisiveRules({ levels, weights, target, names }: Framework): readonly Known[] {
  return [...levels, weights, target, names];
}

/** The rules of a year as they stand in the fields of the form. */
export function rulesAsTyped(framework: Framework): TypedRules {
  return {
    weights: byInstrument(framework.weights.value, String),
    target: formatPlain(framework.target.value),
    levels: framework.levels.map(({ name, from, minima }) => ({
      name,
      from: formatPlain(from),
      ...(minima === undefined ? {} : { minima: byInstrument(minima, formatPlain) }),
    })),
    names: framework.names.value,
    checked: decisiveRules(framework).every(({ certainty }) => certainty !== 'unconfirmed'),
  };
}

/**
 * What was changed in the rules of a year; undefined when nothing was. What the officer checked counts as hers, changed or
 * not. Figures that can't be read are NaN, which no check lets pass.
 */
export function changeTyped(base: Framework, typed: TypedRules): RulesChange | undefined {
  const isDoubtful = decisiveRules(base).some(({ certainty }) => certainty === 'unconfirmed');
  const isHers = isDoubtful && typed.checked;
  const figures = (texts: TypedByInstrument, read: (text: string) => number) => ({
    IIT: read(texts.IIT),
    EIT: read(texts.EIT),
    OIT: read(texts.OIT),
  });
  const weights = figures(typed.weights, typedWhole);
  const target = typedHundredths(typed.target);
  const levels = typed.levels.map(({ name, from, minima }) => ({
    name,
    from: typedHundredths(from),
    ...(minima === undefined ? {} : { minima: figures(minima, typedHundredths) }),
  }));
  const names = Object.fromEntries(
    OFFICIAL_ORDER.flatMap((number) => {
      const name = (typed.names[number] ?? '').trim();
      return name === base.names.value[number] ? [] : [[number, name]];
    }),
  );
  const asDelivered = rulesAsTyped(base);
  const change: RulesChange = {
    ...(isHers || !isSame(typed.weights, asDelivered.weights) ? { weights } : {}),
    ...(isHers || target !== base.target.value ? { target } : {}),
    ...(isHers || !isSame(typed.levels, asDelivered.levels) ? { levels } : {}),
    ...(isHers || Object.keys(names).length > 0 ? { names } : {}),
  };
  return Object.keys(change).length === 0 ? undefined : change;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
