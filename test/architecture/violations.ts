import ts from 'typescript';
import type { House } from './House';

/** One breach of the house's order: the line (from 1) and what is wrong there. */
export type Violation = { readonly line: number; readonly problem: string };

type Reference = { readonly node: ts.Node; readonly specifier: string; readonly typeOnly: boolean };

const OFFICE_NAMES: ReadonlySet<string> = new Set(['Excel', 'Office', 'OfficeExtension']);
const GLOBAL_OBJECTS: ReadonlySet<string> = new Set(['globalThis', 'window', 'self']);
const SHELLS: ReadonlySet<string> = new Set(['taskpane', 'commands']);

/**
 * Every breach of the import direction in one source file, and every mention of Excel or Office outside excel/.
 * `path` is relative to src/, for example `sheets/findScores.ts`; `source` is the file's text.
 */
export function violationsIn(path: string, source: string, house: House): readonly Violation[] {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true, kind);
  const room = path.split('/')[0] ?? '';
  const found: Violation[] = [];
  const report = (node: ts.Node, problem: string): void => {
    found.push({ line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, problem });
  };
  if (house.rooms[room] === undefined) report(file, `${room} is no room of the house`);
  const visit = (node: ts.Node): void => {
    const reference = referenceOf(node);
    if (reference !== undefined) {
      const problem = importProblem(path, room, reference, house);
      if (problem !== undefined) report(reference.node, problem);
    }
    if (isComputedImport(node)) report(node, 'an import whose address is computed cannot be checked');
    if (room !== 'excel' && namesOffice(node)) report(node, `${node.getText(file)} is named outside excel/`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The module that this node imports, if it imports one with a fixed address. */
function referenceOf(node: ts.Node): Reference | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return { node, specifier: node.moduleSpecifier.text, typeOnly };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
    return { node, specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly };
  if (
    ts.isImportEqualsDeclaration(node) &&
    ts.isExternalModuleReference(node.moduleReference) &&
    ts.isStringLiteral(node.moduleReference.expression)
  )
    return { node, specifier: node.moduleReference.expression.text, typeOnly: node.isTypeOnly };
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  )
    return { node, specifier: node.argument.literal.text, typeOnly: true };
  if (ts.isCallExpression(node) && isImportCall(node)) {
    const address = node.arguments[0];
    if (address !== undefined && ts.isStringLiteralLike(address))
      return { node, specifier: address.text, typeOnly: false };
  }
  return undefined;
}

function isImportCall(node: ts.CallExpression): boolean {
  return (
    node.expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(node.expression) && node.expression.text === 'require')
  );
}

function isComputedImport(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) || !isImportCall(node)) return false;
  const address = node.arguments[0];
  return address === undefined || !ts.isStringLiteralLike(address);
}

function importProblem(path: string, room: string, reference: Reference, house: House): string | undefined {
  const { specifier, typeOnly } = reference;
  const rules = house.rooms[room];
  if (rules === undefined) return undefined;
  if (!specifier.startsWith('.'))
    return rules.packages.includes(specifier) ? undefined : `${room} does not use the package ${specifier}`;
  const target = resolve(path, specifier);
  if (target === undefined) return `${specifier} leaves src/`;
  const other = target[0];
  if (other === undefined || other === room) return undefined;
  if (rules.values.includes(other)) return undefined;
  if (!rules.types.includes(other)) return `${room} does not import ${other}`;
  if (typeOnly) return undefined;
  const door = target.length === 2 ? target[1] : undefined;
  if (SHELLS.has(room) && other === 'excel' && door !== undefined && house.shellDoors.includes(door))
    return undefined;
  return `${room} imports only types of ${other}`;
}

/** The parts of the imported module's path below src/, or undefined where it lies outside. */
function resolve(path: string, specifier: string): readonly string[] | undefined {
  const parts = path.split('/').slice(0, -1);
  for (const step of specifier.split('/')) {
    if (step === '.' || step === '') continue;
    if (step !== '..') parts.push(step);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts;
}

/** True for a use of one of Office's globals; a key or a property of that name is no use of it. */
function namesOffice(node: ts.Node): boolean {
  if (ts.isElementAccessExpression(node))
    return (
      ts.isIdentifier(node.expression) &&
      GLOBAL_OBJECTS.has(node.expression.text) &&
      ts.isStringLiteralLike(node.argumentExpression) &&
      OFFICE_NAMES.has(node.argumentExpression.text)
    );
  if (!ts.isIdentifier(node) || !OFFICE_NAMES.has(node.text)) return false;
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node)
    return ts.isIdentifier(parent.expression) && GLOBAL_OBJECTS.has(parent.expression.text);
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) return parent.name !== node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  return !ts.isJsxAttribute(parent);
}
