import { useState } from 'react';
import type { Outcome } from '../actions/Outcome';

/** A choice is shown at once while it is being saved; what is stored wins when it is read again or was not saved. */
export function usePending<Value>(
  stored: Value,
): readonly [Value, (value: Value, saving: Promise<Outcome>) => void] {
  const [pending, setPending] = useState<{ readonly value: Value; readonly since: Value }>();
  const shown = pending !== undefined && Object.is(pending.since, stored) ? pending.value : stored;
  return [
    shown,
    (value, saving) => {
      setPending({ value, since: stored });
      void saving.then((outcome) => {
        if (!outcome.ok) {
          setPending(undefined);
        }
      });
    },
  ];
}
