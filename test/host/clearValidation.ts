import { intersect, subtractAll } from './areas';
import type { Area, Sheet } from './Workbook';

/** Takes data validation off the cells of some areas; the rest of a rule's cells keep it. */
export function clearValidation(sheet: Sheet, holes: readonly Area[]): void {
  sheet.validations = sheet.validations.flatMap((validation) => {
    const touched = validation.areas.some((area) =>
      holes.some((hole) => intersect(area, hole) !== undefined),
    );
    if (!touched) return [validation];
    const areas = subtractAll(validation.areas, holes);
    return areas.length === 0 ? [] : [{ ...validation, areas }];
  });
}
