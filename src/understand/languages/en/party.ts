import type { PeopleLexeme } from '../../people/lexemes.ts';
import type { Entry } from '../lexeme.ts';
import { phrases } from '../phrases.ts';

/** How many come, and what else numbers count. */
export const party: Entry<PeopleLexeme>[] = [
  [{ role: 'only' }, 'only', 'just', 'jst', 'simply', 'merely', 'solely'],
  [
    { role: 'roughly' },
    ...phrases(`
      around, about, approx, approximately, roughly, nearly, almost, at least, atleast, up to, upto, max,
      maximum, minimum, maybe, probably, exactly, all, now, ish, more than, not more than, no more than, less than
    `),
  ],
  [{ role: 'from' }, 'from'],
  [
    { role: 'total' },
    ...phrases(`
      total, seated, seated together, sitting together, in total, in all, altogether, all together, all told,
      all in all, overall, a total, a total of, total of
    `),
  ],
  [
    { role: 'including' },
    ...phrases(`
      including, incl, includes, included, inclusive of, counting, with me included, out of which, of which,
      of whom
    `),
  ],
  [{ role: 'or' }, 'or', 'to', 'maybe', 'or maybe', 'possibly', 'or possibly'],
  [
    { role: 'difference', sign: 1 },
    ...phrases(`
      more, extra, additional, more joining, joining, also joining, also coming, are also coming,
      is also coming, more coming, are joining, is joining
    `),
  ],
  [
    { role: 'changing', sign: 1 },
    ...phrases(`
      add, adding, add another, adding another, increase by, increase it by, plus, another, an additional,
      an extra, extra, additional
    `),
  ],
  [
    { role: 'another', sign: 1 },
    ...phrases(`another, one more, an extra, an additional, add another, add a, add an`),
  ],
  [
    { role: 'difference', sign: -1 },
    ...phrases(`
      less, fewer, lesser, short, down, dropped out, dropping out, backed out, pulled out, cancelled,
      canceled, not coming, are not coming, is not coming, arent coming, isnt coming, cant come, cannot come,
      cant make it, cannot make it, cant join, wont come, wont be coming, wont make it, not joining,
      will not come
    `),
  ],
  [
    { role: 'changing', sign: -1 },
    ...phrases(
      `remove, removing, reduce by, reduce it by, decrease by, minus, less, drop, take off, subtract`,
    ),
  ],
  [{ role: 'another', sign: -1 }, 'remove a', 'one less', 'drop a'],
  [
    { role: 'moment' },
    ...phrases(`
      at, by, till, until, before, after, since, past, between, on the, on, quarter to, quarter past,
      half past, half, room, number, room no, table no, table number, part, step, combo, option, age, aged
    `),
  ],
  [
    { role: 'correction' },
    ...phrases(`
      no, nope, sorry, now, actually, wait, oops, correction, rather, wrong, mistake, instead, changed, misspoke,
      no wait, i mean, i meant, scratch that, make it, make that, changed to, i said, change it,
      change
    `),
  ],
  [
    { role: 'not' },
    ...phrases(`not, instead of, rather than, isnt, wasnt, not for, didnt say, didnt want, dont want`),
  ],
  [
    { role: 'predicate' },
    ...phrases(`
      want, wanna, need, would, will, are, have, had, were, can, could, plan, should, must, may, might, cant,
      cannot, dont, wont, didnt, do, did, made, make, think, believe, know, like, just, only, booked, care,
      wanted, got, went, hope, wish, guess, love, prefer, reserved, called, who, also, really, would like,
      are coming, will need, id like
    `),
  ],
  [{ role: 'predicate', one: true }, 'wants', 'needs', 'is', 'has', 'am', 'was'],
  [
    { role: 'trait' },
    ...phrases(`
      vegetarian, vegetarians, veg, veggie, veggies, vegan, vegans, jain, allergic, allergy, coeliac,
      coeliacs, celiac, celiacs, diabetic, pregnant, wheelchair, wheelchairs, handicapped, disabled,
      highchair, highchairs, lactose, gluten, halal, kosher, intolerant, late, later, high chair, cant eat,
      dont eat, doesnt eat, cannot eat, booster, high chairs, booster seat, membership card,
      baby chair, baby chairs, booster seats, child seat, child seats, non veg
    `),
  ],
  [
    { role: 'otherUnit' },
    ...phrases(`
      am, pm, oclock, clock, hr, hrs, hour, hours, minute, minutes, min, mins, second, seconds, day, days,
      week, weeks, month, months, year, years, night, nights, fortnight, percent, rupees, rs, inr, dollars,
      bucks, lakh, km, kms, miles, metres, meters, kg, gm, ml, litre, litres, st, nd, rd, th, star, stars,
      course, courses, floor, degrees, generations, times, time, tables, reservations, bookings, rooms, cars,
      options, dishes, pizzas, thing, things, question, questions, problem, request, item, items, order, orders, bit, january, february, march, april, may, june, july, august, september, october,
      november, december, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, monday, tuesday, wednesday,
      thursday, friday, saturday, sunday, dogs, dog, cats, pets, ish, steps, blocks, a.m, p.m, a.m., p.m.,
      o clock, past, in the morning, in the afternoon, in the evening, at night, table, booking, reservation,
      booth
    `),
  ],
  [
    { role: 'size' },
    ...phrases(`
      party size, size of the party, size, group size, number of people, number of persons, number of guests,
      number of pax, no of people, no of persons, no of guests, amount of people, count of people,
      people, persons, pax, guests, headcount, head count, guest count, party number,
      group number, covers, party
    `),
  ],
];
