import type { ActLexeme } from '../../acts/lexemes.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../lexeme.ts';

/** Yes, no, and neither. */
export const answers: Entry<ActLexeme>[] = [
  entry(
    { role: 'answer', yes: true },
    `ofc, ofcourse yes, hn, defo, deffo, yeap, yupp, yeppers, yh, surely yes, yes, y, yeah, yea,  yah, ya, yep, yup, yess, yesss, yass, aye,  yes sir, yes maam, yessir, affirmative,
    sure thing, of course, ofcourse, certainly, definitely, absolutely, surely, by all means, for sure, totally,
    why not, you bet, sure, obviously, indeed, i think so, i guess so, i believe so,  go for it,  yes to all, lets do it, lets go, lets do that, count me in, im in, sold, deal, ok done, 
    👍, 👌, ✅, ✔, ☑, 🆗, 💯, 🙌, 🤝, 👏, 🫡`,
  ),
  entry(
    { role: 'answer', yes: true, weak: true },
    `ok, okay, k, kk, okie, okey, okk, okkk, oki, okok, okays, okeydokey, okie dokie, alright, all right, allright, right, fine, done, got it, noted,
    i see, understood, roger, hmm, hm, cool, great, 👀, 🙂, 😊, 😀, 😃, 😄, 😍`,
  ),
  entry(
    { role: 'answer', yes: false },
    `no, n, nope, nah, naa, nay, noo, nooo, noooo, negative, no way, not at all, certainly not, definitely not, absolutely not,
    of course not, surely not, no thanks, no thank you, no thankyou, no thx, i dont think so, dont think so, think not, i think not,
    not really, not now, not right now, not yet, not today, not this time, not anymore,
    nothing, nothing else, none, none of these, none of them, neither, no need, no more, never mind, nevermind, nvm, forget it,
    forget about it, leave it, leave that, let it be, drop it, skip, skip it, pass, stop it, dont bother,
    hell no,  hard pass, no chance, out of the question, on second thought no, i said no, scratch that, hold off,
    👎, ❌, 🚫, ✖, ⛔, 🙅, ❎, 🙅‍♀, 🙅‍♂`,
  ),
  entry(
    { role: 'assent', yes: true },
    `love that, love it, like that, like it, what i want, what i wanted, what i need, what i asked for, what i said, what i meant, what i ordered, cant complain, wouldnt mind, dont mind, do not mind, nothing wrong, no objections, no complaints, no concerns, not wrong, spot on, nailed it, thats the one, thats it exactly, delighted, lets proceed, good to go, ready to go, as discussed, book it, reserve it, book this, book that, confirm, confirm it, confirmed, i confirm, confirming, place it, lock it, lock it in, interested, keen, comfortable, pleased, worked, suit, good, nice, perfect, perfectly, excellent, awesome, amazing, brilliant, lovely, wonderful, fantastic, superb, super, terrific, splendid,
    correct, exactly, exact, precisely, true, accurate, agree, agreed, i agree, works, work, suits, sounds good, sounds great, looks good, looks great,
    lgtm, all good, all set, all fine, its fine, thats fine, ok, okay, fine, great, right, alright, cool, acceptable, happy, accept, accepted, approve, approved,
    sounds like a plan, that will do, thatll do, go ahead, go on, proceed, carry on, continue, carry it out, as you say, as you wish,
    no problem, no problems, no worries, no issue, no issues, no prob, np, no objection, no doubt, not a problem, not an issue, my pleasure, with pleasure,
    satisfied, gladly, willing`,
  ),
  entry(
    { role: 'assent', yes: false },
    `wrong, incorrect, inaccurate, bad, disagree, false, mistake, mistaken, error, problem, issue, unacceptable, refuse, reject, decline, declined,
    rejected, terrible, awful, unhappy, against, disapprove, useless, too much, too expensive, too late, too early, too far, no good`,
  ),
  entry(
    { role: 'negation' },
    `not, dont, do not, doesnt, does not, didnt, did not, isnt, is not, arent, are not, wasnt, was not, wont, will not, no need, no need to, cant, cannot, can not, couldnt, could not, shouldnt, should not, wouldnt, would not, neednt, need not, never, no longer, unable, without, havent, have not, hasnt, aint, nor, im not, i dont, we dont, dont think, unlikely`,
  ),
  entry(
    { role: 'unsure' },
    `well see, we will see, ill see, i will see, let us think, let us check, lets see, need to discuss, have to discuss, not decided yet, cant confirm, cannot confirm, cant confirm yet, tbd, not certain yet, up in the air, on the fence, will tell you, tell you later, i will tell you, ill tell you, get back to you, later, deciding, still deciding, yet to decide, let you know, need some time, need time, give me time, perhaps, maybe, may be, mayb, might be, not sure, im not sure, unsure, dunno, dont know, i dont know, do not know, idk, no idea, cant say, cannot say, who knows, hard to say,
    let me check, let me think, let me see, let me ask, let me confirm, let me get back, ill check, ill let you know, i will let you know, ill confirm, i will confirm, will confirm,
    will let you know, will check, ill think, i will think, need to think, need to check, need to ask, have to check, have to ask, have to think, thinking, possibly, probably, depends, it depends, undecided, not decided, havent decided,
    cant decide, one sec, one second, one minute, one moment, just a minute, just a moment, just a sec, give me a minute, give me a moment, give me a second, hold on, wait, wait a minute, wait a sec, not certain, 🤔, 🤷, 🤷‍♂, 🤷‍♀`,
  ),
];
