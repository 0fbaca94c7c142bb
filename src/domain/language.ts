/**
 * The languages we write, by BCP 47. `hi-Latn` is Hindi in Latin letters, mixed with English words as people type it
 * ("kal raat 8 baje table chahiye").
 */
export const languages = ['en', 'hi', 'hi-Latn'] as const;

export type Language = (typeof languages)[number];

/** What people call them, each in its own letters. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  hi: 'हिन्दी (Hindi)',
  'hi-Latn': 'Hinglish (Hindi in English letters)',
};

/** Whether something from outside names one of them. */
export function isLanguage(code: unknown): code is Language {
  return languages.some((language) => language === code);
}
