import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { version } from '../package.json';
import { BROKEN_MANIFESTS } from './manifest/brokenManifests';
import { elementsNamed, manifestProblems } from './manifest/manifestProblems';
import type { PixelSize } from './manifest/manifestProblems';
import { readXml } from './manifest/XmlElement';

const ROOT = path.dirname(__dirname);
const ADDRESS = 'https://localhost:3000/';
const manifest = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

/** A PNG file says its size in the first block, at bytes 16 and 20. */
function pictureAt(address: string): PixelSize | undefined {
  const file = path.join(ROOT, address.replace(ADDRESS, ''));
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function texts(name: string): readonly string[] {
  const root = readXml(manifest);
  return root === undefined ? [] : elementsNamed(root, name).map(({ text }) => text);
}

describe('the manifest', () => {
  it('is one that Office loads and that officers can read in Thai and English', () => {
    expect(manifestProblems(manifest, pictureAt)).toEqual([]);
  });

  it('has a button for each of the actions, by the names that scripts rely on', () => {
    expect(texts('FunctionName')).toEqual([
      'colourScores',
      'clearColours',
      'insertScoreForm',
      'writeAnalysis',
      'insertMeasures',
      'updateStatus',
      'writeReport',
    ]);
  });

  it('bears the version of the package', () => {
    expect(texts('Version')).toEqual([`${version}.0`]);
  });

  it('asks for Excel 2021 or newer, with pane and ribbon in one runtime', () => {
    const root = readXml(manifest);
    const sets = root === undefined ? [] : elementsNamed(root, 'Set').map(({ attributes }) => attributes);
    expect(sets).toEqual([
      { Name: 'ExcelApi', MinVersion: '1.14' },
      { Name: 'SharedRuntime', MinVersion: '1.1' },
    ]);
  });

  it('uses every icon that lies in the folder, and each has its drawing beside it', () => {
    const files = readdirSync(path.join(ROOT, 'assets/icons'));
    const pictures = files.filter((file) => file.endsWith('.png'));
    expect(pictures.filter((file) => !manifest.includes(`${ADDRESS}assets/icons/${file}"`))).toEqual([]);
    expect(pictures.filter((file) => !files.includes(file.replace(/-\d+\.png$/, '.svg')))).toEqual([]);
  });
});

describe('the check of the manifest', () => {
  it('knows eighteen faults', () => {
    expect(BROKEN_MANIFESTS).toHaveLength(18);
  });

  it.each(BROKEN_MANIFESTS)('names $fault', ({ plant, problem }) => {
    expect(manifestProblems(plant(manifest), pictureAt)).toContain(problem);
  });

  it('names a text that is not XML', () => {
    expect(manifestProblems(manifest.slice(0, -5), pictureAt)).toEqual(['the file is no well-formed XML']);
  });

  it('names a button without an English text', () => {
    const thaiOnly = manifest.replace('<bt:Override Locale="en-US" Value="Scores"/>', '');
    expect(manifestProblems(thaiOnly, pictureAt)).toEqual(['bt:String scores.label has no English text']);
  });

  it('names a tooltip of more than 250 characters', () => {
    const long = manifest.replace('Value="Opens a side pane', `Value="${'x'.repeat(250)}Opens a side pane`);
    expect(manifestProblems(long, pictureAt).join()).toContain('in bt:LongStrings is longer than 250');
  });

  it('names a picture of the wrong size and one that is not there', () => {
    const wrong = manifest.replace('pane-16.png', 'pane-32.png').replace('pane-80.png', 'pane-81.png');
    expect(manifestProblems(wrong, pictureAt)).toEqual([
      `${ADDRESS}assets/icons/pane-32.png is 32 × 32 pixels, not 16`,
      `there is no picture for ${ADDRESS}assets/icons/pane-81.png`,
    ]);
  });
});
