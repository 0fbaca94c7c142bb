/** What is done to a line of a cart. */
export type EditVerb =
  /** "remove", "hata do". */
  | 'remove'
  /** "make", "change", "kar do": what it becomes is said beside it. */
  | 'change'
  /** "swap", "replace": one thing goes and another comes. */
  | 'swap'
  /** "add", "put", "daal do". */
  | 'add'
  /** "want", "give", "bhej do": orders, and says what something should be. */
  | 'want'
  /** "reduce", "kam kar do". */
  | 'reduce'
  /** "increase", "badha do". */
  | 'increase'
  /** "keep", "rakho", "don't remove". */
  | 'keep';

/** Words that change a cart. */
export type EditLexeme =
  | { role: 'editing'; verb: EditVerb }
  /** The second half of "take … off"; alone it is nothing. */
  | { role: 'off' }
  /** Of the same, in addition; `count` where the phrase has the number in it: "another". */
  | { role: 'more'; count?: number }
  /** "less", "fewer", "kam". */
  | { role: 'fewer' }
  /** "only", "sirf". */
  | { role: 'only' }
  /** "double", "dugna": twice as many. */
  | { role: 'twice' }
  /** "halve". */
  | { role: 'halve' }
  /** "also", "bhi": beside what is there. */
  | { role: 'also' }
  /** Empties the cart: "start over", "sab hata do". */
  | { role: 'clear' }
  /** "same as last time", "wahi wala". */
  | { role: 'sameAgain' }
  /** The line added last, or the lines: "it", "isko", "them". */
  | { role: 'pronoun'; many: boolean }
  /** A line by its place, from 1; -1 is the last. */
  | { role: 'lineAt'; place: number }
  /** A number after it is the place of a line: "item 2". */
  | { role: 'lineNumber' }
  /** All that was ordered: "cart", "order". */
  | { role: 'wholeCart' }
  /** Before what something becomes: "to", "into". */
  | { role: 'into' }
  /** One comes where the other was; `old` tells on which side the one that goes is said. */
  | { role: 'inPlaceOf'; old: 'before' | 'after' }
  /** "instead", "uski jagah": comes where what was just spoken of was. */
  | { role: 'insteadOfIt' }
  /** All but: `named` tells on which side those that are spared are said. */
  | { role: 'except'; named: 'before' | 'after' }
  /** "the rest", "baaki", "nothing else". */
  | { role: 'rest' }
  /** Marks what a change is about: "in the …", "… mein". */
  | { role: 'about'; side: 'before' | 'after' }
  /** After what describes a line: "the spicy one", "teekha wala". */
  | { role: 'suchOne' }
  /** Begins what is different: "but", "lekin". */
  | { role: 'but' }
  /** Asks, and changes nothing. */
  | { role: 'asksOfCart' };
