/** One part of a company: "me", "my wife", "2 small kids", "the three of us". */
export interface Member {
  from: number;
  to: number;
  /** What is pointed at: of "9 of us" the number alone, of "6 or 7 people" the seven. */
  shownFrom: number;
  shownTo: number;
  /** Absent where nothing tells how many: "my friends". */
  count: number | undefined;
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

/** A member with the traits that are given; it is pointed at as a whole unless `shown` says otherwise. */
export function memberOf(from: number, to: number, traits: Partial<Omit<Member, 'from' | 'to'>>): Member {
  const { count, shownFrom = from, shownTo = to } = traits;
  // Written out, for it is made for most tokens of a message: spreading costs many times as much.
  return {
    from,
    to,
    shownFrom,
    shownTo,
    count,
    self: traits.self === true,
    numbered: traits.numbered === true,
    noun: traits.noun === true,
    related: traits.related === true,
    named: traits.named === true,
    bare: traits.bare === true,
    everybody: traits.everybody === true,
    young: traits.young === true,
    subject: traits.subject === true,
    doubtful: traits.doubtful === true,
    determined: traits.determined === true,
    share: traits.share === true,
  };
}
