import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const SPOKEN_ATTRIBUTES: ReadonlySet<string> = new Set([
  'aria-label',
  'aria-description',
  'title',
  'label',
  'placeholder',
  'alt',
  'hint',
]);
const THAI_LETTER = /[\u0e00-\u0e7f]/u;
const WORD = /\p{L}[\p{L}\p{M}]/u;

/** Words in a source of the shells that the officer would see and that do not come from i18n. */
function hardCodedWords(file: string, source: string): readonly string[] {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true, kind);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && WORD.test(node.text)) {
      found.push(node.text.trim());
    }
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      const attribute = node.parent;
      const spoken = ts.isJsxAttribute(attribute) && SPOKEN_ATTRIBUTES.has(attribute.name.getText(tree));
      if (THAI_LETTER.test(node.text) || (spoken && WORD.test(node.text))) {
        found.push(node.text);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const root = path.join(__dirname, '../../src');
const sources = ['taskpane', 'commands', 'actions', 'excel'].flatMap((room) =>
  readdirSync(path.join(root, room))
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${room}/${file}`),
);

describe('the words that an officer sees', () => {
  it.each(sources)('come from i18n in %s', (file) => {
    expect(hardCodedWords(file, readFileSync(path.join(root, file), 'utf8'))).toEqual([]);
  });

  it.each([
    ['a text', 'export const A = () => <p>Colour</p>;'],
    ['a Thai text', 'export const A = () => <p>สี</p>;'],
    ['a Thai constant', "const word = 'ระบายสี';"],
    ['a Thai template', 'const word = `ระบายสี ${count}`;'],
    ['a label', 'export const A = () => <button aria-label="Close" />;'],
  ])('are missed when %s stands in a component', (_, source) => {
    expect(hardCodedWords('taskpane/A.tsx', source)).toHaveLength(1);
  });

  it('are not confused with names and signs', () => {
    const source =
      'export const A = () => <p className="row" id={`tab-${name}`}>{words.colour} · <b>–</b></p>; // สี';
    expect(hardCodedWords('taskpane/A.tsx', source)).toEqual([]);
  });
});
