import * as v from 'valibot';
import { CORRECTABLE_ROLES } from '../sheets/MeasuresCorrection';

const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0));
const SIZE = v.pipe(v.number(), v.integer(), v.minValue(1));
const YEAR = v.pipe(v.number(), v.integer(), v.minValue(2560), v.maxValue(2600));

const COLUMN_USE = v.variant('kind', [
  v.object({ kind: v.literal('indicator'), indicator: v.picklist([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) }),
  v.object({ kind: v.literal('instrument'), instrument: v.picklist(['IIT', 'EIT', 'OIT']) }),
  v.object({ kind: v.literal('eitPart'), part: v.picklist([1, 2]) }),
  v.object({
    kind: v.picklist(['total', 'level', 'agency', 'agencyKind', 'district', 'year', 'names', 'notUsed']),
  }),
  v.object({
    kind: v.literal('scores'),
    year: v.exactOptional(YEAR),
    agency: v.exactOptional(v.string()),
  }),
]);

const CORRECTED_AREA = v.object({ row: COUNT, column: COUNT, rows: SIZE, columns: SIZE });

/** How a sheet's scores are to be read, as it is stored in the workbook. */
export const READING_CORRECTION = v.object({
  area: v.exactOptional(CORRECTED_AREA),
  layout: v.exactOptional(v.picklist(['namesDown', 'indicatorsAcross'])),
  fiscalYear: v.exactOptional(YEAR),
  columns: v.exactOptional(v.array(v.object({ index: COUNT, use: COLUMN_USE }))),
  sheets: v.exactOptional(v.literal('thisOnly')),
});

/** How a sheet's measures tables are to be read, as it is stored in the workbook. */
export const MEASURES_CORRECTION = v.object({
  area: v.exactOptional(CORRECTED_AREA),
  columns: v.exactOptional(v.array(v.object({ index: COUNT, role: v.picklist(CORRECTABLE_ROLES) }))),
});
