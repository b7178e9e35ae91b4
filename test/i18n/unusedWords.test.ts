import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { th } from '../../src/i18n/th';
import { unusedWords } from './unusedWords';

function pathsOf(value: unknown, at: string): readonly string[] {
  return typeof value === 'string' || typeof value === 'function'
    ? [at]
    : Object.entries(value ?? {}).flatMap(([key, each]) => pathsOf(each, `${at}.${key}`));
}

/** The files that hold the words themselves. */
const WORD_FILE = /(?:Th|En|Words|^th|^en|^Messages|^Sentences)\.ts$/u;

const SOURCES = new Map(
  ['i18n', 'taskpane'].flatMap((room) => {
    const folder = path.join('src', room);
    return readdirSync(folder)
      .filter((file) => /\.tsx?$/u.test(file) && !(room === 'i18n' && WORD_FILE.test(file)))
      .map((file): [string, string] => [`${room}/${file}`, readFileSync(path.join(folder, file), 'utf8')]);
  }),
);

describe('every text of the pane', () => {
  it('is shown somewhere', () => {
    const paths = pathsOf(th, '');
    expect(paths.length).toBeGreaterThan(500);
    expect(unusedWords(paths, SOURCES)).toEqual([]);
  });
});

describe('a text that no source asks for', () => {
  const paths = ['.rules.bands.repaint', '.rules.save', '.kinds.from', '.crash.title'];
  const found = (source: string) => unusedWords(paths, new Map([['Some.tsx', source]]));

  it('is found', () => {
    expect(found('')).toEqual(paths);
    expect(found('const { save } = form; form.save(rules); x.repaint;')).toEqual(paths);
  });

  it.each([
    ['by its path', 'const a = messages.rules.bands.repaint;', '.rules.bands.repaint'],
    ['by another name', 'const { bands: words } = messages.rules; words.repaint;', '.rules.bands.repaint'],
    ['out of a pattern', 'const { rules: { save } } = useMessages();', '.rules.save'],
    ['out of its group', 'const rules = messages.rules; const { save } = rules;', '.rules.save'],
    ['by a key', 'messages.kinds[kind]', '.kinds.from'],
    ['with all of its group', 'const a = <Notice notice={messages.crash} />;', '.crash.title'],
  ])('is not one that is asked for %s', (_, source, used) => {
    expect(found(source)).toEqual(paths.filter((each) => each !== used));
  });
});
