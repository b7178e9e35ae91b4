import { bandInfo } from '../ita/Band';
import type { Band } from '../ita/Band';
import { TARGET_WORDS } from '../ita/bandPresets';
import type { SchemeBand } from '../ita/BandScheme';
import type { Messages } from './Messages';

const KEYS = ['strength', 'maintain', 'improve', 'urgent'] as const satisfies readonly Band[];

/** A band's word as the officer reads it: the house's own words in the pane's language, hers as she typed them. */
export function sayBand({ word }: Pick<SchemeBand, 'word'>, messages: Messages): string {
  const standard = KEYS.find((band) => bandInfo(band).word === word);
  if (standard !== undefined) {
    return messages.bands[standard];
  }
  switch (word) {
    case TARGET_WORDS.reached:
      return messages.targetBands.reached;
    case TARGET_WORDS.below:
      return messages.targetBands.below;
    default:
      return word;
  }
}
