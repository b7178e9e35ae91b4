import { lazy } from 'react';
import type { Assessment } from '../ita/assess';
import type { Place } from '../sheets/Place';
import { Fold } from './Fold';
import { useMessages } from './PaneContext';

// Loaded when she opens them: the pane itself is there sooner.
const Goals = lazy(async () => ({ default: (await import('./Goals')).Goals }));
const WhatIf = lazy(async () => ({ default: (await import('./WhatIf')).WhatIf }));

/** What the total and the level still need, the shortest way there, and other scores to try; folded until asked for. */
export function WhatItTakes({ assessment }: { readonly assessment: Assessment<Place> }) {
  const { takes } = useMessages();
  return (
    <>
      <Fold title={takes.title} topic="takes">
        {() => <Goals assessment={assessment} />}
      </Fold>
      <Fold title={takes.tryTitle}>{() => <WhatIf assessment={assessment} />}</Fold>
    </>
  );
}
