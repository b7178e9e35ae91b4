import { en } from '../../src/i18n/en';
import { messagesIn } from '../../src/i18n/messagesIn';
import { th } from '../../src/i18n/th';

interface Entry {
  readonly path: string;
  readonly placeholders: readonly string[];
  readonly text: string;
}

/** Every text of a language by its path, with the words that are put into it. */
function entriesOf(value: unknown, path: string): readonly Entry[] {
  if (typeof value === 'string') {
    return [{ path, placeholders: [], text: value }];
  }
  if (typeof value === 'function') {
    const asked = new Set<string>();
    const facts = new Proxy(
      {},
      {
        get: (_, key) => {
          asked.add(String(key));
          return `‹${String(key)}›`;
        },
      },
    );
    const text = String(Reflect.apply(value, undefined, [facts]));
    return [{ path, placeholders: [...asked].sort(), text }];
  }
  return Object.entries(value ?? {}).flatMap(([key, each]) => entriesOf(each, `${path}.${key}`));
}

const thai = entriesOf(th, '');
const english = entriesOf(en, '');
const THAI_LETTER = /[\u0e00-\u0e7f]/;

describe('the two languages of the pane', () => {
  it('have the same texts', () => {
    expect(english.map(({ path }) => path)).toEqual(thai.map(({ path }) => path));
    expect(thai.length).toBeGreaterThan(250);
  });

  it('put the same words into each text', () => {
    const placeholders = (entries: readonly Entry[]) =>
      Object.fromEntries(entries.map((entry) => [entry.path, entry.placeholders]));
    expect(placeholders(english)).toEqual(placeholders(thai));
  });

  it('show every word that is put in', () => {
    const forgotten = [...thai, ...english].filter(
      ({ placeholders, text }) => !placeholders.every((name) => text.includes(`‹${name}›`)),
    );
    expect(forgotten.map(({ path }) => path)).toEqual([]);
  });

  it('leave no text empty', () => {
    expect([...thai, ...english].filter(({ text }) => text.trim() === '').map(({ path }) => path)).toEqual(
      [],
    );
  });

  it('never speak to the officer in technical words', () => {
    const technical =
      /\b(?:API|JSON|null|undefined|exception|runtime|worksheet|payload|range|boolean|sync)\b/i;
    expect([...thai, ...english].filter(({ text }) => technical.test(text)).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it('are Thai where they should be Thai, and nowhere else', () => {
    const mayBeForeign = new Set(['.language', '.settings.languages.en']);
    const symbols = /^[‹›\w\s/().%→–-]*$/u;
    const foreign = thai.filter(
      ({ path, text }) => !THAI_LETTER.test(text) && !mayBeForeign.has(path) && !symbols.test(text),
    );
    expect(foreign.map(({ path }) => path)).toEqual([]);
    const thaiInEnglish = english.filter(({ text }) => THAI_LETTER.test(text)).map(({ path }) => path);
    // A heading of the sheet stays Thai in every language.
    expect(thaiInEnglish).toEqual([
      '.sentences.refusals.severalScores',
      '.sentences.findings.severalScores',
      '.settings.languages.th',
    ]);
  });

  it('are found by their names', async () => {
    expect(await messagesIn('th')).toBe(th);
    expect(await messagesIn('en')).toBe(en);
  });
});
