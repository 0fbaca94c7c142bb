/** Words for people, for whom a table is, and for what they are called. */
export type PeopleLexeme =
  /**
   * A noun for people. `each` is how many one of them is ("couple" 2, "family" 0: nobody knows), `alone` how many it
   * means with no number before it ("my wife" 1, "my parents" 2; absent for "my friends"). `related` people come along
   * with the one who writes, `everybody` takes in all who come, `young` ones do not come alone, and a `spelt` one follows
   * numbers in words only.
   */
  | {
      role: 'person';
      each: number;
      alone?: number;
      related?: true;
      everybody?: true;
      young?: true;
      spelt?: true;
    }
  /** "Me"; the emphatic one is "myself", and the subject "I". */
  | { role: 'me'; emphatic?: true; subject?: true }
  /** "We". After a direct one a number may follow at once: "hum do". */
  | { role: 'we'; direct?: true }
  /** "All three": a count that stands for a number and its people. */
  | { role: 'allOf'; value: number }
  /** On one's own. */
  | { role: 'alone' }
  /** "My", "their". */
  | { role: 'owner' }
  | { role: 'article' }
  /** Between a number and its people: "2 small kids". */
  | { role: 'quality' }
  /**
   * Joins people to people. "Plus" adds; "with" leaves out the one who writes, `after` stands behind ("ke saath"), and
   * who is `coming` with others is of their party.
   */
  | { role: 'joint'; accompanying?: true; adding?: true; after?: true; coming?: true }
  /** "Bring", "take": people follow. */
  | { role: 'bringing' }
  /** What may be "of" so many: "party", "family", "table". */
  | { role: 'company' }
  /** What is booked. */
  | { role: 'booking' }
  /** "For"; `after` stands behind ("ke liye"). */
  | { role: 'partyFor'; after?: true }
  | { role: 'of' }
  /** A place to sit: it is counted as people are, and is no part of them. */
  | { role: 'place' }
  /** "Accommodate", "fit": what follows is how many. */
  | { role: 'seating' }
  /** "It is", "are"; after that of `people` follows who comes: "we are", "there will be". */
  | { role: 'being'; people?: true }
  /** "Change it to", "make it"; `after` stands behind ("kar do"). */
  | { role: 'becoming'; after?: true }
  | { role: 'only' }
  /** "Around", "at least": how sure the number is. */
  | { role: 'roughly' }
  | { role: 'total' }
  | { role: 'including' }
  | { role: 'or' }
  /** After a number: "more", "less". */
  | { role: 'difference'; sign: 1 | -1 }
  /** Before a number: "add", "remove". */
  | { role: 'changing'; sign: 1 | -1 }
  /** Stands for one: "another", "ek aur". */
  | { role: 'another'; sign: 1 | -1 }
  /** What was said before is taken back: "no", "sorry", "I mean". */
  | { role: 'correction' }
  /** The number after it is the wrong one: "instead of", "not". */
  | { role: 'not' }
  /** Before the old number: "from 4 to 6". */
  | { role: 'from' }
  /** "Want", "are", "who": what those before it do; that of `one` is never said of several. */
  | { role: 'predicate'; one?: true }
  /** What is true of a part of the party only. */
  | { role: 'trait' }
  /** A time follows: "at", "by". */
  | { role: 'moment' }
  /** What else numbers count: hours, days, money. */
  | { role: 'otherUnit' }
  /** "How many we are": "party size", "number of people". */
  | { role: 'size' }
  /** A name follows; after a weak one it may be something else. One of `itself` speaks of who writes: "I am". */
  | { role: 'introduction'; part?: 'first' | 'last'; weak?: true; itself?: true }
  /** A name was just said; before one that is not sure only a full name is one: "Asha Rao, party of". */
  | { role: 'introduced'; part?: 'first' | 'last'; sure?: true }
  /** What else is called by a name: "restaurant". */
  | { role: 'venue' }
  /** "Looking", "website": what is "for" somebody there is a place. */
  | { role: 'seeking' }
  /** "Mr", "ji": of the family name, unless the other is said too. */
  | { role: 'title'; after?: true }
  /** "van", "bin": in the middle of a name. */
  | { role: 'particle' }
  /** A word of everyday talk, that names nobody. */
  | { role: 'nameless' };
