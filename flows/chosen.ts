import type { Choice } from '../src/domain/cart.ts';

/** Choices with so many more of an option, below the options it follows from. */
export function withMore(
  choices: readonly Choice[],
  of: readonly string[],
  id: string,
  more: number,
): Choice[] {
  const [parent, ...rest] = of;
  const at = parent ?? id;
  const had = choices.find((choice) => choice.id === at) ?? {
    id: at,
    quantity: parent === undefined ? 0 : 1,
  };
  const now =
    parent === undefined
      ? { ...had, quantity: had.quantity + more }
      : { ...had, modifiers: withMore(had.modifiers ?? [], rest, id, more) };
  return [...choices.filter((choice) => choice.id !== at), now];
}
