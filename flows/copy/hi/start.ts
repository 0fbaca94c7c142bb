import type { start as english } from '../en/start.ts';
import type { Twin } from '../twin.ts';

/** The first word, home, what works everywhere, and questions. */
export const start: Twin<typeof english> = {
  'notice.first':
    'नमस्ते, मैं थाली हूँ, एक बॉट जो टेबल ढूँढता और ऑर्डर लेता है। इसके लिए आपका नंबर और बुकिंग रखे जाते हैं। कभी भी "मदद", किसी इंसान के लिए "इंसान", बंद करने के लिए "stop" लिखें। {hindi}',
  'notice.hindi': 'For English say "english".',

  'home.hello': 'क्या चाहिए? जैसे "कोरमंगला में बिरयानी" या "कल 8 बजे 4 लोगों के लिए टेबल"।',
  'home.hello name': 'नमस्ते {name}। क्या चाहिए? जैसे "कोरमंगला में बिरयानी" या "कल 8 बजे 4 लोगों के लिए टेबल"।',
  'help.text':
    'आप लिख सकते हैं: कोई व्यंजन, जगह या इलाका; "2 लोगों के लिए 8 बजे टेबल"; "मेनू"; "मेरी बुकिंग"; "वापस"; "फिर से शुरू"; "इंसान"।',
  'miss.sorry': 'माफ़ कीजिए, समझ नहीं आया।',
  'miss.choices': 'अब भी समझ नहीं आया। फिर से शुरू करें, आपकी बुकिंग देखें, या किसी इंसान को बुलाऊँ?',
  'stale.notice': 'वह पहले का संदेश था। अभी हम यहाँ हैं:',
  'language.changed': 'अब हिंदी में बात करेंगे।',
  'stop.done': 'ठीक है, अब हमारी ओर से कुछ नहीं आएगा। मन बदले तो "start" लिखें।',
  'start.done': 'आपका फिर स्वागत है।',
  'name.noted': 'ठीक है, {name}।',
  'thanks.answer': 'आपका स्वागत है।',
  'bye.answer': 'फिर मिलेंगे!',
  'greeting.answer': 'नमस्ते!',
  'media.voice': 'मैं अभी आवाज़ नहीं सुन सकता। कृपया लिखकर भेजें।',
  'media.picture': 'धन्यवाद, पर मैं तस्वीर या फ़ाइल नहीं पढ़ सकता। कृपया लिखकर भेजें।',
  'wait.ok':
    'ठीक है, *{restaurant}* से फिर पूछ रहा हूँ, जवाब आते ही बताऊँगा। समय तक कोई जवाब न आया तो रद्द कर दूँगा, और दिया हुआ पैसा लौटेगा।',
  'wait.settled': '*{restaurant}*, {at}: {status}',
  'sender.unknown': 'इस नंबर पर अभी बुकिंग नहीं होती। कृपया {address} पर लिखें।',
  'lost.place': 'माफ़ कीजिए, मैं बात भूल गया। आपकी बुकिंग और कार्ट सुरक्षित हैं।',
  'turn.failed': 'माफ़ कीजिए, हमारी ओर से कुछ गड़बड़ हुई और काम पूरा नहीं हुआ। फिर कोशिश करें या "इंसान" लिखें।',
  'entry.join':
    '*{restaurant}* चाहता है कि आप {role, select, owner {मालिक} manager {मैनेजर} host {होस्ट} other {किचन}} के तौर पर स्टाफ़ में आएँ। तीन दिन के अंदर यह खोलें: {url}',
  'entry.recover': 'Thali का नया पासवर्ड यहाँ चुनें, एक दिन के अंदर: {url}\nआपने नहीं माँगा? रहने दें, कुछ नहीं बदलेगा।',

  'answer.dish': '{item}: {diet}{suits, select, none {} other {, {suits} के लिए ठीक}}।',
  'answer.not always': 'कुछ विकल्पों के साथ नहीं: {diet}।',
  'answer.price': '{size, select, none {} other {{size}: }}{amount}',
  'answer.contains': 'मेनू के अनुसार इसमें है: {allergens}।',
  'answer.contains none': 'मेनू में इसके लिए कोई एलर्जन नहीं लिखा।',
  'answer.with choices': 'कुछ विकल्पों के साथ यह भी: {allergens}।',
  'answer.allergy': 'एलर्जी हो तो रेस्टोरेंट से भी पूछ लें: "इंसान" लिखें।',
  'answer.map': 'नक्शा: {url}',
  'answer.place': '{restaurant}, {address}।',
  'answer.else': 'मुझे इतना ही पता है। बाकी के लिए "इंसान" लिखें, रेस्टोरेंट से किसी को बुलाऊँगा।',
  'answer.unknown': 'इसका जवाब मेरे पास नहीं है। मैं जगह ढूँढता, टेबल बुक करता और ऑर्डर लेता हूँ। इंसान के लिए "इंसान" लिखें।',
};
