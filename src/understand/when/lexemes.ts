/** To be written. */
export type WhenLexeme = never;
