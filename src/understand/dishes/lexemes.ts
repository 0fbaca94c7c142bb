/** To be written. */
export type DishLexeme = never;
