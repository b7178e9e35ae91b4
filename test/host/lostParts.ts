import type { XlsxParts } from './xlsxPackage';
import { textOfPart } from './xlsxPackage';

/** Kinds of parts that saving could not write again, by an officer's words. */
const KINDS: readonly { readonly words: string; readonly paths: RegExp }[] = [
  { words: 'แผนภูมิ', paths: /^xl\/(charts\/chart(Ex)?\d+|chartsheets\/sheet\d+)\.xml$/ },
  { words: 'ตารางสรุป (PivotTable)', paths: /^xl\/pivotTables\/pivotTable\d+\.xml$/ },
  { words: 'ตัวแบ่งส่วนข้อมูล (Slicer)', paths: /^xl\/(slicers|timelines)\/[^/]+\.xml$/ },
  { words: 'มาโคร', paths: /^xl\/(vbaProject\.bin|macrosheets\/[^/]+\.xml|dialogsheets\/[^/]+\.xml)$/ },
  { words: 'ลิงก์ไปยังสมุดงานอื่น', paths: /^xl\/externalLinks\/externalLink\d+\.xml$/ },
  { words: 'ความคิดเห็นแบบตอบกลับได้', paths: /^xl\/threadedComments\/[^/]+\.xml$/ },
  { words: 'ปุ่มหรือตัวควบคุมบนแผ่นงาน', paths: /^xl\/(ctrlProps|activeX)\/[^/]+\.xml$/ },
  { words: 'วัตถุที่ฝังไว้', paths: /^xl\/embeddings\/[^/]+$/ },
  {
    words: 'การเชื่อมต่อข้อมูลภายนอก',
    paths: /^xl\/(connections\.xml|queryTables\/[^/]+\.xml|model\/item\.data)$/,
  },
  { words: 'ข้อมูล XML ที่แนบมา', paths: /^customXml\/item\d+\.xml$/ },
];

/** Kinds of things that stand in a drawing. */
const DRAWN: readonly { readonly words: string; readonly tag: RegExp }[] = [
  { words: 'รูปภาพ', tag: /<(?:\w+:)?pic[\s/>]/g },
  { words: 'รูปร่างหรือกล่องข้อความ', tag: /<(?:\w+:)?(?:sp|cxnSp)[\s/>]/g },
];

/** What of an opened file saving would lose, with counts, such as `แผนภูมิ 2 รายการ`. */
export function lostParts(parts: XlsxParts): readonly string[] {
  const paths = Object.keys(parts);
  const counted = KINDS.map(({ words, paths: pattern }) => ({
    words,
    count: paths.filter((path) => pattern.test(path)).length,
  }));
  const drawings = paths.filter((path) => /^xl\/drawings\/drawing\d+\.xml$/.test(path));
  for (const { words, tag } of DRAWN) {
    const count = drawings.reduce((sum, path) => sum + (textOfPart(parts, path).match(tag)?.length ?? 0), 0);
    counted.push({ words, count });
  }
  const sheets = paths.filter((path) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path));
  counted.push({
    words: 'ภาพพื้นหลังแผ่นงาน',
    count: sheets.filter((path) => tailOf(parts, path).includes('<picture ')).length,
  });
  counted.push({
    words: 'รูปภาพในหัวกระดาษ',
    count: sheets.filter((path) => tailOf(parts, path).includes('<legacyDrawingHF ')).length,
  });
  counted.push({
    words: 'สีพื้นแบบไล่ระดับ',
    count: textOfPart(parts, 'xl/styles.xml').match(/<gradientFill/g)?.length ?? 0,
  });
  counted.push({
    words: 'ระบบวันที่แบบ 1904',
    count: /date1904="(?:1|true)"/.test(textOfPart(parts, 'xl/workbook.xml')) ? 1 : 0,
  });
  return counted.flatMap(({ words, count }) => (count === 0 ? [] : [`${words} ${String(count)} รายการ`]));
}

function tailOf(parts: XlsxParts, path: string): string {
  const text = textOfPart(parts, path);
  return text.slice(text.lastIndexOf('</sheetData>'));
}
