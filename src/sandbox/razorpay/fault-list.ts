/** A fault to be met: `times` is how often (1 when left out; 0 until cleared). */
interface Fault {
  times?: number | undefined;
}

/** The faults waiting to be met, in the order they were ordered. */
export class FaultList<F extends Fault> {
  #waiting: { fault: F; left: number }[] = [];

  add(fault: F): void {
    const times = fault.times ?? 1;
    this.#waiting.push({ fault, left: times === 0 ? Number.POSITIVE_INFINITY : times });
  }

  /** The first waiting fault that `fits`, counted as met; undefined when none does. */
  take(fits: (fault: F) => boolean): F | undefined {
    const found = this.#waiting.find(({ fault }) => fits(fault));
    if (found === undefined) return undefined;
    found.left -= 1;
    if (found.left <= 0) this.#waiting = this.#waiting.filter((waiting) => waiting !== found);
    return found.fault;
  }

  all(): F[] {
    return this.#waiting.map(({ fault }) => fault);
  }

  clear(): void {
    this.#waiting = [];
  }
}
