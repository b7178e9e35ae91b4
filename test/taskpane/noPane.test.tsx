import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import type { Readiness } from '../../src/excel/office';
import { th } from '../../src/i18n/th';
import { App } from '../../src/taskpane/App';
import { ErrorBoundary } from '../../src/taskpane/ErrorBoundary';
import { rememberLanguage } from '../../src/taskpane/rememberedLanguage';
import { fakePane } from './fakePane';
import { emptyReading } from './sampleReadings';

const NOT_READY: readonly Exclude<Readiness['kind'], 'ready'>[] = [
  'outsideExcel',
  'officeMissing',
  'tooOld',
  'noAnswer',
];

describe('where there can be no pane', () => {
  beforeEach(() => {
    rememberLanguage('th');
  });

  it.each(NOT_READY)('says why in one plain sentence, and offers to try again (%s)', async (kind) => {
    const onReload = jest.fn();
    render(<App readiness={{ kind }} actions={fakePane(emptyReading()).actions} onReload={onReload} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(th.notReady[kind].title);
    expect(screen.getByText(th.notReady[kind].text)).toBeVisible();
    expect((await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })).violations).toEqual(
      [],
    );
    await userEvent.click(screen.getByRole('button', { name: 'ลองอีกครั้ง' }));
    expect(onReload).toHaveBeenCalledTimes(1);
  });
});

function Broken(): never {
  throw new Error('broken on purpose');
}

describe('a fault in the pane', () => {
  it('ends in a calm sentence with a report to copy, never in a blank pane', async () => {
    const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const officer = userEvent.setup();
    render(
      <ErrorBoundary messages={th} describeHost={() => 'Excel PC 16.0'}>
        <Broken />
      </ErrorBoundary>,
    );
    expect(complaints).toHaveBeenCalled();
    expect(screen.getByRole('heading', { name: th.crash.title })).toBeVisible();
    await officer.click(screen.getByRole('button', { name: 'คัดลอกรายละเอียด' }));
    expect(await navigator.clipboard.readText()).toContain('broken on purpose');
  });

  it('can be tried again', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    let mood: 'broken' | 'fine' = 'broken';
    function Moody() {
      if (mood === 'broken') {
        throw new Error('broken on purpose');
      }
      return <p>works</p>;
    }
    render(
      <ErrorBoundary messages={th} describeHost={() => ''}>
        <Moody />
      </ErrorBoundary>,
    );
    mood = 'fine';
    await userEvent.click(screen.getByRole('button', { name: 'ลองอีกครั้ง' }));
    expect(screen.getByText('works')).toBeVisible();
  });
});
