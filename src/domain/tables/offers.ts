import { daysAround, type OpenWindow, windowsOn } from '../hours.ts';
import { addMinutes, businessDay, type Day, localTime } from '../time.ts';
import type { TableFacts } from './facts.ts';
import { type Move, TablePlan } from './plan.ts';
import { isPaced, type Refusal, refusalForDay, refusalForStart, type Request } from './refusal.ts';
import { turnMinutes } from './rules.ts';

/** A table for a party at a time. */
export interface Offer {
  tableIds: readonly string[];
  startsAt: Date;
  endsAt: Date;
  /** The end with the buffer. */
  occupiedUntil: Date;
  /** Bookings that change tables for it; nobody who sits already, and nobody whose table was chosen. */
  moves: readonly Move[];
}

/** Opening hours, and the day they are of: of a house that never closes, several days' may hold one moment. */
interface Service {
  day: Day;
  window: OpenWindow;
}

const isSeating = ({ opens, last, closes }: OpenWindow, at: Date) => opens <= at && at <= last && at < closes;

/** The book of a restaurant around one day: what can be had, and why not. */
export class Book {
  readonly facts: TableFacts;
  readonly plan: TablePlan;

  constructor(facts: TableFacts) {
    this.facts = facts;
    this.plan = new TablePlan(facts);
  }

  /** Whether a party can start at `startsAt`, and at which table; every refusal says why. */
  offerAt(request: Request, startsAt: Date): Offer | Refusal {
    const { hours } = this.facts;
    const open = this.#windowAt(startsAt);
    const whole = refusalForDay(this.facts, request, open?.day ?? businessDay(startsAt, hours.zone));
    if (whole && whole.reason !== 'outside hours') return whole;
    const start = refusalForStart(this.facts, request, startsAt);
    if (start) return start;
    return open ? this.#seat(request, startsAt, open) : { reason: 'outside hours' };
  }

  /** Every start on the business day at which the party can be seated, in order of time. */
  offersOn(request: Request, day: Day): Offer[] {
    if (refusalForDay(this.facts, request, day)) return [];
    const offers: Offer[] = [];
    for (const { at, service } of this.#startsOn(day)) {
      const offer = this.#offerIn(service, request, at);
      if ('tableIds' in offer) offers.push(offer);
    }
    return offers;
  }

  /**
   * The offer of the business day that starts nearest to `wished`, the earlier of two as near; undefined when none does
   * within so many minutes. Starts further away are not looked at, nor any behind the one that is found.
   */
  offerNearest(request: Request, day: Day, wished: Date, minutes: number): Offer | undefined {
    if (refusalForDay(this.facts, request, day)) return undefined;
    const away = ({ at }: { at: Date }) => Math.abs(at.getTime() - wished.getTime());
    const near = this.#startsOn(day).filter((start) => away(start) <= minutes * 60_000);
    for (const { at, service } of near.sort((a, b) => away(a) - away(b) || a.at.getTime() - b.at.getTime())) {
      const offer = this.#offerIn(service, request, at);
      if ('tableIds' in offer) return offer;
    }
    return undefined;
  }

  /** The moments of the business day at which guests are seated, in order of the services. */
  #startsOn(day: Day): { at: Date; service: Service }[] {
    return windowsOn(this.facts.hours, day, 'dine_in').flatMap((window) => {
      const starts: { at: Date; service: Service }[] = [];
      for (let at = window.opens; isSeating(window, at); at = addMinutes(at, this.facts.rules.slotMinutes))
        starts.push({ at, service: { day, window } });
      return starts;
    });
  }

  #offerIn(service: Service, request: Request, at: Date): Offer | Refusal {
    return refusalForStart(this.facts, request, at) ?? this.#seat(request, at, service);
  }

  #windowAt(startsAt: Date): Service | undefined {
    for (const day of daysAround(this.facts.hours, startsAt)) {
      const window = windowsOn(this.facts.hours, day, 'dine_in').find((w) => isSeating(w, startsAt));
      if (window) return { day, window };
    }
    return undefined;
  }

  /** How long a party that starts then would keep its table, and with the buffer, whether or not it can have one. */
  stay(party: number, startsAt: Date): Pick<Offer, 'endsAt' | 'occupiedUntil'> {
    const day = this.#windowAt(startsAt)?.day ?? businessDay(startsAt, this.facts.hours.zone);
    return this.#stay(party, startsAt, day);
  }

  #stay(party: number, startsAt: Date, day: Day): Pick<Offer, 'endsAt' | 'occupiedUntil'> {
    const { rules, hours } = this.facts;
    const endsAt = addMinutes(startsAt, turnMinutes(rules, party, day, localTime(startsAt, hours.zone)));
    return { endsAt, occupiedUntil: addMinutes(endsAt, rules.bufferMinutes) };
  }

  /** The table for a party at a time that is inside hours. */
  #seat(request: Request, startsAt: Date, { day, window }: Service): Offer | Refusal {
    const { party, door = 'message', asItStands } = request;
    if (door === 'message' && window.walkIn) return { reason: 'walk-in' };
    const { endsAt, occupiedUntil } = this.#stay(party, startsAt, day);
    const seated = { size: party, from: startsAt, until: occupiedUntil, door };
    const plan = this.plan.seat(seated, asItStands ? 0 : undefined);
    if (!plan) return { reason: 'full' };
    if (isPaced(this.facts, request, startsAt)) return { reason: 'pacing' };
    return { tableIds: plan.unit.tableIds, startsAt, endsAt, occupiedUntil, moves: plan.moves };
  }
}

/** The `count` offers nearest to `wished`, in order of time. */
export function nearest(offers: readonly Offer[], wished: Date, count: number): Offer[] {
  const away = (o: Offer) => Math.abs(o.startsAt.getTime() - wished.getTime());
  return [...offers]
    .sort((a, b) => away(a) - away(b) || a.startsAt.getTime() - b.startsAt.getTime())
    .slice(0, count)
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}
