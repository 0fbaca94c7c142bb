import type { ActLexeme } from '../../acts/lexemes.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../lexeme.ts';

const kinds = ['good', 'nice', 'great', 'lovely', 'wonderful', 'pleasant', 'blessed'];
const spells = [
  'day',
  'one',
  'evening',
  'night',
  'weekend',
  'week',
  'afternoon',
  'morning',
  'time',
  'day ahead',
];
/** "Have a lovely evening". */
const wishes = kinds.flatMap((kind) => spells.map((spell) => `have a ${kind} ${spell}`));

/** What is said in set phrases: greetings, thanks, commands. */
export const acts: Entry<ActLexeme>[] = [
  entry(
    { role: 'act', intent: 'greet', place: 'head' },
    `hlo, hlw, hloo, hallow, helloo, hii all, hi everyone, hello everyone, good noon, gd morning, gd evening, good mrng, gud mrng, good morng, gudmorning, goodmorning, goodevening, goodafternoon, happy diwali, happy new year, merry christmas, happy holi, eid mubarak, hi, hii, hiii, hiiii, hello, helo, hellow, hallo, hullo, hey, heyy, heyyy, heya, hiya, hola, howdy, yo, sup, hi there, hello there, hey there, hiya there, hi all, hi team,
    greetings, good morning, good afternoon, good evening, good day, gm, gud morning, gud evening, gud afternoon, whats up, wassup, how are you, how r u, how do you do, how is it going, hows it going, 👋, 🙋, 🙋‍♂, 🙋‍♀`,
  ),
  entry(
    { role: 'act', intent: 'thanks', place: 'anywhere' },
    `thanks again, thank you again, appreciate, i appreciate, appreciate that, appreciate your help, so kind, very kind, you are the best, youre the best, lifesaver, you have been great, youve been great, thanks for the help, thanks for your help, thanks for all the help, thank you for the help, thank you for your help, thanks for helping, thank you for helping, thanks for your assistance, thanks for your support, thank you for your support, thanks in advance, thanks, thank you, thank u, thankyou, thanku, thanq, thnks, thnx, thanx, thx, tnx, ty, tysm, tq, thanks a lot, thanks so much, thank you so much, thank you very much, many thanks, thanks a ton,
    thanks a bunch, thanks a million, much appreciated, very much appreciated, i appreciate it, appreciate it, appreciated, really appreciate it, cheers, grateful, much obliged, gracias, merci, very kind of you, so kind of you, you are very kind, youve been helpful, you were very helpful, very helpful, big help, 🙏`,
  ),
  [{ role: 'act', intent: 'bye', place: 'anywhere' }, ...wishes],
  entry(
    { role: 'act', intent: 'bye', place: 'anywhere' },
    `good nite, gud nite, gud night, gnite, thats it for today, thats all for today, im off, i am off, gotta go, got to go, have to go, need to go, must go, talk soon, speak soon, thatll be it, that will be it, until then, see you all, see you guys, be seeing you, that would be all, thatd be all, nothing else thanks, im finished, i am finished, bye, bye bye, byebye, byee, goodbye, good bye, gud bye, gudbye, tata, ta ta, see you, see ya, see u, cya, see you later, see you soon, see you then, see you there, laters, later gator, talk to you later, talk later, ttyl, take care, farewell, cheerio, adios, ciao, so long, good night, gn, goodnight,
    have a good day, have a nice day, have a great day, have a good one, have a nice evening, have a good evening, thats all, that is all, thats it, thats all for now, thats it for now, that will be all, thatll be all, thats everything, that is everything, thats about it, im done, i am done, were done, we are done, im all set, i am all set, all done, nothing more, signing off, catch you later, until next time`,
  ),
  entry(
    { role: 'act', intent: 'help', place: 'anywhere' },
    `help me out, help us, help us out, how to order, how do i order, how can i order, how do we order, what are the commands, i am confused, how do i proceed, how to proceed, what next, what should i do, what do i do, what do i do now, guide us, assist me, need guidance, help me, need help, i need help, need some help, i need some help, need assistance, can you help, can you help me, please help, help please, help needed, what can you do, what can i do, what can i say, what do you do, what all can you do,  how does it work, how do i use this, how to use, how to use this, how do i start, what should i say, what should i type,
    what are my options, what are the options, show options, show commands, list of commands, instructions, im lost, im stuck, i am stuck, im confused, guide me`,
  ),
  entry(
    { role: 'act', intent: 'help', place: 'alone' },
    `help, info, options, commands, sos, assist, assistance, support, faq`,
  ),
  entry(
    { role: 'act', intent: 'menu', place: 'alone' },
    `what can i eat, what can we eat, what can i order, what can we order, what do you have to eat, what dishes do you have, what items do you have, what are your specials, what are your dishes, whats cooking, list of items, list of dishes, item list, menu, menus, card, food list, price list, rate list, rate card, catalogue, catalog, what do you have, what else do you have, what do you serve, what all do you have, what have you got, what all is there, what is there, what is available, whats available, whats good, what is there to eat, whats there to eat, 📖, 📜`,
  ),
  entry(
    { role: 'act', intent: 'cart', place: 'alone' },
    `cart, my cart, the cart, basket, my basket, total, my total, subtotal, whats the total, what is the total, how much is it, how much is it all, how much in all, how much total, how much altogether, summary, order summary, 🛒`,
  ),
  entry(
    { role: 'act', intent: 'bill', place: 'alone' },
    `bill, bills, my bill, the bill, final bill, last bill, bill copy, copy of the bill, copy of my bill, invoice, invoices, my invoice, the invoice, last invoice, invoice copy, copy of the invoice, tax invoice, gst invoice, gst bill, tax bill, credit note, receipt, receipts, my receipt, the receipt, last receipt, 🧾`,
  ),
  entry(
    { role: 'act', intent: 'pay', place: 'anywhere' },
    `checkout, pay now, pay online, i have paid, i paid, ive paid, already paid, payment done, payment made, paid already, place order, place the order, place my order, order it, submit order, send payment link, payment link, upi link, how do i pay, how to pay, make payment, make the payment, want to pay, ready to pay, pay the bill`,
  ),
  entry(
    { role: 'act', intent: 'pay', place: 'alone' },
    `pay, paid, check out, payment, upi, gpay, google pay, phonepe, paytm, 💳`,
  ),
  entry(
    { role: 'act', intent: 'more', place: 'alone' },
    `more, show more, see more, more please, more options, any more, any others, others, other options, another, next, next page, next one, show others, show me more, what else, anything else, ➡, ⏭`,
  ),
  entry(
    { role: 'act', intent: 'back', place: 'alone' },
    `take me to the previous, back to previous, go to the previous, back, go back, undo, previous, prev, previous step, previous page, previous menu, last step, back please, take me back, step back, one step back, go to previous, return, 0, ⬅, ◀, 🔙, ↩`,
  ),
  entry(
    { role: 'act', intent: 'restart', place: 'alone' },
    `start over, start again, start afresh, start fresh, restart, reset, begin again, home, main menu, new, from the beginning, from scratch, from the start, back to start, back to main menu, 🔄, 🏠, 🔁`,
  ),
  entry(
    { role: 'act', intent: 'stop', place: 'alone' },
    `stop, stop all, stopall, unsubscribe, unsubscribe me, end, quit, exit, revoke, optout, opt out, opt me out, 🛑`,
  ),
  entry(
    { role: 'act', intent: 'stop', place: 'anywhere' },
    `stop messaging, stop messaging me, stop texting, stop texting me, stop sending, stop sending me messages, stop sending messages, stop these messages, stop the messages, stop spamming, stop spam, no more messages, dont message, do not message, dont message me, dont text me, do not text me, dont contact me, do not contact me, do not disturb, remove me from, remove my number, take me off, block me, opt me out, unsubscribe me, unsubscribe`,
  ),
  entry(
    { role: 'act', intent: 'start', place: 'alone' },
    `start, unstop, subscribe, resume, opt in, get started, lets start, lets begin, begin`,
  ),
  entry(
    { role: 'act', intent: 'bookings', place: 'alone' },
    `my bookings, my booking, bookings, my orders, my order, orders, reservations, my reservation, my reservations, my table, my tables, show my bookings, show my booking, show my orders, show my order, view my booking, view my bookings, past orders, booking history, order history, booking details, my booking details, upcoming bookings`,
  ),
  entry(
    { role: 'act', intent: 'status', place: 'anywhere' },
    `status, order status, booking status, status of my order, status of my booking, track, track order, track my order, track it, refund, money back, my money, where is my refund, never got, never came, never received, never arrived, hasnt arrived, has not arrived, hasnt come, not arrived yet, not delivered, not received, still waiting, how much longer, how long more, how long will it take, how much more time, is it ready, is it done, is it confirmed, is it booked, is it coming, where has it reached, on its way, eta`,
  ),
  entry(
    { role: 'act', intent: 'agent', place: 'anywhere' },
    `talk to restaurant, talk to the restaurant, speak to restaurant, speak to the restaurant, speak with the restaurant, call the restaurant, someone from the team, someone from your team, talk to you people, real human, call me, call me back, call back, callback, give me a call, ring me, phone me, get me a human, get me someone, get me a person, get me your manager, get me the manager, real person, live agent, live person, live chat, customer care, customer service, customer support, customer executive, helpline, human please, human being, complaint, complain, make a complaint, file a complaint, i have a complaint, phone number, contact number, give me your number, put me through, transfer me, connect me, patch me through, escalate, escalate this`,
  ),
  entry(
    { role: 'act', intent: 'agent', place: 'alone' },
    `agent, human, person, operator, manager, representative, rep, executive, staff, owner, reception, call, someone, anybody there, anyone there, is anyone there, is anybody there, 📞, ☎, 🤙`,
  ),
  entry(
    { role: 'act', intent: 'repeat', place: 'anywhere' },
    `what did you just say, what are you saying, not sure i understand, not sure what you mean, what i had last time, what we had last time, same thing as last time, same as my last order, as last time, like last time, repeat, repeat that, repeat please, repeat it, say again, say that again, say it again, come again, pardon, pardon me, beg your pardon, i beg your pardon, once more please, one more time, tell me again, again please, what did you say, what was that, what do you mean, what does that mean, sorry what, didnt get that, did not get that, didnt get it, didnt get you, dont get it, didnt catch that, did not catch that, didnt catch it, didnt understand, did not understand, didnt quite understand, dont understand, do not understand, didnt follow, didnt quite get that, didnt quite catch that, not clear, not following, i missed that, missed that, cant understand, could not understand, couldnt understand, send again, send it again, resend, rephrase, explain again, same as last time, same as before, same as yesterday, same order, same again, same thing again, the usual, my usual, usual order, usual please, repeat last order, repeat my order, repeat my last order, repeat order, reorder, re order, order again, last order, previous order, same as earlier`,
  ),
  entry(
    { role: 'act', intent: 'repeat', place: 'alone' },
    `again, sorry, excuse me, huh, eh, what, wdym, same, usual`,
  ),
  entry(
    { role: 'act', intent: 'here', place: 'anywhere' },
    `standing outside, standing at the, we are downstairs, im downstairs, i am downstairs, reached the place, reached the restaurant, at the restaurant, at your restaurant, at the venue, weve come, we have come, reached there, have come, we are here, were here, i am here, im here, im outside, i am outside, we are outside, were outside, im at the door, we are at the door, at the gate, at your gate, at the entrance, at the reception, at the counter, outside the restaurant, have arrived, ive arrived, weve arrived, i arrived, we arrived, just arrived, have reached, ive reached, weve reached, i reached, we reached, just reached, reached already, in the lobby, in the parking, waiting outside, waiting at the`,
  ),
  entry(
    { role: 'act', intent: 'here', place: 'alone' },
    `here, arrived, reached, outside, at the restaurant, 📍`,
  ),
  entry(
    { role: 'act', intent: 'coming', place: 'alone' },
    `im coming, i am coming, i will come, we are coming, were coming, we will come, we will be there, i will be there, well be there, ill be there, see you there`,
  ),
];
