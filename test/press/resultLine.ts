import type { Outcome } from '../../src/actions/Outcome';
import type { Assessment } from '../../src/ita/assess';
import type { Finding } from '../../src/ita/Finding';
import { indicatorByNumber } from '../../src/ita/Indicator';
import { fullAddress } from '../../src/sheets/address';
import type { MeasureState } from '../../src/sheets/planStatus';
import type { Place } from '../../src/sheets/Place';

function cellOf(place: Place | undefined) {
  return place === undefined ? {} : { cell: fullAddress(place) };
}

function findingOf(finding: Finding<Place>, say: (finding: Finding<Place>) => string) {
  return { code: finding.code, severity: finding.severity, ...cellOf(finding.at), message: say(finding) };
}

function assessmentOf(assessment: Assessment<Place>, say: (finding: Finding<Place>) => string) {
  const { agency, fiscalYear, total, totalRounded, level, instruments, typed, indicators, findings } =
    assessment;
  const typedInstruments = Object.fromEntries(
    Object.entries(typed.instruments).flatMap(([instrument, figure]) =>
      figure ? [[instrument, figure.points]] : [],
    ),
  );
  const parts = typed.eitParts?.map((part) => part?.points ?? null);
  return {
    ...(agency === undefined ? {} : { agency }),
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
    ...(total === undefined ? {} : { total }),
    ...(totalRounded === undefined ? {} : { totalRounded }),
    ...(level === undefined ? {} : { level }),
    instruments,
    typed: {
      ...(typed.total === undefined ? {} : { total: typed.total.points }),
      ...(typed.level === undefined ? {} : { level: typed.level.text }),
      ...(Object.keys(typedInstruments).length === 0 ? {} : { instruments: typedInstruments }),
      ...(parts === undefined ? {} : { eitParts: parts }),
    },
    indicators: indicators.map(({ number, name, points, band, at }) => ({
      number,
      name,
      score: points,
      band,
      ...cellOf(at),
    })),
    findings: findings.map((finding) => findingOf(finding, say)),
  };
}

function measureOf(state: MeasureState) {
  const { indicator, status, start, due, warning, at } = state;
  return {
    ...cellOf(at),
    ...(indicator === undefined ? {} : { indicator: indicatorByNumber(indicator).name }),
    status,
    ...(start === undefined ? {} : { start }),
    ...(due === undefined ? {} : { due }),
    warning,
  };
}

/** What the words of a result line are made with. */
export interface Words {
  readonly sentence: (outcome: Outcome) => string;
  readonly finding: (finding: Finding<Place>) => string;
}

/**
 * The result of a press as one line of JSON: what was read, what was done, what is odd, what the saved file lacks (charts).
 * Keys that don't apply are absent.
 */
export function resultLine(
  outcome: Outcome,
  roundTrips: number,
  lacking: readonly string[],
  words: Words,
): string {
  if (!outcome.ok) {
    return JSON.stringify({
      ok: false,
      action: outcome.action,
      code: outcome.code,
      message: words.sentence(outcome),
      ...cellOf(outcome.at),
    });
  }
  return JSON.stringify({
    ok: true,
    action: outcome.action,
    message: words.sentence(outcome),
    edits: outcome.edits,
    roundTrips,
    assessments: outcome.assessments.map((assessment) => assessmentOf(assessment, words.finding)),
    measures: outcome.measures.map(measureOf),
    ...(outcome.findings.length === 0
      ? {}
      : { findings: outcome.findings.map((finding) => findingOf(finding, words.finding)) }),
    ...(lacking.length === 0 ? {} : { lacking }),
  });
}
