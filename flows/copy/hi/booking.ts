import type { booking as english } from '../en/booking.ts';
import type { Twin } from '../twin.ts';

/** Booking a table. */
export const booking: Twin<typeof english> = {
  'reserve.party': '{restaurant} में टेबल: कितने लोगों के लिए?',
  'reserve.all': '{restaurant} में टेबल: कितने लोग, किस दिन, कितने बजे? जैसे "4 लोग, कल रात 8 बजे"।',
  'reserve.all and name':
    '{restaurant} में टेबल: कितने लोग, किस दिन, कितने बजे, किस नाम से? जैसे "4 लोग, कल रात 8 बजे, नाम राज"।',
  'reserve.day': '{restaurant} में किस दिन?',
  'reserve.day and time': '{restaurant} में किस दिन, कितने बजे? जैसे "कल रात 8 बजे"।',
  'reserve.name': 'किस नाम से बुक करूँ?',
  'reserve.read back': '*{restaurant}*\n{at}\n{party, plural, one {1 व्यक्ति} other {# लोग}}, {name}',
  'reserve.note': 'नोट: {note}',
  'reserve.confirm': 'बुक कर दूँ? जन्मदिन या बच्चे की कुर्सी जैसी कोई बात हो तो लिख दें।',
  'reserve.confirm move': 'बुकिंग को इस तरह बदल दूँ?',
  'reserve.confirm with cart': 'कार्ट के खाने के साथ बुक करूँ, या सिर्फ़ टेबल?',
  'reserve.what to change': 'क्या बदलना है: दिन, समय, कितने लोग, नाम, या नोट?',
  'reserve.dropped': 'ठीक है, बुक नहीं किया।',
  'reserve.not moved': 'ठीक है, आपकी बुकिंग जैसी थी वैसी ही है।',
  'reserve.hold gone': 'इस बीच वह टेबल छूट गई, फिर से देखता हूँ।',
  'reserve.booked':
    'बुक हो गया! *{restaurant}*, {at}, {party, plural, one {1 व्यक्ति} other {# लोग}}, {name}। बुकिंग #{number}।',
  'reserve.moved':
    'बदल दिया! *{restaurant}*, {at}, {party, plural, one {1 व्यक्ति} other {# लोग}}, {name}। बुकिंग #{number}।',
  'reserve.requested':
    'पूछ लिया है! *{restaurant}* {at}, {party, plural, one {1 व्यक्ति} other {# लोगों}} के लिए पुष्टि करेगा। जवाब आते ही बताऊँगा। #{number}।',
  'times.full': '{restaurant} में उस समय {party} के लिए जगह नहीं है। {day} को खाली:',
  'times.pacing': '{restaurant} में उस समय बहुत लोग आ रहे हैं। {day} को खाली:',
  'times.outside hours': '{restaurant} उस समय टेबल नहीं देता। {day} को खाली:',
  'times.too soon': '{restaurant} के लिए यह बहुत जल्दी है। {day} को खाली:',
  'times.no time given': '{restaurant} में {party} के लिए {day} को खाली:',
  'times.closed because': '{restaurant} उस दिन बंद है: {reason}। कोई और दिन, या कोई और जगह?',
  'times.day full': '{restaurant} में उस दिन {party} के लिए जगह नहीं है। कोई और दिन, या कोई और जगह?',
  'times.day closed': '{restaurant} उस दिन बंद है। कोई और दिन, या कोई और जगह?',
  'times.day too soon':
    '{restaurant} उस दिन के लिए अब बुकिंग नहीं लेता; उन्हें और पहले बताना होता है। कोई और दिन, या कोई और जगह?',
  'times.day outside hours': '{restaurant} उस दिन नहीं खुलता। कोई और दिन, या कोई और जगह?',
  'times.just taken': 'कोई और पहले पहुँच गया, वह टेबल चली गई।',
  'never.walk-in': '{restaurant} में बुकिंग नहीं होती; सीधे आ जाइए। या कहीं और देखूँ?',
  'never.too large':
    '{restaurant} में संदेश से {limit} लोगों तक बुकिंग होती है। ज़्यादा के लिए इंसान को बुलाऊँ, या कहीं और देखूँ?',
  'never.too small': '{restaurant} में {limit} लोगों से बुकिंग होती है।',
  'never.past': 'वह समय निकल चुका है। कोई और दिन या समय?',
  'never.too far': '{restaurant} में {limit} दिन आगे तक बुकिंग होती है। कोई पहले का दिन?',
  'never.no such time': 'उस रात घड़ियाँ बदलती हैं और वह समय आता ही नहीं। कोई और समय?',
  'elsewhere.some': 'इनमें उसी समय के आसपास {party} के लिए टेबल है:',
  'elsewhere.none': 'उस समय आसपास कोई और टेबल नहीं मिली। कोई और दिन?',
};
