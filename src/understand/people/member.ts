/** One part of a company: "me", "my wife", "2 small kids", "the three of us". */
export interface Member {
  from: number;
  to: number;
  /** What is pointed at: of "9 of us" the number alone, of "6 or 7 people" the seven. */
  shownFrom: number;
  shownTo: number;
  /** Absent where nothing tells how many: "my friends". */
  count?: number;
  /** The one who writes is among them. */
  self: boolean;
  /** A number was said. */
  numbered: boolean;
  /** It names people, and is not a number alone. */
  noun: boolean;
  /** They come along with the one who writes. */
  related: boolean;
  /** Called by a name. */
  named: boolean;
  /** Nothing stands before the noun: "wife". */
  bare: boolean;
  /** "People": the word takes in everybody, so kids named after a comma are among them. */
  everybody: boolean;
  /** Children only. */
  young: boolean;
  /** "I". */
  subject: boolean;
  /** Of a number that may be no number: "do", "one". */
  doubtful: boolean;
  /** "The 7". */
  determined: boolean;
  /** "One of the kids": some of those who were named already. */
  share: boolean;
}

export const nobody = {
  self: false,
  numbered: false,
  noun: false,
  related: false,
  named: false,
  bare: false,
  everybody: false,
  young: false,
  subject: false,
  doubtful: false,
  determined: false,
  share: false,
};
