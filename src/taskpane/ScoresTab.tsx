import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PaneReading } from '../actions/readPane';
import { sayArea } from '../i18n/sayPlace';
import { Findings } from './Findings';
import { Headline } from './Headline';
import { IndicatorList } from './IndicatorList';
import { usePane } from './PaneContext';
import { RefusalCard } from './RefusalCard';
import { Steps } from './Steps';
import { Uncovered } from './Uncovered';
import { ChooseSet, WhereRead } from './WhereRead';

const useStyles = makeStyles({
  sample: { margin: '0 0 12px', color: tokens.colorNeutralForeground2, textAlign: 'center' },
  wide: { width: '100%' },
});

function NoScores() {
  const styles = useStyles();
  const { messages, actions, busy } = usePane();
  const { scores, pane } = messages;
  return (
    <Steps first={scores.first}>
      <p className={styles.sample}>{scores.trySample}</p>
      <Button
        className={styles.wide}
        disabledFocusable={busy}
        onClick={() => {
          void actions.press.insertSample();
        }}
      >
        {pane.buttons.insertSample}
      </Button>
    </Steps>
  );
}

/** The first tab: total and level, ten indicators, what is odd, and which measures are missing. */
export function ScoresTab({
  reading,
  chosen,
  onChoose,
  onReadAgain,
  onSeeMeasures,
}: {
  readonly reading: PaneReading;
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  readonly onReadAgain: () => void;
  readonly onSeeMeasures: () => void;
}) {
  const { scores, tracking } = reading;
  if ('ok' in scores) {
    return scores.code === 'emptySheet' || scores.code === 'noScores' ? (
      <NoScores />
    ) : (
      <RefusalCard refusal={scores} onReadAgain={onReadAgain} />
    );
  }
  const sets = scores.assessments;
  const set = sets[chosen] ?? sets[0];
  if (set === undefined) {
    return <NoScores />;
  }
  const { assessment } = set;
  const single = sets.length === 1;
  return (
    <>
      {!single && <ChooseSet sets={sets} chosen={sets.indexOf(set)} onChoose={onChoose} />}
      <WhereRead key={sayArea(set.area)} set={set} correctable={single ? 'correctable' : 'oneOfSeveral'} />
      <Headline assessment={assessment} />
      <Findings findings={assessment.findings} />
      <IndicatorList assessment={assessment} />
      {single && assessment.fiscalYear !== undefined && (
        <Uncovered
          scores={scores}
          tracking={tracking}
          planYear={assessment.fiscalYear + 1}
          onSeeMeasures={onSeeMeasures}
        />
      )}
    </>
  );
}
