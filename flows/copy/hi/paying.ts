import type { paying as english } from '../en/paying.ts';
import type { Twin } from '../twin.ts';

/** Paying, deposits, bills, advances and refunds. */
export const paying: Twin<typeof english> = {
  'pay.link': '{until} तक {total} का भुगतान करें: {url}',
  'pay.reminder': 'याद दिला दूँ: {until} तक {total} देना बाकी है, फिर छोड़ना पड़ेगा। {url}',
  'pay.waiting': 'आपके भुगतान का इंतज़ार है।',
  'pay.slow': 'भुगतान लिंक में थोड़ा समय लग रहा है। कुछ खोया नहीं है, आ जाएगा।',
  'pay.failed to start': 'भुगतान शुरू नहीं हो सका, कोई पैसा नहीं कटा। आपका कार्ट रखा है; थोड़ी देर में फिर कोशिश करें।',
  'pay.checking': 'भुगतान सेवा से पूछ रहा हूँ।',
  'pay.already': 'इसका भुगतान हो चुका है। रद्द करने के लिए "मेरी बुकिंग" लिखें।',
  'pay.reopened': 'भुगतान लिंक रद्द है। कार्ट फिर खुला है।',
  'pay.dropped': 'भुगतान लिंक रद्द है, कोई पैसा नहीं कटा। आपका कार्ट रखा है।',
  'pay.paid':
    '{total} मिला, धन्यवाद! {what, select, both {*{restaurant}* में {party} लोगों की टेबल और खाना, {at}} other {*{restaurant}* में आपका ऑर्डर, {at}}}। #{number}। उन्हें बता दिया है; स्वीकार होते ही बताऊँगा।',
  'pay.paid late': 'आपका {total} देर से आया पर सब ठीक है: *{restaurant}*, {at}, #{number}। उन्हें बता दिया है।',
  'pay.part': '{paid} मिला, {left} बाकी है: {url}',
  'pay.refused': 'भुगतान नहीं हो पाया। वही लिंक अब भी चलता है।',
  'pay.expired': 'भुगतान का समय ख़त्म हुआ, {restaurant} में छोड़ दिया। आपका कार्ट रखा है।',
  'pay.too late': '{restaurant} का आपका भुगतान समय के बाद आया और जगह जा चुकी है। पूरा {refund} वापस आएगा।',
  'pay.returned': '{restaurant} के लिए {refund} ज़्यादा आया। वह वापस आएगा।',

  // Deposits.
  'option.pay deposit': 'एडवांस दें',
  'reserve.deposit':
    '{deposit} एडवांस अभी लिंक से देना होगा, यह बिल में कटेगा। {until} तक रद्द करने पर पूरा लौटेगा; उसके बाद, या कोई न आए तो, नहीं लौटेगा।',
  'reserve.deposit kept':
    '{deposit} एडवांस अभी लिंक से देना होगा, यह बिल में कटेगा। रद्द करने पर या कोई न आए तो नहीं लौटेगा।',
  'reserve.move deposit':
    'इसके लिए {restaurant} {deposit} एडवांस माँगता है, जो मैं बनी हुई बुकिंग पर नहीं ले सकता। बुकिंग जैसी थी वैसी है; कोई इंसान इसे बदल सकता है।',
  'bill.deposit': 'एडवांस {amount}',
  'review.deposit':
    'इसमें टेबल का {deposit} एडवांस शामिल है।{rest, select, none {} other { खाने से जो बचे, वहाँ बिल में कटेगा।}} {until} तक रद्द करने पर लौटेगा; उसके बाद, या कोई न आए तो, {deposit} नहीं लौटेगा।',
  'review.deposit kept':
    'इसमें टेबल का {deposit} एडवांस शामिल है।{rest, select, none {} other { खाने से जो बचे, वहाँ बिल में कटेगा।}} रद्द करने पर या कोई न आए तो {deposit} नहीं लौटेगा।',
  'pay.link deposit': '{until} तक {total} एडवांस दें; तब तक टेबल आपके लिए रखी है: {url}',
  'pay.void': 'भुगतान लिंक रद्द है, कोई पैसा नहीं कटा।',
  'pay.failed to start deposit': 'भुगतान शुरू नहीं हो सका, कोई पैसा नहीं कटा। टेबल थोड़ी देर और रखी है; फिर कोशिश करें।',
  'pay.deposit paid':
    '{total} मिला, धन्यवाद! बुक हो गया: *{restaurant}*, {at}, {party, plural, one {1 व्यक्ति} other {# लोग}}, {name}। बुकिंग #{number}।',
  'pay.deposit paid late':
    'आपका {total} देर से आया पर सब ठीक है। बुक हो गया: *{restaurant}*, {at}, {party, plural, one {1 व्यक्ति} other {# लोग}}, {name}। बुकिंग #{number}।',
  'pay.deposit paid, asked':
    '{total} मिला, धन्यवाद! *{restaurant}* {at}, {party, plural, one {1 व्यक्ति} other {# लोगों}} के लिए पुष्टि करेगा; न कर सके तो पूरा पैसा लौटेगा। #{number}।',
  'pay.expired deposit': 'एडवांस देने का समय ख़त्म हुआ, {restaurant} की टेबल छोड़ दी। फिर से देखूँ?',
  'bookings.deposit': '{deposit} एडवांस मिला; यह बिल में कटेगा।',
  'bookings.deposit until': '{deposit} एडवांस मिला; यह बिल में कटेगा। {until} तक रद्द करने पर लौटेगा।',
  'bookings.deposit beside': 'इसमें से {deposit} एडवांस है, वहाँ बिल में कटेगा।',
  'bookings.unpaid deposit': '*{restaurant}*, {at}\nटेबल का एडवांस बाकी है।',
  'cancel.deposit kept': 'आपने {paid} दिए। एडवांस लौटाने का समय निकल गया: अभी रद्द करने पर कुछ वापस नहीं आएगा।',
  'cancel.no deposit': 'शर्तों के अनुसार एडवांस नहीं लौटेगा।',
  'ticket.deposit': '{deposit} एडवांस मिला; बिल में काटें।',
  // Bills.
  'option.bill': 'बिल',
  'paper.invoice':
    '*{title, select, tax {टैक्स इनवॉइस} supply {बिल ऑफ़ सप्लाई} invoice {इनवॉइस} other {बिल}} {number}*\n{restaurant}, {at}\nकुल {total}{taxed, select, yes {, इसमें टैक्स {tax}} other {}}\nदेखने, छापने या रखने के लिए: {url}',
  'paper.credit': '*क्रेडिट नोट {number}*\n{refund} वापस\n{url}',
  'paper.not yet': 'आपने {restaurant} को {paid} दे दिए हैं। ऑर्डर मंज़ूर होते ही बिल बन जाएगा; तब फिर पूछें।',
  'paper.deposit': 'आपने {restaurant} को {paid} एडवांस दिया है। यह वहाँ मिलने वाले बिल में कटेगा।',
  'paper.called off': '{restaurant} का ऑर्डर बिल बनने से पहले ही रद्द हो गया था।',
  'paper.none': 'अभी आपका कोई बिल नहीं है: अब तक आपने कुछ ऑर्डर करके चुकाया नहीं है।',
  'option.yes cancel': 'हाँ, रद्द करें',
  'option.keep': 'रहने दें',
  'option.wait': 'पूछते रहें',
  'option.accept': 'स्वीकार',
  'option.later': '15 मिनट बाद',
  'option.decline': 'मना करें',
  'option.take over': 'मैं जवाब दूँगा',
  'option.give back': 'हो गया',
  'option.ticket': '{day} {at}, {name}',
  'option.ticket numbered': '#{number} {day} {at}, {name}',
  'option.ticket where': '{day}, {restaurant}',
  'option.tonight': 'आज रात',
  // Money: advance and rest, refunds by hand.
  'option.pay rest': 'बाकी भुगतान',
  'option.send refund': 'भेज दें',
  'option.no refund': 'रहने दें',
  'rest.review': 'अभी {advance} दें, बाकी {rest} रेस्टोरेंट पर या उससे पहले लिंक से।',
  'rest.left': '{rest} बाकी है: रेस्टोरेंट पर या लिंक से।',
  'rest.link': '{until} तक बाकी {total} का भुगतान करें: {url}',
  'rest.coming': '{restaurant} के बाकी {rest} का लिंक आ रहा है।',
  'rest.again': '{restaurant} के बाकी {rest} यहाँ दें: {url}',
  'rest.there': 'बाकी {rest} कृपया {restaurant} पर दें।',
  'rest.none': 'कुछ बाकी नहीं है।',
  'rest.paid': '{paid} मिल गए, धन्यवाद! यह *{restaurant}* के #{number} के लिए था।',
  'rest.over': '{restaurant} के बाकी भुगतान का लिंक ख़त्म हुआ। वहीं दे सकते हैं, या नया लिंक लें।',
  'rest.failed to start':
    'भुगतान शुरू नहीं हो सका, कोई पैसा नहीं कटा। बाकी रेस्टोरेंट पर दें, या थोड़ी देर में "बाकी भुगतान" लिखें।',
  'rest.staff paid': '#{number} {name}: मेहमान ने लिंक से {paid} और दिए।',
  'refund.sure': '#{number} {name}, {at} का रिफ़ंड: {what}। बिल से {off} घटेगा, {back} मेहमान को वापस जाएगा। भेजें?',
  'refund.sure off':
    '#{number} {name}, {at} का रिफ़ंड: {what}। बिल से {off} घटेगा; यह अभी दिया नहीं गया था, इसलिए कुछ वापस नहीं जाएगा। करें?',
  'refund.sent': '{back} #{number} के मेहमान को वापस जा रहा है। उन्हें बता दिया; अटका तो बताऊँगा।',
  'refund.taken off': '#{number} के बिल से {off} घटा दिया।',
  'refund.left': 'कुछ वापस नहीं किया।',
  'refund.changed': '#{number} इस बीच बदल गया। कृपया फिर से कहें।',
  'refund.unknown': '#{number} नंबर का कोई ऑर्डर नहीं मिला।',
  'refund.not allowed': 'पैसे सिर्फ़ मालिक या मैनेजर वापस कर सकते हैं।',
  'refund.no dish': '#{number} में यह डिश नहीं है। उसमें है: {dishes}। हिस्सा भी चलेगा: "refund {number} 50%"।',
  'refund.no dishes': '#{number} में कोई डिश नहीं है। हिस्सा लिखें: "refund {number} 50%"।',
  'refund.nothing': '#{number} में वापस करने को कुछ नहीं बचा।',
  'refund.trying': '#{number} के {back} फिर भेज रहा हूँ। अटका तो बताऊँगा।',
  'refund.none failed': '#{number} का कोई रिफ़ंड अटका नहीं है।',
  'refund.given': '*{restaurant}* आपको #{number} के {refund} वापस दे रहा है: उसी रास्ते, आम तौर पर 5 से 7 दिन में।',
};
