import { makeStyles, tokens } from '@fluentui/react-components';
import { formatPoints } from '../i18n/formatPoints';
import type { Messages } from '../i18n/Messages';
import { sayBand } from '../i18n/sayBand';
import { fromHundredths } from '../ita/hundredths';
import type { BandBoundary, BandScheme, SchemeBand } from '../ita/BandScheme';
import { useMessages } from './PaneContext';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '4px', listStyleType: 'none', margin: '8px 0', padding: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: '8px',
    alignItems: 'center',
  },
  swatch: {
    padding: '2px 8px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  range: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Which scores belong to a band, e.g. `ตั้งแต่ 90.00 คะแนน`; the last one goes by the line of the band above it. */
function rangeOf({ lower }: SchemeBand, above: SchemeBand | undefined, messages: Messages): string {
  const { bands } = messages.rules;
  const points = ({ hundredths }: BandBoundary) =>
    formatPoints(fromHundredths(hundredths), messages.language);
  if (lower !== undefined) {
    return bands.range({ kind: bands.kinds[lower.kind], points: points(lower) });
  }
  const line = above?.lower;
  return line === undefined ? '' : bands.lowest[line.kind]({ points: points(line) });
}

/** The bands as they will look in the sheet, each with the scores that belong to it. */
export function BandKey({ scheme }: { readonly scheme: BandScheme }) {
  const styles = useStyles();
  const messages = useMessages();
  return (
    <ul className={styles.list}>
      {scheme.map((band, index) => (
        <li key={band.band} className={styles.line}>
          <span className={styles.swatch} style={{ backgroundColor: band.fill, color: band.text }}>
            <span aria-hidden>{band.symbol}</span> {sayBand(band, messages)}
          </span>
          <span className={styles.range}>{rangeOf(band, scheme[index - 1], messages)}</span>
        </li>
      ))}
    </ul>
  );
}
