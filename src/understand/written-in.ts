import type { Written } from '../domain/meaning.ts';
import { isDevanagari } from './text/sound.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Small words of Hindi as it is typed in Latin letters, none of them an English word or part of a dish's name. */
const hindi = words(
  `mein liye lie chahiye chaiye chahie hai hain hoon ka ki ke ko aur nahi nahin haan kya kab kahan kaise kitne kitna
   kitni mujhe mujhko hume humko humein hamein hum logon baje bajay kal aaj abhi parso raat shaam subah dopahar karo
   karna karni kardo karein kijiye kar dena dedo dijiye wala wali wale bhi mera meri mere aap aapka apna tum woh yeh
   accha acha theek thik thoda zyada bina batao dikhao bhejo koi kuch phir saath yahan wahan`.replace(
    /\s+/g,
    ' ',
  ),
);

/** Small words of English that nobody mixes into Hindi. */
const english = words(
  `the a an of for and with without please i we my our is are can could would want like have at to at in on what when
   where how tomorrow today tonight people`.replace(/\s+/g, ' '),
);

const times = (said: readonly string[], known: ReadonlySet<string>) =>
  new Set(said.filter((word) => known.has(word))).size;

/**
 * The language something is written in, and whether it is sure: one small word may be a dish's or a name's ("Ghar ka
 * Khana"). Undefined when it could be any, such as "2" or "copper ladle".
 */
export function writtenIn(text: string): Written | undefined {
  if (isDevanagari(text)) return { language: 'hi', sure: true };
  const said = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const latin = times(said, hindi);
  if (latin > 0) return { language: 'hi-Latn', sure: latin > 1 };
  const plain = times(said, english);
  return plain > 0 ? { language: 'en', sure: plain > 1 } : undefined;
}
