import type { StatusTable } from '../status.ts';

/** `fetched`: the printer has it and has not said what became of it. `dropped`: its ticket was off before it was fetched. */
export type PrintStatus = 'waiting' | 'fetched' | 'printed' | 'failed' | 'dropped';
export type PrintEvent = 'fetch' | 'offer' | 'print' | 'fail' | 'drop';

/**
 * The life of a print job. What a printer has fetched and says nothing more of is offered again; its word may also come
 * after that, and counts.
 */
export const printStatuses: StatusTable<PrintStatus, PrintEvent> = {
  waiting: { fetch: 'fetched', print: 'printed', fail: 'failed', drop: 'dropped' },
  fetched: { fetch: 'fetched', offer: 'waiting', print: 'printed', fail: 'failed' },
  printed: {},
  failed: {},
  dropped: {},
};

/** Times a job is offered again before it is given up. */
export const mostOffers = 5;

/** Minutes a ticket may wait for its printer before staff are told. */
export const silentMinutes = 5;

/** Whether a printer's status code says that it is well (Star CloudPRNT, "Printer Status Codes": 2xx is online). */
export function isWell(code: string | null): boolean {
  return code === null || /^(?:2|ok\b)/i.test(code.trim());
}

/** What is wrong with a printer by its status code: 41x is its paper, 42x its cover. */
export function troubleOf(code: string): 'paper' | 'cover' | 'fault' {
  if (/^\s*41/.test(code)) return 'paper';
  return /^\s*42/.test(code) ? 'cover' : 'fault';
}

/**
 * What a printer's code at the end of a job means: 2xx is printed; 520, that it could not be fetched in time, is worth
 * another try; anything else is a job it cannot print (the same document, 51x and 521).
 */
export function endOf(code: string): 'print' | 'offer' | 'fail' {
  if (isWell(code)) return 'print';
  return /^\s*(?:4|520)/.test(code) ? 'offer' : 'fail';
}
