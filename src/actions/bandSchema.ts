import * as v from 'valibot';
import { BAND_HUES } from '../ita/bandColours';
import { BAND_PRESETS } from '../ita/bandPresets';
import type { BandChoice } from '../ita/bandPresets';
import { bandProblem } from '../ita/bandProblem';

const OWN_BAND = v.object({
  band: v.picklist(['strength', 'maintain', 'improve', 'urgent']),
  word: v.string(),
  hue: v.picklist(BAND_HUES),
  lower: v.exactOptional(v.object({ kind: v.picklist(['from', 'above']), hundredths: v.number() })),
});

/** The bands of a workbook as they are stored. */
export const BAND_CHOICE = v.variant('kind', [
  v.object({ kind: v.literal('preset'), preset: v.picklist(BAND_PRESETS) }),
  v.object({
    kind: v.literal('own'),
    bands: v.pipe(
      v.array(OWN_BAND),
      v.check((bands) => bandProblem(bands) === undefined),
    ),
  }),
]) satisfies v.GenericSchema<unknown, BandChoice>;
