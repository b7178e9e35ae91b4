import { readReportRecords, withReportRecord } from '../../src/sheets/reportRecord';

describe('what we remember of reports', () => {
  it('is read back as it was stored, each report for itself', () => {
    const first = new Map([['m.1a', ['x1', '', 'x2']]]);
    const second = new Map([['title', ['y1']]]);
    const stored = withReportRecord(withReportRecord('', 'A_6', first), 'A_12', second);
    expect(readReportRecords(stored)).toEqual(
      new Map([
        ['A_6', first],
        ['A_12', second],
      ]),
    );
    expect(readReportRecords(withReportRecord(stored, 'A_6', second)).get('A_6')).toEqual(second);
  });

  it('nothing stored, or damage, is no record', () => {
    expect(readReportRecords('')).toEqual(new Map());
    expect(readReportRecords('A_6 damaged').get('A_6')).toEqual(new Map([['damaged', ['']]]));
  });
});
