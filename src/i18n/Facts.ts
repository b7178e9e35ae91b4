/**
 * What a sentence about an action or a finding may name, ready to be put in. Figures are formatted; what the outcome does
 * not hold is an empty text, except `sheet` and `where`, which then say "this sheet".
 */
export interface Facts {
  /** The cells where it is, with their sheet; without cells the sheet. */
  readonly where: string;
  /** The sheet, with the word for it. */
  readonly sheet: string;
  readonly cells: string;
  readonly measures: string;
  readonly indicators: string;
  readonly indicator: string;
  readonly instrument: string;
  readonly count: string;
  readonly done: string;
  readonly late: string;
  readonly unknown: string;
  /** A Buddhist fiscal year. */
  readonly year: string;
  readonly years: string;
  readonly rulesOf: string;
  readonly typed: string;
  readonly computed: string;
  readonly rounded: string;
  readonly part1: string;
  readonly part2: string;
  readonly judgedOn: string;
  readonly byRule: string;
  readonly asOne: string;
  readonly eachPart: string;
  /** What the sentence in the result column says, and what the status column says. */
  readonly said: string;
  readonly chosen: string;
  readonly start: string;
  readonly due: string;
  readonly assumption: string;
  /** The action that is spoken of, as a noun. */
  readonly action: string;
  readonly running: string;
  readonly kept: string;
  readonly names: string;
  /** Parts of our settings, each by its name. */
  readonly parts: string;
}
