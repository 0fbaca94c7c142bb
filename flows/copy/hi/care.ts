import type { care as english } from '../en/care.ts';
import type { Twin } from '../twin.ts';

/** A guest's own data: what is kept of them, what they may be written to about, and to be gone. */
export const care: Twin<typeof english> = {
  'consent.on':
    'ठीक है, {category, select, offers {ऑफ़र और कूपन} events {ख़ास शामों} surveys {आपको कैसा लगा, इस} other {ऑफ़र, इवेंट और आपकी राय}} के बारे में लिख सकता हूँ, सुबह 9 से रात 9 के बीच ही। बंद करने के लिए "{category, select, offers {no offers} events {no events} surveys {no surveys} other {no promotions}}" लिखें।',
  'consent.off':
    'ठीक है, {category, select, offers {ऑफ़र और कूपन} events {ख़ास शामों} surveys {आपको कैसा लगा, इस} other {ऑफ़र, इवेंट या राय}} के बारे में अब कुछ नहीं आएगा। आपकी अपनी बुकिंग और ऑर्डर की ख़बर मिलती रहेगी।',
  'privacy.text':
    'मैं रखता हूँ: आपका नंबर, नाम, भाषा और खान-पान, जवाब देने के लिए; बुकिंग, ऑर्डर और भुगतान, उन्हें पूरा करने के लिए; बिल, क्योंकि टैक्स क़ानून कहता है; और हमारे संदेश। रेस्टोरेंट को आपका नाम, उनके साथ की बुकिंग और नंबर के आख़िरी अंक दिखते हैं। कुछ भी बेचा नहीं जाता।',
  'privacy.more': 'सब कुछ देखें, लें या बदलें: {url}\nया लिखें "delete me", "no promotions" या "stop"।',
  'erase.goes': 'हटाने पर आपका नाम, नंबर, नोट और हमारे सारे संदेश चले जाएँगे। यह वापस नहीं हो सकता।',
  'erase.stays': 'बिल रहेंगे, जैसा टैक्स क़ानून कहता है, और जो परोसा गया, बिना आपके नाम के। जो पैसा लौट रहा है, वह मिलेगा।',
  'erase.sure': 'क्या आपको हटा दूँ?',
  'erase.bye': 'हो गया: एक मिनट में मैं आपको भूल जाऊँगा। जब चाहें लिखें। अलविदा!',
  'erase.kept': 'ठीक है, सब कुछ रहेगा।',
  'erase.running': 'अभी नहीं हटा सकता, कोई आपका इंतज़ार कर रहा है। पहले इसे पूरा या रद्द करें:',
  'erase.running row': '{restaurant}, {kind, select, booking {टेबल} other {ऑर्डर}}, {at}',
  'erase.works': 'आप {places} में काम करते हैं, इसलिए नहीं हटा सकता। मालिक से कहें कि आपको स्टाफ़ से हटाएँ, फिर लिखें।',
  'link.code': 'दूसरे ऐप या फ़ोन से {minutes} मिनट में "link {code}" लिखें। फिर दोनों चैट एक होंगी: वही बुकिंग, वही कार्ट।',
  'link.whatsapp': 'WhatsApp पर जारी रखने के लिए इसे दबाकर भेजें: {url}',
  'link.sms': 'SMS इस नंबर पर: {number}',
  'link.sure':
    'क्या इस चैट को {channel, select, whatsapp {WhatsApp} other {SMS}} वाली चैट से जोड़ दूँ, जिसका नंबर {digits} पर ख़त्म होता है? दोनों की बुकिंग और कार्ट दोनों में दिखेंगे, इसलिए तभी जब दोनों आपके हों।',
  'link.done': 'जुड़ गईं: बुकिंग और कार्ट अब दोनों चैट में एक हैं।',
  'link.kept': 'ठीक है, अलग ही रहेंगी।',
  'link.unknown': 'यह कोड अब नहीं चलेगा। नए के लिए दूसरी चैट में "link chats" लिखें।',
  'link.not possible': 'इन्हें नहीं जोड़ सकता: दोनों से रेस्टोरेंट के लोग लिखते हैं।',
  'link.told':
    'यह चैट {channel, select, whatsapp {WhatsApp} other {SMS}} वाली चैट से जुड़ गई, जिसका नंबर {digits} पर ख़त्म होता है। अगर आपने नहीं किया, तो यहाँ हटाएँ: {url}',
  'who.ask': 'काफ़ी समय हो गया, और नंबर बदल जाते हैं। क्या यह वही नंबर है जिससे आपने बुक किया था? किस नाम से?',
  'who.not that': 'उस नाम से कुछ नहीं है। एक बार और लिखें, या बताएँ कि आप यहाँ नए हैं।',
  'who.welcome': 'आपसे फिर मिलकर अच्छा लगा।',
  'who.fresh':
    'तो नए सिरे से: पहले जिसका यह नंबर था, उसका कुछ भी आपको नहीं दिखेगा, और उसे यहाँ कुछ नहीं लिखा जाएगा। क्या चाहिए?',
  'resume.cart': 'आप *{restaurant}* में चुन रहे थे: {count, plural, one {1 व्यंजन} other {# व्यंजन}}, {items}। आगे बढ़ें?',
  'resume.menu': 'आप *{restaurant}* में चुन रहे थे। आगे बढ़ें?',
  'resume.table':
    'आप *{restaurant}* में {what, select, moved {टेबल बदल} other {टेबल बुक कर}} रहे थे{party, plural, =0 {} =1 {, 1 व्यक्ति} other {, # लोग}}{known, select, yes {, {at}} other {}}। आगे बढ़ें?',
  'resume.kept':
    '*{restaurant}* का आपका कार्ट अब भी रखा है: {count, plural, one {1 व्यंजन} other {# व्यंजन}}, {items}।',
  'undo.out': 'वापस लिया: {dishes}।',
  'undo.in': 'फिर से कार्ट में: {dishes}।',
  'undo.changed': 'पहले जैसा: {dishes}।',
  'undo.lost': 'माफ़ कीजिए, {dishes} पहले जैसा अब नहीं मिल सकता।',
  'undo.same': 'वह पहले ही वापस हो चुका है।',
  'undo.answer':
    'वापस लिया: {what, select, name {नाम} note {नोट} table {{party, plural, =0 {} =1 {1 व्यक्ति} other {# लोग}}{known, select, both {, {at}} yes {{at}} other {}}} other {आपकी आख़िरी बात}}।',
  'undo.placed':
    'यह बुक या ऑर्डर हो चुका है, इसलिए सीधे वापस नहीं ले सकता। "cancel my booking" या "cancel my order" लिखें, पहले बताऊँगा कि क्या होगा।',
  'survey.ask': 'आशा है *{restaurant}* में अच्छा लगा। कुछ ठीक न रहा हो तो "इंसान" लिखें, मैं किसी को बुलाता हूँ।',
  'survey.no more': 'आपने इसकी अनुमति दी थी; "no surveys" लिखने पर बंद।',
  'block.done':
    '#{number} {name}: ब्लॉक। संदेश से अब यहाँ न टेबल मिलेगी, न खाना, और उन्हें बताया नहीं जाएगा। वापस लेने के लिए "unblock guest {number}"। जो बुक है, वह आपके ख़त्म करने तक रहेगा।',
  'block.undone': '#{number} {name}: अब फिर स्वागत है।',
  'block.unknown': '#{number} से कोई मेहमान नहीं मिला।',
  'staff.diner stopped': '{name} ने "stop" कहा है: अब उन तक कुछ नहीं पहुँचेगा। आप फिर अपनी बुकिंग और ऑर्डर पर हैं।',
  'loop.suspected':
    '{name} की तरफ़ से शायद कोई मशीन जवाब दे रही है: बार-बार वही बात। उसका जवाब मैं एक घंटे तक नहीं दूँगा; वे कुछ और लिखें तो दूँगा।',
  'person.told': 'रेस्तराँ को {at} पर बता दिया था। अब जो लिखेंगे उन्हें मिलेगा। मेरे पास लौटने के लिए "वापस" लिखें।',
  'miss.again': 'यह भी समझ नहीं आया।',
  'again.hint':
    '{why, select, hello {फिर से नमस्ते।} other {जवाब वही है।}} {options, select, yes {नीचे से चुनें, या दूसरे} other {दूसरे}} शब्दों में लिखें कि क्या चाहिए; "मदद" से पता चलेगा कि क्या लिख सकते हैं।',
  'again.polite': 'जब चाहें।',
  'again.person':
    'बार-बार वही बात हो रही है, इससे किसी का काम नहीं बनता। "इंसान" लिखें तो कोई आएगा, "वापस" लिखें तो फिर शुरू करेंगे।',
  'care.too many': 'एक साथ बहुत संदेश आ गए। एक मिनट तक मैं और नहीं पढ़ूँगा; उसके बाद फिर लिखें।',
  'option.look again': 'फिर से देखें',
  'option.go on': 'आगे बढ़ें',
  'option.new here': 'मैं नया हूँ',
  'option.link': 'हाँ, जोड़ दो',
  'option.no link': 'नहीं',
  'option.delete me': 'हाँ, हटा दो',
  'option.keep me': 'नहीं, रहने दो',
};
