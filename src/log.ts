import { type Logger, pino } from 'pino';

export type Log = Logger;

// A run of ten to fifteen digits, with or without the usual separators, is taken for a phone number. Ids are UUIDs or
// carry letters, so what this hides by mistake is worth less than what it hides. A bare JSON number is left alone.
const phone = /\+\d(?:[ ()-]{0,2}\d){7,14}|(?<!":|[,[\d.-])\d(?:[ ()-]{0,2}\d){9,14}(?![\da-f-])/gi;

/** Hides all but the last two digits of anything in `text` that looks like a phone number. */
export function maskPhones(text: string): string {
  return text.replace(phone, (found) => `${'•'.repeat(6)}${found.slice(-2)}`);
}

const told = ['type', 'message', 'stack', 'code', 'constraint', 'provider', 'outcome', 'status'];

/**
 * What of an error may be written. Libraries hang whole requests on theirs, with tokens in the headers; Postgres hangs
 * the row that was refused.
 */
function plainly(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const entries = Object.entries(pino.stdSerializers.err(error));
  return Object.fromEntries(entries.filter(([name]) => told.includes(name)));
}

/**
 * The structured log: one JSON object a line on standard output. Message bodies, names and phone numbers do not
 * belong in it; the mask is the second lock for the number that slips into an error text.
 */
export function openLog(level: string, destination?: { write(line: string): void }): Log {
  const out = destination ?? process.stdout;
  return pino(
    { level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: plainly } },
    { write: (line: string) => out.write(maskPhones(line)) },
  );
}
