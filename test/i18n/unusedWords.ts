import ts from 'typescript';

/** Which property is read of which, by their names: `a.b` and `const { b } = a` both read `b` of `a`. */
type Reads = ReadonlySet<string>;

const read = (parent: string, child: string): string => `${parent}.${child}`;
/** Whatever key stands in square brackets, or the group as a whole. */
const ANY = '*';

/** What the words of a language are called where they are handed on. */
const WHOLE = 'messages';

/** What a local name stands for, e.g. `words` for `bands` after `const { bands: words } = messages.rules`. */
type Aliases = ReadonlyMap<string, string>;

function endOf(node: ts.Expression, aliases: Aliases): string | undefined {
  if (ts.isIdentifier(node)) return aliases.get(node.text) ?? node.text;
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return ts.isCallExpression(node) || ts.isElementAccessExpression(node)
    ? endOf(node.expression, aliases)
    : undefined;
}

function nameOf({ propertyName, name }: ts.BindingElement): string | undefined {
  const key = propertyName ?? name;
  return ts.isIdentifier(key) ? key.text : undefined;
}

function aliasesIn(file: ts.SourceFile): Aliases {
  const aliases = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isBindingElement(node) && ts.isIdentifier(node.name) && node.propertyName !== undefined) {
      aliases.set(node.name.text, node.propertyName.getText(file));
    }
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) {
      const { initializer } = node;
      if (initializer !== undefined && ts.isPropertyAccessExpression(initializer)) {
        aliases.set(node.name.text, initializer.name.text);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return aliases;
}

/** What a pattern is taken from: the value beside it, or the property of the pattern around it. */
function sourceOf(pattern: ts.ObjectBindingPattern, aliases: Aliases): string | undefined {
  const { parent } = pattern;
  if (ts.isBindingElement(parent)) return nameOf(parent);
  return ts.isVariableDeclaration(parent) && parent.initializer !== undefined
    ? endOf(parent.initializer, aliases)
    : undefined;
}

function readsIn(path: string, source: string): Reads {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true, kind);
  const aliases = aliasesIn(file);
  const reads = new Set<string>();
  const note = (parent: string | undefined, child: string): void => {
    reads.add(read('', child));
    if (parent !== undefined) reads.add(read(parent, child));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(endOf(node.expression, aliases), node.name.text);
    if (ts.isElementAccessExpression(node)) note(endOf(node.expression, aliases), ANY);
    if (ts.isJsxExpression(node) && node.expression && ts.isPropertyAccessExpression(node.expression)) {
      const { expression, name } = node.expression;
      note(`${endOf(expression, aliases) ?? ''}.${name.text}`, ANY);
    }
    if (ts.isCallExpression(node) && node.expression.getText(file) === 'Object.entries') {
      node.arguments.forEach((argument) => {
        note(endOf(argument, aliases), ANY);
      });
    }
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = nameOf(node);
      if (name !== undefined) note(sourceOf(node.parent, aliases), name);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return reads;
}

/**
 * The texts, given by their paths in the words of a language (`.rules.bands.repaint`), that no source asks for. A name is
 * looked for, not a type: a text that shares the names of its own and of its group with something else passes.
 */
export function unusedWords(
  paths: readonly string[],
  sources: ReadonlyMap<string, string>,
): readonly string[] {
  const reads = new Set([...sources].flatMap(([path, source]) => [...readsIn(path, source)]));
  return paths.filter((path) => {
    const names = path.split('.').slice(1);
    const [leaf = '', group = '', around = WHOLE] = [...names].reverse();
    return (
      !reads.has(read(group, leaf)) &&
      !reads.has(read(`${around}.${group}`, ANY)) &&
      !names.some((name) => reads.has(read(name, ANY)))
    );
  });
}
