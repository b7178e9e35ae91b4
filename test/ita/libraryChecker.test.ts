import { AGENCY_KINDS } from '../../src/ita/AgencyKind';
import { responsibleUnitsOf } from '../../src/ita/agencyUnits';
import { INDICATORS } from '../../src/ita/Indicator';
import { MEASURE_TEMPLATES } from '../../src/ita/standardMeasures';
import type { MeasureTemplate } from '../../src/ita/StandardMeasure';
import { checkLibrary, faultsOfText, likeness, type LibraryFault, type TextFault } from './libraryChecker';

describe('the library of standard measures', () => {
  it.each(AGENCY_KINDS)('has no fault when worded for $name', ({ kind }) => {
    expect(checkLibrary(MEASURE_TEMPLATES, responsibleUnitsOf(kind))).toEqual([]);
  });

  it.each(INDICATORS)('has at least four measures for $name', ({ number }) => {
    expect(MEASURE_TEMPLATES.filter(({ indicator }) => indicator === number).length).toBeGreaterThanOrEqual(
      4,
    );
  });
});

describe('the checker finds a planted fault in a text', () => {
  it.each<[TextFault, string]>([
    ['empty', ' '],
    ['tooLong', 'ก'.repeat(151)],
    ['placeholder', 'รายงานต่อ{finance'],
    ['placeholder', 'แต่งตั้ง ...... เป็นผู้ดูแล'],
    ['strayLetter', 'เผยแพร่บนเว็บไซต์ Fасebook'],
    ['strayLetter', 'ติดป้ายประกาe'],
    ['strayLetter', 'จัดทำแผน “ฉบับย่อ”'],
    ['digit', 'ภายใน 3 วัน'],
    ['digit', 'ภายใน ๓ วัน'],
    ['saraAmInTwoParts', 'จัดทํารายงาน'],
    ['doubledMark', 'ผู้้บริหาร'],
    ['doubledMark', 'เเผนงาน'],
    ['doubledMark', 'ที่่ประชุม'],
    ['doubledMark', 'ผู้บริหาร'],
    ['doubleSpace', 'จัดทำแผน  และรายงาน'],
    ['doubleSpace', 'จัดทำแผน\nและรายงาน'],
    ['spaceAtEnd', 'จัดทำแผน '],
    ['fullStopAtEnd', 'จัดทำแผน.'],
    ['readAsFormula', '-จัดทำแผน'],
    ['bracketSpace', 'แบบวัด ( OIT)'],
  ])('%s: %s', (fault, text) => {
    expect(faultsOfText(text, 150)).toContain(fault);
  });

  it('and none in a good one', () => {
    expect(faultsOfText('ตอบข้อซักถามผ่านช่องทางถามตอบ (Q&A) และระบบ E-Service ให้ทันเวลา', 150)).toEqual([]);
  });

  it('tells the same text from another one', () => {
    expect(likeness('จัดทำแผนงาน', 'จัดทํา แผนงาน')).toBe(1);
    expect(likeness('สุ่มตรวจการใช้รถราชการทุกเดือน', 'สุ่มตรวจการใช้รถราชการทุกไตรมาส')).toBeGreaterThan(0.7);
    expect(likeness('สุ่มตรวจการใช้รถราชการทุกเดือน', 'จัดเวทีรับฟังความคิดเห็นของประชาชน')).toBeLessThan(0.2);
  });
});

describe('the checker finds a planted fault in the library', () => {
  const [first, second] = MEASURE_TEMPLATES;

  function planted(change: Partial<MeasureTemplate>): readonly MeasureTemplate[] {
    return first === undefined ? [] : [{ ...first, ...change }, ...MEASURE_TEMPLATES.slice(1)];
  }

  it.each<[LibraryFault, Partial<MeasureTemplate>]>([
    ['idTwice', { id: second?.id ?? '' }],
    ['idForm', { id: 'หน้าที่ 1' }],
    ['tooFewSteps', { steps: ['ทบทวนคู่มือ'] }],
    ['tooManySteps', { steps: ['ก', 'ข', 'ค', 'ง', 'จ', 'ฉ'] }],
    ['noUnit', { responsible: [] }],
    ['unitTwice', { responsible: ['finance', 'finance'] }],
    ['unknownUnit', { evidence: 'รายงานของกองคลัง' }],
    ['placeholder', { followUp: '{treasury}รายงานผู้บริหารทุกเดือน' }],
    ['nobodyReports', { followUp: 'รายงานผู้บริหารทุกเดือน' }],
    ['nobodyReportedTo', { followUp: '{finance}รายงานทุกเดือน' }],
    ['noDateOfReport', { followUp: '{finance}รายงานผู้บริหาร' }],
    ['periodOutsideYear', { period: { kind: 'months', from: 9, to: 10 } }],
    ['tooLong', { title: 'มาตรการ'.repeat(20) }],
    ['alike', { title: second?.title ?? '' }],
    ['alike', { steps: ['ทบทวนคู่มือ', `${second?.steps[0] ?? ''} ทุกปี`] }],
    ['bandUnserved', { suits: [], indicator: 2 }],
  ])('%s: %j', (fault, change) => {
    const library =
      fault === 'bandUnserved' ? planted(change).filter(({ id }) => id !== 'duty-keep') : planted(change);
    expect(checkLibrary(library).map((found) => found.fault)).toContain(fault);
  });
});
