import { halfYearSheetName, measuresSheetName, reportSheetName } from '../ita/sheetTexts';
import { fold } from '../thai/fold';
import type { FiscalYear } from '../thai/FiscalYear';
import { LONGEST_SHEET_NAME } from './freeSheetName';
import type { FormKind } from './measuresForms';
import { shortenedTo } from './shortenedTo';

const KINDS: Readonly<Record<FormKind, string>> = {
  plan: 'ITA_Measures',
  report: 'ITA_Report',
  halfYear: 'ITA_HalfYear',
};
const SHEETS: Readonly<Record<FormKind, (planYear: FiscalYear) => string>> = {
  plan: measuresSheetName,
  report: reportSheetName,
  halfYear: halfYearSheetName,
};

/** A short fingerprint of an agency's name, since names of tables take no Thai vowel marks everywhere. */
export function agencyMark(agency: string): string {
  let hash = 0x811c9dc5;
  for (const letter of fold(agency)) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/**
 * The name of our native table of a plan year (of the range's headings where the form is no native table); the sheet may
 * be renamed, this name is how we know it. `agency` only where the sheet holds several.
 */
export function measuresTableName(planYear: FiscalYear, kind: FormKind = 'plan', agency?: string): string {
  const name = `${KINDS[kind]}_${String(planYear)}`;
  return agency === undefined ? name : `${name}_${agencyMark(agency)}`;
}

const OURS = /^ITA_(?:Measures|Report|HalfYear)_(25\d\d)(?:_[0-9a-z]+)?$/;

/** The plan year (Buddhist) of a table of ours by its name; undefined for any other table. */
export function planYearOfTable(name: string): FiscalYear | undefined {
  const year = OURS.exec(name)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** The agency's fingerprint in the name of a table of ours; undefined where the workbook is that of one agency. */
export function agencyMarkOfTable(name: string): string | undefined {
  return planYearOfTable(name) === undefined ? undefined : /_25\d\d_([0-9a-z]+)$/.exec(name)?.[1];
}

/** What Excel takes in no name of a sheet. */
const NOT_IN_SHEETS = /[[\]:*?/\\']/g;

/** The long kinds of agencies as everybody abbreviates them: spelled out, every agency's sheet would be cut to the same name. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/^องค์การบริหารส่วนตำบล\s*/u, 'อบต.'],
  [/^องค์การบริหารส่วนจังหวัด\s*/u, 'อบจ.'],
  [/^เทศบาลตำบล\s*/u, 'ทต.'],
  [/^เทศบาลเมือง\s*/u, 'ทม.'],
  [/^เทศบาลนคร\s*/u, 'ทน.'],
];

function abbreviated(agency: string): string {
  const [, number = '', name = ''] = /^(\d+\s+)?(.*)$/su.exec(agency) ?? [];
  const short = ABBREVIATIONS.reduce((text, [kind, letters]) => text.replace(kind, letters), name);
  return `${number}${short}`;
}

/** The name of the sheet for a form; with the agency's name, as much of it as fits, where there are several. */
export function measuresSheet(planYear: FiscalYear, kind: FormKind = 'plan', agency?: string): string {
  return sheetNameWith(SHEETS[kind](planYear), agency);
}

/** The name of a sheet of ours, with as much of the agency's name behind it as Excel takes. */
export function sheetNameWith(name: string, agency: string | undefined): string {
  const own = abbreviated(agency?.replace(NOT_IN_SHEETS, ' ').trim() ?? '');
  return shortenedTo(`${name} ${own}`, LONGEST_SHEET_NAME);
}
