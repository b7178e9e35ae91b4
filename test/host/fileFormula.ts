import type { Token } from '@borgar/fx/xlsx';
import { parseStructRef, stringifyStructRef, stringifyTokens, tokenize } from '@borgar/fx/xlsx';

/** Functions that came after 2007 and stand in files under a prefix. */
const NEWER = new Set(
  (
    'ACOT ARABIC BASE BETA.DIST BINOM.DIST BITAND CEILING.MATH CHISQ.DIST CONCAT CONFIDENCE.NORM COVARIANCE.P COVARIANCE.S CSC ' +
    'DAYS DECIMAL EXPON.DIST F.DIST FLOOR.MATH FORECAST.ETS FORECAST.LINEAR FORMULATEXT IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS ' +
    'MINIFS MODE.MULT MODE.SNGL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC ' +
    'PERCENTRANK.EXC PERCENTRANK.INC PHI QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ SEQUENCE SHEET SHEETS SORTBY ' +
    'STDEV.P STDEV.S SWITCH T.DIST T.INV TEXTJOIN UNICHAR UNICODE UNIQUE VAR.P VAR.S XLOOKUP XMATCH XOR ARRAYTOTEXT VALUETOTEXT ' +
    'TEXTBEFORE TEXTAFTER TEXTSPLIT VSTACK HSTACK TOROW TOCOL TAKE DROP CHOOSECOLS CHOOSEROWS EXPAND WRAPROWS WRAPCOLS'
  ).split(' '),
);

/** Of the newer functions, those with a prefix of two steps. */
const NEWER_SHEET = new Set(['FILTER', 'SORT']);

/** A formula of the file as Excel shows it: with `=`, newer functions under their plain names. */
export function fromFileFormula(formula: string): string {
  const shown = `=${formula.replace(/^=/, '')}`;
  // Variables of LET and LAMBDA carry a prefix of their own; such a formula stays as the file has it.
  if (!/_xlfn\.|_xlws\./i.test(shown) || /_xlpm\./i.test(shown)) return shown;
  return rewrite(shown, (token) =>
    token.type === 'func' ? { ...token, value: token.value.replace(/^(?:_xlfn\.|_xlws\.)+/i, '') } : token,
  );
}

/** Table references as Excel shows them in a cell of `table`: `[@คะแนน]` and `[คะแนน]` for its own columns. */
export function showTableReferences(formula: string, table: string): string {
  if (!formula.includes('[')) return formula;
  return rewrite(formula, (token) => {
    const reference = token.type === 'structured' ? parseStructRef(token.value) : undefined;
    if (reference === undefined || reference.workbookName) return token;
    const [section, ...others] = reference.sections ?? [];
    const own = reference.table?.toUpperCase() === table.toUpperCase();
    const short =
      own &&
      others.length === 0 &&
      (section === undefined || section === 'this row') &&
      reference.columns?.length !== 0;
    return { ...token, value: stringifyStructRef(short ? { ...reference, table: '' } : reference) };
  });
}

/** A formula as a file wants it: without `=`, prefixes before newer functions, each table reference with its table's name. */
export function toFileFormula(formula: string, table?: string): string {
  const shown = formula.replace(/^=/, '');
  if (!/[[(]/.test(shown)) return shown;
  return rewrite(shown, (token) => {
    if (token.type === 'func') return { ...token, value: prefixed(token.value) };
    if (token.type !== 'structured') return token;
    const reference = parseStructRef(token.value);
    if (reference === undefined) return token;
    const named = reference.table === '' && table !== undefined ? { ...reference, table } : reference;
    return { ...token, value: stringifyStructRef(named, { thisRow: true }) };
  });
}

function prefixed(name: string): string {
  const upper = name.toUpperCase();
  if (NEWER_SHEET.has(upper)) return `_xlfn._xlws.${name}`;
  return NEWER.has(upper) ? `_xlfn.${name}` : name;
}

function rewrite(formula: string, change: (token: Token) => Token): string {
  return stringifyTokens(tokenize(formula, { mergeRefs: true }).map(change));
}
