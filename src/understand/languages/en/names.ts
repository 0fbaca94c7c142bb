import type { PeopleLexeme } from '../../people/lexemes.ts';
import type { Entry } from '../lexeme.ts';
import { phrases } from '../phrases.ts';
import { ordinary } from './ordinary.ts';

export const names: Entry<PeopleLexeme>[] = [
  [
    { role: 'introduction' },
    ...phrases(`
      change name to, change the name to, change my name to, name to, my name is, my names, my name, name is, names, the name is, the name, name, full name, full name is,
      my full name is, under the name, under the name of, under name, under name of, under a name,
      in the name, in the name of, in name of, on the name, on the name of, on name, by name, by the name,
      by the name of, with the name, with the name of, for the name, for the name of, the name of, name of,
      name on the booking is, name for the booking is, name for the reservation is, name for the table is,
      under my name, in my name, call me, you can call me,
      they call me, people call me, i am called, im called, called, known as, booked by,
      reserved by, made by, reservation is by, booking is by, reservation by, booking by, goes by, i go by,
      listed under, booked under, reserved under, booking under, reservation under, put it under,
      put it down under, table under, book it under, book under, under, on behalf of, signed, named me,
      regards
    `),
  ],
  [
    { role: 'introduction', part: 'first' },
    ...phrases(`
      first name, first name is, my first name is, the first name is, firstname, forename, forename is,
      given name, given name is, christian name is
    `),
  ],
  [
    { role: 'introduction', part: 'last' },
    ...phrases(`
      last name, last name is, my last name is, the last name is, lastname, surname, surname is,
      my surname is, the surname is, family name, family name is, second name, second name is,
      my second name is
    `),
  ],
  [
    { role: 'introduction', weak: true, itself: true },
    ...phrases(`i am, im, this is, its, it is, myself, thats`),
  ],
  [
    { role: 'introduction', weak: true },
    ...phrases(`i am with, im with, for, fr, by, with, probably, i think, believe, i`),
  ],
  [
    { role: 'introduced', sure: true },
    ...phrases(`
      here, this side, speaking, is my name, is the name, my name, is the reservation name,
      is the booking name, is the name on the booking, is the name on the reservation
    `),
  ],
  [{ role: 'introduced', sure: true, part: 'first' }, 'is my first name', 'is the first name'],
  [
    { role: 'introduced', sure: true, part: 'last' },
    ...phrases(`is my last name, is the last name, is my surname, is the surname`),
  ],
  [
    { role: 'introduced' },
    ...phrases(`
      did the booking, has made the booking, has a booking, has a reservation, has booked, has a table,
      has reserved, made the reservation, made the booking, made a reservation, made a booking,
      booked a table, reserved a table, party of, table of, for a party of
    `),
  ],
  [
    { role: 'title' },
    ...phrases(`
      mr, mrs, ms, miss, mister, madam, dr, doctor, prof, professor, sir, capt, captain, major, colonel, col,
      rev, lord, lady, princess, prince, adv, er, ca
    `),
  ],
  [
    { role: 'venue' },
    ...phrases(`
      restaurant, restaurants, resturant, cafe, bar, pub, hotel, bistro, eatery, place, diner,
      joint, branch, outlet, dish, street, area, company
    `),
  ],
  [
    { role: 'seeking' },
    ...phrases(`
      look, looking, looked, search, searching, find, finding, website, site, information, info, details,
      address, number, phone, menu, rating, reviews, directions, interested, map, tell me about
    `),
  ],
  [
    { role: 'particle' },
    ...phrases(`
      van, von, der, den, de, la, del, della, di, da, dos, du, le, bin, ibn, bint, binti, al, el, st, mc,
      mac, ul, ur, ter, ten, af
    `),
  ],
  [{ role: 'nameless' }, ...ordinary],
];
