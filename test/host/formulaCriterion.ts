import type { Scalar } from './formulaValues';
import { compareValues, isError, sameText } from './formulaValues';
import { parseNumberText } from './parseTyped';

/** Whether a cell counts under a criterion of COUNTIF and its like. */
export type Criterion = (value: Scalar) => boolean;

/** Reads a criterion: `">=80"`, `"ส*"`, `"<>"`, `85`, or the text or number to equal. */
export function readCriterion(criterion: Scalar): Criterion {
  if (isError(criterion)) return (value) => isError(value) && value.error === criterion.error;
  // A blank criterion cell counts as 0.
  if (criterion === undefined) return (value) => value === 0;
  if (typeof criterion === 'number') return equals(String(criterion));
  if (typeof criterion !== 'string')
    return (value) => typeof value === typeof criterion && compareValues(value, criterion) === 0;
  const match = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(criterion);
  const operator = match?.[1];
  const operand = match?.[2] ?? '';
  if (operator === undefined || operator === '=') {
    // "" counts blank cells and empty texts, "=" only blank cells.
    if (operand === '')
      return operator === undefined
        ? (value) => value === undefined || value === ''
        : (value) => value === undefined;
    return equals(operand);
  }
  if (operator === '<>') {
    if (operand === '') return (value) => value !== undefined;
    const same = equals(operand);
    return (value) => !same(value);
  }
  const limit = parseNumberText(operand)?.value ?? operand;
  return (value) => {
    if (value === undefined || isError(value) || typeof value !== typeof limit) return false;
    const order = compareValues(value, limit);
    if (operator === '<') return order < 0;
    if (operator === '>') return order > 0;
    return operator === '<=' ? order <= 0 : order >= 0;
  };
}

/** The pattern of `?`, `*` and `~` as a test of a whole text in any case; undefined when the text has no wildcard. */
export function readWildcards(text: string): ((value: string) => boolean) | undefined {
  if (!/[*?~]/.test(text)) return undefined;
  const source = text.replace(
    /~([*?~])|([*?])|([\s\S])/g,
    (_, escaped?: string, wildcard?: string, plain?: string) => {
      if (wildcard !== undefined) return wildcard === '*' ? '[\\s\\S]*' : '[\\s\\S]';
      return (escaped ?? plain ?? '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    },
  );
  const pattern = new RegExp(`^${source}$`, 'i');
  return (value) => pattern.test(value);
}

function equals(operand: string): Criterion {
  const number = parseNumberText(operand)?.value;
  if (number !== undefined) {
    return (value) =>
      typeof value === 'number'
        ? compareValues(value, number) === 0
        : typeof value === 'string' && parseNumberText(value)?.value === number;
  }
  if (/^(true|false)$/i.test(operand)) {
    const wanted = operand.toUpperCase() === 'TRUE';
    return (value) => value === wanted;
  }
  if (/^#[A-Z/0!?]+$/i.test(operand)) return (value) => isError(value) && sameText(value.error, operand);
  const wildcards = readWildcards(operand);
  return (value) => typeof value === 'string' && (wildcards?.(value) ?? sameText(value, operand));
}
