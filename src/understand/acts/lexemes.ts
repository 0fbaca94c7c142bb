/** To be written. */
export type ActLexeme = never;
