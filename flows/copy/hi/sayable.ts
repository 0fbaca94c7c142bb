import type { sayable as english } from '../en/sayable.ts';
import type { Twin } from '../twin.ts';

/** What can be said at the present question, with the names that are on it; what comes that is no text. */
export const sayable: Twin<typeof english> = {
  'help.named': 'यहाँ लिख सकते हैं "{first}"{more, select, yes { या "{second}"} other {}}।',
  'help.cart': 'कार्ट के लिए: "one more {dish}", "no {dish}" या "check out"।',
  'help.expects':
    'मुझे चाहिए {expects, select, party {कितने लोग: "4", या "4 kal 8 baje"} day {दिन: "कल" या "शनिवार"} time {समय: "8 baje"} name {नाम, जैसे "मीरा"} note {आपकी बात, जैसे "बिना प्याज़"} quantity {संख्या, जैसे "2"} confirm {"हाँ", "नहीं", या जो बदलना हो} tip {रकम, जैसे "50", या "no tip"} other {इसका जवाब}}।',
  'help.anywhere': 'कभी भी: "मेरी बुकिंग", "वापस", "फिर से", या इंसान के लिए "इंसान"।',
  'media.other':
    '{of, select, video {धन्यवाद, पर मैं वीडियो नहीं देख सकता। कृपया लिखकर भेजें।} contact {धन्यवाद, पर मैं कॉन्टैक्ट नहीं खोल सकता। कृपया नाम लिखें।} sticker {बढ़िया!} file {धन्यवाद, पर मैं फ़ाइल नहीं खोल सकता। मेन्यू हो तो डिश का नाम लिखें।} other {धन्यवाद, पर मैं तस्वीर नहीं पढ़ सकता। मेन्यू हो तो डिश का नाम लिखें।}}',
};
