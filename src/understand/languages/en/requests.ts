import type { ActLexeme } from '../../acts/lexemes.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../lexeme.ts';

/** What somebody does or wants done, and with what. */
export const requests: Entry<ActLexeme>[] = [
  entry(
    { role: 'doing', what: 'cancel' },
    `cancl, cncl, cxl, changed my mind, changed our mind, changed our minds, change of mind, change of heart, cancel, cancels, cancelled, canceled, cancelling, canceling, cancellation, cancelation, call off, called off, call it off, scrap, abort, void, annul, withdraw, drop my booking, drop order, drop my order, give up the table, release the table, not needed anymore, no longer need, no longer needed, no longer required, plan dropped, plans changed, plan changed, change of plans, change of plan, backing out, back out`,
  ),
  entry(
    { role: 'doing', what: 'change' },
    `correct my, correct the, fix my, fix the, another person, another guest, one more guest, more of us, extra person, extra people, extra guests, extra chair, extra seat, less people, later time, earlier time, later slot, earlier slot, different day, different date, different time, another day, another time, another date, another slot, change, changes, changed, changing, modify, modifies, modified, modification, modifying, edit, editing, amend, amending, amendment, alter, alteration, adjust, adjustment, update, updating, revise, shift, shifted, shifting, move, moved, moving, push, pushed, push back, push it, bring forward, bring it forward, reschedule, re schedule, rescheduled, rescheduling, postpone, postponed, postponing, prepone, preponed, preponing, advance, delay it, delay my, delay the, delay our, extend, extending, swap, swapped, switch, switching, replace, rebook, re book, rebooked, increase, reduce, decrease, cut down, bump, bump up, upgrade, downgrade, relocate, rearrange, transfer my booking, transfer my table, remove one person, joining us, will join us, are joining, is joining, add people, add more people, add more guests, more people, more guests, fewer people, fewer guests, more joining, put more people, one more person,  one less person, people less, guests less, person less, people more, seats more, rename`,
  ),
  entry(
    { role: 'doing', what: 'correct' },
    `instead, rather, actually, better, preferably, prefer, i meant, i mean, meant, correction,  other than`,
  ),
  entry(
    { role: 'doing', what: 'book' },
    `schedule, any availability, do you have availability, any chance of a table, chance of a table, grab a table, secure a table, find us a table, find me a table, sort us a table, book it, reserve it, book this, book that, book, reserve, rsrv, resrv, bk, hold, block, pencil in, pencil us in, set aside, make a booking, make a reservation, make a table booking, make a table reservation, make booking, make reservation, making a reservation, making a booking, make reservations, place a booking, open a booking, open another booking, open a reservation, open another reservation, want a table, want a booking, get a table, get us a table, get me a table, have a table for, squeeze us in, fit us in, accommodate us, keep a table, keep that booking, keep the booking, keep the table, keep a booking, save a table, save us a table, arrange a table, new booking, new reservation, another reservation, another booking, can you seat us, can you seat, can you take us, can you accommodate, do you have a table, do you have any table, do you have any tables, do you have tables, do you have free tables, do you have space, is there a table, is there any table, are there any tables, got a table, got any tables, any table, any tables, any seats, make a new one, book a new one, want to reserve, dine in booking, come for dinner, come for lunch, come over for dinner, come in for dinner, coming for dinner, coming for lunch`,
  ),
  entry(
    { role: 'doing', what: 'find' },
    `find, search, suggest, suggestion, suggestions, recommend, recommendation, recommendations, looking for, look for, hunting for, in search of, near me, nearby, near by, nearest, close by, closest, around me, around here, who has, who makes, which place has, which places have, which restaurant has, which restaurants have, where can i get, where can i eat, where can we eat, where can i find, where to eat, where to get, where should we eat, where do i get, any good, some good, best place, good place, nice place, best restaurant, good restaurant, good restaurants, nice restaurant, top rated, top restaurants, places to eat, place to eat, somewhere to eat, eat out, restaurants in, restaurants near, restaurants, places near, places in`,
  ),
  entry(
    { role: 'doing', what: 'order' },
    `order, send, deliver, bring, get me, get us, i will have, ill have, well have, ill take, i will take, we will take, give me, give us, can i have, can we have, can i get, can we get, could i have, could i get, may i have, may we order, pre order, preorder, takeaway, take away, pickup, pick up, parcel, pack`,
  ),
  entry(
    { role: 'doing', what: 'talk' },
    `have a word, word with, get on the line, on the line, hand me over to, hand over to, talk, talking, speak, speaking, chat, connect, transfer, contact, reach, get hold of, get in touch, put me on to, put me through to, forward me, call, phone, ring, get me, give me`,
  ),
  entry(
    { role: 'doing', what: 'show' },
    `show, show me, see, view, share, display, open, look at, have a look at, send, send me, get, give, give me, list, read, browse, check`,
  ),
  entry({ role: 'doing', what: 'sooner' }, `earlier, later, sooner, hour earlier, hour later`),
  entry(
    { role: 'doing', what: 'do' },
    `do it, do that, do this, do so, please do it, just do it, go with that, go with it, take it, take that, ill take it, we will take it, well take it, make it so, finalise, finalize, finalise it, finalize it, complete it, finish it, keep it`,
  ),
  entry(
    { role: 'doing', what: 'make' },
    `make it, make that, make this, make them, make the, make, make it to, make my, set it, set it to, set it for, set the, put it, keep it at, keep it for`,
  ),
  entry(
    { role: 'doing', what: 'want' },
    `needing, wanting, requiring, want, wants, wanted, wanna, wana, wnt, need, needs, needed, require, required, would like, id like, i would like, we would like, wed like, would love, id love, like to, looking to, wish to, wish, hoping to, get, interested in, requesting, request, kindly, after`,
  ),
  entry(
    { role: 'doing', what: 'come' },
    `come, coming, cming, visit, visiting, attend, attending, show up, turn up, turning up, be there, be coming, be able to come, be able to make it, able to come, able to make it, reach there, be dining, dine, join you`,
  ),
  entry(
    { role: 'doing', what: 'have' },
    `is there, are there, is there any, are there any, have, has, had, got, ive got, there is, there are, theres`,
  ),
  entry(
    { role: 'doing', what: 'get' },
    `available, availability, free, vacant, vacancy, vacancies, any slot, any slots, open slot, open slots, possible, space for, room for, have space, have room, can we come, can i come, can we get in, slots, space, spot`,
  ),
  entry(
    { role: 'thing', what: 'table' },
    `table, tables, tbl, tble, reservation, reservations, resrvation, reservtion, reservaton, resv, rsvp, seat, seats`,
  ),
  entry(
    { role: 'thing', what: 'booking' },
    `booking, bookings, bkg, bking, bookin, slot, slots, appointment, session, cover, covers, plan, plans`,
  ),
  entry(
    { role: 'thing', what: 'food' },
    `order, orders, food, delivery, rider, delivery boy, driver, parcel, meal`,
  ),
  entry(
    { role: 'thing', what: 'person' },
    `support team, support staff, team, restaurant staff, restaurant manager, person, human, agent, representative, rep, operator, manager, managers, staff, owner, executive, reception, receptionist, front desk, the restaurant, supervisor, management, team member, concierge, employee, assistant, in charge, incharge`,
  ),
  entry(
    { role: 'thing', what: 'menu' },
    `menu, menus, menu card, food menu, todays menu, full menu, veg menu, bar menu, drinks menu, wine list, list of dishes, dishes, specials, todays special, items`,
  ),
  entry(
    { role: 'thing', what: 'bill' },
    `bill, invoice, tax invoice, gst invoice, gst bill, receipt, credit note`,
  ),
  entry({ role: 'thing', what: 'cart' }, `cart, basket, total, my order so far`),
  entry(
    { role: 'thing', what: 'terms' },
    `policy, policies, fee, fees, charge, charges, refund policy, penalty, terms, deposit, rules`,
  ),
  entry(
    { role: 'thing', what: 'detail' },
    `time, timing, timings, date, day, number, number of people, number of guests, number of persons, guests, guest, people, party size, party, headcount, head count, pax, name, details, detail, place, venue, location`,
  ),
  entry({ role: 'thing', what: 'anybody' }, `someone, somebody, someone else, anyone, anybody`),
  entry({ role: 'thing', what: 'language' }, `language, languages`),
  entry(
    { role: 'own' },
    `my, our, the booking, the reservation, this booking, that booking, this reservation, that reservation`,
  ),
  entry(
    { role: 'existing' },
    `existing, already, current, previous, made, have a booking, have a reservation, have a table, have a table booked, got a table booked, i have a, we have a, i had a, ive got a, weve got a, booked, reserved, had booked, have booked, dont have a booking, dont have a reservation, didnt book, havent booked, havent done, did you book, who booked`,
  ),
  entry(
    { role: 'address' },
    `please, pls, plz, kindly, sorry, excuse me, sir, madam, maam, bro, boss, dear, team, guys, also, and, so, um, uh, oh, well, just, ok, okay, wait, hey, hi, hello`,
  ),
  entry({ role: 'doing', what: 'know' }, `know, decide, decided, remember, recall, certain`),
  entry({ role: 'doing', what: 'add' }, `add, adding, include, including, put in, put more, squeeze in`),
  entry(
    { role: 'doing', what: 'remove' },
    `remove, removing, delete, deleting, get rid of, take off, take out, take away, scratch, drop, discard, erase, clear`,
  ),
  entry(
    { role: 'doing', what: 'say' },
    `say, tell, tell me, send, explain, show, write, speak, talk me through, go over, run through, read`,
  ),
  entry(
    { role: 'doing', what: 'again' },
    `again, once more, one more time, another time, over again, a second time, once again`,
  ),
  entry(
    { role: 'doing', what: 'understand' },
    `understand, understood, understanding, hear, heard, follow, following, catch that, catch you, get that, get you, get what you, got that, make sense, makes sense`,
  ),
  entry(
    { role: 'turn', supposes: true },
    `if, in case, suppose, supposing, what if, what happens if, when i, when we`,
  ),
  entry(
    { role: 'doing', what: 'stop' },
    `stop, stopping, end, quit, cease, halt, enough, enough of, no more, opt out of`,
  ),
  entry(
    { role: 'thing', what: 'message' },
    `message, messages, msg, msgs, sms, texts, text messages, notification, notifications, subscription, promotions, promos, spam, ads, advertisements, marketing`,
  ),
  entry({ role: 'turn' }, `but, however, though, although, because, then, and, or, unless, except`),
];

/** Words that ask. */
export const asking: Entry<ActLexeme>[] = [
  entry(
    { role: 'asking', place: 'head' },
    `is there, are there, is there any, are there any, what, whats, what is, what are, which, how, hows, how do, how can, how do i, how can i, how do we, who, whos, whose, why, when, whens, where, wheres, whether, how come, is, are, am i,  does, did, do you, do u, do they, do we, do i, do you guys, does it, do you have, do u have, have you, has, have you got, has it,  will you, will it, will there, would, would it, should i, should we, shall we, can you tell me, could you tell me, can i bring, can we bring, can i park, can we park, can i come with, can kids, can children, can i smoke, can i pay, can we pay, may i know, may i bring, can i know, could i know, i want to know, id like to know, want to know, wanted to know, wanted to ask, want to ask, wondering, i was wondering, any, anything, tell me about, tell me more, u have, you have, got any, dont you`,
  ),
  entry(
    { role: 'asking', place: 'anywhere' },
    `what time, what kind, how much, how many, how long, how far, how big, how old, how late, how early, how spicy, whats in, what is in, price of, cost of, the price, the cost, rate of, opening hours, opening times, opening time, closing time, working hours, business hours, timings, address, directions, wifi password, dress code`,
  ),
];
