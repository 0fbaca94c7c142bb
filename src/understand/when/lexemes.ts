/** A part of the day. */
export type Part = 'morning' | 'afternoon' | 'evening' | 'night';

/** What a length of time is counted in: minutes, days or calendar months; seconds count for nothing here. */
export type Unit = 'minute' | 'day' | 'month';

/** How a time is meant: at, about, from, until, or until if not at ("by"). */
export type Edge = 'at' | 'near' | 'from' | 'to' | 'by';

/** Words that tell a day or a time of day. */
export type WhenLexeme =
  /**
   * "tomorrow", "parson", "tonight": days from today; from the day of the booking where `follows` ("the next day").
   * `faint` gives way to any other day ("the day"); `short` is a name as well ("tom").
   */
  | { role: 'day'; shift: number; part?: Part; follows?: true; short?: true; faint?: true }
  /** 1 Monday to 7 Sunday; `short` where the word is another one as well ("sun", "sat"). */
  | { role: 'weekday'; weekday: number; short?: true }
  | { role: 'month'; month: number }
  /** "this", "coming"; "next", "agle". `loose` is another word as well ("is"). */
  | { role: 'which'; which: 'this' | 'next'; loose?: true }
  /** "week", "hafta", "ghanta". */
  | { role: 'unit'; unit: Unit; length: number }
  /** A feast: of fixed date, on the nth weekday of a month (-1: the last), or days from Easter. */
  | { role: 'feast'; month: number; day: number }
  | { role: 'feast'; month: number; weekday: number; nth: number }
  | { role: 'feast'; fromEaster: number }
  /** A part of the day; `event` is a meal or the sun: "4 at sunset" are four. */
  | { role: 'part'; part: Part; event?: true }
  /** "am", "pm"; `glued` where it counts only at the end of digits ("8p"). */
  | { role: 'halfDay'; half: 'am' | 'pm'; glued?: true }
  /** "o'clock", "baje"; `long` where an hour alone is a length and no time ("8 hours", "20:00 hours"). */
  | { role: 'oclock'; long?: true }
  /** Minutes follow: "bajkar"; minutes to go follow: "bajne mein". */
  | { role: 'strike'; toGo: boolean }
  /** "noon", "midnight": minutes after midnight. */
  | { role: 'mark'; minutes: number }
  /** "past", "to" between minutes and an hour; `loose` where the minutes must be called so ("quarter of"). */
  | { role: 'pastTo'; sign: 1 | -1; loose?: true }
  /** "eightish". */
  | { role: 'hourish'; hour: number }
  /** Before a time: "at", "around", "by", "after". */
  | { role: 'edge'; edge: Edge }
  /** Behind a time: "ke baad", "tak", "ish", "onwards". */
  | { role: 'edgeBehind'; edge: Edge }
  | { role: 'between' }
  /** "to", "till", "se" between two times. */
  | { role: 'until' }
  /** Before a length of time: "in", "after". Behind it: "from now", "mein", "baad". */
  | { role: 'inBefore' }
  | { role: 'inBehind' }
  /** Behind a length of time, counted from what follows: "from", "after", "before"; of weeks only, "on". */
  | { role: 'countFrom'; sign: 1 | -1; weeks?: true }
  /** A time gone by: "ago". */
  | { role: 'ago' }
  /** Moves a booking: "later", "aage", "postpone"; "earlier", "prepone". */
  | { role: 'move'; sign: 1 | -1 }
  /** "change", "shift", "badal": of "from 7 to 8" the second is meant. */
  | { role: 'change' }
  /** "change to", "make it": what follows is a new time. */
  | { role: 'setTo' }
  /** Takes back what follows: "not", "instead of", "than". */
  | { role: 'notBefore' }
  /** Takes back what stands before it: "nahi", "ki jagah". */
  | { role: 'notBehind' }
  | { role: 'the' }
  | { role: 'of' }
  /** "on" a day. */
  | { role: 'on' }
  | { role: 'for' }
  /** Behind a day or a time: "ko". */
  | { role: 'ko' }
  /** "date", "tarikh", "time", "samay": what stands beside is one. */
  | { role: 'dateNoun' }
  | { role: 'timeNoun' }
  /** "now", "abhi"; `sure` where it says nothing else ("right now"). */
  | { role: 'now'; sure?: true }
  /** "the day after", "the day before" another. */
  | { role: 'dayBeside'; sign: 1 | -1 }
  /** "last" of a month. */
  | { role: 'final' }
  /** Words of time that tell none: "good morning", "aaj kal". */
  | { role: 'idiom' }
  /** "end of" a day: its last minute; `today` where no day need follow ("end of day"). Behind it: "ke ant mein". */
  | { role: 'endOf'; today?: true }
  | { role: 'endBehind' }
  /** Behind two ends: "ke beech". */
  | { role: 'betweenBehind' }
  /** Before a verb: "we", "be"; behind it "sat" is no Saturday. */
  | { role: 'speaker' }
  /** "more", "aur" between a number and what it counts. */
  | { role: 'more' }
  /** "working", "business" days. */
  | { role: 'working' }
  /** What is counted and is no time: "people", "log", "rupees", "plates", "floor". */
  | { role: 'counted' }
  /** May stand behind a bare time: "please", "works", "kar do". */
  | { role: 'afterTime' }
  /** A number behind it is no time: "phone", "table no", "rs". */
  | { role: 'numbered' }
  /** Every day and no day: "daily", "har". */
  | { role: 'every' };
