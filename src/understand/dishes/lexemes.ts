import type { ModifierAction } from '../setting.ts';

/** Words of orders. */
export type DishLexeme =
  /**
   * What is done with an ingredient, and on which side of it the word stands: "no", "extra", "kam", "ke bina". `list` where
   * it is about all of a list, with or without commas: "bina pyaaz lehsun ke".
   */
  | { role: 'action'; action: ModifierAction; place: 'before' | 'after' | 'either'; list?: boolean }
  /** "with", "topped with", "ke saath". */
  | { role: 'together' }
  /** "and", "aur", "plus". */
  | { role: 'and' }
  /** "or", "ya". */
  | { role: 'either' }
  /** "instead of", "ki jagah". */
  | { role: 'instead' }
  /** What is said of it is said of all: "both", "each", "sab". */
  | { role: 'everyOne'; count?: number }
  /** In or on something named before: "in the", "wali mein". */
  | { role: 'within'; place: 'before' | 'after' }
  /** "of them", "mein se". */
  | { role: 'ofThem' }
  /** Takes back what was said: "sorry", "I mean"; only how many it was: "make it". */
  | { role: 'takeBack'; count?: boolean }
  /** Counts the item after it: "plate", "bottles". */
  | { role: 'portion'; many?: boolean }
  /** What it stands beside is served for itself: "side of", "on the side". */
  | { role: 'aside' }
  /** "a", "an"; `counts` where it is one for certain: "another". */
  | { role: 'single'; counts?: boolean }
  /** "x" as in "x2" and "2x". */
  | { role: 'times' }
  /** As it comes, without any change: "regular", "normal". */
  | { role: 'asItIs' }
  /** Half a count; "aadha". */
  | { role: 'halfCount' }
  /** "give" at the end of a wish, where it is no number: "ek lassi do". */
  | { role: 'give' }
  /** Speaks to the kitchen or to the rider, and not of the menu: "call", "spoon", "birthday". */
  | { role: 'errand' }
  /**
   * Food as such, on this menu or not, so that it is never taken for a slip of something else. `names` is what it is in
   * English, the same for all words that mean it; `dish` where it can be the last word of a dish ("curry", "soup"),
   * `quality` where it only says how food is ("cold", "grilled"), `kind` where it says what sort of thing an ingredient
   * is ("sauce", "cheese") and adds nothing to its name.
   */
  | { role: 'food'; names: string; dish?: boolean; quality?: boolean; kind?: boolean }
  /** How much of it: "small", "bada"; `names` is the same for all words that mean one size. */
  | { role: 'measure'; names: string }
  /** "contains", "in it", "halal": a question with it is about what is in a dish; `inIt` where it points at that dish. */
  | { role: 'contents'; inIt?: boolean }
  /** Dishes of the menu at large, and no certain one: "starters", "anything"; with `diet` before one only: "any veg". */
  | { role: 'atLarge'; diet?: boolean };
