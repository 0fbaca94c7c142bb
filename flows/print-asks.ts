/** What staff are told of a printer, once until it prints again. `count`: tickets that wait for it. */
export type PrintNews =
  | { about: 'printer silent'; printer: string; count: number }
  | { about: 'printer trouble'; printer: string; trouble: 'paper' | 'cover' | 'fault'; count: number }
  /** It had the ticket and could not print it. */
  | { about: 'not printed'; printer: string; number: number };

/** What is asked about printing. */
export interface PrintAsks {
  /** A ticket shall be printed once more; without a number nobody knows which. */
  printAgain: {
    input: { number?: number };
    output:
      | { kind: 'printing'; number: number; name: string; printers: string[] }
      | { kind: 'no printer'; restaurant: string }
      | { kind: 'unknown'; number: number }
      | { kind: 'which' };
  };
}
