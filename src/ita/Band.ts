/** The group that an indicator's score belongs to, best first. The agency chooses the lines; none are official. */
export type Band = 'strength' | 'maintain' | 'improve' | 'urgent';

/** How a band looks and what it is called. */
export interface BandInfo {
  readonly band: Band;
  /** The word in the sheet; colour never stands alone. */
  readonly word: string;
  readonly symbol: string;
  /** Cell and text colour, `#RRGGBB`. Darker is worse, so that the order survives a black and white print. */
  readonly fill: string;
  readonly text: string;
}

const INFOS = {
  strength: { band: 'strength', word: 'จุดแข็ง', symbol: '▲', fill: '#E3F6EA', text: '#0B6B3A' },
  maintain: { band: 'maintain', word: 'รักษาระดับ', symbol: '●', fill: '#C5DDF5', text: '#0B4A86' },
  improve: { band: 'improve', word: 'ควรพัฒนา', symbol: '◆', fill: '#EFC05A', text: '#4A2E00' },
  urgent: { band: 'urgent', word: 'แก้ไขเร่งด่วน', symbol: '▼', fill: '#E28A84', text: '#4F0A07' },
} as const satisfies Readonly<Record<Band, BandInfo>>;

/** All bands, best first. */
export const BANDS: readonly [BandInfo, BandInfo, BandInfo, BandInfo] = [
  INFOS.strength,
  INFOS.maintain,
  INFOS.improve,
  INFOS.urgent,
];

/** Word, symbol and colours of a band. */
export function bandInfo(band: Band): BandInfo {
  return INFOS[band];
}
