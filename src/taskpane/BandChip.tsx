import { sayBand } from '../i18n/sayBand';
import type { SchemeBand } from '../ita/BandScheme';
import { Chip } from './Chip';
import { useMessages } from './PaneContext';
import { hueTone } from './theme';

/** A band with its symbol and its word. */
export function BandChip({ group }: { readonly group: SchemeBand }) {
  const messages = useMessages();
  return (
    <Chip tone={hueTone(group.hue)}>
      <span aria-hidden>{group.symbol}</span> {sayBand(group, messages)}
    </Chip>
  );
}
