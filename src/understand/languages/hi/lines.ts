import type { ActLexeme } from '../../acts/lexemes.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../lexeme.ts';

/** What is said of a line for a table: joining it, asking about it, leaving it. */
export const lines: Entry<ActLexeme>[] = [
  entry(
    { role: 'act', intent: 'joinList', place: 'anywhere' },
    `list mein daal do, list me daal do, list mein dal do, list me dal do, list mein naam likh do, list me naam likh do, list mein naam daal do, naam likh lo list mein, waitlist mein daal do, waitlist me daal do, waitlist mein naam, waitlist me naam, waiting list mein daal do, waiting list me daal do, waiting mein daal do, waiting me daal do, waitlist join karna hai, waitlist join karo, list join karni hai, waiting list join karni hai, line mein lagna hai, line me lagna hai, khali ho to batana, khali ho to bata dena, khali ho toh batana, khaali ho to batana, khali hone par batana, khali ho jaye to batana, table khali ho to batana, table mile to batana, table mile to bata dena, table mile toh batana,
    वेटलिस्ट में डाल दो, वेटलिस्ट में नाम लिख दो, वेटिंग लिस्ट में डाल दो, वेटिंग में डाल दो, लिस्ट में डाल दो, लिस्ट में नाम लिख दो, लिस्ट में नाम डाल दो, लाइन में लगना है, खाली हो तो बताना, खाली हो तो बता देना, खाली हो जाए तो बताना, खाली होने पर बताना, टेबल खाली हो तो बताना, टेबल मिले तो बताना`,
  ),
  entry(
    { role: 'act', intent: 'line', place: 'anywhere' },
    `kitna wait hai, kitni waiting hai, kitna waiting hai, wait kitna hai, waiting kitni hai, waiting kitna hai, waiting hai kya, wait hai kya, kitna wait karna padega, kitni der wait karna padega, kitna intezaar, kitna intezar, kitni der intezaar, line mein kahan hun, line me kahan hu, line mein kaha hu, mera number kab aayega, hamara number kab aayega, humara number kab aayega, mera number kab ayega, number kab aayega, kitne log aage, kitne log aage hain, humse aage kitne, mujhse aage kitne, kitna lamba wait,
    कितना वेट है, कितनी वेटिंग है, वेटिंग कितनी है, वेटिंग है क्या, कितना इंतज़ार, कितना इंतजार, कितना इंतज़ार करना पड़ेगा, कितना इंतजार करना पड़ेगा, कितनी देर इंतज़ार, मैं लाइन में कहाँ हूँ, लाइन में कहाँ हूँ, मेरा नंबर कब आएगा, हमारा नंबर कब आएगा, नंबर कब आएगा, कितने लोग आगे, कितने लोग आगे हैं`,
  ),
  entry({ role: 'act', intent: 'line', place: 'alone' }, `वेटलिस्ट, वेटिंग लिस्ट, वेटिंग`),
  entry(
    { role: 'act', intent: 'leaveList', place: 'anywhere' },
    `list se hata do, list se nikal do, list se naam hata do, list se naam kaat do, list se naam kaato, waitlist se hata do, waitlist se nikal do, waiting list se hata do, waiting se hata do, line se hata do, लिस्ट से हटा दो, लिस्ट से निकाल दो, लिस्ट से नाम हटा दो, लिस्ट से नाम काट दो, वेटलिस्ट से हटा दो, वेटिंग लिस्ट से हटा दो`,
  ),
];
