import { createHost } from './Host';
import { startOffice } from './officeInNode';
import { emptyWorkbook } from './Workbook';

const host = createHost(emptyWorkbook('ITA'));

beforeAll(async () => {
  await startOffice(host);
});

beforeEach(() => {
  host.replaceWorkbook(emptyWorkbook('ITA'));
});

/** Collects what an event says until the handler is taken off. */
async function listen<T>(
  eventOf: (workbook: Excel.Workbook) => OfficeExtension.EventHandlers<T>,
): Promise<{ readonly heard: readonly T[]; stop: () => Promise<void> }> {
  const heard: T[] = [];
  const handler = await Excel.run(async (context) => {
    const added = eventOf(context.workbook).add((event) => {
      heard.push(event);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return {
    heard,
    stop: async () => {
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    },
  };
}

/** Lets messages that are under way arrive. */
async function settled(): Promise<void> {
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
}

describe('changes of cells', () => {
  it('are told with address, sheet and who made them, until the handler goes', async () => {
    const { heard, stop } = await listen(({ worksheets }) => worksheets.onChanged);
    host.officer.type('ITA', 'B4', '95.01');
    await settled();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('C1:C2').values = [[1], [2]];
      await context.sync();
    });
    await settled();
    expect(heard).toMatchObject([
      {
        address: 'B4',
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: 'Unknown',
        details: { valueBefore: '', valueAfter: 95.01 },
      },
      { address: 'C1:C2', triggerSource: 'ThisLocalAddin' },
    ]);
    await stop();
    host.officer.type('ITA', 'B4', '1');
    await settled();
    expect(heard).toHaveLength(2);
  });

  it('are told for one sheet alone', async () => {
    const { heard, stop } = await listen(({ worksheets }) => worksheets.getItem('ITA').onChanged);
    host.officer.addSheet('อื่น');
    host.officer.type('อื่น', 'A1', 'ก');
    host.officer.type('ITA', 'A1', 'ข');
    host.officer.insertRows('ITA', 2, 1);
    await settled();
    expect(heard).toMatchObject([
      { address: 'A1', changeType: 'RangeEdited' },
      { address: '2:2', changeType: 'RowInserted' },
    ]);
    await stop();
  });

  it('are not told while the add-in has switched events off', async () => {
    const { heard, stop } = await listen(({ worksheets }) => worksheets.onChanged);
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      context.runtime.enableEvents = true;
      context.workbook.worksheets.getActiveWorksheet().getRange('A2').values = [[1]];
      await context.sync();
    });
    await settled();
    expect(heard.map(({ address }) => address)).toEqual(['A2']);
    await stop();
  });
});

describe('sheets and selection', () => {
  it('are told when a sheet comes, goes or is brought to the front', async () => {
    const added = await listen(({ worksheets }) => worksheets.onAdded);
    const activated = await listen(({ worksheets }) => worksheets.onActivated);
    const deleted = await listen(({ worksheets }) => worksheets.onDeleted);
    host.officer.addSheet('ใหม่');
    const id = host.workbook.activeSheetId;
    host.officer.activate('ITA');
    host.officer.deleteSheet('ใหม่');
    await settled();
    expect(added.heard).toMatchObject([{ worksheetId: id }]);
    expect(activated.heard.map(({ worksheetId }) => worksheetId)).toEqual([id, host.workbook.activeSheetId]);
    expect(deleted.heard).toMatchObject([{ worksheetId: id }]);
    await Promise.all([added.stop(), activated.stop(), deleted.stop()]);
  });

  it('are told when other cells are selected, by workbook and by sheet', async () => {
    const ofBook = await listen((workbook) => workbook.onSelectionChanged);
    const ofSheet = await listen(({ worksheets }) => worksheets.getItem('ITA').onSelectionChanged);
    host.officer.select('ITA', 'B2:B4');
    await settled();
    expect(ofBook.heard).toHaveLength(1);
    expect(ofSheet.heard).toMatchObject([{ address: 'B2:B4', worksheetId: host.workbook.activeSheetId }]);
    await Promise.all([ofBook.stop(), ofSheet.stop()]);
  });
});

describe('the pane', () => {
  it('is shown and hidden by the add-in or by hand, and the add-in hears of it', async () => {
    const modes: string[] = [];
    const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      modes.push(visibilityMode);
    });
    await Office.addin.showAsTaskpane();
    expect(host.pane.state).toBe('Visible');
    await Office.addin.hide();
    host.showPane('Visible');
    await settled();
    expect(modes).toEqual(['Taskpane', 'Hidden', 'Taskpane']);
    expect(host.pane.requests).toEqual(['Visible', 'Background']);
    await stop();
  });
});

describe('those who draw the workbook', () => {
  it('are told after each request and each act', async () => {
    const changes: string[] = [];
    const stop = host.onChange((change) => changes.push(change));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
    });
    host.officer.select('ITA', 'A2');
    stop();
    expect(changes).toEqual(['cells', 'selection']);
  });
});
