import type { Band } from './Band';

/** The colours that an officer may give a band. */
export const BAND_HUES = ['green', 'blue', 'amber', 'red', 'violet', 'grey'] as const;

/** One of the colours that an officer may give a band. */
export type BandHue = (typeof BAND_HUES)[number];

/** Colour of the cell and of the text on it, `#RRGGBB`. */
export interface BandColours {
  readonly fill: string;
  readonly text: string;
}

const pair = (fill: string, text: string): BandColours => ({ fill, text });

/**
 * Every colour in four depths: the worse the band, the darker, whatever colour is chosen. So the order of the bands
 * survives a black and white print, and text on its ground has a contrast of at least 4.5:1.
 */
const COLOURS: Readonly<Record<BandHue, Readonly<Record<Band, BandColours>>>> = {
  green: {
    strength: pair('#E3F6EA', '#0B6B3A'),
    maintain: pair('#B9E5C8', '#00522E'),
    improve: pair('#88D7A7', '#003E21'),
    urgent: pair('#5BB381', '#00240F'),
  },
  blue: {
    strength: pair('#E9F3FD', '#00608A'),
    maintain: pair('#C5DDF5', '#0B4A86'),
    improve: pair('#90CDFC', '#003954'),
    urgent: pair('#4EAAE3', '#002034'),
  },
  amber: {
    strength: pair('#FEF0DF', '#72541E'),
    maintain: pair('#F8D5A3', '#5D420A'),
    improve: pair('#EFC05A', '#4A2E00'),
    urgent: pair('#CD9935', '#2A1B00'),
  },
  red: {
    strength: pair('#FFEEED', '#8E4241'),
    maintain: pair('#FFCFCC', '#782F2F'),
    improve: pair('#F8B6B1', '#621B1E'),
    urgent: pair('#E28A84', '#4F0A07'),
  },
  violet: {
    strength: pair('#F6F0FB', '#684E86'),
    maintain: pair('#E4D5F2', '#543B72'),
    improve: pair('#D5BDED', '#41295E'),
    urgent: pair('#B395D3', '#271244'),
  },
  grey: {
    strength: pair('#F2F2F2', '#595959'),
    maintain: pair('#DADADA', '#474747'),
    improve: pair('#C6C6C6', '#353535'),
    urgent: pair('#A2A2A2', '#1D1D1D'),
  },
};

/** The colours of a band in a chosen colour. */
export function bandColours(hue: BandHue, band: Band): BandColours {
  return COLOURS[hue][band];
}
