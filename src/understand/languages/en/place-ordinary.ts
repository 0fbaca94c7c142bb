import type { PlaceLexeme } from '../../places/lexemes.ts';
import type { Entry } from '../lexeme.ts';
import { phrases } from '../phrases.ts';

/** Words of every day that are no names, and phrases that hold a place word and mean no place. */
export const placeOrdinary: Entry<PlaceLexeme>[] = [
  [
    { role: 'ordinary' },
    ...phrases(
      'refund, invoice, bill, receipt, confirmation, offer, offers, coupon, slot, link, otp, answer, reply, either, neither, outside, inside, together, alone, healthy, out, space, room, rooms, availability, tables, view, views, vibe, vibes, ambience, atmosphere, music, reviews, review, service, rating, ratings, star, stars, discount, discounts, menu, staff, toilet, washroom, bathroom, charging, decor, lighting, capacity, access, free, available, options, enough, plenty, big, small, large, i, im, id, ill, ive, me, we, us, you, it, its, he, she, they, them, this, that, these, those, there, here, who, which, what, whats, when, where, how, why, and, but, if, so, then, than, am, is, are, was, were, be, been, being, do, does, did, done, can, could, will, would, shall, should, may, might, must, go, going, come, coming, let, lets, make, made, give, show, find, tell, think, know, see, say, said, ask, call, called, change, keep, also, too, very, just, only, really, maybe, please, plz, pls, thanks, thank you, hello, hey, hi, ok, okay, yes, no, yeah, sure, well, now, later, today, tonight, tomorrow, again, still, about, up, out, off, over, as, by, all, both, more, most, less, much, many, few, other, another, else, same, own, new, good, fine, works, nice, great, right, left, next, last, first, second, time, day, night, evening, morning, afternoon, lunch, dinner, breakfast, brunch, people, person, persons, guest, guests, friend, friends, family, party, group, kids, booking, book, reserve, seat, seats, seating, need, want, wanna, gonna, search, searching, looking, look, like, love, any, some, it would, able, help, per, head, each, name, number, phone, not, order, stuff, thing, things, country, state, world, near, far, table',
    ),
    ...phrases(
      'best for me, best for us, be best, is best, works best, best time, best table, best of, best friend, best friends, best man, best regards, all the best, best wishes, what about, how about, how far, so far, by far, as far as, go to bed, pub quiz, bar code, at least, at all, at once, at the moment, in advance, in total, in case, in time, in person, in mind, in cash, in a hurry, in hindi, in english, under my name, open the menu, not sure, not yet, not now, why not, if not, not really, no problem, no thanks, no thank you, no worries, no one, not bad',
    ),
  ],
];
