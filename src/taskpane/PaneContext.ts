import { createContext, useContext } from 'react';
import type { Language } from '../i18n/Language';
import type { Messages } from '../i18n/Messages';
import { th } from '../i18n/th';
import type { Place } from '../sheets/Place';
import type { PaneActions } from './PaneActions';

/** What every part of the pane may need. */
export interface Pane {
  readonly messages: Messages;
  readonly actions: PaneActions;
  /** Whether an action is at work, so that buttons wait. */
  readonly busy: boolean;
  readonly jumpTo: (place: Place) => void;
  readonly setLanguage: (language: Language) => void;
}

/** Hands the pane's surroundings down to its parts; undefined outside a pane. */
export const PaneContext = createContext<Pane | undefined>(undefined);

/** The surroundings of a part of the pane. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === undefined) {
    throw new Error('a part of the pane stands outside it');
  }
  return pane;
}

/** The words of the pane's language; Thai outside a pane. */
export function useMessages(): Messages {
  return useContext(PaneContext)?.messages ?? th;
}
