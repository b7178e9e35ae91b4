import { render } from '@testing-library/react';
import { PointerEventsCheckLevel, userEvent } from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import type { Refused } from '../../src/actions/Outcome';
import type { PaneReading } from '../../src/actions/readPane';
import type { Language } from '../../src/i18n/Language';
import { App } from '../../src/taskpane/App';
import { rememberLanguage } from '../../src/taskpane/rememberedLanguage';
import { fakePane } from './fakePane';
import type { FakePane } from './fakePane';

/** A pane that stands open, with the officer who uses it. */
export interface OpenPane extends FakePane {
  readonly officer: UserEvent;
  readonly container: HTMLElement;
}

/** Opens the pane on what stands in a workbook; an action may have been done before. */
export function openPane(
  reading: PaneReading | Refused,
  {
    language = 'th',
    before,
  }: { readonly language?: Language; readonly before?: (fake: FakePane) => void } = {},
): OpenPane {
  rememberLanguage(language);
  const fake = fakePane(reading);
  before?.(fake);
  const { container } = render(
    <App
      readiness={{ kind: 'ready', language: 'th-TH' }}
      actions={fake.actions}
      onReload={() => undefined}
    />,
  );
  return {
    ...fake, // jsdom is asked for every style of every ancestor otherwise; in Chromium the end-to-end tests press for real.
    officer: userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never }),
    container,
  };
}
