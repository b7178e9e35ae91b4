import type { ColumnRole } from '../sheets/headerRole';
import { isHeadingReadable, mayHide } from '../sheets/measuresColumns';
import { formById, MEASURES_FORMS } from '../sheets/measuresForms';
import type { MeasuresSetup } from '../sheets/MeasuresSetup';
import { measuresSheet } from '../sheets/measuresTableName';
import type { FiscalYear } from '../thai/FiscalYear';

/** The ids of the forms to choose from, the default first. */
export const FORMS_OFFERED: readonly string[] = MEASURES_FORMS.map(({ id }) => id);

/** A column of a form as the officer may change it. */
export interface OfferedColumn {
  readonly role: ColumnRole;
  /** The official words. */
  readonly heading: string;
  /** Her own words; empty where she gave none. */
  readonly typed: string;
  /** `unreadable`: her words do not say what the column holds, so the official ones are used. */
  readonly reading: 'readable' | 'unreadable';
  readonly shown: 'yes' | 'no' | 'always';
}

/** The id of the form that is chosen; the default where none is, or none that is known. */
export function formChosen(setup: MeasuresSetup): string {
  return formById(setup.form).id;
}

/** The columns of the chosen form, left to right; due date and warning come and go with the status. */
export function columnsOffered(setup: MeasuresSetup): readonly OfferedColumn[] {
  const { before, official, after } = formById(setup.form);
  return [...before, ...official, ...after]
    .filter(({ role }) => role !== 'due' && role !== 'warning')
    .map(({ role, heading }) => {
      const typed = setup.headings?.[role] ?? '';
      const isReadable = typed === '' || isHeadingReadable(role, typed);
      const isHidden = setup.hidden?.includes(role) ?? false;
      return {
        role,
        heading,
        typed,
        reading: isReadable ? 'readable' : 'unreadable',
        shown: mayHide(role) ? (isHidden ? 'no' : 'yes') : 'always',
      };
    });
}

/** The name of the sheet on which the chosen form of a plan year (Buddhist) will stand. */
export function sheetOffered(planYear: FiscalYear, setup: MeasuresSetup): string {
  return measuresSheet(planYear, formById(setup.form).kind);
}
