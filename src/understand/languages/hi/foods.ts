import type { DishLexeme } from '../../dishes/lexemes.ts';
import type { Entry } from '../lexeme.ts';

/** Food by what it is in English, in Latin letters and in Devanagari. */
const alike = `veg,वेज,वेजिटेबल,शाकाहारी,shakahari
fried,फ्राइड,फ्राई
rice,राइस
noodles,नूडल्स,नूडल
soup,सूप
burger,बर्गर
pizza,पिज्जा,पिज़्ज़ा
sandwich,सैंडविच
coffee,कॉफी,काफी,kaapi
tea,chai,chay,चाय
juice,जूस,ras
roll,रोल
shake,शेक
masala,मसाला
fries,फ्राइज
mushroom,मशरूम
corn,कॉर्न,makai,makka,bhutta,मकई
bread,ब्रेड
soda,सोडा
special,स्पेशल,khaas
plain,सादा,sada,saada,प्लेन
roti,रोटी,chapati,chapatti,phulka,चपाती
naan,नान
dal,दाल,daal
tandoori,तंदूरी
grilled,ग्रिल्ड
chocolate,चॉकलेट
vanilla,वनीला
onion,pyaz,pyaaz,pyaj,piyaz,piaz,kanda,प्याज,प्याज़
garlic,lehsun,lahsun,lasun,lehsan,lasan,लहसुन
ginger,adrak,अदरक
tomato,tamatar,टमाटर
potato,aloo,alu,aaloo,आलू
coriander,dhaniya,dhania,hara dhaniya,kothmir,धनिया
green chilli,hari mirch,hari mirchi,हरी मिर्च
chilli,mirch,mirchi,मिर्च,मिर्ची
salt,namak,नमक
sugar,cheeni,chini,shakkar,shakar,चीनी,शक्कर
milk,doodh,dudh,दूध
cream,malai,मलाई
butter,makkhan,makhan,makkhani,मक्खन,बटर
ghee,desi ghee,घी
oil,tel,तेल
cheese,चीज,चीज़
curd,dahi,dahee,दही
lemon,nimbu,neembu,nimboo,नींबू,निंबू
pickle,achar,achaar,aachar,अचार
chutney,chatni,chatney,चटनी
mint,pudina,पुदीना
egg,anda,ande,andaa,अंडा,अंडे
chicken,murgh,murg,murga,चिकन,मुर्ग
mutton,gosht,मटन,गोश्त
fish,machhi,machli,machhli,मछली,फिश
paneer,panir,panneer,पनीर
spinach,palak,पालक
cauliflower,gobi,gobhi,गोभी
peas,matar,mutter,मटर
cabbage,patta gobhi,band gobhi
okra,bhindi,भिंडी
aubergine,baingan,बैंगन
cucumber,kheera,खीरा
carrot,gajar,गाजर
ice,barf,baraf,बर्फ
water,paani,pani,पानी
peanut,moongphali,mungfali,मूंगफली
cashew,kaju,काजू
almond,badam,बादाम
cumin,jeera,zeera,जीरा
rice,chawal,chaval,चावल
coconut,nariyal,नारियल
mango,aam,आम
banana,kela,केला
spicy,teekha,tikha,teekhi,tikhi,तीखा,तीखी
sweet,meetha,mitha,meethi,mithi,मीठा,मीठी
salty,namkeen,नमकीन
hot,garam,garma garam,गरम
cold,thanda,thandi,ठंडा,ठंडी
bone,haddi,हड्डी
bread,pav,pao,पाव
cardamom,elaichi,ilaichi,इलायची`;

const dishes =
  `pulav pulao sabzi sabji bhurji bharta chaat samosa kachori jalebi imarti rabri rabdi phirni malpua chaap cholay rajma kadhi
  nihari paya shorba qorma halwa mithai laddoo barfi peda sandesh rasgulla poha khichdi dhokla thepla khandvi
  जलेबी समोसा पुलाव सब्जी हलवा रबड़ी राजमा कढ़ी`.split(/\s+/);

const measures = `small,chota,chhota,choti,chhoti,chote,chhote,छोटा,छोटी,छोटे,स्मॉल
medium,beech wala,मीडियम
large,bada,badi,bade,badaa,bara,bari,बड़ा,बड़ी,बड़े,लार्ज
half,aadha,adha,aadhi,adhi,aadhe,adhe,आधा,आधी,आधे,हाफ
full,poora,pura,poori,puri,poore,pure,पूरा,पूरी,पूरे,फुल
quarter,pav,paav,chauthai,पाव`;

/** Food in Hindi, on the menu or not, and sizes. */
export const foods: Entry<DishLexeme>[] = [
  ...alike.split('\n').map((line): Entry<DishLexeme> => {
    const [names = '', ...others] = line.split(',');
    return [{ role: 'food', names }, ...others] as Entry<DishLexeme>;
  }),
  ...measures.split('\n').map((line): Entry<DishLexeme> => {
    const [names = '', ...others] = line.split(',');
    return [{ role: 'measure', names }, ...others] as Entry<DishLexeme>;
  }),
  ...dishes.map((word): Entry<DishLexeme> => [{ role: 'food', names: word, dish: true }, word]),
];
