import { makeStyles } from '@fluentui/react-components';
import type { PaneReading, PaneScores } from '../actions/readPane';
import { yearsOfAgency } from '../ita/agencyYears';
import { Findings } from './Findings';
import { Headline } from './Headline';
import { Fold } from './Fold';
import { IndicatorList } from './IndicatorList';
import { useMessages } from './PaneContext';
import { OwnNames } from './OwnNames';
import { ScoreFormPart } from './ScoreFormPart';
import { Uncovered } from './Uncovered';
import { WhatItTakes } from './WhatItTakes';
import { WhereRead } from './WhereRead';
import { Years } from './Years';

const useStyles = makeStyles({
  folds: { marginTop: '8px' },
  form: { marginTop: '24px' },
});

/** One agency and year: where it was read, total and level, what is odd, ten indicators, and what it takes. */
export function SetView({
  scores,
  index,
  tracking,
  onSeeMeasures,
}: {
  readonly scores: Extract<PaneScores, { kind: 'read' }>;
  readonly index: number;
  readonly tracking: PaneReading['tracking'];
  readonly onSeeMeasures: () => void;
}) {
  const styles = useStyles();
  const { scores: words } = useMessages();
  const sets = scores.assessments;
  const set = sets[index];
  if (set === undefined) {
    return null;
  }
  const { assessment, area } = set;
  const years = yearsOfAgency(sets, index);
  const single = sets.length === 1;
  return (
    <OwnNames framework={assessment.framework}>
      <WhereRead scores={scores} set={set} />
      <Headline assessment={assessment} />
      <Findings findings={assessment.findings} sheet={area.sheet} />
      <IndicatorList assessment={assessment} sheet={area.sheet} />
      <div className={styles.folds}>
        {years.length > 1 && <Years sets={sets} years={years} />}
        <WhatItTakes assessment={assessment} />
      </div>
      {single && assessment.fiscalYear !== undefined && (
        <Uncovered
          scores={scores}
          tracking={tracking}
          planYear={assessment.fiscalYear + 1}
          onSeeMeasures={onSeeMeasures}
        />
      )}
      <div className={styles.form}>
        <Fold title={words.form}>{() => <ScoreFormPart />}</Fold>
      </div>
    </OwnNames>
  );
}
