/** A step of a draft, as undoing sees it. */
export interface DoneStep {
  version: number;
  kind: 'step' | 'undo' | 'redo' | 'settled';
  sentence: string;
}

/** What can be undone and redone next, of steps oldest first: nothing from before the menu was last published or taken over. */
export function undoable(steps: readonly DoneStep[]): {
  undo: DoneStep | undefined;
  redo: DoneStep | undefined;
} {
  let done: DoneStep[] = [];
  let undone: DoneStep[] = [];
  for (const step of steps) {
    if (step.kind === 'settled') [done, undone] = [[], []];
    if (step.kind === 'step') {
      done.push(step);
      undone = [];
    }
    const [from, to] = step.kind === 'undo' ? [done, undone] : [undone, done];
    const moved = step.kind === 'undo' || step.kind === 'redo' ? from.pop() : undefined;
    if (moved) to.push(moved);
  }
  return { undo: done.at(-1), redo: undone.at(-1) };
}
