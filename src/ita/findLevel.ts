import type { FiscalYear } from '../thai/FiscalYear';
import type { LevelBasis, TypedFigures } from './assess';
import type { Finding } from './Finding';
import type { Totals } from './findTotals';
import { frameworkOf, levelOf, type Framework } from './Framework';
import { toHundredths } from './hundredths';
import type { Instrument } from './Instrument';
import { parseLevels, type LevelScale, type NamedLevel } from './Level';

type Judged = Readonly<Partial<Record<Instrument, number | readonly number[]>>>;

/** Years whose rules stand for a scale, to judge a level that was typed in the other one. */
const YEAR_OF_SCALE: Readonly<Record<LevelScale, FiscalYear>> = { letters: 2565, words: 2568 };

/**
 * The level of a total by the rules of its year, judged on the published total where it is right, with what is odd: a
 * typed level that the rules do not give, rules that are only assumed, and a level that depends on whether the two parts
 * of the external survey are tested each or as one, which no source says.
 */
export function findLevel<At>(
  fiscalYear: FiscalYear,
  totals: Totals<At>,
  typed: TypedFigures<At>,
): {
  readonly result: { readonly level?: string; readonly levelBasis?: LevelBasis };
  readonly findings: readonly Finding<At>[];
} {
  if (!totals.total) return { result: {}, findings: [] };
  const framework = frameworkOf(fiscalYear);
  const judged = totals.publishedTotal ?? totals.total.rounded;
  const whole = levelOf(framework, judged, totals.published);
  if (whole === undefined) return { result: {}, findings: [] };
  const byParts = levelOf(framework, judged, withParts(totals.published, typed)) ?? whole;
  return {
    result: {
      level: whole,
      levelBasis: totals.publishedTotal === undefined ? 'computedTotal' : 'typedTotal',
    },
    findings: [
      ...mismatch(framework, judged, totals.published, typed, [whole, byParts]),
      ...(byParts === whole ? [] : [partsNote(whole, byParts, typed)]),
      ...(framework.basis === 'assumed' ? [assumedNote<At>(framework, whole)] : []),
    ],
  };
}

function withParts<At>(published: Judged, { eitParts }: TypedFigures<At>): Judged {
  const [one, two] = eitParts ?? [];
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
  instruments: Judged,
  { level }: TypedFigures<At>,
  allowed: readonly string[],
): readonly Finding<At>[] {
  if (!level) return [];
  const typedLevels = parseLevels(level.text);
  const ofScale = typedLevels.filter(({ scale }) => scale === framework.scale);
  const isRight = (typed: NamedLevel): boolean =>
    typed.scale === framework.scale
      ? allowed.includes(typed.name)
      : levelOf(frameworkOf(YEAR_OF_SCALE[typed.scale]), judged, instruments) === typed.name;
  if ((ofScale.length > 0 ? ofScale : typedLevels).every(isRight)) return [];
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

function assumedNote<At>({ fiscalYear, rulesOf }: Framework, level: string): Finding<At> {
  return { code: 'levelAssumed', severity: 'note', data: { fiscalYear, rulesOf, level } };
}
