import type { ActLexeme } from '../../acts/lexemes.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../lexeme.ts';

/** Being late, and the languages people ask for. */
export const circumstances: Entry<ActLexeme>[] = [
  entry(
    { role: 'late' },
    `der, deri, der ho jayegi, der ho rahi, der hogi, der se, late ho jayega, late ho jayenge, late hoga, jam mein, jam me, traffic mein, traffic me, phas gaye, phans gaye, fas gaye, phasa hua, देर, देरी, लेट, जाम में, ट्रैफिक, ट्रैफ़िक, फँस गए, फंस गए`,
  ),
  entry(
    { role: 'arriving' },
    `lagenge, lagega, lag jayenge, lag jayega, aate, aate hain, aa rahe hain, aa rahe hai, aa raha hu, aa rahi hu, aa jayenge, aa jaunga, लगेंगे, लगेगा, लग जाएँगे, आ रहे हैं, आ रहा हूँ, आ रही हूँ, आ जाएँगे, raste mein, raste me, raaste mein, rasta mein, pahunch, pahuch, pahunch rahe, pahuch rahe, pahunch raha, pahuch raha, pahunchenge, pahuchenge, pahunch jayenge, pahuch jayenge, pohoch rahe, pahunchne, aa rahe, रास्ते में, पहुँच रहे, पहुंच रहे, पहुँच रहा, पहुंच रहा, पहुँचेंगे, पहुंचेंगे, पहुँच जाएँगे, आ रहे`,
  ),
  entry({ role: 'lateOtherwise' }, `der tak, der raat, kitni der, देर तक, देर रात, कितनी देर`),
  entry({ role: 'duration', minutes: 1 }, `minat, mint, minit, मिनट, मिनिट, मिन`),
  entry({ role: 'duration', minutes: 60 }, `ghanta, ghante, ghanto, ghanta bhar, घंटा, घंटे, घंटों, घण्टा, घण्टे`),
  entry({ role: 'duration', minutes: 15 }, `paav ghanta, pav ghanta, पाव घंटा`),
  entry(
    { role: 'duration', minutes: 30 },
    `aadha ghanta, aadhe ghante, adha ghanta, adhe ghante, aadha ghnta, आधा घंटा, आधे घंटे, आधा घण्टा`,
  ),
  entry(
    { role: 'duration', minutes: 45 },
    `pauna ghanta, paun ghanta, paune ghante, पौना घंटा, पौन घंटा, पौने घंटे`,
  ),
  entry({ role: 'duration', minutes: 75 }, `sava ghanta, sawa ghanta, sava ghante, सवा घंटा, सवा घंटे`),
  entry({ role: 'duration', minutes: 90 }, `dedh ghanta, dedh ghante, der ghanta, डेढ़ घंटा, डेढ़ घंटे`),
  entry({ role: 'duration', minutes: 150 }, `dhai ghanta, dhai ghante, ढाई घंटा, ढाई घंटे`),
  entry({ role: 'tongue', code: 'en' }, `अंग्रेज़ी, अंग्रेजी, इंग्लिश, इंगलिश`),
  entry({ role: 'tongue', code: 'hi' }, `हिंदी, हिन्दी`),
  entry({ role: 'tongue', code: 'hi-Latn' }, `हिंग्लिश, हिंगलिश`),
  entry({ role: 'tongue', code: 'mr' }, `मराठी`),
  entry({ role: 'tongue', code: 'gu' }, `गुजराती`),
  entry({ role: 'tongue', code: 'pa' }, `पंजाबी`),
  entry({ role: 'tongue', code: 'bn' }, `बंगाली, बांग्ला`),
  entry({ role: 'tongue', code: 'ta' }, `तमिल`),
  entry({ role: 'tongue', code: 'te' }, `तेलुगु`),
  entry({ role: 'tongue', code: 'kn' }, `कन्नड़`),
  entry({ role: 'tongue', code: 'ml' }, `मलयालम`),
  entry({ role: 'tongue', code: 'ur' }, `उर्दू`),
];
