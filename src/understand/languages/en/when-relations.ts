import type { WhenLexeme } from '../../when/lexemes.ts';
import { entry } from '../entry.ts';
import type { Entry, Filler } from '../lexeme.ts';

/** Small words that hold a day or a time in its place, and those that keep a number from being one. */
export const relations: Entry<WhenLexeme | Filler>[] = [
  // Words that a slip would make of ours.
  entry(
    { role: 'filler' },
    `pardon, diner, sunny, mouth, match, launch, light, might, right, sight, call, house`,
  ),
  entry(
    { role: 'inBefore' },
    `in, within, after, in about, in around, in like, in another, in the next, in just`,
  ),
  entry({ role: 'inBehind' }, 'from now, later, hence, from today, from right now, after today, after now'),
  entry({ role: 'countFrom', sign: 1 }, 'from, after, later than, following, past'),
  entry({ role: 'countFrom', sign: 1, weeks: true }, 'on'),
  entry({ role: 'countFrom', sign: -1 }, 'before, prior to, ahead of'),
  entry({ role: 'ago' }, 'ago, back, before that'),
  entry(
    { role: 'move', sign: 1 },
    `later, postpone, push, delay, push back, push it, push it by, postpone by, postpone it by, push by,
    push it back by, delay it by, delay by, move back by`,
  ),
  entry(
    { role: 'move', sign: -1 },
    `earlier, prepone, prepone by, prepone it by, bring forward, advance by, sooner, bring it forward by,
    move it up by, move up by, pull forward by`,
  ),
  entry(
    { role: 'change' },
    `change, changed, move, moved, shift, shifted, reschedule, rescheduled, switch, swap, update, modify,
    amend, postpone, prepone, postponed, preponed, push, alter, edit`,
  ),
  entry(
    { role: 'setTo' },
    `make it, make that, change to, change it to, change the time to, shift to, shift it to, move to,
    move it to, push to, push it to, prepone to, prepone it to, postpone to, postpone it to,
    reschedule to, reschedule it to, reschedule for, rescheduled to, instead at, time to, booking to,
    reservation to, table to, it to, that to, update to, delay to`,
  ),
  entry(
    { role: 'notBefore' },
    `not, not at, not on, not for, instead of, rather than, than, but not, except, other than,
    any day but, anything but, not the, don't want, cannot on, can't do, can't on, never, isnt, wasnt`,
  ),
  entry({ role: 'the' }, 'the'),
  entry({ role: 'of' }, 'of'),
  entry({ role: 'on' }, 'on, on the, for the, by the, until the, till the'),
  entry({ role: 'speaker' }, 'i, we, they, you, us, be, being, been, get, got, were, have, all'),
  entry({ role: 'more' }, 'more, other'),
  entry({ role: 'for' }, 'for, fr'),
  entry(
    { role: 'dateNoun' },
    `date, date is, date to, date to the, date of, the date of, day to the, day to`,
  ),
  entry({ role: 'dayBeside', sign: 1 }, 'day after, the day after, day following'),
  entry({ role: 'dayBeside', sign: -1 }, 'day before, the day before, eve of'),
  entry({ role: 'final' }, 'last, final'),
  entry(
    { role: 'idiom' },
    `good morning, good afternoon, good evening, good night, gud morning, gud evening, gud night, gud mrng,
    great evening, great day, nice evening, nice day, lovely evening, wonderful evening, great night,
    happy new year, merry christmas, happy christmas, happy easter`,
  ),
  entry({ role: 'every' }, 'every, each, daily, everyday, per, a day, last, past, previous, all'),
  entry(
    { role: 'counted' },
    `people, person, persons, ppl, pple, peeps, pax, guests, guest, of us, adults, adult, kids, kid,
    children, child, friends, seats, seater, seat, chairs, covers, members, couples, men, women, girls,
    boys, guys, ladies, diners, heads, others, other, more, less, extra, infants, babies, colleagues,
    of them, of you, percent, %, per cent, rs, rupees, inr, dollars, bucks, usd, stars, star, miles,
    mile, km, kms, meters, kg, gm, grams, ml, litre, degrees, degree, floor, st, st., rd, av, street,
    avenue, ave, road, birthday, anniversary, year old, years, plates, plate, portions, portion, pieces,
    pcs, pc, bottles, glasses, cups, tables, table, rooms, bookings, times, options, course, courses,
    items, orders, century, block, cross, main, phase, sector, stage, one, way, of the, of your, of my,
    of our`,
  ),
  entry(
    { role: 'afterTime' },
    `please, pls, plz, plss, pleas, kindly, thanks, thank you, thx, ok, okay, works, work, would, will,
    is, was, it is, if, then, instead, itself, only, sir, maam, bro, good, fine, perfect, best,
    would be, better, should, sounds, seems, with, i, we, my, and, but, a, under, not, no, outside,
    inside, outdoors, indoors, available, possible, are, can, could, name, near`,
  ),
  entry(
    { role: 'numbered' },
    `phone, number, no., mobile, tel, table no, table number, room, flat, house, option, rs, inr, ₹, $,
    #, code, otp, pin, ref, sector, block, floor, level, top, party of, group of, table of, family of,
    team of, version, chapter, gate, road, highway, route, combo`,
  ),
];
