import type { BandHue } from '../ita/bandColours';
import type { BandPreset } from '../ita/bandPresets';
import type { BandProblem } from '../ita/bandProblem';
import type { BoundaryKind } from '../ita/BandScheme';
import type { Certainty, EitPartsRule } from '../ita/Framework';
import type { RulesProblem } from '../ita/RulesChange';
import type { Say } from './Messages';

/** The words about bands and the rules of each year, which the officer can change. */
export interface RulesWords {
  readonly needsWorkbook: string;
  readonly save: string;
  readonly cancel: string;
  readonly reset: string;
  readonly bands: {
    readonly title: string;
    readonly choose: string;
    readonly presets: Readonly<Record<BandPreset | 'own', string>>;
    readonly change: string;
    readonly count: string;
    readonly counts: Say<'count'>;
    readonly band: Say<'number'>;
    readonly word: string;
    readonly colour: string;
    readonly colours: Readonly<Record<BandHue, string>>;
    readonly boundary: string;
    readonly kinds: Readonly<Record<BoundaryKind, string>>;
    readonly points: string;
    /** The scores of the last band, by the line above it. */
    readonly lowest: Readonly<Record<BoundaryKind, Say<'points'>>>;
    readonly range: Say<'kind' | 'points'>;
    readonly repaint: string;
    readonly problems: Readonly<Record<BandProblem, string>>;
  };
  readonly eitParts: {
    readonly title: string;
    readonly choose: string;
    readonly options: Readonly<Record<EitPartsRule | 'ask', string>>;
  };
  readonly years: {
    readonly title: string;
    readonly year: string;
    readonly weights: string;
    readonly target: string;
    readonly levels: string;
    readonly from: string;
    readonly fromHelp: string;
    readonly names: string;
    readonly name: Say<'number'>;
    readonly items: string;
    readonly measureItems: Say<'measures' | 'report'>;
    readonly oitItems: string;
    readonly oitItem: Say<'code' | 'count'>;
    readonly source: Say<'source'>;
    readonly certainties: Readonly<Record<Certainty, string>>;
    readonly assumed: Say<'year'>;
    readonly checked: Say<'year'>;
    readonly problems: Readonly<Record<RulesProblem, string>>;
  };
}
