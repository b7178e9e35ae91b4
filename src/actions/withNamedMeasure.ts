import * as v from 'valibot';
import type { MeasuresSetup } from '../sheets/MeasuresSetup';
import { MEASURES_SETUP } from './measuresSetupSchema';

const LISTS: ReadonlySet<string> = new Set(['hidden', 'added', 'leftOut', 'weakItems']);
const PLAIN: ReadonlySet<string> = new Set(['form', 'place', 'agencyKind']);

/**
 * Sets one choice about the measures table by its name, as typed on a command line (`form=plan6`, `hidden=result,status`,
 * `added=3,5`, `unit.finance=กองคลัง`, `heading.steps=วิธีการ`); undefined when there is no such choice or value.
 */
export function withNamedMeasure(
  setup: MeasuresSetup,
  name: string,
  value: string,
): MeasuresSetup | undefined {
  const [, kind, key = ''] = /^(unit|heading)\.([A-Za-z]+)$/.exec(name) ?? [];
  const parts = value.split(',').map((part) => part.trim());
  const isNumbers = name === 'added' || name === 'leftOut';
  const change: Readonly<Record<string, unknown>> | undefined =
    kind === 'unit'
      ? { units: { ...setup.units, [key]: value } }
      : kind === 'heading'
        ? { headings: { ...setup.headings, [key]: value } }
        : PLAIN.has(name)
          ? { [name]: value }
          : LISTS.has(name)
            ? { [name]: isNumbers ? parts.map(Number) : parts }
            : undefined;
  const checked = change === undefined ? undefined : v.safeParse(MEASURES_SETUP, { ...setup, ...change });
  return checked?.success === true ? checked.output : undefined;
}
