import type { Framework, LevelRule } from './Framework';
import type { Instrument } from './Instrument';

/** What a level tests beside the total, in hundredths, one value or more each. */
export type JudgedInstruments = Readonly<Partial<Record<Instrument, number | readonly number[]>>>;

function reaches(values: number | readonly number[], minimum: number): boolean {
  return typeof values === 'number' ? values >= minimum : values.every((value) => value >= minimum);
}

/**
 * The rule that a total (hundredths, rounded half-up) reaches; undefined where an instrument that decides is not known.
 */
export function levelRuleOf(
  { levels }: Pick<Framework, 'levels'>,
  totalHundredths: number,
  { IIT, EIT, OIT }: JudgedInstruments,
): LevelRule | undefined {
  for (const rule of levels) {
    if (totalHundredths < rule.from) continue;
    if (rule.minima === undefined) return rule;
    if (IIT === undefined || EIT === undefined || OIT === undefined) return undefined;
    if (reaches(IIT, rule.minima.IIT) && reaches(EIT, rule.minima.EIT) && reaches(OIT, rule.minima.OIT)) {
      return rule;
    }
  }
  return undefined;
}

/** The name of the level that a total reaches, e.g. `ผ่านดี`; undefined where an instrument that decides is not known. */
export function levelOf(
  framework: Pick<Framework, 'levels'>,
  totalHundredths: number,
  instruments: JudgedInstruments,
): string | undefined {
  return levelRuleOf(framework, totalHundredths, instruments)?.name;
}
