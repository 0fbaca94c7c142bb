/** To be written. */
export type EditLexeme = never;
