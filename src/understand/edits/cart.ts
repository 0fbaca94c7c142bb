import type { CatalogueItem } from '../dishes/catalogue.ts';
import type { MenuIndex } from '../dishes/menu-index.ts';
import type { Piece } from '../dishes/piece.ts';
import type { SettingLine } from '../setting.ts';

/** A line of a cart and the item of the menu that it orders. */
export interface CartLine extends SettingLine {
  of: CatalogueItem;
}

/** A cart as the grammar of its changes sees it. Lines whose item is no longer on the menu cannot be spoken of. */
export class Cart {
  readonly lines: readonly CartLine[];

  constructor(menu: MenuIndex, lines: readonly SettingLine[]) {
    this.lines = lines.flatMap((line) => {
      const of = menu.items.get(line.item);
      return of ? [{ ...line, of }] : [];
    });
  }

  /** The line added last. */
  get last(): CartLine | undefined {
    return this.lines.at(-1);
  }

  /** The line at a place counted from 1; from the end where it is negative. */
  at(place: number): CartLine | undefined {
    return this.lines.at(place > 0 ? place - 1 : place);
  }

  /** The lines whose item has this name. */
  exactly(piece: Piece): CartLine[] {
    const items = piece.menu?.items ?? [];
    return this.lines.filter((line) => items.some(({ item }) => item.id === line.item));
  }

  /** The lines that may be meant by less than a name: words of it, its category, the generic item of its kind. */
  nearly(piece: Piece): CartLine[] {
    const { items = [], partItems = [] } = piece.menu ?? {};
    return this.lines.filter(
      ({ of }) =>
        partItems.includes(of) ||
        items.some(
          ({ item }) => item.generic && item.category !== undefined && item.category === of.category,
        ),
    );
  }
}
