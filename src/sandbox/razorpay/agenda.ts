import type { Clock } from '../../clock.ts';

/** Something that will happen to a payment or a refund by itself, when its time (milliseconds) has come. */
export interface Appointment {
  at: number;
  what: 'capture' | 'authorise' | 'refund-uncaptured' | 'process-refund' | 'fail-refund';
  /** The payment or refund it happens to. */
  id: string;
}

/** The things to come. It keeps no timer of its own: whoever holds the clock calls `due`. */
export class Agenda {
  readonly #clock: Clock;
  #appointments: Appointment[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  add(what: Appointment['what'], id: string, milliseconds: number): void {
    this.#appointments.push({ at: this.#clock.now().getTime() + milliseconds, what, id });
  }

  /** Takes out and returns what is due by now, earliest first. */
  due(): Appointment[] {
    const now = this.#clock.now().getTime();
    const due = this.#appointments.filter((appointment) => appointment.at <= now);
    if (due.length > 0) this.#appointments = this.#appointments.filter((appointment) => appointment.at > now);
    return due.sort((a, b) => a.at - b.at);
  }

  all(): readonly Appointment[] {
    return this.#appointments;
  }

  replace(appointments: Appointment[]): void {
    this.#appointments = [...appointments];
  }
}
