import { makeStyles, tokens } from '@fluentui/react-components';
import { formatPoints } from '../i18n/formatPoints';
import { sayBand } from '../i18n/sayBand';
import { fromHundredths } from '../ita/hundredths';
import type { BandScheme } from '../ita/BandScheme';
import { useMessages } from './PaneContext';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '4px', listStyleType: 'none', margin: '8px 0 0', padding: 0 },
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

/** The bands as they will look in the sheet, each with the scores that belong to it. */
export function BandKey({ scheme }: { readonly scheme: BandScheme }) {
  const styles = useStyles();
  const messages = useMessages();
  const { bands } = messages.rules;
  return (
    <ul className={styles.list}>
      {scheme.map((band) => (
        <li key={band.band} className={styles.line}>
          <span className={styles.swatch} style={{ backgroundColor: band.fill, color: band.text }}>
            <span aria-hidden>{band.symbol}</span> {sayBand(band, messages)}
          </span>
          <span className={styles.range}>
            {band.lower === undefined
              ? bands.lowest
              : bands.range({
                  kind: bands.kinds[band.lower.kind],
                  points: formatPoints(fromHundredths(band.lower.hundredths), messages.language),
                })}
          </span>
        </li>
      ))}
    </ul>
  );
}
