import type { house as english } from '../en/house.ts';
import type { Twin } from '../twin.ts';

/** What staff say of the house, and how it ended. */
export const house: Twin<typeof english> = {
  'house.no guest': 'आज "{words}" की कोई बुकिंग नहीं मिली।',
  'house.how long':
    'कितनी देर बंद करें? संदेश से ज़्यादा से ज़्यादा एक दिन: "close 30", "close until 9", "close tonight"। और दिन वेब पर Settings, Hours में।',
  'house.standing': '{count, plural, one {एक बुकिंग} other {# बुकिंग}} बनी रहेंगी, रद्द नहीं होंगी।',
  'house.stays open': 'ठीक है, खुला रहेगा।',
  'house.orders': '{restaurant}: {count} ऑर्डर चल रहे हैं।',
  'house.no orders': '{restaurant}: कोई ऑर्डर नहीं चल रहा।',
  'house.order':
    '#{number} {at}{name, select, none {} other { {name}}}{tables, select, none {} other {, {tables}}}, {status}: {dishes}',
  'house.price is': '{name} का दाम {is} है।',
  'house.price set': '{name} अब {is}, पहले {was}। दस मिनट में "undo" लिखकर वापस लें।',
  'house.price sure': '{name} {was} है। सच में {is}?',
  'house.which size': '{name} का कौन सा साइज़?',
  'house.no price': '{name} का यह दाम नहीं हो सकता। ऐसे लिखें: "price PBM 240"।',
  'house.prices not allowed': 'दाम मालिक और मैनेजर तय करते हैं। उनसे कहें।',
  'house.summary':
    '{restaurant}, {day}: {bookings, plural, one {1 बुकिंग} other {# बुकिंग}}, {covers, plural, =1 {1 मेहमान आया} other {# मेहमान आए}}, {missed, plural, =0 {सब आए} one {1 नहीं आया} other {# नहीं आए}}; {orders, plural, one {1 ऑर्डर} other {# ऑर्डर}}, {sales}।',
  'house.summary dishes off': 'ख़त्म: {dishes}{count, plural, one {} other { (# व्यंजन)}}।',
  'house.summary on': 'रोज़ {at} पर बताऊँगा कि दिन कैसा रहा। "summary off" लिखने पर बंद।',
  'house.summary off': 'अब रोज़ का हिसाब नहीं आएगा। "summary" लिखने पर कभी भी बता दूँगा।',
  'house.summary not allowed': 'दिन का हिसाब मालिक और मैनेजर के लिए है।',
  'house.nothing to undo': 'पिछले दस मिनट में वापस लेने को कुछ नहीं। "undo 12" से बुकिंग का कदम वापस होता है।',
  'option.price sure': 'हाँ, बदलें',
  'house.is placed': 'जवाब बाकी',
  'house.is accepted': 'स्वीकार',
  'house.is preparing': 'पक रहा है',
  'house.is ready': 'तैयार',
  'option.close half hour': '30 मिनट',
  'option.close today': 'आज बाकी दिन',
  'option.stay open': 'खुला रखें',
  'staff.no such delay': 'संदेश से 5 से 180 मिनट ही आगे कर सकते हैं: "later 12 by 20"।',
};
