import type { Undo, UndoStep } from './Undo';

/**
 * Several changes, one after the other, as one to put back: of a setting that each of them changed, what stood there before
 * the first.
 */
export function joinUndo(undos: readonly Undo[]): Undo {
  const settings = new Set<string>();
  const steps = undos
    .flatMap((undo) => undo.steps)
    .filter((step: UndoStep) => {
      const isAgain = step.kind === 'setting' && settings.has(step.key);
      if (step.kind === 'setting') {
        settings.add(step.key);
      }
      return !isAgain;
    });
  return { steps };
}
