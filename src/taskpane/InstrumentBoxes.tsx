import { INSTRUMENTS } from '../ita/Instrument';
import { TextBox } from './TextBox';
import type { TypedByInstrument } from './typedRules';

/** A field for each instrument: its weight in whole percent, or the points that it must reach. */
export function InstrumentBoxes({
  values,
  kind,
  problem,
  onChange,
}: {
  readonly values: TypedByInstrument;
  readonly kind: 'decimal' | 'whole';
  readonly problem: string | undefined;
  readonly onChange: (values: TypedByInstrument) => void;
}) {
  return INSTRUMENTS.map(({ instrument }) => (
    <TextBox
      key={instrument}
      label={instrument}
      value={values[instrument]}
      kind={kind}
      problem={problem}
      onChange={(value) => {
        onChange({ ...values, [instrument]: value });
      }}
    />
  ));
}
