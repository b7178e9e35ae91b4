import type { Outcome } from '../actions/Outcome';
import type { Language } from '../i18n/Language';

/** What a report of a problem is made of. */
export interface ProblemFacts {
  readonly version: string;
  readonly build: string;
  /** Asks Excel for its name and version; may throw where there is no Excel. */
  readonly describeHost: () => string;
  readonly language: Language;
  readonly outcome?: Outcome | undefined;
  readonly error?: unknown;
}

function hostOf(describeHost: () => string): string {
  try {
    return describeHost();
  } catch {
    return 'not known';
  }
}

function outcomeLine(outcome: Outcome | undefined): string {
  if (outcome === undefined) {
    return 'none';
  }
  const { action, code } = outcome;
  const detail = outcome.ok ? '' : (outcome.detail ?? '');
  return `${action}: ${code} ${detail}`.trim();
}

/** A report of a problem for the administrator, in technical words: no score and no cell stands in it. */
export function problemReport({
  version,
  build,
  describeHost,
  language,
  outcome,
  error,
}: ProblemFacts): string {
  const lines = [
    `ITA Assistant ${version} (${build})`,
    `Excel: ${hostOf(describeHost)}`,
    `Language: ${language}`,
    `Last action: ${outcomeLine(outcome)}`,
  ];
  if (error !== undefined) {
    lines.push(`Error: ${error instanceof Error ? (error.stack ?? error.message) : 'of an unknown kind'}`);
  }
  return lines.join('\n');
}
