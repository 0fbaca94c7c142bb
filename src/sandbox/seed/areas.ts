/** A city Thali's seed knows, with its centre in degrees. */
export interface City {
  name: string;
  /** IANA time zone. */
  zone: string;
  latitude: number;
  longitude: number;
}

/** A neighbourhood of a city, with its centre in degrees. */
export interface Area {
  city: string;
  name: string;
  /** Other spellings and scripts a diner may type. */
  aliases: string[];
  latitude: number;
  longitude: number;
}

/** The three cities of the seed. */
export const cities: readonly City[] = [
  {
    name: 'Bengaluru',
    zone: 'Asia/Kolkata',
    latitude: 12.9716,
    longitude: 77.5946,
  },
  {
    name: 'Mumbai',
    zone: 'Asia/Kolkata',
    latitude: 19.076,
    longitude: 72.8777,
  },
  {
    name: 'Hyderabad',
    zone: 'Asia/Kolkata',
    latitude: 17.385,
    longitude: 78.4867,
  },
];

const city = (name: string, rows: readonly [string, number, number, string[]][]): Area[] =>
  rows.map(([area, latitude, longitude, aliases]) => ({
    city: name,
    name: area,
    aliases,
    latitude,
    longitude,
  }));

/** Neighbourhoods by city, with the spellings people type; every restaurant of the seed lies in one of them. */
export const areas: readonly Area[] = [
  ...city('Bengaluru', [
    ['Indiranagar', 12.9784, 77.6408, ['Indira Nagar', 'Indranagar', 'इंदिरानगर', 'ಇಂದಿರಾನಗರ']],
    ['Koramangala', 12.9352, 77.6245, ['Kormangala', 'Koramangla', 'कोरमंगला', 'ಕೋರಮಂಗಲ']],
    ['Jayanagar', 12.9299, 77.5826, ['Jaya Nagar', 'जयनगर', 'ಜಯನಗರ']],
    ['Malleshwaram', 13.0031, 77.5643, ['Malleswaram', 'Malleshwara', 'मल्लेश्वरम', 'ಮಲ್ಲೇಶ್ವರಂ']],
    ['Basavanagudi', 12.9421, 77.5754, ['Basavangudi', 'बसवनगुडी', 'ಬಸವನಗುಡಿ']],
    ['VV Puram', 12.9497, 77.5745, ['V V Puram', 'Visvesvarapuram', 'Food Street', 'वीवी पुरम', 'ವಿ ವಿ ಪುರಂ']],
    ['HSR Layout', 12.9116, 77.6389, ['HSR', 'H S R Layout', 'एचएसआर लेआउट']],
    ['BTM Layout', 12.9166, 77.6101, ['BTM', 'B T M Layout', 'बीटीएम लेआउट']],
    ['JP Nagar', 12.9063, 77.5857, ['J P Nagar', 'Jayaprakash Nagar', 'जेपी नगर']],
    ['MG Road', 12.9756, 77.6066, ['M G Road', 'Mahatma Gandhi Road', 'एमजी रोड', 'एम जी रोड']],
    ['Lavelle Road', 12.9712, 77.5983, ['Lavell Road', 'Lavelle Rd', 'लैवेल रोड']],
    ['Ulsoor', 12.9817, 77.6286, ['Halasuru', 'Alsoor', 'अलसूर', 'ಹಲಸೂರು']],
    ['Cooke Town', 13.003, 77.623, ['Cook Town', 'Cooketown', 'कुक टाउन']],
    ['Frazer Town', 12.9966, 77.613, ['Fraser Town', 'Pulikeshi Nagar', 'फ्रेज़र टाउन']],
    ['Whitefield', 12.9698, 77.75, ['White Field', 'व्हाइटफील्ड', 'ವೈಟ್‌ಫೀಲ್ಡ್']],
    ['Marathahalli', 12.9569, 77.7011, ['Marathalli', 'Maratahalli', 'मराठाहल्ली']],
    ['Hebbal', 13.0358, 77.597, ['Hebal', 'हेब्बाल', 'ಹೆಬ್ಬಾಳ']],
  ]),
  ...city('Mumbai', [
    ['Colaba', 18.9067, 72.8147, ['Kolaba', 'Coloba', 'कोलाबा', 'कुलाबा']],
    ['Fort', 18.934, 72.837, ['Fort Mumbai', 'Kala Ghoda', 'फोर्ट', 'काला घोड़ा']],
    ['Churchgate', 18.9322, 72.8264, ['Church Gate', 'चर्चगेट']],
    ['Kalbadevi', 18.949, 72.828, ['Kalba Devi', 'कालबादेवी']],
    ['Bhendi Bazaar', 18.959, 72.83, ['Bhendi Bazar', 'Mohammed Ali Road', 'भेंडी बाज़ार', 'भिंडी बाज़ार']],
    ['Lower Parel', 18.995, 72.826, ['Parel', 'Lower Parle', 'लोअर परेल']],
    ['Worli', 19.017, 72.817, ['Varli', 'वरली', 'वर्ली']],
    ['Dadar', 19.0178, 72.8478, ['Dadar West', 'Shivaji Park', 'दादर']],
    ['Matunga', 19.027, 72.8553, ['Matunga East', 'माटुंगा']],
    ['Bandra West', 19.0596, 72.8295, ['Bandra', 'Pali Hill', 'बांद्रा', 'बांद्रा पश्चिम']],
    ['Bandra Kurla Complex', 19.066, 72.869, ['BKC', 'B K C', 'बीकेसी']],
    ['Khar', 19.072, 72.836, ['Khar West', 'Khaar', 'खार']],
    ['Juhu', 19.1075, 72.8263, ['Juhu Beach', 'Joohu', 'जुहू']],
    ['Andheri West', 19.1364, 72.8296, ['Andheri', 'Lokhandwala', 'अंधेरी', 'अंधेरी पश्चिम']],
    ['Andheri East', 19.1155, 72.8727, ['Marol', 'Chakala', 'अंधेरी पूर्व']],
    ['Powai', 19.1176, 72.906, ['Pawai', 'Hiranandani', 'पवई']],
    ['Chembur', 19.0522, 72.9005, ['Chambur', 'चेंबूर', 'चेम्बूर']],
  ]),
  ...city('Hyderabad', [
    ['Charminar', 17.3616, 78.4747, ['Char Minar', 'Old City', 'चारमीनार', 'చార్మినార్']],
    ['Shalibanda', 17.353, 78.47, ['Shah Ali Banda', 'Shahalibanda', 'शालीबंडा']],
    ['Abids', 17.393, 78.473, ['Abid Road', 'Abids Circle', 'आबिड्स']],
    ['Himayatnagar', 17.401, 78.487, ['Himayat Nagar', 'हिमायतनगर']],
    ['Banjara Hills', 17.4156, 78.4347, ['Banjarahills', 'बंजारा हिल्स', 'బంజారా హిల్స్']],
    ['Jubilee Hills', 17.4326, 78.4071, ['Jubliee Hills', 'Jubilee Hill', 'जुबली हिल्स', 'జూబ్లీ హిల్స్']],
    ['Madhapur', 17.4483, 78.3915, ['Madapur', 'माधापुर', 'మాదాపూర్']],
    ['HITEC City', 17.4435, 78.3772, ['Hitech City', 'Hi-Tech City', 'Cyberabad', 'हाईटेक सिटी', 'హైటెక్ సిటీ']],
    ['Gachibowli', 17.4401, 78.3489, ['Gachi Bowli', 'Gachibouli', 'गाचीबावली', 'గచ్చిబౌలి']],
    ['Kondapur', 17.4622, 78.3568, ['Kondapoor', 'कोंडापुर']],
    ['Kukatpally', 17.4948, 78.3996, ['KPHB', 'Kukatpalli', 'कूकटपल्ली']],
    ['Ameerpet', 17.4375, 78.4483, ['Amirpet', 'अमीरपेट']],
    ['Begumpet', 17.4447, 78.4664, ['Begampet', 'बेगमपेट']],
    ['Secunderabad', 17.4399, 78.4983, ['Sikandrabad', 'Secundrabad', 'सिकंदराबाद', 'సికింద్రాబాద్']],
    ['Tolichowki', 17.3986, 78.4158, ['Toli Chowki', 'टोलीचौकी']],
  ]),
];
