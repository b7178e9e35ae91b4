import { fold } from '../thai/fold';

const SHORT_KINDS: readonly (readonly [RegExp, string])[] = [
  [/^อบต\.?/u, 'องค์การบริหารส่วนตำบล'],
  [/^อบจ\.?/u, 'องค์การบริหารส่วนจังหวัด'],
  [/^ทต\.?/u, 'เทศบาลตำบล'],
  [/^ทม\.?/u, 'เทศบาลเมือง'],
  [/^ทน\.?/u, 'เทศบาลนคร'],
];

/** An agency's name to compare by: `อบต.หนองบัว` and `องค์การบริหารส่วนตำบลหนองบัว` are the same. */
export function agencyKey(name: string): string {
  const folded = fold(name);
  const [pattern, kind] = SHORT_KINDS.find(([short]) => short.test(folded)) ?? [];
  return pattern === undefined ? folded : folded.replace(pattern, fold(kind ?? ''));
}
