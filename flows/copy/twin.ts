/** An area of a language's sentences: those of the English area, each once, and no others. */
export type Twin<Area> = Record<keyof Area, string>;
