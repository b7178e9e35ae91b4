import { screen, waitFor } from '@testing-library/react';
import { en } from '../../src/i18n/en';
import { th } from '../../src/i18n/th';
import type { OpenPane } from './openPane';

/** Opens a tab and waits until what it shows is loaded. */
export async function openTab({ officer }: OpenPane, name: string): Promise<void> {
  await officer.click(await screen.findByRole('tab', { name }));
  await waitFor(() => {
    expect(screen.queryByText(th.pane.opening)).not.toBeInTheDocument();
    expect(screen.queryByText(en.pane.opening)).not.toBeInTheDocument();
  });
}
