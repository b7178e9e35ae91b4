/** The parts of a number format between semicolons that stand in no quotes and no brackets. */
function sectionsOf(format: string): readonly string[] {
  const sections = [''];
  for (const [piece] of format.matchAll(/"[^"]*"|\\.|\[[^\]]*\]|[^"\\[]/gsu)) {
    if (piece === ';') {
      sections.push('');
    } else {
      sections[sections.length - 1] = `${sections.at(-1) ?? ''}${piece}`;
    }
  }
  return sections;
}

/** A section that asks for a value of its own (`[<80]`) leaves no place for ours. */
const CONDITION = /\[[<>=]/;
/** Excel takes so many characters. */
const LONGEST = 255;

/**
 * A number format of the officer's with a sign behind numbers and texts, for a rule that shows it: what she typed and how
 * many decimals it has stay as they are. Undefined where the format has conditions of its own.
 */
export function signedFormat(format: string, sign: string): string | undefined {
  const own = format === '' || format === '@' ? 'General' : format;
  const [positive = 'General', negative, zero, text = '@'] = sectionsOf(own);
  const shown = `"${sign}"`;
  const signed = [
    `${positive}${shown}`,
    negative ?? positive,
    `${zero ?? positive}${shown}`,
    `${text}${shown}`,
  ].join(';');
  return CONDITION.test(own) || signed.length > LONGEST ? undefined : signed;
}
