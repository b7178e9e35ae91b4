import * as v from 'valibot';
import { AGENCY_KINDS } from '../ita/AgencyKind';
import type { AgencyKind } from '../ita/AgencyKind';
import { RESPONSIBLE_ROLES } from '../ita/agencyUnits';
import { INDICATORS } from '../ita/Indicator';
import type { IndicatorNumber } from '../ita/Indicator';
import { TYPED_ROLES } from '../sheets/headerRole';
import { MEASURES_FORMS } from '../sheets/measuresForms';
import type { MeasuresSetup } from '../sheets/MeasuresSetup';

/** The roles that a column of a form can have. */
const ROLES = [...TYPED_ROLES, 'status', 'due', 'warning'] as const;
const KINDS: readonly AgencyKind[] = AGENCY_KINDS.map(({ kind }) => kind);
const NUMBERS: readonly IndicatorNumber[] = INDICATORS.map(({ number }) => number);
const LONGEST_NAME = 200;

const NAME = v.pipe(v.string(), v.maxLength(LONGEST_NAME));
const ROLE = v.picklist(ROLES);
const NUMBER = v.picklist(NUMBERS);
const UNITS = v.pipe(
  v.record(v.string(), NAME),
  v.check((names) => Object.keys(names).every((name) => RESPONSIBLE_ROLES.some((role) => role === name))),
);
const CODES = v.array(NAME);

/** How the measures table is wanted, as it is stored in the workbook. */
export const MEASURES_SETUP: v.GenericSchema<unknown, MeasuresSetup> = v.object({
  form: v.exactOptional(v.picklist(MEASURES_FORMS.map(({ id }) => id))),
  place: v.exactOptional(v.picklist(['newSheet', 'thisSheet'])),
  hidden: v.exactOptional(v.array(ROLE)),
  headings: v.exactOptional(v.record(ROLE, NAME)),
  added: v.exactOptional(v.array(NUMBER)),
  leftOut: v.exactOptional(v.array(NUMBER)),
  picked: v.exactOptional(v.record(v.string(), CODES)),
  titles: v.exactOptional(v.record(v.string(), NAME)),
  agencyKind: v.exactOptional(v.picklist(KINDS)),
  units: v.exactOptional(UNITS),
  weakItems: v.exactOptional(CODES),
  inserted: v.exactOptional(CODES),
});
