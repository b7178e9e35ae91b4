import { areaAddress, cellAddress, fullAddress, fullAreaAddress } from '../sheets/address';
import type { Area, Place } from '../sheets/Place';

/** A cell with its sheet as sentences name it, e.g. `'ITA'!B4`. */
export function sayPlace(place: Place): string {
  return fullAddress(place);
}

/** Cells with their sheet as sentences name them, e.g. `'ITA'!B4:B13`. */
export function sayArea(area: Area): string {
  return fullAreaAddress(area);
}

/** A cell on a sheet that needs no name, e.g. `B4`. */
export function sayCell(place: Place): string {
  return cellAddress(place);
}

/** Cells where the sheet is named by its own words, without quotation marks: `ผล ITA!A4:B18`. */
export function sayAreaShort(area: Area): string {
  return `${area.sheet}!${areaAddress(area)}`;
}
