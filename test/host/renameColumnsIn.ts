import { parseStructRef, stringifyStructRef, stringifyTokens, tokenize } from '@borgar/fx/xlsx';

/**
 * A formula after columns of a table got other names (`renamed` by lower-case old name). Inside the table a
 * reference such as `[@สถานะ]` means that table.
 */
export function renameColumnsIn(
  formula: string,
  table: string,
  stands: 'inside' | 'outside',
  renamed: ReadonlyMap<string, string>,
): string {
  const tokens = tokenize(formula, { mergeRefs: true }).map((token) => {
    if (token.type !== 'structured') return token;
    const reference = parseStructRef(token.value);
    if (reference === undefined) return token;
    const named = reference.table ?? '';
    const meant = named === '' ? stands === 'inside' : named.toLowerCase() === table.toLowerCase();
    const columns = reference.columns?.map((name) => renamed.get(name.toLowerCase()) ?? name);
    if (!meant || columns === undefined || columns.join('\n') === reference.columns?.join('\n')) return token;
    return { ...token, value: stringifyStructRef({ ...reference, columns }) };
  });
  return stringifyTokens(tokens);
}
