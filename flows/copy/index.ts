import type { Language } from '../../src/domain/meaning.ts';
import { en } from './en/index.ts';
import { hi } from './hi/index.ts';
import { hiLatn } from './hi-Latn/index.ts';

/** The name of a sentence. */
export type CopyKey = keyof typeof en;

/** A language's sentences; one that lacks a key does not compile. */
export type Copy = Record<CopyKey, string>;

/** Every sentence in every language. Adding a language is one folder and one line here. */
export const copy: Record<Language, Copy> = { en, hi, 'hi-Latn': hiLatn };
