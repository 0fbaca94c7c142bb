import type { ActLexeme } from '../../acts/lexemes.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../lexeme.ts';

/** What is said of a line for a table: joining it, asking about it, leaving it. */
export const lines: Entry<ActLexeme>[] = [
  entry(
    { role: 'act', intent: 'joinList', place: 'anywhere' },
    `join the waitlist, join waitlist, join the wait list, join the waiting list, join waiting list, join the list, join the queue, join queue, join the line, join your waitlist, join their waitlist, join a waitlist, add me to the waitlist, add us to the waitlist, add me to the waiting list, add us to the waiting list, add me to the list, add us to the list, add me to the queue, put me on the waitlist, put us on the waitlist, put me on the waiting list, put us on the waiting list, put me on the list, put us on the list, put me in the queue, put me in line, put us in line, get on the waitlist, get on the list, get me on the waitlist, get on the waiting list, waitlist me, waitlist us, waitlist for, waiting list for, waitlist at, waiting list at, tell me if free, tell me when free, tell me if a table is free, tell me when a table is free, tell me if a table comes free, tell me when a table comes free, let me know if a table comes free, let me know when a table is free, let me know if a table is free, let me know if something opens up, let me know when a table opens up, notify me if free, notify me when free, notify me when a table is free, tell me if there is a cancellation, let me know if there is a cancellation`,
  ),
  entry(
    { role: 'act', intent: 'line', place: 'anywhere' },
    `how long is the wait, hows the wait, how is the wait, what is the wait, whats the wait, how long is the line, how long is the queue, how long is your wait, how much is the wait, how much wait, wait time, waiting time, current wait, what is the waiting time, whats the waiting time, how long do we wait, how long do i wait, how long will we wait, how long do we have to wait, how long do i have to wait, is there a wait, is there a waitlist, is there a queue, is there a line, where am i in line, where are we in line, where am i in the line, where am i in the queue, where are we in the queue, where am i on the list, where are we on the list, where am i on the waitlist, where are we on the waitlist, my position, our position, whats my position, what is my position, my place in line, our place in line, my place in the queue, position in line, position in the queue, how many ahead of us, how many ahead of me, how many people ahead, how many are ahead, how many before us, am i next, are we next, my waitlist, my waiting list, waitlist status`,
  ),
  entry(
    { role: 'act', intent: 'line', place: 'alone' },
    `waitlist, wait list, waiting list, position, queue`,
  ),
  entry(
    { role: 'act', intent: 'leaveList', place: 'anywhere' },
    `leave the list, leave list, leave the waitlist, leave waitlist, leave the waiting list, leave the queue, leave the line, leave queue, take me off the list, take us off the list, take me off the waitlist, take us off the waitlist, take me off the waiting list, take me off the queue, remove me from the list, remove us from the list, remove me from the waitlist, remove us from the waitlist, remove me from the waiting list, remove me from the queue, cancel my waitlist, cancel the waitlist, cancel waitlist, cancel my waiting list, get me off the list, off the waitlist`,
  ),
];
