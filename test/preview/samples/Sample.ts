import type { Workbook } from '../../host/Workbook';
import type { Locale } from '../words';

/** A workbook to try the add-in on. */
export interface Sample {
  /** In addresses, and the name of its file in assets/samples. */
  readonly id: string;
  readonly name: Readonly<Record<Locale, string>>;
  readonly about: Readonly<Record<Locale, string>>;
  readonly fileName: string;
  readonly build: () => Workbook;
}
