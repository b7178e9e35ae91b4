import { screen, within } from '@testing-library/react';
import type { PaneReading } from '../../src/actions/readPane';
import { th } from '../../src/i18n/th';
import { wordedLibrary } from '../../src/ita/standardMeasures';
import scores2564 from '../fixtures/cases/scores-2564-in-name-cells.json';
import { openPane } from './openPane';
import { openTab } from './openTab';
import { sampleReading, scoresOf } from './sampleReadings';

const LIBRARY = wordedLibrary();
const { planning } = th;

function planReading(more: Partial<PaneReading> = {}): PaneReading {
  return { ...sampleReading(), library: { measures: LIBRARY, findings: [] }, ...more };
}

async function openPlan(reading: PaneReading = planReading()) {
  const pane = openPane(reading);
  await openTab(pane, th.pane.tabs.measures);
  return pane;
}

/** What was kept last, as the preferences that it makes. */
function kept({ asked }: { readonly asked: readonly string[] }): { readonly measures?: unknown } {
  const value: unknown = JSON.parse(asked.filter((line) => line.startsWith('{')).at(-1) ?? '{}');
  return typeof value === 'object' && value !== null ? value : {};
}

describe('an officer who shapes her measures table', () => {
  it('chooses form and place, which are kept in the workbook', async () => {
    const pane = await openPlan();
    await pane.officer.selectOptions(screen.getByRole('combobox', { name: planning.form }), 'report');
    expect(kept(pane).measures).toEqual({ form: 'report' });
    await pane.officer.click(screen.getByRole('radio', { name: planning.places.thisSheet }));
    expect(kept(pane).measures).toEqual({ form: 'report', place: 'thisSheet' });
    expect(screen.getByText(/ในที่ว่างใต้ข้อมูลของแผ่นงานนี้/u)).toBeVisible();
  });

  it('leaves an indicator out, and sees that the table holds one less', async () => {
    const pane = await openPlan();
    const name = `2 ${th.indicators[2]}`;
    await pane.officer.click(screen.getByRole('checkbox', { name: planning.takeIn({ indicator: name }) }));
    expect(kept(pane).measures).toMatchObject({ leftOut: [2] });
    expect(screen.getByText(/สำหรับ 9 ตัวชี้วัด/u)).toBeVisible();
    const gone = planning.chooseMeasures({ indicator: name });
    expect(screen.queryByRole('button', { name: (said) => said.endsWith(gone) })).toBeNull();
  });

  it('picks another measure from the library, moves it up and gives it a title of her own', async () => {
    const pane = await openPlan();
    const name = `1 ${th.indicators[1]}`;
    await pane.officer.click(
      screen.getByRole('button', { name: `2 มาตรการ ${planning.chooseMeasures({ indicator: name })}` }),
    );
    const [first, second, third] = LIBRARY.filter(({ indicator }) => indicator === 1);
    await pane.officer.click(
      screen.getByRole('checkbox', { name: planning.use({ measure: third?.title ?? '' }) }),
    );
    await pane.officer.click(
      screen.getByRole('button', { name: planning.moveUp({ measure: third?.title ?? '' }) }),
    );
    expect(kept(pane).measures).toEqual({ picked: { '1': [first?.id, third?.id, second?.id] } });
    const title = screen.getByRole('textbox', { name: planning.titleOf({ number: '1' }) });
    await pane.officer.clear(title);
    await pane.officer.type(title, 'ทบทวนคู่มือ{Enter}');
    expect(kept(pane).measures).toMatchObject({ titles: { [first?.id ?? '']: 'ทบทวนคู่มือ' } });
  });

  it('hides a column, heads another in her words, and is told where they do not say what it holds', async () => {
    const pane = await openPlan();
    await pane.officer.click(screen.getByRole('button', { name: planning.columns }));
    await pane.officer.click(
      screen.getByRole('checkbox', { name: planning.columnShown({ column: planning.roles.followUp }) }),
    );
    const heading = screen.getByRole('textbox', {
      name: planning.headingOf({ column: planning.roles.responsible }),
    });
    await pane.officer.type(heading, 'งบประมาณ{Enter}');
    expect(kept(pane).measures).toEqual({ hidden: ['followUp'], headings: { responsible: 'งบประมาณ' } });
    expect(
      screen.getByText(planning.headingUnreadable({ column: planning.roles.responsible })),
    ).toBeVisible();
  });

  it('names her units, by the kind of her agency and one by one', async () => {
    const pane = await openPlan();
    await pane.officer.click(screen.getByRole('button', { name: planning.units }));
    await pane.officer.selectOptions(
      screen.getByRole('combobox', { name: planning.kind }),
      'cityMunicipality',
    );
    await pane.officer.type(
      screen.getByRole('textbox', { name: planning.unitRoles.finance }),
      'สำนักการคลัง{Enter}',
    );
    expect(kept(pane).measures).toEqual({
      agencyKind: 'cityMunicipality',
      units: { finance: 'สำนักการคลัง' },
    });
  });
});

describe('an officer with a library or a plan of her own', () => {
  it('writes the library with one button', async () => {
    const pane = await openPlan();
    await pane.officer.click(screen.getByRole('button', { name: planning.writeLibrary }));
    expect(pane.asked).toContain('writeLibrary');
  });

  it('is told where her library is, and which of its rows cannot be used', async () => {
    const library: PaneReading['library'] = {
      measures: LIBRARY.slice(0, 3),
      sheet: 'คลังมาตรการ',
      findings: [
        {
          code: 'libraryTitleMissing',
          severity: 'error',
          at: { sheet: 'คลังมาตรการ', row: 4, column: 3 },
          data: { typed: '' },
        },
      ],
    };
    await openPlan(planReading({ library }));
    expect(screen.getByText(planning.libraryOwn({ sheet: 'คลังมาตรการ', count: '3' }))).toBeVisible();
    expect(screen.getByRole('button', { name: "ไปที่เซลล์ 'คลังมาตรการ'!D5" })).toBeVisible();
    expect(screen.queryByRole('button', { name: planning.writeLibrary })).toBeNull();
  });

  it('sees which weak indicators no table has a measure for, and adds theirs with one click', async () => {
    const pane = await openPlan(planReading({ scores: scoresOf(scores2564.grid, {}, [1, 5]) }));
    const part = screen.getByRole('region', { name: planning.missing({ count: '2' }) });
    expect(within(part).getByText(/1 การปฏิบัติหน้าที่, 5 การแก้ไขปัญหาการทุจริต/u)).toBeVisible();
    await pane.officer.click(within(part).getByRole('button', { name: planning.addMissing }));
    expect(pane.asked).toContain('addMissing');
  });
});
