import type { Certainty, EitPartsRule, Framework, LevelRule, Minima } from './Framework';
import { OFFICIAL_ORDER } from './officialNames';
import type { IndicatorNumber } from './Indicator';
import type { Instrument } from './Instrument';

/** What an officer changed in the rules of one year, for one workbook; what is absent holds as it was. */
export interface RulesChange {
  /** In whole percent, 100 together. */
  readonly weights?: Readonly<Record<Instrument, number>>;
  /** In hundredths of a point. */
  readonly target?: number;
  /** All levels of the year, best first. */
  readonly levels?: readonly LevelChange[];
  /** Only the names that differ. */
  readonly names?: Readonly<Partial<Record<IndicatorNumber, string>>>;
}

/** The figures of one level, in hundredths of a point. */
export interface LevelChange {
  readonly name: string;
  readonly from: number;
  readonly minima?: Minima;
}

const BY_OFFICER: { readonly certainty: Certainty; readonly source: string } = {
  certainty: 'officer',
  source: '',
};

/** The rules of a year with what the officer changed. */
export function withRulesChange(framework: Framework, change: RulesChange | undefined): Framework {
  if (change === undefined) return framework;
  const { weights, target, levels, names } = change;
  return {
    ...framework,
    ...(weights === undefined ? {} : { weights: { value: weights, ...BY_OFFICER } }),
    ...(target === undefined ? {} : { target: { value: target, ...BY_OFFICER } }),
    ...(levels === undefined
      ? {}
      : { levels: levels.map((level): LevelRule => ({ ...level, ...BY_OFFICER })) }),
    ...(names === undefined
      ? {}
      : {
          names: {
            ...BY_OFFICER,
            value: OFFICIAL_ORDER.reduce(
              (all, number) => ({ ...all, [number]: names[number] ?? all[number] }),
              framework.names.value,
            ),
          },
        }),
  };
}

/** The rules of a year with the officer's answer to how the two parts of the external survey are tested. */
export function withEitPartsRule(framework: Framework, chosen: EitPartsRule | undefined): Framework {
  return chosen === undefined || framework.eitParts === undefined
    ? framework
    : { ...framework, eitParts: { value: chosen, ...BY_OFFICER } };
}

/** The longest name that an officer may give an indicator. */
export const LONGEST_INDICATOR_NAME = 120;

function isName(name: string): boolean {
  return name.trim() !== '' && name.length <= LONGEST_INDICATOR_NAME && !/\p{Cc}/u.test(name);
}

/** What is wrong with changed rules. */
export type RulesProblem = 'weights' | 'target' | 'levels' | 'minima' | 'names';

/** The first thing that is wrong with changed rules of a year; undefined when they can be used. */
export function rulesProblem(
  framework: Framework,
  { weights, target, levels, names }: RulesChange,
): RulesProblem | undefined {
  const isPoints = (hundredths: number): boolean =>
    Number.isInteger(hundredths) && hundredths >= 0 && hundredths <= 10_000;
  if (weights !== undefined) {
    const shares = [weights.IIT, weights.EIT, weights.OIT];
    const isShare = (share: number): boolean => Number.isInteger(share) && share >= 0;
    if (!shares.every(isShare) || shares.reduce((sum, share) => sum + share, 0) !== 100) return 'weights';
  }
  if (target !== undefined && (!isPoints(target) || target === 0)) return 'target';
  if (levels !== undefined) {
    const isSame =
      levels.length === framework.levels.length &&
      levels.every(({ name }, index) => name === framework.levels[index]?.name);
    const last = levels.length - 1;
    const isFalling = levels.every(
      ({ from }, index) =>
        isPoints(from) && (index === last ? from === 0 : isHigher(levels[index], levels[index + 1])),
    );
    if (!isSame || !isFalling) return 'levels';
    const minima = levels.flatMap((level) => (level.minima === undefined ? [] : [level.minima]));
    // The lowest level takes what no other took: a minimum there would leave totals without a level.
    if (
      !minima.every(({ IIT, EIT, OIT }) => [IIT, EIT, OIT].every(isPoints)) ||
      levels[last]?.minima !== undefined
    ) {
      return 'minima';
    }
  }
  return Object.values(names ?? {}).every(isName) ? undefined : 'names';
}

/** Two levels may begin at the same total when the better one asks for minima as well. */
function isHigher(better: LevelChange | undefined, next: LevelChange | undefined): boolean {
  if (better === undefined || next === undefined) return false;
  return better.from > next.from || (better.from === next.from && better.minima !== undefined);
}
