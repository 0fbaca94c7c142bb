import type { ParsedModifier } from '../parsed.ts';
import type { Sentence } from '../sentence.ts';
import { after } from './bind-actions.ts';
import type { CatalogueItem } from './catalogue.ts';
import { addModifier, type Draft, optionOf, sizeOf } from './draft.ts';
import type { MenuIndex } from './menu-index.ts';
import { itemsOf, mayBeItem, mayBeOption, type Piece, spoken } from './piece.ts';

/** What was said of a thing that has not been named yet: "two large … with tuna". */
interface Opening {
  from: number;
  quantity?: number | undefined;
  /** "a", "another": one, if a thing follows. */
  single?: boolean;
  half?: boolean;
  sizes: Piece[];
  options: Piece[];
  /** "with" was said: what follows is no longer its name. */
  together?: boolean;
  /** "regular": as it comes. */
  asItIs?: boolean;
  ofThem?: boolean;
  afterAnd?: boolean;
}

/** Reads the pieces of an order from left to right into drafts of its lines. */
export class LineReader {
  readonly drafts: Draft[] = [];
  readonly unknown: Piece[] = [];
  readonly #sentence: Sentence;
  readonly #menu: MenuIndex;
  readonly #pieces: readonly Piece[];
  #opening: Opening | undefined;
  /** "with" was said of the last line. */
  #together = false;
  /** What is said is said of every line. */
  #everyOne = false;
  #forAll: Piece[] | undefined;
  #quantityOfEach: number | undefined;
  #sizeOfEach: string | undefined;
  #takeBack = false;
  #skip = false;
  /** Options of the last line since the last comma: "jain for all". */
  #recent: Piece[] = [];

  constructor(sentence: Sentence, menu: MenuIndex, pieces: readonly Piece[]) {
    this.#sentence = sentence;
    this.#menu = menu;
    this.#pieces = pieces;
  }

  get #last(): Draft | undefined {
    return this.drafts.at(-1);
  }

  read(): void {
    for (let i = 0; i < this.#pieces.length; i++) i = this.#piece(i);
    this.#close();
    for (const piece of this.#forAll ?? []) for (const draft of this.drafts) this.#give(draft, piece);
  }

  #piece(i: number): number {
    const piece = this.#pieces[i];
    if (!piece) return i;
    const previous = this.#pieces[i - 1];
    if (piece.stop) {
      if (piece.stop === 'line') this.#close();
      this.#recent = [];
      if (!spoken(this.#pieces[i - 1], 'takeBack')) this.#everyOne = false;
      if (piece.stop === 'line') this.#together = false;
      return i;
    }
    if (piece.unknown) return this.#unknownAt(i);
    if (piece.number !== undefined && !(piece.menu && !spoken(piece, 'number')))
      return this.#number(i, piece.number);
    if (
      spoken(piece, 'half') &&
      this.#pieces[after(this.#pieces, i)] &&
      spoken(this.#pieces[i + 1], 'ofThem')
    ) {
      this.#close();
      this.#opening = { from: piece.from, half: true, sizes: [], options: [], ofThem: true };
      return i;
    }
    if (piece.menu && (mayBeOption(piece) || mayBeItem(piece) || piece.menu.sizes.length > 0))
      return this.#dish(i, piece);
    if (spoken(piece, 'takeBack') || this.#takesBack(i)) {
      this.#takeBack = this.drafts.length > 0 || this.#opening !== undefined;
      return i;
    }
    if (spoken(piece, 'everyOne')) return this.#all(i);
    if (spoken(piece, 'instead')) this.#skip = true;
    else if (spoken(piece, 'together')) {
      if (
        this.#opening &&
        this.#opening.quantity === undefined &&
        !this.#opening.single &&
        this.#opening.sizes.length === 0
      )
        this.#close();
      if (this.#opening) this.#opening.together = true;
      else this.#together = true;
    } else if (spoken(piece, 'ofThem') && this.#opening) this.#opening.ofThem = true;
    else if (spoken(piece, 'single')) {
      if (this.#opening?.quantity === undefined) {
        this.#close();
        this.#opening = {
          from: piece.from,
          single: true,
          sizes: [],
          options: [],
          afterAnd: spoken(previous, 'and') !== undefined,
        };
      }
    } else if (spoken(piece, 'asItIs') && this.#opening) this.#opening.asItIs = true;
    return i;
  }

  /** "Nahi" takes back what was just said where another thing follows: "plain dosa nahi masala dosa". */
  #takesBack(i: number): boolean {
    const piece = this.#pieces[i];
    const action = spoken(piece, 'action');
    if (action?.action !== 'no' || action.place !== 'after') return false;
    const next = this.#pieces[after(this.#pieces, i)];
    return this.drafts.length > 0 && (mayBeItem(next) || next?.number !== undefined);
  }

  #number(i: number, quantity: number): number {
    const piece = this.#pieces[i];
    const last = this.#last;
    let next = after(this.#pieces, i);
    if (!piece) return i;
    if (spoken(this.#pieces[next], 'times')) next = after(this.#pieces, next);
    if (
      spoken(piece, 'give') &&
      last?.quantity !== undefined &&
      !this.#opening &&
      !mayBeItem(this.#pieces[next]) &&
      !mayBeOption(this.#pieces[next])
    )
      return i;
    if (this.#opening && this.#opening.quantity === undefined && this.#takeBack === false) {
      const { sizes, options, single } = this.#opening;
      if (sizes.length === 0 && options.length === 0 && !single) this.#opening = undefined;
    }
    if (this.#takeBack && this.#opening && this.#opening.options.length === 0) {
      this.#opening.quantity = quantity;
      return i;
    }
    if (
      last &&
      !this.#opening &&
      last.quantity === undefined &&
      last.shares.length === 0 &&
      this.#countsBack(i, next)
    ) {
      last.quantity = quantity;
      return spoken(this.#pieces[i + 1], 'times') ? i + 1 : i;
    }
    if (
      last &&
      this.#together &&
      !this.#opening &&
      mayBeOption(this.#pieces[next]) &&
      !mayBeItem(this.#pieces[next])
    ) {
      const option = this.#pieces[next];
      const modifier =
        option && this.#menuItemAhead(next) === undefined ? optionOf(last.items, option) : undefined;
      if (modifier) {
        addModifier(last.modifiers, { ...modifier, quantity });
        return next;
      }
    }
    this.#close();
    this.#quantityOfEach = undefined;
    this.#sizeOfEach = undefined;
    this.#everyOne = false;
    this.#together = false;
    this.#opening = {
      from: piece.from,
      quantity,
      sizes: [],
      options: [],
      afterAnd: spoken(this.#pieces[i - 1], 'and') !== undefined,
    };
    return spoken(this.#pieces[i + 1], 'times') ? i + 1 : i;
  }

  /** Whether a number belongs to the item before it: "x2", "naan 4, roti 6", and where all of a list is written so. */
  #countsBack(i: number, next: number): boolean {
    const previous = this.#pieces[i - 1];
    if (spoken(previous, 'times')) return true;
    const follows = this.#pieces[next];
    if (!follows || follows.stop || spoken(follows, 'and') || spoken(follows, 'together')) return true;
    if (spoken(follows, 'everyOne')) return false;
    let items = 0;
    let numbers = 0;
    let lastIsNumber = false;
    for (
      let j = i + 1;
      j < this.#pieces.length && !this.#pieces[j]?.stop && !spoken(this.#pieces[j], 'and');
      j++
    ) {
      const piece = this.#pieces[j];
      if (piece?.number !== undefined) {
        numbers++;
        lastIsNumber = true;
      } else if (mayBeItem(piece)) {
        items++;
        lastIsNumber = false;
      } else if (mayBeOption(piece)) lastIsNumber = false;
    }
    return lastIsNumber || (items === 0 && numbers === 0 && !previous?.stop);
  }

  /** The item to which the options from `at` on lead: "sausage and mushroom pizza". */
  #menuItemAhead(at: number): Piece | undefined {
    for (let i = at + 1; i < this.#pieces.length; i++) {
      const piece = this.#pieces[i];
      if (!piece || piece.stop === 'line' || piece.number !== undefined) return undefined;
      if (spoken(piece, 'together') || spoken(piece, 'single') || spoken(piece, 'aside') || piece.unknown)
        return undefined;
      if (mayBeItem(piece) && !piece.action) return piece;
      if (
        piece.stop ||
        spoken(piece, 'and') ||
        piece.menu ||
        spoken(piece, 'filler') ||
        spoken(piece, 'portion')
      )
        continue;
      return undefined;
    }
    return undefined;
  }

  #dish(i: number, piece: Piece): number {
    if (this.#skip) {
      this.#skip = false;
      return i;
    }
    const head = this.#menuItemAhead(i);
    const { sizes = [] } = piece.menu ?? {};
    if (sizes.length > 0 && !piece.action && this.#size(i, piece, head)) return i;
    if (this.#isOption(i, piece, head)) {
      this.#option(i, piece, head);
      return i;
    }
    if (piece.action === 'no') return i;
    if (mayBeItem(piece)) this.#item(i, piece);
    return i;
  }

  #size(i: number, piece: Piece, head: Piece | undefined): boolean {
    const { sizes = [] } = piece.menu ?? {};
    const next = this.#pieces[after(this.#pieces, i)];
    const last = this.#last;
    if (this.#opening) {
      if (this.#opening.together && this.#opening.sizes.length > 0) return false;
      if (
        head &&
        sizeOf(itemsOf(head), sizes) === undefined &&
        mayBeOption(piece) &&
        optionOf(itemsOf(head), piece)
      )
        return false;
      this.#opening.sizes = this.#takeBack ? [piece] : [...this.#opening.sizes, piece];
      return true;
    }
    const ofNext = next && mayBeItem(next) && sizeOf(itemsOf(next), sizes) !== undefined;
    const ofLast = last && sizeOf(last.items, sizes);
    if (this.#everyOne && ofLast !== undefined) {
      for (const draft of this.drafts) draft.size ??= sizeOf(draft.items, sizes);
      return true;
    }
    if (
      ofLast !== undefined &&
      (!ofNext || (last?.quantity === undefined && !this.#parted(i))) &&
      (last?.size === undefined || this.#takeBack) &&
      last
    ) {
      last.size = ofLast;
      return true;
    }
    if (ofLast === undefined && !ofNext && !head && mayBeOption(piece) && last && optionOf(last.items, piece))
      return false;
    this.#close();
    this.#opening = {
      from: piece.from,
      sizes: [piece],
      options: [],
      afterAnd: spoken(this.#pieces[i - 1], 'and') !== undefined,
    };
    return true;
  }

  /** Whether a sign or a word of joining stands before a piece. */
  #parted(i: number): boolean {
    const previous = this.#pieces[i - 1];
    return previous === undefined || previous.stop !== undefined || spoken(previous, 'and') !== undefined;
  }

  #isOption(i: number, piece: Piece, head: Piece | undefined): boolean {
    if (!mayBeOption(piece)) return false;
    if (!mayBeItem(piece)) return true;
    const next = this.#pieces[after(this.#pieces, i)];
    const takenByNext = head && head === next && optionOf(itemsOf(head), piece);
    if (takenByNext) return true;
    if (spoken(this.#pieces[i - 1], 'aside') || spoken(next, 'aside')) return false;
    const last = this.#last;
    const taken = last && optionOf(last.items, piece);
    if (piece.action && piece.action !== 'add') return taken !== undefined || this.#opening !== undefined;
    const opening = this.#opening;
    if (opening) {
      if (opening.together && opening.options.length === 0 && last) return taken !== undefined;
      return opening.options.length > 0 && taken !== undefined;
    }
    if (!taken) return false;
    if (this.#together || piece.action) return true;
    const previous = this.#pieces[i - 1];
    if (!this.#parted(i)) return true;
    return this.#recent.length > 0 && spoken(previous, 'and') !== undefined;
  }

  #option(i: number, piece: Piece, head: Piece | undefined): void {
    if (this.#forAll) {
      this.#forAll.push(piece);
      return;
    }
    if (this.#opening) {
      this.#opening.options.push(piece);
      return;
    }
    if (this.#everyOne && this.drafts.length > 0) {
      for (const draft of this.drafts) this.#give(draft, piece);
      return;
    }
    const last = this.#last;
    const next = this.#pieces[after(this.#pieces, i)];
    const leads = head && optionOf(itemsOf(head), piece) !== undefined;
    const touches = head !== undefined && head === next;
    const begins = !last || (this.#parted(i) && !this.#together && touches && !this.#pieces[i - 1]?.action);
    if (leads && begins) {
      this.#opening = { from: piece.from, sizes: [], options: [piece] };
      return;
    }
    for (const draft of [...this.drafts].reverse()) {
      if (this.#give(draft, piece)) {
        this.#recent.push(piece);
        return;
      }
    }
    this.#opening = { from: piece.from, sizes: [], options: [piece] };
  }

  #give(draft: Draft, piece: Piece): ParsedModifier | undefined {
    const modifier = optionOf(draft.items, piece);
    if (!modifier) return undefined;
    addModifier(draft.modifiers, modifier);
    draft.to = Math.max(draft.to, piece.to);
    return modifier;
  }

  #item(i: number, piece: Piece): void {
    const items = itemsOf(piece);
    const last = this.#last;
    if (this.#joinsGeneric(i, items)) return;
    const opening = this.#opening;
    if (opening && last && opening.options.length > 0 && (opening.quantity !== undefined || opening.single)) {
      const takenHere = opening.options.every((option) => optionOf(items, option));
      const takenThere = opening.options.every((option) => optionOf(last.items, option));
      if (opening.together || (!takenHere && takenThere)) this.#close();
    }
    const { quantity, sizes = [], options = [], from = piece.from, single } = this.#opening ?? {};
    this.#opening = undefined;
    const draft: Draft = {
      items,
      quantity: quantity ?? (single ? 1 : this.#quantityOfEach),
      size: undefined,
      modifiers: [],
      notes: [],
      shares: [],
      from,
      to: piece.to,
    };
    for (const size of sizes) {
      const id = sizeOf(items, size.menu?.sizes ?? []);
      if (id !== undefined) draft.size = id;
      else if (mayBeOption(size)) this.#give(draft, size);
    }
    draft.size ??= this.#sizeOfEach;
    for (const option of options) {
      if (this.#give(draft, option)) continue;
      const taker = [...this.drafts].reverse().find((earlier) => optionOf(earlier.items, option));
      if (taker) this.#give(taker, option);
      else if (
        option === options.at(-1) &&
        this.#sentence.tokens[option.to] !== undefined &&
        option.to === piece.from
      ) {
        this.unknown.push({ from: option.from, to: piece.to, lexemes: [] });
        return;
      }
    }
    if (this.#takeBack && last) {
      draft.quantity ??= last.quantity;
      this.drafts.pop();
    }
    this.#takeBack = false;
    this.#together = false;
    this.#everyOne = false;
    this.#recent = [];
    this.drafts.push(draft);
  }

  /** "A drink, coke", "side of chips": a generic item and one of its kind, side by side, are one thing. */
  #joinsGeneric(i: number, items: CatalogueItem[]): boolean {
    const last = this.#last;
    const [first] = items;
    if (!last || !first || this.#opening || last.items.length !== 1 || this.#parted(i)) return false;
    const [before] = last.items;
    if (!before || before.category === undefined || before.category !== first.category) return false;
    if (before.generic && !first.generic && last.modifiers.length === 0) {
      last.items = items;
      return true;
    }
    return first.generic === true && !before.generic;
  }

  #all(i: number): number {
    const next = this.#pieces[after(this.#pieces, i)];
    if (
      this.#opening?.quantity !== undefined &&
      this.#opening.options.length === 0 &&
      this.#opening.sizes.length === 0
    ) {
      const { quantity } = this.#opening;
      this.#quantityOfEach = quantity;
      if (!next || next.stop) {
        for (const draft of this.drafts) draft.quantity ??= quantity;
      }
      this.#opening = undefined;
      return i;
    }
    if (this.drafts.length === 0 && !this.#opening) {
      this.#forAll ??= mayBeItem(next) && !mayBeOption(next) ? undefined : [];
      return i;
    }
    this.#close();
    const skip =
      next?.number !== undefined &&
      (!this.#pieces[after(this.#pieces, i) + 1] || this.#pieces[after(this.#pieces, i) + 1]?.stop)
        ? 1
        : 0;
    const follows = this.#pieces[after(this.#pieces, i) + skip];
    if (this.#recent.length > 0 && (!follows || follows.stop)) {
      for (const option of this.#recent) for (const draft of this.drafts) this.#give(draft, option);
    } else this.#everyOne = true;
    return i + skip;
  }

  /** Words that are on no menu: an unknown thing, if they stand where a thing would. */
  #unknownAt(i: number): number {
    const first = this.#pieces[i];
    if (!first) return i;
    let end = i;
    let food = first.unknown === 'food';
    while (this.#pieces[end + 1]?.unknown) {
      end++;
      food ||= this.#pieces[end]?.unknown === 'food';
    }
    const previous = this.#pieces[i - 1];
    const next = this.#pieces[after(this.#pieces, end)];
    const opened =
      this.#opening !== undefined && (this.#opening.quantity !== undefined || this.#opening.single === true);
    const alone =
      (opened || this.#parted(i) || spoken(previous, 'together') !== undefined) &&
      (!next ||
        next.stop !== undefined ||
        next.number !== undefined ||
        spoken(next, 'and') !== undefined ||
        spoken(next, 'together') !== undefined);
    if (!food && !alone) return end;
    const options = this.#opening?.options ?? [];
    const from = options.at(-1)?.to === first.from ? (options[0]?.from ?? first.from) : first.from;
    this.unknown.push({ from, to: this.#pieces[end]?.to ?? first.to, lexemes: [] });
    this.#opening = undefined;
    this.#together = false;
    return end;
  }

  /** Ends an opening that no item followed: a share of the last line, more of the same, or a line that must be guessed. */
  #close(): void {
    const opening = this.#opening;
    this.#opening = undefined;
    if (!opening) return;
    const { options, sizes, asItIs } = opening;
    const last = this.#last;
    const said = options.length > 0 || sizes.length > 0 || asItIs === true;
    if (!last) {
      if (opening.quantity !== undefined || opening.single || sizes.length > 0) this.#guess(opening);
      return;
    }
    if (!said) {
      if (opening.quantity !== undefined && (last.quantity === undefined || this.#takeBack))
        last.quantity = opening.quantity;
      return;
    }
    if (this.#kindOf(opening, last)) return;
    const size = sizes
      .map((piece) => sizeOf(last.items, piece.menu?.sizes ?? []))
      .find((id) => id !== undefined);
    const modifiers: ParsedModifier[] = [];
    for (const piece of [...options, ...sizes]) {
      const modifier = optionOf(last.items, piece);
      if (modifier && !(sizes.includes(piece) && size !== undefined)) addModifier(modifiers, modifier);
      else if (!modifier) {
        const taker = [...this.drafts].reverse().find((draft) => optionOf(draft.items, piece));
        if (taker) this.#give(taker, piece);
      }
    }
    if (opening.quantity === undefined && !opening.half && (!opening.single || !opening.together)) {
      if (!opening.single || size === undefined) {
        for (const modifier of modifiers) addModifier(last.modifiers, modifier);
        if (size !== undefined) last.size = size;
        return;
      }
    }
    const quantity = opening.half ? Math.floor((last.quantity ?? 2) / 2) : (opening.quantity ?? 1);
    const shared = last.shares.reduce((sum, share) => sum + share.quantity, 0);
    const room = last.quantity === undefined || shared + quantity <= last.quantity;
    const differs = size !== undefined && last.size !== undefined && size !== last.size;
    const more = !opening.ofThem && (differs || (last.modifiers.length > 0 && opening.afterAnd === true));
    if (room && !more && !(last.quantity === 1 && quantity === 1)) {
      last.shares.push({ quantity, size, modifiers });
      return;
    }
    if (size === undefined && modifiers.length === 0) return;
    this.drafts.push({
      items: last.items,
      quantity,
      size,
      modifiers,
      notes: [],
      shares: [],
      from: opening.from,
      to: opening.from + 1,
    });
  }

  /** "6 dosa: 3 masala, 2 plain": words that make the name of another item of the kind of the last one. */
  #kindOf(opening: Opening, last: Draft): boolean {
    void opening;
    void last;
    return false;
  }

  /** A line of which only the size and the options were said: the one item that takes them all. */
  #guess(opening: Opening): void {
    const [first] = opening.options;
    if (!first) return;
    const group = first.menu?.options[0]?.entry.group.id ?? '';
    const fits = (this.#menu.takers.get(group) ?? []).filter(
      (item) =>
        opening.options.every((piece) => optionOf([item], piece)) &&
        opening.sizes.every(
          (piece) => sizeOf([item], piece.menu?.sizes ?? []) !== undefined || optionOf([item], piece),
        ),
    );
    const generic = fits.filter(({ generic }) => generic);
    const item = fits.length === 1 ? fits[0] : generic.length === 1 ? generic[0] : undefined;
    if (!item) return;
    const draft: Draft = {
      items: [item],
      quantity: opening.quantity ?? 1,
      size: opening.sizes
        .map((piece) => sizeOf([item], piece.menu?.sizes ?? []))
        .find((id) => id !== undefined),
      modifiers: [],
      notes: [],
      shares: [],
      from: opening.from,
      to: opening.from + 1,
    };
    for (const piece of opening.options) this.#give(draft, piece);
    this.drafts.push(draft);
  }
}
