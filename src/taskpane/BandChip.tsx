import { bandInfo } from '../ita/Band';
import type { Band } from '../ita/Band';
import { Chip } from './Chip';
import { useMessages } from './PaneContext';
import { bandTone } from './theme';

/** A band with its symbol and its word. */
export function BandChip({ band }: { readonly band: Band }) {
  const { bands } = useMessages();
  return (
    <Chip tone={bandTone(band)}>
      <span aria-hidden>{bandInfo(band).symbol}</span> {bands[band]}
    </Chip>
  );
}
