import type { kitchen as english } from '../en/kitchen.ts';
import type { Twin } from '../twin.ts';

/** Kitchen tickets, printers, counts and what is off. */
export const kitchen: Twin<typeof english> = {
  // Kitchen tickets: the same words in messages, on pages and on paper.
  'kitchen.sheet': '{sheet}',
  'kitchen.title':
    '#{number} {kind, select, pickup {पिकअप} catering {कैटरिंग, {heads} लोग} at_table {टेबल {tables}} other {{tables, select, none {बुकिंग} other {बुकिंग, {tables}}}}}',
  'kitchen.place': '{kind, select, catering {{heads} लोगों की कैटरिंग} other {टेबल {tables} पर}}',
  'kitchen.when': '{at}{party, plural, =0 {} other {, # लोग}}, {name}',
  'kitchen.begin': '{at} तक शुरू करें। {restaurant}',
  'kitchen.dish': '{quantity} x {name}',
  'kitchen.price': '{price}',
  'kitchen.several': '{quantity} x {name}',
  'kitchen.without': '{name} नहीं',
  'kitchen.note': 'नोट: {note}',
  'kitchen.seat': '{seat} के लिए',
  'kitchen.was': 'पहले: {was}',
  'kitchen.change': '{change, select, add {और:} cancel {रद्द:} other {बदला:}} {dish}',
  'kitchen.guest note': 'नोट: {note}',
  'kitchen.allergy': 'एलर्जी: {note}',
  'kitchen.cutlery': 'चम्मच-काँटा साथ',
  'kitchen.substitution':
    'व्यंजन ख़त्म हो तो: {substitution, select, ask {मेहमान से पूछें} remove {हटा दें} substitute {मिलता-जुलता दें} other {ऑर्डर रद्द करें}}',
  'kitchen.paid':
    '{how, select, all {भुगतान {paid}} none {यहाँ लेना है: {due}} other {भुगतान {paid}, यहाँ लेना है {due}}}',
  'kitchen.deposit': 'इसमें से {deposit} एडवांस है, बिल में काटें।',
  'kitchen.contains': 'इसमें है: {allergens}',
  'kitchen.mark': '{mark, select, test {परीक्षण} copy {कॉपी} begin {अभी शुरू करें} change {बदला गया} other {रद्द}}',
  'kitchen.unprinted': '[#] वाले अक्षर छप नहीं सकते; वे संदेश में हैं।',

  // Printers.
  'print.silent': 'प्रिंटर {printer} चुप है; {count} टिकट रुके हैं। कृपया देखें। टिकट यहाँ आते रहेंगे।',
  'print.trouble':
    'प्रिंटर {printer}: {trouble, select, paper {काग़ज़ नहीं या फँसा है} cover {ढक्कन खुला है} other {ख़राबी है}}; {count} टिकट रुके हैं। टिकट यहाँ आते रहेंगे।',
  'print.failed': 'प्रिंटर {printer} #{number} नहीं छाप पाया। यहाँ पढ़ें, या "print {number}" लिखें।',
  'print.again': '#{number}, {name}, फिर छप रहा है, कॉपी लिखकर: {printers}।',
  'print.no printer': '{restaurant} में कोई प्रिंटर नहीं है। थाली चलाने वाले लगा सकते हैं।',
  'print.unknown': '{number} नंबर का कोई ऑर्डर नहीं है।',
  'print.which': 'कौन सा टिकट? नंबर के साथ लिखें, जैसे "print 12"।',

  // Counts, mealtimes and what is off.

  'served.hours': '{opens} से {closes}',
  'served.day hours': '{day}, {opens} से {closes}',
  'served.day': '{day} से',
  'served.over': 'बंद हो चुका',
  'served.menu': '{menu}: {hours}',
  'served.not then': '{item} उस समय नहीं मिलता। {menu}: {hours}।',
  'left.few': '{item} बस {left} बचे हैं। {left} ले लूँ?',
  'left.fewer': '{item} बस {left} बचे हैं, इसलिए {left} रखे।',
  'left.swap': '{item} की जगह वैसा ही कुछ लूँ, {quantity}?',
  'order.refused few': 'माफ़ कीजिए, {item} बस {left} बचे हैं।',
  'order.refused all yours': 'जितने {item} आपके कार्ट में हैं, उतने ही बचे हैं।',
  'option.take left': '{left} ले लो',
  'option.leave out': 'रहने दो',
  'stock.off': '{item} मेनू से हटा दिया। लौटाने के लिए "back {back}" लिखें।',
  'stock.off until': '{item} {until} तक मेनू से हटा दिया। पहले लौटाने के लिए "back {back}" लिखें।',
  'stock.only': 'अब आज बस {count} {item}, फिर ख़त्म। वापस लेने के लिए "back {back}" लिखें।',
  'stock.on': '{item} मेनू में लौट आया।',
  'stock.until when': '{item} कब तक नहीं है? जैसे "86 {item} 2h", "till 9pm" या "kal"।',
  'stock.not allowed': 'क्या मिलेगा, यह रसोई या मैनेजर बताते हैं।',
  'stock.which': 'कौन सा?',
  'stock.unknown': '"{text}" नाम का कोई व्यंजन नहीं मिला।',
};
