import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatCount, formatPoints } from '../i18n/formatPoints';
import { sayLevelName } from '../i18n/sayLevel';
import type { RegisteredAgency } from '../ita/AgencyRegister';
import { Chip } from './Chip';
import { levelTone } from './levelTone';
import { useMessages } from './PaneContext';
import { toneVars } from './theme';

/** How high an agency of the list is, in pixels; all are equally high, so that thousands need no measuring. */
export const AGENCY_HEIGHT = 58;

const useStyles = makeStyles({
  option: {
    position: 'absolute',
    insetInline: 0,
    boxSizing: 'border-box',
    height: `${AGENCY_HEIGHT}px`,
    padding: '5px 10px',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'center',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', columnGap: '10px' },
  cut: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  total: {
    textAlign: 'end',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  where: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  noTotal: { textAlign: 'end', color: tokens.colorNeutralForeground2 },
});

/** What an agency is called where it is listed. */
function useAgencyName(): (agency: Pick<RegisteredAgency, 'name' | 'index'>) => string {
  const { province, language } = useMessages();
  return ({ name, index }) => name ?? province.unnamed({ number: formatCount(index + 1, language) });
}

/** One agency of the list: name, kind and district, total and level. */
export function AgencyOption({
  agency,
  id,
  row,
  rows,
  state,
}: {
  readonly agency: RegisteredAgency;
  readonly id: string;
  /** Its place in the list, counted from 0, and how many there are. */
  readonly row: number;
  readonly rows: number;
  /** Where the keys are, the agency that was looked at last, or any other. */
  readonly state: 'active' | 'chosen' | 'other';
}) {
  const styles = useStyles();
  const messages = useMessages();
  const { province, scores, language } = messages;
  const name = useAgencyName()(agency);
  const { kind, district, total, level, errors } = agency;
  return (
    <div
      role="option"
      id={id}
      aria-selected={state !== 'other'}
      aria-setsize={rows}
      aria-posinset={row + 1}
      className={mergeClasses(styles.option, state === 'chosen' && styles.chosen)}
      style={{ top: `${row * AGENCY_HEIGHT}px` }}
      title={name}
      data-row={row}
    >
      <span className={styles.line}>
        <span className={styles.cut}>{name}</span>
        {total === undefined ? (
          <span className={styles.noTotal}>{province.noTotal}</span>
        ) : (
          <span className={styles.total}>{formatPoints(total, language)}</span>
        )}
      </span>
      <span className={styles.line}>
        <span className={mergeClasses(styles.where, styles.cut)}>
          {[kind, district].filter((part) => part !== undefined && part !== '').join(' · ')}
        </span>
        {errors > 0 ? (
          <Chip tone={toneVars('alarm')}>{province.errors({ count: formatCount(errors, language) })}</Chip>
        ) : (
          <Chip tone={levelTone(level)}>
            {level === undefined ? scores.noLevel : sayLevelName(level, messages)}
          </Chip>
        )}
      </span>
    </div>
  );
}
