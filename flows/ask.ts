import { fromPromise } from 'xstate';
import type { Asks } from './asks.ts';

/**
 * An ask as the machines know it: a name with types. It is never run as an actor; `transition` returns it as data and
 * the turn answers it. Should somebody start a machine for real, this says so.
 */
export function ask<Name extends keyof Asks>() {
  return fromPromise<Asks[Name]['output'], Asks[Name]['input']>(() => {
    throw new Error(
      'Asks are answered by the turn (src/converse); a flow is never started as a running actor.',
    );
  });
}
