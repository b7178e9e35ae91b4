import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { House } from './architecture/House';
import rooms from './architecture/rooms.json';
import shellDoors from './architecture/shellDoors.json';
import { undocumentedExports } from './architecture/undocumented';
import { violationsIn } from './architecture/violations';

const house: House = { rooms, shellDoors };
const root = path.join(__dirname, '../src');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.split(path.sep).join('/'))
  .map((file) => ({ file, source: readFileSync(path.join(root, file), 'utf8') }));

describe('the house', () => {
  it('has sources to look at', () => {
    expect(sources.length).toBeGreaterThan(0);
  });

  it('keeps its import direction, and only excel/ names Excel or Office', () => {
    const breaches = sources.flatMap(({ file, source }) =>
      violationsIn(file, source, house).map(({ line, problem }) => `src/${file}:${line} ${problem}`),
    );
    expect(breaches).toEqual([]);
  });

  it('explains everything that it exports', () => {
    const silent = sources.flatMap(({ file, source }) =>
      undocumentedExports(file, source).map((name) => `src/${file} ${name}`),
    );
    expect(silent).toEqual([]);
  });

  it('has no import cycle between its rooms', () => {
    const reachable = (room: string, seen: ReadonlySet<string>): boolean =>
      (house.rooms[room]?.values ?? []).some(
        (next) => seen.has(next) || reachable(next, new Set([...seen, next])),
      );
    expect(Object.keys(house.rooms).filter((room) => reachable(room, new Set([room])))).toEqual([]);
  });
});

describe('the detector', () => {
  it.each([
    ['thai/digits.ts', "import { INDICATORS } from '../ita/Indicator';", 'thai imports only types of ita'],
    ['thai/digits.ts', "import type { Grid } from '../sheets/Grid';", 'thai does not import sheets'],
    ['ita/assess.ts', "import { findScores } from '../sheets/findScores';", 'ita does not import sheets'],
    ['ita/assess.ts', "export { findScores } from '../sheets/findScores';", 'ita does not import sheets'],
    ['ita/assess.ts', "export * from '../sheets/findScores';", 'ita does not import sheets'],
    ['ita/assess.ts', "import '../sheets/findScores';", 'ita does not import sheets'],
    ['ita/assess.ts', "type G = import('../sheets/Grid').Grid;", 'ita does not import sheets'],
    ['ita/assess.ts', "const later = () => import('../sheets/Grid');", 'ita does not import sheets'],
    ['ita/assess.ts', "const grid = require('../sheets/Grid');", 'ita does not import sheets'],
    ['ita/assess.ts', "import grid = require('../sheets/Grid');", 'ita does not import sheets'],
    ['ita/deep/assess.ts', "import { grid } from '../../sheets/Grid';", 'ita does not import sheets'],
    ['ita/assess.ts', "import { grid } from './../sheets/Grid';", 'ita does not import sheets'],
    ['sheets/Grid.ts', "import { readGrid } from '../excel/readGrid';", 'sheets does not import excel'],
    ['sheets/Grid.ts', "import { words } from '../i18n/words';", 'sheets does not import i18n'],
    ['excel/apply.ts', "import { assess } from '../ita/assess';", 'excel imports only types of ita'],
    ['excel/apply.ts', "import { type Band } from '../ita/Band';", 'excel imports only types of ita'],
    ['actions/run.ts', "import { words } from '../i18n/words';", 'actions does not import i18n'],
    ['actions/run.ts', "import { Pane } from '../taskpane/Pane';", 'actions does not import taskpane'],
    ['i18n/words.ts', "import { run } from '../actions/run';", 'i18n imports only types of actions'],
    [
      'commands/go.ts',
      "import { readGrid } from '../excel/readGrid';",
      'commands imports only types of excel',
    ],
    ['commands/go.ts', "import { Pane } from '../taskpane/Pane';", 'commands does not import taskpane'],
    ['taskpane/Pane.tsx', "import { find } from '../sheets/find';", 'taskpane imports only types of sheets'],
    ['ita/assess.ts', "import React from 'react';", 'ita does not use the package react'],
    ['excel/apply.ts', "import 'office-js';", 'excel does not use the package office-js'],
    ['ita/assess.ts', "import { readFileSync } from 'node:fs';", 'ita does not use the package node:fs'],
    ['ita/assess.ts', "import { host } from '../../test/host';", '../../test/host leaves src/'],
    [
      'ita/assess.ts',
      'const later = (name: string) => import(name);',
      'an import whose address is computed cannot be checked',
    ],
    ['helpers/pad.ts', 'export const pad = 1;', 'helpers is no room of the house'],
    ['actions/run.ts', 'void Excel.run(() => Promise.resolve());', 'Excel is named outside excel/'],
    ['actions/run.ts', 'let range: Excel.Range;', 'Excel is named outside excel/'],
    ['actions/run.ts', 'type Host = typeof Office;', 'Office is named outside excel/'],
    ['actions/run.ts', 'const { onReady } = Office;', 'Office is named outside excel/'],
    ['actions/run.ts', 'globalThis.Office.onReady();', 'Office is named outside excel/'],
    ['actions/run.ts', "window['Excel'];", "window['Excel'] is named outside excel/"],
    ['actions/run.ts', 'throw new OfficeExtension.Error();', 'OfficeExtension is named outside excel/'],
    ['actions/run.ts', 'const parts = { Excel };', 'Excel is named outside excel/'],
    [
      'taskpane/Pane.tsx',
      'export const A = () => <p>{Office.context.displayLanguage}</p>;',
      'Office is named outside excel/',
    ],
  ])('sees in %s: %s', (file, source, problem) => {
    expect(violationsIn(file, `\n${source}\n`, house)).toEqual([{ line: 2, problem }]);
  });

  it.each([
    ['thai/classify.ts', "import type { Status } from '../ita/Status';"],
    ['ita/assess.ts', "import { toArabicDigits } from '../thai/digits';"],
    ['ita/assess.ts', "import { bandOf } from './Band';"],
    ['ita/deep/assess.ts', "import { bandOf } from '../Band';"],
    ['sheets/find.ts', "import { distance } from 'fastest-levenshtein';"],
    [
      'excel/apply.ts',
      "import type { Band } from '../ita/Band';\nimport { address } from '../sheets/address';",
    ],
    ['excel/apply.ts', 'void Excel.run((context: Excel.RequestContext) => context.sync());'],
    ['i18n/words.ts', "import type { Outcome } from '../actions/Outcome';"],
    [
      'taskpane/Pane.tsx',
      "import { readyOffice } from '../excel/office';\nimport { useState } from 'react';",
    ],
    ['taskpane/Pane.tsx', 'export const A = () => <p title="Excel">Office Excel</p>;'],
    ['i18n/words.ts', "const words = { Excel: 'Excel', Office: 1 }; words.Excel; // Excel"],
  ])('lets pass in %s: %s', (file, source) => {
    expect(violationsIn(file, source, house)).toEqual([]);
  });

  it('sees an export without a docstring, and only that', () => {
    const source =
      '/** Said. */\nexport const a = 1;\nexport const b = 2;\nexport type C = 3;\nconst d = 4;\nexport { d };\n/** Said. */\nexport function e() {}';
    expect(undocumentedExports('ita/x.ts', source)).toEqual(['b', 'C']);
  });
});
