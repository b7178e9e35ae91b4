/** Hundredths as they stand in a field to be changed: 8500 is 85, 8512 is 85.12. */
export function formatPlain(hundredths: number): string {
  return String(hundredths / 100);
}
