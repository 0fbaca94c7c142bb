import type { BookingView, DepositView } from './news.ts';
import type { HoldRefusal } from './visit-asks.ts';

/** A place in line as its guest is told of it. Moments are epoch milliseconds. */
export interface ListPlace {
  id: string;
  /** At the door for the next table, or for one to come free on a full day. */
  kind: 'door' | 'freed';
  /** `taken`: called at the door, and on the way; `passed`: out of the line, and may come back. */
  status: 'waiting' | 'offered' | 'taken' | 'passed';
  restaurant: string;
  zone: string;
  partySize: number;
  /** 1 is next. */
  position: number;
  /** About how long it takes, at the door; none where nothing can be said. */
  minutes: number | null;
  /** The starts that would do. */
  from: number;
  until: number;
  /** What is offered just now: the start of the table that is held, and until when it is kept. */
  offer?: { at: number; until: number };
}

/** A guest in line as staff are told of them. */
export interface WaitingRow {
  id: string;
  number: number;
  name: string;
  partySize: number;
  status: 'waiting' | 'offered' | 'taken' | 'passed';
  /** Minutes since they joined. */
  waited: number;
}

/** Why a guest in line was not found by staff. */
type NobodyMeant =
  | { kind: 'unknown' }
  /** They cook; the table book is kept by others. */
  | { kind: 'not allowed' }
  | { kind: 'over'; number: number; name: string };

/** What the two machines ask about lines. */
export interface WaitlistAsks {
  /**
   * Takes a place in line: for a free table on a day that is full, or at the door where the restaurant keeps a list.
   * `free`: the table that was asked for can be had. `already`: they were on it before.
   */
  joinList: {
    input: { restaurantId: string; partySize: number; name: string; date?: string; time?: string };
    output:
      | { kind: 'joined'; place: ListPlace; already: boolean }
      | { kind: 'free' }
      | {
          kind: 'refused';
          why: 'no list' | 'too many' | 'too large' | 'closed' | 'past';
          restaurant: string;
        };
  };
  /** The lists this guest is on; and how long the wait is at a restaurant that keeps one, when it is spoken of. */
  lists: {
    input: { restaurantId?: string; partySize?: number };
    output: { places: ListPlace[]; here?: { restaurant: string; ahead: number; minutes: number | null } };
  };
  /** Leaves a list; without an id, the only one. */
  leaveList: {
    input: { id?: string };
    output: { kind: 'left'; restaurant: string } | { kind: 'which'; places: ListPlace[] } | { kind: 'none' };
  };
  /** Takes what was offered: the table is booked, or held where something is still missing; at the door, they come. */
  takeOffer: {
    input: { id: string };
    output:
      | { kind: 'booked'; restaurantId: string; status: 'confirmed' | 'requested'; booking: BookingView }
      | {
          kind: 'held';
          restaurantId: string;
          reservationId: string;
          at: number;
          partySize: number;
          date: string;
          time: string;
          deposit?: DepositView;
        }
      | { kind: 'coming'; restaurant: string; until: number; zone: string }
      | { kind: 'too late'; id: string; restaurant: string }
      /** This person is held no table then, as by any other way; what is offered stays so until its end. */
      | { kind: 'refused'; refusal: HoldRefusal }
      | { kind: 'done already'; restaurant: string }
      | { kind: 'unknown' };
  };
  /** Does without what was offered: the next in line gets it. Null: nothing is offered any more. */
  passOffer: { input: { id: string }; output: { id: string; restaurant: string } | null };
  /** Comes back into the line, at its end. */
  stayOnList: { input: { id: string }; output: ListPlace | null };
  // Staff.
  /** Calls a guest at the door to their table, or once more. */
  callGuest: {
    input: { id?: string; number?: number };
    output:
      | {
          kind: 'called';
          number: number;
          name: string;
          partySize: number;
          until: number;
          zone: string;
          again: boolean;
        }
      | { kind: 'called enough'; id: string; number: number; name: string }
      | { kind: 'waits for answer'; number: number; name: string; until: number; zone: string }
      | NobodyMeant;
  };
  /** A guest from the line sits. `tables` are those of the book; none when it has no free one. `closed`: the hours are over, or not begun. */
  seatGuest: {
    input: { id?: string; number?: number };
    output:
      | { kind: 'seated'; number: number; name: string; partySize: number; tables: string[] }
      | { kind: 'closed'; number: number; name: string }
      | NobodyMeant;
  };
  /** The line at the door, and how many wait for a table on a full day. */
  waiting: {
    input: Record<string, never>;
    output: { restaurant: string; rows: WaitingRow[]; forFreed: number };
  };
}
