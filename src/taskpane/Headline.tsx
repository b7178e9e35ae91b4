import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowTrendingLines20Regular } from '@fluentui/react-icons';
import { formatPoints } from '../i18n/formatPoints';
import { sayLevel } from '../i18n/sayLevel';
import { tidySentence } from '../i18n/tidySentence';
import type { Assessment } from '../ita/assess';
import { fromHundredths, toHundredths } from '../ita/hundredths';
import type { Place } from '../sheets/Place';
import { bestLever } from './bestLever';
import { Chip } from './Chip';
import { formatPlain } from './formatPlain';
import { Help } from './Help';
import { useMessages } from './PaneContext';
import { publishedTotal } from '../ita/publishedTotal';
import { ScoreBar } from './ScoreBar';
import { toneVars } from './theme';

const useStyles = makeStyles({
  hero: { marginTop: '12px' },
  line: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: '12px',
    rowGap: '4px',
  },
  total: {
    fontSize: '44px',
    lineHeight: '52px',
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: '-0.02em',
    fontVariantNumeric: 'tabular-nums',
  },
  unknown: { fontSize: tokens.fontSizeBase500, lineHeight: '52px', color: tokens.colorNeutralForeground2 },
  label: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  help: { marginInlineStart: 'auto' },
  bar: { margin: '8px 0 0' },
  scale: {
    position: 'relative',
    height: '18px',
    fontSize: '12px',
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
  },
  target: {
    position: 'absolute',
    transform: 'translateX(-50%)',
    whiteSpace: 'nowrap',
  },
  gap: { margin: '2px 0 0', fontWeight: tokens.fontWeightSemibold },
  lever: { display: 'flex', gap: '8px', margin: '8px 0 0', color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0, marginTop: '2px', color: tokens.colorBrandForeground1 },
});

/** So many hundredths under the target a total is far from it. */
const FAR = 2000;

/** Half the room that the target's label needs, so that it stays over the bar. */
const HALF_LABEL = '32px';

function toneOfTotal(hundredths: number, target: number) {
  if (hundredths >= target) {
    return toneVars('good');
  }
  return toneVars(target - hundredths > FAR ? 'alarm' : 'care');
}

function Lever({ assessment }: { readonly assessment: Assessment<Place> }) {
  const styles = useStyles();
  const messages = useMessages();
  const lever = bestLever(assessment);
  if (lever === undefined) {
    return null;
  }
  const indicator = messages.indicatorNamed({
    number: String(lever.indicator),
    name: messages.indicators[lever.indicator],
  });
  return (
    <p className={styles.lever}>
      <ArrowTrendingLines20Regular className={styles.icon} />
      <span>
        {tidySentence(
          messages.scores.lever({
            indicator,
            gain: formatPoints(lever.gain, messages.language),
            target: formatPlain(assessment.framework.target.value),
          }),
        )}
      </span>
    </p>
  );
}

/** The total, large, with its level and what is missing to the target; what raises it most. */
export function Headline({ assessment }: { readonly assessment: Assessment<Place> }) {
  const styles = useStyles();
  const messages = useMessages();
  const { scores, language } = messages;
  const total = publishedTotal(assessment);
  if (total === undefined) {
    return (
      <div className={styles.hero}>
        <div className={styles.line}>
          <div>
            <span className={styles.label}>{scores.total}</span>
            <span className={styles.unknown}>{scores.noTotal}</span>
          </div>
          <span className={styles.help}>
            <Help topic="total" subject={scores.total} />
          </span>
        </div>
      </div>
    );
  }
  const hundredths = toHundredths(total);
  const goal = assessment.framework.target.value;
  const target = formatPlain(goal);
  const tone = toneOfTotal(hundredths, goal);
  const gap = fromHundredths(goal - hundredths);
  return (
    <div className={styles.hero}>
      <span className={styles.label}>{scores.total}</span>
      <div className={styles.line}>
        <span className={styles.total}>{formatPoints(total, language)}</span>
        <Chip tone={tone} size="large">
          {assessment.level === undefined ? scores.noLevel : sayLevel(assessment.level, messages)}
        </Chip>
        <span className={styles.help}>
          <Help topic="total" subject={scores.total} />
        </span>
      </div>
      <div className={styles.bar}>
        <ScoreBar points={total} target={goal} colour={tone.bar} size="large" />
        <div className={styles.scale} aria-hidden>
          <span
            className={styles.target}
            style={{ insetInlineStart: `clamp(${HALF_LABEL}, ${target}%, calc(100% - ${HALF_LABEL}))` }}
          >
            {scores.target({ target })}
          </span>
        </div>
      </div>
      <p className={styles.gap}>
        {gap > 0 ? scores.gap({ gap: formatPoints(gap, language), target }) : scores.reached({ target })}
      </p>
      <Lever assessment={assessment} />
    </div>
  );
}
