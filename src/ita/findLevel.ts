import type { FiscalYear } from '../thai/FiscalYear';
import type { LevelBasis, TypedFigures } from './assess';
import type { Finding } from './Finding';
import type { Totals } from './findTotals';
import type { Framework, Known, LevelRule } from './Framework';
import { frameworkOf } from './frameworkOf';
import { toHundredths } from './hundredths';
import { joinFindings, NO_FINDINGS } from './joinFindings';
import { parseLevels, type LevelScale, type NamedLevel } from './Level';
import { levelOf, levelRuleOf, type JudgedInstruments } from './levelOf';

/** Years whose rules stand for a scale, to judge a level that was typed in the other one. */
const YEAR_OF_SCALE: Readonly<Record<LevelScale, FiscalYear>> = { letters: 2565, words: 2568 };

/**
 * The level of a total by the rules of its year, judged on the published total where it is right, with what is odd: a
 * typed level that the rules do not give, rules that are not confirmed, and a level that depends on whether the two parts
 * of the external survey are tested each or as one, which no source says: until the officer chooses.
 */
export function findLevel<At>(
  framework: Framework,
  totals: Totals<At>,
  typed: TypedFigures<At>,
): {
  readonly result: { readonly level?: string; readonly levelBasis?: LevelBasis };
  readonly findings: readonly Finding<At>[];
} {
  const without = { result: {}, findings: assumedNotes<At>(framework) };
  if (!totals.total) return without;
  const judged = totals.publishedTotal ?? totals.total.rounded;
  const whole = levelRuleOf(framework, judged, totals.published);
  if (whole === undefined) return without;
  const inParts = totals.eitParts === 'weighted' ? totals.published : withParts(totals.published, typed);
  const byParts = inParts === totals.published ? whole : (levelRuleOf(framework, judged, inParts) ?? whole);
  const level = framework.eitParts?.value === 'each' ? byParts : whole;
  const isOpen = framework.eitParts?.certainty !== 'officer' && byParts !== whole;
  return {
    result: {
      level: level.name,
      levelBasis: totals.publishedTotal === undefined ? 'computedTotal' : 'typedTotal',
    },
    findings: joinFindings(
      mismatch(
        framework,
        judged,
        totals.published,
        typed,
        isOpen ? [whole.name, byParts.name] : [level.name],
      ),
      isOpen ? [partsNote(whole.name, byParts.name, typed)] : NO_FINDINGS,
      assumedNotes<At>(framework, level),
    ),
  };
}

function withParts<At>(published: JudgedInstruments, { eitParts }: TypedFigures<At>): JudgedInstruments {
  if (eitParts === undefined) return published;
  const [one, two] = eitParts;
  if (!one || !two || published.EIT === undefined) return published;
  return {
    ...published,
    EIT: [published.EIT, toHundredths(one.points), toHundredths(two.points)].flat(),
  };
}

/** A typed level is right when the level of its own scale is what that scale's rules give. */
function mismatch<At>(
  framework: Framework,
  judged: number,
  instruments: JudgedInstruments,
  { level }: TypedFigures<At>,
  allowed: readonly string[],
): readonly Finding<At>[] {
  if (!level) return NO_FINDINGS;
  const typedLevels = parseLevels(level.text);
  const ofScale = typedLevels.filter(({ scale }) => scale === framework.scale);
  const isRight = (typed: NamedLevel): boolean =>
    typed.scale === framework.scale
      ? allowed.includes(typed.name)
      : levelOf(frameworkOf(YEAR_OF_SCALE[typed.scale]), judged, instruments) === typed.name;
  if ((ofScale.length > 0 ? ofScale : typedLevels).every(isRight)) return NO_FINDINGS;
  const data = { typed: level.text, byRule: allowed[0] ?? '', judgedOn: judged / 100 };
  return [{ code: 'levelMismatch', severity: 'error', at: level.at, data }];
}

function partsNote<At>(whole: string, byParts: string, { eitParts }: TypedFigures<At>): Finding<At> {
  const at = eitParts?.[0]?.at;
  return {
    code: 'eitPartsLevel',
    severity: 'note',
    ...(at === undefined ? {} : { at }),
    data: { asOne: whole, eachPart: byParts },
  };
}

function unconfirmed(fact: Known | undefined): Known | undefined {
  return fact?.certainty === 'unconfirmed' ? fact : undefined;
}

/** Rules that are not confirmed are never used in silence. */
function assumedNotes<At>(framework: Framework, level?: LevelRule): readonly Finding<At>[] {
  const { fiscalYear, weights, target } = framework;
  const doubtful = unconfirmed(level) ?? unconfirmed(weights) ?? unconfirmed(target);
  if (doubtful === undefined) return NO_FINDINGS;
  const data = { fiscalYear, rulesOf: doubtful.rulesOf ?? framework.rulesOf, level: level?.name ?? '' };
  return [{ code: 'levelAssumed', severity: 'note', data }];
}
