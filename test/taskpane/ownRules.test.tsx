import { screen } from '@testing-library/react';
import type { PaneReading } from '../../src/actions/readPane';
import { withRules } from '../../src/actions/preferences';
import { th } from '../../src/i18n/th';
import { INDICATORS } from '../../src/ita/Indicator';
import { withRulesChange } from '../../src/ita/RulesChange';
import { done } from './fakePane';
import { openPane } from './openPane';
import { openTab } from './openTab';
import { even, provinceReading } from './provinceReading';
import { sampleReading, trackingReading } from './sampleReadings';

/** The sample of 62.20 points, judged by the officer's own target of 90 and her own name for indicator 10. */
function byOwnRules(): PaneReading {
  const reading = sampleReading();
  const { scores } = reading;
  if ('ok' in scores) {
    throw new Error('the sample has no scores');
  }
  const change = { target: 9000, names: { 10: 'การต่อต้านการทุจริต' } };
  return {
    ...reading,
    scores: {
      ...scores,
      assessments: scores.assessments.map((set) => ({
        ...set,
        assessment: {
          ...set.assessment,
          framework: withRulesChange(set.assessment.framework, change),
        },
      })),
    },
  };
}

describe('an officer with a target and a name of her own', () => {
  it('sees how far the total is from her target, and what raises it most', async () => {
    openPane(byOwnRules());
    expect(await screen.findByText('ขาดอีก 27.80 คะแนน จึงจะถึงเกณฑ์ 90 คะแนน')).toBeVisible();
    expect(screen.getByText(/ให้ถึง 90 จะเพิ่มคะแนนรวมได้มากที่สุด 14\.25 คะแนน/)).toHaveTextContent(
      'ที่ 10 การต่อต้านการทุจริต',
    );
    expect(screen.getByText('เกณฑ์ 90')).toBeVisible();
    expect(screen.queryByText(/(?:เกณฑ์|ถึง) 85/)).not.toBeInTheDocument();
  });

  it('sees her own name in the list, and the official ones where she set none', async () => {
    openPane(byOwnRules());
    expect(await screen.findByRole('button', { name: /การต่อต้านการทุจริต/ })).toBeVisible();
    expect(screen.queryByText('การป้องกันการทุจริต')).not.toBeInTheDocument();
    expect(screen.getByText('การใช้อำนาจ')).toBeVisible();
  });

  it('sees her own name in the sentence of the foot, of what was done and of what is wrong', async () => {
    const { scores } = byOwnRules();
    const assessment = 'ok' in scores ? undefined : scores.assessments[0]?.assessment;
    if (assessment === undefined) {
      throw new Error('the sample has no scores');
    }
    const pane = openPane(byOwnRules(), {
      before: (fake) => {
        const finding = { code: 'missingIndicator', severity: 'error', data: { indicator: 10 } } as const;
        fake.setOutcome(
          'colourScores',
          done('colourScores', 'coloured', { assessments: [{ ...assessment, findings: [finding] }] }),
        );
      },
    });
    await pane.officer.click(await screen.findByRole('button', { name: 'ระบายสีคะแนน' }));
    const said = screen.getByRole('status', { name: th.pane.result });
    expect(said).toHaveTextContent('ไม่พบคะแนนตัวชี้วัดที่ 10 การต่อต้านการทุจริต');
  });

  it('sees her own names on the tracking tab, by the rules of the year of the scores', async () => {
    const reading = trackingReading();
    const { tracking, preferences } = reading;
    if (tracking.kind === 'none') {
      throw new Error('the sample has no measures');
    }
    const finding = {
      code: 'indicatorRecovered',
      severity: 'note',
      at: { sheet: tracking.sheet, row: 5, column: 0 },
      data: { indicator: 10 },
    } as const;
    const pane = openPane({
      ...reading,
      tracking: { ...tracking, findings: [finding] },
      preferences: withRules(preferences, tracking.fiscalYear - 1, { names: { 10: 'การต่อต้านการทุจริต' } }),
    });
    await openTab(pane, 'ติดตาม');
    expect(await screen.findByText(/ตัวชี้วัดที่ 10 การต่อต้านการทุจริต/)).toBeInTheDocument();
  });

  it('sees her own names among the weakest indicators of a province', async () => {
    const reading = provinceReading(
      [90, 97, 72, 60, 83].map((points, index) => ({
        agency: `อบต.ตัวอย่าง${String(index)}`,
        scores: even(points),
      })),
    );
    const { scores } = reading;
    if ('ok' in scores) {
      throw new Error('the sample has no scores');
    }
    const names = Object.fromEntries(INDICATORS.map(({ number }) => [number, `ชื่อใหม่ ${String(number)}`]));
    openPane({
      ...reading,
      scores: {
        ...scores,
        assessments: scores.assessments.map((set) => ({
          ...set,
          assessment: { ...set.assessment, framework: withRulesChange(set.assessment.framework, { names }) },
        })),
      },
    });
    const part = await screen.findByRole('region', { name: 'ตัวชี้วัดที่คะแนนเฉลี่ยต่ำที่สุด' });
    expect(part).toHaveTextContent('ชื่อใหม่');
    expect(part).not.toHaveTextContent('การป้องกันการทุจริต');
  });

  it('finds the score form below the scores', async () => {
    const pane = openPane(byOwnRules());
    await pane.officer.click(await screen.findByRole('button', { name: 'แบบบันทึกคะแนน' }));
    await pane.officer.click(screen.getByRole('button', { name: 'แทรกแบบบันทึกคะแนน' }));
    expect(pane.asked).toEqual(['insertScoreForm']);
  });
});
