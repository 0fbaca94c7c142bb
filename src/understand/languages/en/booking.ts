import type { PeopleLexeme } from '../../people/lexemes.ts';
import type { Entry } from '../lexeme.ts';
import { phrases } from '../phrases.ts';

/** What is booked, and for whom. */
export const booking: Entry<PeopleLexeme>[] = [
  [{ role: 'bringing' }, 'bring', 'bringing', 'take', 'taking', 'invite', 'inviting'],
  [
    { role: 'company' },
    ...phrases(`
      party, parties, family, group, team, gang, crew, batch, bunch, company, gathering, crowd, total,
      headcount, table, tables, tbl, booking, reservation
    `),
  ],
  [
    { role: 'booking' },
    ...phrases(`
      table, tbl, tabel, booking, bookings, reservation, resevation, appointment, book, booked, bk, reserve,
      reserved, seat, seating, spot, space, room, place, booth, dinner, lunch, breakfast, brunch
    `),
  ],
  [{ role: 'partyFor' }, 'for', 'fr', 'for all'],
  [{ role: 'of' }, 'of'],
  [
    { role: 'place' },
    ...phrases(`
      persons, peoples, seats, seat, seater, seaters, chairs, chair, covers, cover, top, tops, places,
      seating, spots
    `),
  ],
  [
    { role: 'seating' },
    ...phrases(`
      feed, feeds, seat, seats, seating, accommodate, accomodate, fit, fits, fit in, squeeze in, host,
      expect, expecting, require
    `),
  ],
  [
    { role: 'being', people: true },
    ...phrases(`
      we are, were, we r, v r, v are, we will be, well be, we would be, there are, there is, theres, there will be, therell be,
      there would be, there should be, we are now, there are now, making, we have, we have got, weve got
    `),
  ],
  [
    { role: 'being' },
    ...phrases(`
      is, are, be, am, it is, its, it will be, itll be, its going to be, its gonna be, its gonna, will be,
      going to be, gonna be, gonna, should be, would be, must be, it was, was
    `),
  ],
  [
    { role: 'becoming' },
    ...phrases(`
      make it, make that, make, change to, change it to, changed to, change that to, changing to, update to,
      update it to, modify to, to, increase to, reduce to, go with, go for, i said, he said, she said, want,
      need, needed, book, reserve, have, get
    `),
  ],
];
