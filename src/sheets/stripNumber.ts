const NUMBER = /^\s*\(?[0-9๐-๙]{1,3}[.)]\s*(?![0-9๐-๙])/;
/** A dash or a dot before words; directly before a figure it may be a minus. */
const BULLET = /^\s*[-–—•·●○▪▫◦*✓✔]+(?:\s+(?=\S)|(?=[^\s\d๐-๙]))/;

/**
 * A measure's or a step's text without the number or the bullet that stands in front of it: `๑. จัดทำ…`, `(2) ออกคำสั่ง…`,
 * `- จัดกิจกรรม…`.
 */
export function stripNumber(text: string): string {
  return text.replace(NUMBER, '').replace(BULLET, '');
}
