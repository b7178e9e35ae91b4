/** A measure's or a step's text without the number that stands in front of it: `๑. จัดทำ…`, `(2) ออกคำสั่ง…`. */
export function stripNumber(text: string): string {
  return text.replace(/^\s*\(?[0-9๐-๙]{1,3}[.)]\s*(?![0-9๐-๙])/, '');
}
