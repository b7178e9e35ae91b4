import { HostError } from '../host/HostError';
import type { Locale } from './words';

const REFUSALS: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  AccessDenied: {
    'th-TH': 'เซลล์นี้อยู่ในแผ่นงานที่ป้องกันไว้ จึงแก้ไขไม่ได้',
    'en-US': 'This cell is on a protected sheet and cannot be changed.',
  },
  InvalidArgument: {
    'th-TH': 'สูตรหรือค่าที่พิมพ์ไม่ถูกต้อง โปรดตรวจสอบแล้วพิมพ์ใหม่',
    'en-US': 'What was typed is not valid. Check it and type it again.',
  },
};

/** What Excel would say when it refuses something that the officer does; unknown errors are thrown on. */
export function refusalText(error: unknown, locale: Locale): string {
  if (!(error instanceof HostError)) throw error;
  return REFUSALS[error.code]?.[locale] ?? error.message;
}
