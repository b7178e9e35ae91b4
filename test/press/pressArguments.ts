/** What was asked for on the command line. */
export interface PressRequest {
  readonly action: string;
  readonly input: string;
  readonly output: string | undefined;
  readonly sheet: string | undefined;
  readonly select: string | undefined;
  /** ISO date of another day; undefined is the computer's own. */
  readonly today: string | undefined;
  readonly settings: readonly { readonly key: string; readonly value: string }[];
}

/** A request, or what is wrong with the command line. */
export type PressReading =
  | { readonly kind: 'request'; readonly request: PressRequest }
  | { readonly kind: 'usage'; readonly problem: string };

/** How the command is used. */
export const USAGE =
  'npm run press -- ACTION IN.xlsx [OUT.xlsx] [--sheet NAME] [--select A1:B9] [--set KEY=VALUE] [--set today=2022-06-15]';

function usage(problem: string): PressReading {
  return { kind: 'usage', problem: `${problem}\n${USAGE}` };
}

/** Reads the command line of a press. */
export function readPressArguments(args: readonly string[], actions: readonly string[]): PressReading {
  const plain: string[] = [];
  const settings: { key: string; value: string }[] = [];
  const named = new Map<string, string>();
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (!arg.startsWith('--')) {
      plain.push(arg);
      continue;
    }
    const [name, inline] =
      arg.includes('=') && !arg.startsWith('--set=')
        ? arg.split(/=(.*)/s)
        : [arg.replace(/=.*/s, ''), arg.startsWith('--set=') ? arg.slice(6) : undefined];
    const value = inline ?? args[(index += 1)];
    if (value === undefined) {
      return usage(`${arg} needs a value`);
    }
    if (name === '--set') {
      const at = value.indexOf('=');
      if (at <= 0) {
        return usage(`--set needs KEY=VALUE, not ${value}`);
      }
      settings.push({ key: value.slice(0, at), value: value.slice(at + 1) });
    } else if (name === '--sheet' || name === '--select') {
      named.set(name, value);
    } else {
      return usage(`unknown option ${arg}`);
    }
  }
  const [action, input, output, more] = plain;
  if (action === undefined || input === undefined || more !== undefined) {
    return usage('an action and a file are needed');
  }
  if (!actions.includes(action)) {
    return usage(`unknown action ${action}; there are ${actions.join(', ')}`);
  }
  const today = settings.filter(({ key }) => key === 'today').at(-1)?.value;
  if (today !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(today)) {
    return usage(`today is an ISO date, not ${today}`);
  }
  return {
    kind: 'request',
    request: {
      action,
      input,
      output,
      sheet: named.get('--sheet'),
      select: named.get('--select'),
      today,
      settings: settings.filter(({ key }) => key !== 'today'),
    },
  };
}
