import type { Asks } from '../../../flows/asks.ts';
import type { FloorRequest, Unread } from '../../domain/floor.ts';
import type { Conversation } from '../../store/conversations.ts';
import { readFloor } from '../../understand/floor/read.ts';
import type { Act } from '../act.ts';
import { tablesFreed } from '../freed.ts';
import { block, unblock } from './block.ts';
import { covers } from './covers.ts';
import { type Ended, type Floor, floorOf } from './floor.ts';
import { book, walkIn } from './guests.ts';
import { move, moveBack } from './move.ts';
import { openAgain, pause, pauseAgain } from './pause.ts';
import { place, swap } from './place.ts';
import { changeState } from './state.ts';
import { changeTable, retire } from './tables.ts';
import { undoNumbered } from './undo.ts';

/** Answers what a member of staff wrote for the table book: it is read against the restaurant's tables and hours, and done. */
export async function floor(
  act: Act,
  who: Conversation,
  { said, seen }: Asks['floor']['input'],
): Promise<Asks['floor']['output']> {
  const own = await floorOf(act, who, seen);
  if (!own) return { zone: 'UTC', seen: {}, outcome: { kind: 'not allowed' } };
  // Tables that are gone can be brought back, and given other seats; nobody is seated at them.
  const mayBeGone = said.act === 'restore' || said.act === 'table';
  const request = readFloor(said, {
    tables: own.tables.filter(({ retired }) => mayBeGone || !retired),
    hours: own.restaurant.hours,
    now: act.now,
  });
  const ended = 'unread' in request ? unread(own, request) : await done(own, request);
  // Whatever was moved may have made room for somebody who waits for a table.
  if (!('unread' in request)) await tablesFreed(act, own.restaurant.id);
  return { zone: own.restaurant.hours.zone, seen: ended.seen ?? {}, outcome: ended.outcome };
}

function unread({ tables }: Floor, request: Unread): Ended {
  if (request.unread !== 'a table') return { outcome: { kind: 'unread', act: request.unread } };
  const there = tables.filter(({ retired }) => !retired).map(({ name }) => name);
  return { outcome: { kind: 'no table', words: request.words, tables: there } };
}

/** Does what staff want done in the table book. */
export async function done(own: Floor, request: FloorRequest): Promise<Ended> {
  switch (request.act) {
    case 'book':
      return book(own, request);
    case 'walk in':
      return walkIn(own, request);
    case 'block':
      return block(own, request);
    case 'unblock':
      return unblock(own, request.tableIds);
    case 'move':
      return move(own, request);
    case 'move back':
      return moveBack(own, request);
    case 'place':
      return place(own, request);
    case 'swap':
      return swap(own, request);
    case 'finish':
    case 'unpin':
      return changeState(own, request);
    case 'undo':
      return undoNumbered(own, request.number);
    case 'retire':
      return retire(own, request.tableIds, true);
    case 'restore':
      return retire(own, request.tableIds, false);
    case 'add table':
    case 'resize':
    case 'channel':
      return changeTable(own, request);
    case 'pause':
      return pause(own, request);
    case 'pause again':
      return pauseAgain(own, request);
    case 'open again':
      return openAgain(own);
    case 'covers':
      return covers(own);
  }
}
