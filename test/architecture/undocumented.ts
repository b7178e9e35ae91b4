import ts from 'typescript';

/** The exported names of one source file that no docstring explains. */
export function undocumentedExports(path: string, source: string): readonly string[] {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true, kind);
  return file.statements.flatMap((statement) => {
    const exported =
      ts.canHaveModifiers(statement) &&
      (ts.getModifiers(statement) ?? []).some(
        ({ kind: modifier }) => modifier === ts.SyntaxKind.ExportKeyword,
      );
    if (!exported || ts.getJSDocCommentsAndTags(statement).length > 0) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText(file));
    const named =
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isEnumDeclaration(statement);
    return [named && statement.name ? statement.name.text : statement.getText(file)];
  });
}
