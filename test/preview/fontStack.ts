const SARABUN =
  /^TH ?(Sarabun|K2D|Niramit|Baijam|Chakra|Kodchasal|Krub|Mali|Charm|Srisakdi|Fah)|^(Angsana|Cordia|Browallia|Upc)/i;

/** Fonts with small letters on a large body, as the government's TH Sarabun: 16 points of it look like 11 of others. */
export function hasSmallLetters(name = ''): boolean {
  return SARABUN.test(name);
}

/**
 * The CSS fonts that draw a workbook's font where it is not installed: one of the same proportions first, then a usual Thai
 * one, made smaller (page.css) where the letters of the named one are small on their body.
 */
export function fontStack(name = 'Calibri'): string {
  const quoted = `"${name.replaceAll('"', '')}"`;
  if (hasSmallLetters(name)) {
    return `${quoted}, "TH Sarabun New", "TH SarabunPSK", "TH Sarabun PSK", Laksaman, "Small Thai", sans-serif`;
  }
  if (/calibri/i.test(name))
    return `${quoted}, Carlito, "Cell Thai", "Segoe UI", "Helvetica Neue", sans-serif`;
  return `${quoted}, "Cell Thai", "Segoe UI", "Helvetica Neue", sans-serif`;
}
