import type { PlaceLexeme } from '../../places/lexemes.ts';
import type { Entry } from '../lexeme.ts';
import { phrases } from '../phrases.ts';

/** Words that bind names and wishes, and that turn them round. */
export const placeGrammar: Entry<PlaceLexeme>[] = [
  [
    { role: 'kind' },
    ...phrases('kind of, kinds of, type of, types of, sort of, style of, type, style, kind, themed'),
  ],
  [
    { role: 'priceLimit', stands: 'after' },
    ...phrases(
      'under, below, less than, up to, upto, within, max, maximum, at most, not more than, budget of, budget is, budget',
    ),
  ],
  [
    { role: 'currency' },
    ...phrases('rs, rupees, rupee, inr, ₹, bucks, dollars, dollar, $, euros, €, pounds, £'),
  ],
  [
    { role: 'writer' },
    ...phrases(
      'me, us, here, my location, my current location, my position, my place, my home, my house, where i am, where i live',
    ),
  ],
  [{ role: 'nearLink' }, ...phrases('to, from, of, by, as, with')],
  [
    { role: 'leadIn', lead: 'in', strict: true },
    ...phrases(
      'in, inside, located in, situated in, somewhere in, in the state of, in the city of, in the town of',
    ),
  ],
  [{ role: 'leadIn', lead: 'in' }, ...phrases('on the, of, on, within, around, across')],
  [{ role: 'leadIn', lead: 'at', strict: true }, ...phrases('at, @, over at')],
  [{ role: 'leadIn', lead: 'at' }, ...phrases('to, from, into, visit, try')],
  [{ role: 'leadIn', lead: 'booking' }, ...phrases('book, reserve, book me, book us')],
  [{ role: 'leadIn', lead: 'for' }, ...phrases('for')],
  [
    { role: 'leadIn', lead: 'serving', strict: true },
    ...phrases(
      'serve, serves, serving, served, sell, sells, selling, offers, offering, specializes in, specialises in, specializing in, craving, crave, that has, which has, that have, which have, eat, eating, in the mood for, mood for',
    ),
  ],
  [
    { role: 'leadIn', lead: 'serving' },
    ...phrases(
      'offer, with, has, have, having, some, feel like, known for, famous for, looking for, want, would like, get, like, place for, spot for, best, good',
    ),
  ],
  [
    { role: 'leadIn', lead: 'named', strict: true },
    ...phrases('restaurant name is, name of the restaurant is, name of the place is'),
  ],
  [{ role: 'leadIn', lead: 'named' }, ...phrases('named, called, by the name of')],
  [{ role: 'leadOut', lead: 'serving', strict: true }, 'serving'],
  [{ role: 'article' }, ...phrases('the, a, an')],
  [{ role: 'any', field: 'area' }, ...phrases('anywhere, wherever')],
  [
    { role: 'any' },
    ...phrases(
      'any, anything, any one, anyone, whatever, whichever, any kind of, any type of, any sort of, any kind, any type, every',
    ),
  ],
  [
    { role: 'indifferent' },
    ...phrases(
      'doesnt matter, does not matter, dont matter, didnt matter, not matter, dont care, do not care, doesnt care, dont really care, do not mind, dont mind, no preference, no particular preference, not particular, not picky, not fussy, up to you, your choice, no matter, all the same, makes no difference, any is fine, anything is fine, anything will do, any will do, whatever you like, i am open, im flexible, flexible, surprise me, doesnt really matter, either is fine, no issue with',
    ),
  ],
  [
    { role: 'notWanted', stands: 'before' },
    ...phrases(
      'not, no, isnt, is not, arent, are not, not be, dont like, do not like, dont want to go, dont want to eat, except, instead of, rather than, other than, but not, dont want, do not want, without, no more, anything but, anywhere but, any place but, not in, not at, not the',
    ),
  ],
  [{ role: 'either' }, 'or'],
  [{ role: 'possessive' }, ...phrases('my, our, your, their, his, her')],
];
