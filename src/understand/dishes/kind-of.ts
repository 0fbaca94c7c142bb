import type { CatalogueItem } from './catalogue.ts';
import { itemsOf, type Piece } from './piece.ts';
import type { Opening, Reading } from './reading.ts';

/**
 * The items that an opening names together with the head of another line: "3 masala" after "6 dosa" is masala dosa,
 * "2 butter and 3 garlic naan" is butter naan. Empty where the words make no name.
 */
export function kindOf(reading: Reading, opening: Opening, head: Piece | undefined): CatalogueItem[] {
  const words = [...opening.options, ...opening.sizes, ...(opening.asItIs ? [opening.asItIs] : [])];
  const [word] = words;
  if (!head || !word || words.length !== 1 || word.action || opening.together) return [];
  const { tokens } = reading.sentence;
  const textOf = ({ from, to }: Piece) => tokens.slice(from, to).map(({ text }) => text);
  const said = textOf(word);
  const names = itemsOf(head)
    .slice(0, 4)
    .map((item) => (item.names[0] ?? '').toLowerCase().split(' '));
  const heads = [textOf(head), ...names].flatMap((name) => [name, name.slice(-2), name.slice(-1)]);
  for (const last of heads) {
    const exact = reading.menu.phrases
      .entriesOf(...said, ...last)
      .flatMap((entry) => (entry.kind === 'item' ? [entry.item] : []));
    if (exact.length > 0) return exact;
  }
  const both = (word.menu?.partItems ?? []).filter((item) => itemsOf(head).includes(item));
  if (itemsOf(head).length > 1 && both.length > 0) return both;
  const [first] = itemsOf(head);
  if (!first?.generic) return [];
  return (word.menu?.partItems ?? []).filter(
    ({ category, generic }) => category === first.category && !generic,
  );
}
