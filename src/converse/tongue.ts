import type { Language, Written } from '../domain/meaning.ts';

/** A language somebody has begun to write, other than the one they are answered in. */
export type Leaning = Language | undefined;

/**
 * The language somebody is answered in after what they wrote. Devanagari and plain Hindi in Latin letters are followed
 * at once; English only when two messages in a row are plainly English, for those who write Hindi mix it in. Who is
 * answered in Devanagari gets Latin letters by the same rule, and English by asking alone.
 */
export function tongueAfter(
  now: Language,
  written: Written | undefined,
  leaning: Leaning,
): { language: Language; leaning: Leaning } {
  if (!written || written.language === now) return { language: now, leaning: written ? undefined : leaning };
  const { language, sure } = written;
  if (!sure || (now === 'hi' && language === 'en')) return { language: now, leaning };
  const atOnce = language === 'hi' || (now === 'en' && language === 'hi-Latn');
  return atOnce || leaning === language
    ? { language, leaning: undefined }
    : { language: now, leaning: language };
}
