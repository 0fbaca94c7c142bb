import { seededRandom } from '../statistics.ts';

const syllables =
  'ka ri mpa sha rma ve nkat gu pta ban so hel lak shmi cho pra der mir chi tol wan fer nan dez pil lai jo seph kur zam bo tri vik ram ush dol phin quar'.split(
    ' ',
  );
const qualifiers =
  'Royal Garden Coastal Village Golden Silver Blue Green Red Old New Grand Little Hill Lake River Beach City Spice Masala Udupi Punjabi Mughal Malabar Andhra Bengal Konkan Chettinad Kashmir Awadh Deccan Himalaya Lotus Mango Tamarind Saffron Pepper Clove Cardamom Ginger Banyan Peepal Palm Coconut Peacock Tiger Elephant Parrot Sunrise Sunset Moonlight Evening Monsoon Winter Summer Highway Station Temple Palace Fort Market'.split(
    ' ',
  );
const nouns =
  'Restaurant Kitchen Hotel Cafe House Dhaba Bhavan Corner Bakery Mess Grill Bar Bistro Darbar Junction Palace Point Rasoi Tiffins Foods Treat Express Plaza Inn Lounge Table Spoon Ladle Pot Handi Tandoor Terrace Courtyard Canteen Diner Eatery'.split(
    ' ',
  );
const manners =
  'Smoked Crisp Stuffed Slow Fiery Village Royal Coastal Butter Pepper Garlic Ginger Coconut Mustard Tamarind Green Red White Black Dry Gravy Roast Steamed Grilled Fried Double Tandoori Kadai Handi Dum Hyderabadi Malabar Goan Bengali Punjabi Chettinad Andhra Kashmiri Awadhi Mysore'.split(
    ' ',
  );
const mains =
  'Paneer Mushroom Chicken Prawn Potato Mutton Lamb Fish Crab Egg Rogan Palak Gobi Bhindi Baingan Rajma Chana Dal Aloo Matar Kofta Keema Squid Duck Quail Turkey Tofu Jackfruit Pumpkin Beetroot Spinach Cheese Corn Okra Lentil'.split(
    ' ',
  );
const forms =
  'Curry Tikka Biryani Dosa Kebab Soup Salad Sandwich Noodles Pizza Josh Masala Korma Vindaloo Pulao Paratha Naan Roll Wrap Cutlet Pakora Samosa Thali Uttapam Idli Vada Stew Sukka Varuval Ghassi Moilee Xacuti Momos Burger Pasta Risotto Tart Kheer Halwa Falooda'.split(
    ' ',
  );

/** Cuisines, the commonest first. */
export const cuisines =
  'North Indian,South Indian,Punjabi,Mughlai,Chinese,Biryani,Bengali,Italian,Continental,Seafood,Udupi,Street food,Kerala,Andhra,Hyderabadi,Mangalorean,Parsi,Gujarati,Japanese,Desserts,Bakery,Goan,Chettinad,Kashmiri,Awadhi,Rajasthani,Thai,Korean,Lebanese'.split(
    ',',
  );

/** Names of people and places: some of many, most of few. */
const propers = 20_000;

type Random = () => number;

const one = (words: readonly string[], random: Random) => words[Math.floor(random() * words.length)] ?? '';
/** Few of them often, and a long tail: the chance of the k-th is one in k, as with words in any language (Zipf's law). */
const few = (count: number, random: Random) => Math.floor(count ** random());

function proper(nth: number): string {
  const random = seededRandom(nth + 1);
  const letters = Array.from({ length: 2 + (nth % 3) }, () => one(syllables, random)).join('');
  return letters.slice(0, 1).toUpperCase() + letters.slice(1);
}

/** Names of so many restaurants, nearly all different: their words are far fewer, and grow slowly. */
export function restaurantNames(count: number): string[] {
  const random = seededRandom(count);
  return Array.from({ length: count }, () => {
    const words = [proper(few(propers, random)), one(qualifiers, random), nouns[few(nouns.length, random)]];
    return words.slice(random() < 0.05 ? 1 : 0).join(' ');
  });
}

/** So many dishes: what all menus of a country know. */
export function dishNames(count: number): string[] {
  const random = seededRandom(count + 1);
  const names = new Set<string>();
  while (names.size < count) {
    const before = random() < 0.3 ? proper(few(propers, random)) : one(manners, random);
    names.add([before, one(mains, random), one(forms, random)].slice(random() < 0.1 ? 1 : 0).join(' '));
  }
  return [...names];
}

/**
 * The name with two slips, one in each of its two longest words or both in the longest: a letter left out, doubled or
 * another, or two swapped.
 */
export function misspelt(name: string, random: Random): string {
  const words = name.toLowerCase().split(' ');
  const [longest = '', next = ''] = words.toSorted((a, b) => b.length - a.length);
  const both = longest.length > 7 && random() < 0.5;
  return words
    .map((word) => {
      if (word === longest) return both ? slip(slip(word, random), random) : slip(word, random);
      return word === next && !both && word.length > 3 ? slip(word, random) : word;
    })
    .join(' ');
}

function slip(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, here, next, after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
  switch (Math.floor(random() * 4)) {
    case 0:
      return `${before}${next}${after}`;
    case 1:
      return `${before}${here}${here}${next}${after}`;
    case 2:
      return `${before}${one(['a', 'e', 'o', 'n', 's'], random)}${next}${after}`;
    default:
      return `${before}${next}${here}${after}`;
  }
}
