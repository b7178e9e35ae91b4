import { refused } from '../../src/actions/Outcome';
import type { Done, DoneCode, RefusalCode, SentenceData } from '../../src/actions/Outcome';
import { assess } from '../../src/ita/assess';
import type { Assessment } from '../../src/ita/assess';
import type { Finding, FindingCode } from '../../src/ita/Finding';
import { en } from '../../src/i18n/en';
import { sayFinding } from '../../src/i18n/sayFinding';
import { sayOutcome } from '../../src/i18n/sayOutcome';
import { sayRefusal } from '../../src/i18n/sayRefusal';
import { th } from '../../src/i18n/th';
import type { Area, Place } from '../../src/sheets/Place';

const B4: Place = { sheet: 'ITA', row: 3, column: 1 };
const B4_TO_B13: Area = { ...B4, rows: 10, columns: 1 };

function done(code: DoneCode, data: SentenceData, more: Partial<Done> = {}): Done {
  return {
    ok: true,
    action: 'colourScores',
    code,
    data,
    edits: 0,
    assessments: [],
    measures: [],
    findings: [],
    ...more,
  };
}

describe('the sentence after a button was pressed', () => {
  it('says how many scores were coloured and where', () => {
    const outcome = done('coloured', { cells: 10, sheet: 'ITA' }, { at: B4_TO_B13 });
    expect(sayOutcome(outcome, th)).toBe("ระบายสีคะแนน 10 เซลล์ที่ 'ITA'!B4:B13 แล้ว");
    expect(sayOutcome(outcome, en)).toBe("10 scores at 'ITA'!B4:B13 coloured.");
  });

  it('says one score in English as one', () => {
    expect(sayOutcome(done('coloured', { cells: 1 }, { at: B4_TO_B13 }), en)).toContain('1 score at');
  });

  it('says which year was used when the heading named none', () => {
    const assessment: Assessment<Place> = {
      ...assess<Place>({ scores: [], typed: { instruments: {} } }),
      findings: [{ code: 'yearAssumed', severity: 'note', data: { year: 2569 } }],
    };
    const outcome = done('coloured', { cells: 10 }, { at: B4_TO_B13, assessments: [assessment] });
    expect(sayOutcome(outcome, th)).toContain('ไม่พบปีในหัวเรื่อง จึงใช้ปีงบประมาณ 2569');
    expect(sayOutcome(outcome, en)).toContain('names no year, so 2569 was used');
  });

  it('says when only the selected part was taken, and how to take the whole sheet', () => {
    const outcome = done('coloured', { cells: 10, scope: 'selection' }, { at: B4_TO_B13 });
    expect(sayOutcome(outcome, th)).toBe(
      "ระบายสีคะแนน 10 เซลล์ที่ 'ITA'!B4:B13 แล้ว เฉพาะส่วนที่ท่านเลือกไว้ หากต้องการทั้งแผ่นงาน โปรดเลือกเซลล์ว่างแล้วกดอีกครั้ง",
    );
    expect(sayOutcome(outcome, en)).toContain('Only the part that you selected');
    expect(sayOutcome(done('coloured', { cells: 10 }, { at: B4_TO_B13 }), th)).not.toContain('เลือก');
  });

  it('names the action that was put back, and the cells that were left', () => {
    const outcome = done('putBackPartly', {
      action: 'colourScores',
      cells: 8,
      kept: 2,
      names: "'ITA'!C4, 'ITA'!C5",
    });
    expect(sayOutcome(outcome, th)).toBe(
      "คืนค่าเดิมก่อนการระบายสีคะแนนแล้ว ยกเว้น 2 เซลล์ ('ITA'!C4, 'ITA'!C5) ที่มีการแก้ไขภายหลัง จึงคงไว้ตามที่ท่านพิมพ์",
    );
  });

  it('leaves out what there is nothing of', () => {
    const data = { measures: 25, done: 15, late: 0, unknown: 0, sheet: 'รายงาน' };
    expect(sayOutcome(done('statusUpdated', data), th)).not.toContain('เกินกำหนด');
    expect(sayOutcome(done('statusUpdated', { ...data, late: 1 }), th)).toContain('เกินกำหนด 1 มาตรการ');
  });
});

describe('the sentence of a refusal', () => {
  it.each<RefusalCode>(['scoreOutOfRange', 'scoreError', 'scoreText'])(
    'for a bad score (%s) names the cell, what was typed, the indicator and the way out',
    (code) => {
      const refusal = refused('colourScores', code, {
        at: { ...B4, rows: 1, columns: 1 },
        data: { typed: '763.9', indicator: 3 },
      });
      const sentence = sayRefusal(refusal, th);
      expect(sentence).toContain("'ITA'!B4");
      expect(sentence).toContain('“763.9”');
      expect(sentence).toContain('ตัวชี้วัดที่ 3 การใช้อำนาจ');
      expect(sentence).toContain('โปรด');
      expect(sayRefusal(refusal, en)).toContain('indicator 3 (Use of power)');
    },
  );

  it('for a date in place of a score says the day as the officer reads it', () => {
    const refusal = refused('colourScores', 'scoreDate', {
      at: { ...B4, rows: 1, columns: 1 },
      data: { typed: '2026-12-09', indicator: 3 },
    });
    expect(sayRefusal(refusal, th)).toContain('(9 ธ.ค. 69)');
    expect(sayRefusal(refusal, en)).toContain('(9 Dec 2569)');
  });

  it('names the sheet where it knows it, and says "this sheet" where it does not', () => {
    expect(sayRefusal(refused('colourScores', 'protectedSheet', { data: { sheet: 'ITA' } }), th)).toMatch(
      /^แผ่นงาน “ITA” ถูกป้องกันไว้/u,
    );
    expect(sayRefusal(refused('colourScores', 'protectedSheet'), th)).toMatch(/^แผ่นงานนี้ถูกป้องกันไว้/u);
  });

  it.each(Object.keys(th.sentences.refusals))('shows the way out of %s in both languages', (key) => {
    const code = Object.keys(th.sentences.refusals).find((each): each is RefusalCode => each === key);
    const refusal = refused('colourScores', code ?? 'failed', { data: { sheet: 'ITA', typed: 'x' } });
    expect(sayRefusal(refusal, th)).toMatch(/โปรด/u);
    expect(sayRefusal(refusal, en)).toMatch(/please|to go back/i);
  });

  it.each([...Object.keys(th.sentences.refusals)])('of %s is one tidy text', (key) => {
    const code = Object.keys(th.sentences.refusals).find((each): each is RefusalCode => each === key);
    for (const messages of [th, en]) {
      const sentence = sayRefusal(refused('colourScores', code ?? 'failed'), messages);
      expect(sentence).not.toMatch(/ {2}|undefined|\n/);
      expect(sentence).toBe(sentence.trim());
    }
  });
});

describe('the sentence of a finding', () => {
  const finding = (code: FindingCode, data: Finding<Place>['data'], at?: Place): Finding<Place> => ({
    code,
    severity: 'note',
    data,
    ...(at === undefined ? {} : { at }),
  });

  it('shows points with two decimals', () => {
    const mismatch = finding('totalMismatch', { typed: 65, computed: 62.1979, rounded: 62.2 }, B4);
    expect(sayFinding(mismatch, th)).toContain("'ITA'!B4 พิมพ์ไว้ 65.00 แต่คำนวณจากสิบตัวชี้วัดได้ 62.20");
  });

  it('shows a difference of rounding as it is', () => {
    const rounding = finding('totalRounding', { typed: 62.2, computed: 62.1979, rounded: 62.2 }, B4);
    expect(sayFinding(rounding, th)).toContain('62.1979');
  });

  it('names levels in the words of the language', () => {
    const level = finding('eitPartsLevel', { asOne: 'ผ่านดี', eachPart: 'ผ่าน' });
    expect(sayFinding(level, th)).toContain('ระดับผ่านดี');
    expect(sayFinding(level, en)).toContain('Level good pass');
  });

  it('says what was taken for granted in a period, with its days in Buddhist years', () => {
    const assumed = finding(
      'periodAssumed',
      { assumption: 'yearTakenFromTable', start: '2021-10-01', due: '2022-09-30' },
      B4,
    );
    expect(sayFinding(assumed, th)).toBe(
      "ระยะเวลาไม่ได้ระบุปีที่ 'ITA'!B4 จึงอ่านเป็น 1 ต.ค. 64 ถึง 30 ก.ย. 65 หากไม่ถูกต้อง โปรดแก้ระยะเวลาหรือวันแล้วเสร็จ",
    );
    expect(sayFinding(assumed, en)).toContain('1 Oct 2564 to 30 Sept 2565');
  });

  it.each(Object.keys(th.sentences.findings))('of %s needs nothing that it does not have', (key) => {
    const code = Object.keys(th.sentences.findings).find((each): each is FindingCode => each === key);
    for (const messages of [th, en]) {
      const sentence = sayFinding(finding(code ?? 'yearAssumed', { indicator: 1, year: 2565 }, B4), messages);
      expect(sentence).not.toMatch(/ {2}|undefined|\n/);
    }
  });
});
