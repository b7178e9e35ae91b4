import { RESPONSIBLE_ROLES, unitsOfRoles, type UnitNames } from './agencyUnits';
import type { MeasureTemplate, StandardMeasure, WordedMeasure } from './StandardMeasure';

const ROLE_IN_TEXT = new RegExp(`\\{(${RESPONSIBLE_ROLES.join('|')})\\}`, 'g');

/** A text of the library with its roles (`{finance}`) under the names of the agency's units. */
function wordText(text: string, units: UnitNames): string {
  return text.replace(ROLE_IN_TEXT, (whole, word) => {
    const role = RESPONSIBLE_ROLES.find((each) => each === word);
    return role === undefined ? whole : units[role];
  });
}

/** A measure of the library whose texts name the agency's units; the responsible units stay roles. */
export function nameUnits(measure: MeasureTemplate, units: UnitNames): StandardMeasure {
  return {
    ...measure,
    title: wordText(measure.title, units),
    steps: measure.steps.map((step) => wordText(step, units)),
    followUp: wordText(measure.followUp, units),
    evidence: wordText(measure.evidence, units),
  };
}

/** A measure of the library as it is written for one agency. */
export function wordMeasure(measure: MeasureTemplate, units: UnitNames): WordedMeasure {
  const { responsible, ...rest } = nameUnits(measure, units);
  return { ...rest, units: unitsOfRoles(responsible, units) };
}
