import { toneVars } from './theme';

const TONES: Readonly<Record<string, Parameters<typeof toneVars>[0]>> = {
  AA: 'good',
  A: 'good',
  B: 'steady',
  C: 'care',
  D: 'alarm',
  E: 'alarm',
  F: 'alarm',
  ผ่านดีเยี่ยม: 'good',
  ผ่านดี: 'good',
  ผ่าน: 'steady',
  ต้องปรับปรุง: 'care',
  ต้องปรับปรุงโดยด่วน: 'alarm',
};

/** The tone of a level; one that is no official level stays plain. The word always stands beside it. */
export function levelTone(level: string | undefined): ReturnType<typeof toneVars> {
  return toneVars((level === undefined ? undefined : TONES[level]) ?? 'plain');
}
