import type { Intent } from '../parsed.ts';

/** What somebody does or wants done. */
export type Doing =
  /** "cancel", "radd". */
  | 'cancel'
  /** "change", "shift", "badal do". */
  | 'change'
  /** "instead", "actually": changes only what is said beside it. */
  | 'correct'
  /** "add", "remove": a change, or the end of a booking, by what is removed. */
  | 'add'
  | 'remove'
  | 'book'
  | 'find'
  | 'order'
  /** "talk", "connect", "baat karao". */
  | 'talk'
  /** "earlier": changes a booking that is spoken of. */
  | 'sooner'
  | 'show'
  /** "do it", "kar do": by itself a yes, with a value a change. */
  | 'do'
  /** "make it": with a value a change, with a "can't" the end of the plan. */
  | 'make'
  /** "want", "need", "chahiye". */
  | 'want'
  | 'come'
  /** "have", "there is". */
  | 'have'
  /** "available", "free", "milega". */
  | 'get'
  /** "stop", "band karo". */
  | 'stop'
  /** "say", "batao". */
  | 'say'
  /** "again", "phir se". */
  | 'again'
  /** "understand", "hear": whoever did not wants it again. */
  | 'understand'
  /** "know", "decide": whoever does not has no answer yet. */
  | 'know';

/** What is spoken of. */
export type Thing =
  | 'table'
  /** What holds a table, or anything else. */
  | 'booking'
  /** The food that was ordered. */
  | 'food'
  | 'person'
  /** "someone": a person only for who wants to talk. */
  | 'anybody'
  | 'language'
  /** What the house sends: "messages", "subscription". */
  | 'message'
  | 'menu'
  | 'cart'
  /** What an order came to, on paper: "bill", "receipt". */
  | 'bill'
  /** What the house asks for a change of mind: fees, policies. */
  | 'terms'
  /** How many, when: what a booking is made of. */
  | 'detail';

/** Words that tell what a message wants done. */
export type ActLexeme =
  /** Says yes or no by itself; a weak one ("ok") only where nothing else is said. */
  | { role: 'answer'; yes: boolean; weak?: true }
  /** Finds something good or bad, and a negation turns it: "fine", "wrong". */
  | { role: 'assent'; yes: boolean }
  | { role: 'negation' }
  /** Neither yes nor no: "perhaps", "pata nahi". */
  | { role: 'unsure' }
  /** A whole act: anywhere, at the head of a clause, or only where nothing else is said. */
  | { role: 'act'; intent: Intent; place: 'anywhere' | 'head' | 'alone' }
  | { role: 'doing'; what: Doing }
  | { role: 'thing'; what: Thing }
  /** Asks, wherever it stands or at the head of a clause only: "is", "what", "kitne". */
  | { role: 'asking'; place: 'anywhere' | 'head' }
  /** "my", "the". */
  | { role: 'own' }
  /** Already there: "existing", "already", "booked". */
  | { role: 'existing' }
  /** Begins a clause of its own: "but", "par". */
  | { role: 'turn'; supposes?: true }
  /** What a sentence may begin with before it begins: "please", "bhai". */
  | { role: 'address' }
  | { role: 'tongue'; code: string }
  | { role: 'late' }
  /** On the way: with minutes this is late, or a time. */
  | { role: 'arriving' }
  /** A word that makes lateness no message of being late: "night", "too". */
  | { role: 'lateOtherwise' }
  | { role: 'duration'; minutes: number }
  /**
   * What a restaurant cannot help with; talk to a machine; what is talk to a machine or code only where there is more
   * of it; words of languages that are not read.
   */
  | { role: 'beyond'; kind: 'topic' | 'machine' | 'trace' | 'foreign' };
