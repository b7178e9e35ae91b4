import { planYearOfTable } from './measuresTableName';
import type { MeasureTable } from './MeasureTable';
import type { Area } from './Place';

/** The name by which a table is known as one of ours: its own, or that of its headings; undefined for a table of hers. */
export function ourNameOf(
  { form, headingRows }: MeasureTable,
  sheet: string,
  names: readonly { readonly name: string; readonly area: Area }[],
): string | undefined {
  const name =
    form.kind === 'native'
      ? form.name
      : names.find(
          (each) =>
            planYearOfTable(each.name) !== undefined &&
            each.area.sheet === sheet &&
            headingRows.includes(each.area.row),
        )?.name;
  return name === undefined || planYearOfTable(name) === undefined ? undefined : name;
}

/** Whether a table is one of ours, by its name or by the name of its headings. */
export function isOurTable(...table: Parameters<typeof ourNameOf>): boolean {
  return ourNameOf(...table) !== undefined;
}
