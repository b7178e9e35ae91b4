import { screen } from '@testing-library/react';
import type { PaneReading } from '../../src/actions/readPane';
import { withRulesChange } from '../../src/ita/RulesChange';
import { openPane } from './openPane';
import { sampleReading } from './sampleReadings';

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

  it('finds the score form below the scores', async () => {
    const pane = openPane(byOwnRules());
    await pane.officer.click(await screen.findByRole('button', { name: 'แบบบันทึกคะแนน' }));
    await pane.officer.click(screen.getByRole('button', { name: 'แทรกแบบบันทึกคะแนน' }));
    expect(pane.asked).toEqual(['insertScoreForm']);
  });
});
