import type { templates as english } from '../en/templates.ts';
import type { Twin } from '../twin.ts';

/** What Meta approves once, word for word, in Hindi. */
export const templates: Twin<typeof english> = {
  'template.reminder': 'थाली से याद: {restaurant} में आपकी टेबल {at} की है, {party} लोगों के लिए। क्या आप आ रहे हैं?',
  'template.reminder answer by':
    'थाली से याद: {restaurant} में आपकी टेबल {at} की है, {party} लोगों के लिए। कृपया {until} तक जवाब दें, नहीं तो टेबल दूसरों को मिलेगी। क्या आप आ रहे हैं?',
  'template.see you':
    'जल्दी मिलते हैं! {restaurant} में आपकी टेबल {at} की है, {party} लोगों के लिए। देर हो तो यहीं बता दें।',
  'template.table accepted':
    'थाली से खुशखबरी: {restaurant} में आपकी टेबल {at} के लिए पक्की है, {party} लोगों के लिए। बुकिंग #{number} है। मिलते हैं!',
  'template.order accepted':
    'थाली से खुशखबरी: {restaurant} ने आपका ऑर्डर #{number} ले लिया है, {at} पर तैयार मिलेगा। मिलते हैं!',
  'template.delayed':
    'थाली से सूचना: {restaurant} को आपके #{number} के लिए {at} तक का समय चाहिए। देर लगे तो रद्द करें, पूरा पैसा वापस आएगा।',
  'template.table declined':
    'थाली से सूचना: माफ़ कीजिए, {restaurant} में {at} पर {party} लोगों के लिए टेबल नहीं है। कुछ दिया हो तो पैसा वापस आएगा।',
  'template.order declined':
    'थाली से सूचना: माफ़ कीजिए, {restaurant} आपका {at} का ऑर्डर नहीं बना सकता। कुछ दिया हो तो पैसा वापस आएगा।',
  'template.moved': 'थाली से सूचना: {restaurant} ने आपकी टेबल {before} से {at} कर दी है। ठीक न लगे तो रद्द कर सकते हैं।',
  'template.ready': 'थाली से खुशखबरी: {restaurant} में आपका ऑर्डर #{number} तैयार है, ले जाइए।',
  'template.refund done': 'थाली से खुशखबरी: {restaurant} से {refund} आपको वापस भेज दिया गया है।',
  'template.pay': 'थाली से सूचना: कृपया {until} तक {total} का भुगतान करें। लिंक {url} तब तक चलेगा।',
  'template.table free':
    'थाली से खुशखबरी: {restaurant} में {at} की एक टेबल खाली हुई है, {party} लोगों के लिए। चाहें तो {until} तक आपकी है।',
  'template.table ready': 'थाली से खुशखबरी: {restaurant} में आपकी टेबल तैयार है। आज {until} तक आपके लिए रखी है।',
  'template.how was it':
    'थाली से नमस्ते: उम्मीद है {restaurant} में आपको अच्छा लगा। कुछ ठीक न रहा हो तो "इंसान" लिखें, मैं किसी को बुलाता हूँ। आपने इसकी अनुमति दी थी; "no surveys" लिखने पर बंद हो जाएगा।',
  'template.booking waits':
    'एक बुकिंग {restaurant} में आपके जवाब का इंतज़ार कर रही है: नंबर {number}, समय {at}, कुल {party} लोग। यहाँ जवाब दें, पूरी बात दिख जाएगी।',
  'template.order waits':
    'एक ऑर्डर {restaurant} में आपके जवाब का इंतज़ार कर रहा है: नंबर {number}, समय {at} का। यहाँ जवाब दें, पूरी बात दिख जाएगी।',
  'template.person wanted':
    'एक मेहमान {restaurant} में किसी इंसान का इंतज़ार कर रहे हैं: नाम {name} है। यहाँ जवाब दें, उनकी बात दिख जाएगी।',
};
