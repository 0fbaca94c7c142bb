import type { DishLexeme } from '../../dishes/lexemes.ts';
import type { Entry } from '../lexeme.ts';

/** Foods of more than one name: the first is what the others mean. */
const alike = `onion,onions,red onion
mayonnaise,mayo,mayonaise,mayonaisse,mayonnaise sauce
guacamole,guac,avocado
fries,french fries,finger chips
capsicum,bell pepper,green pepper,shimla mirch
chilli,chili,chile,chillies,chilies
coriander,cilantro,coriander leaves
aubergine,eggplant,brinjal
coke,coca cola,coca-cola,cola
curd,yogurt,yoghurt,dahi
okra,ladyfinger,ladies finger
chickpea,chickpeas,garbanzo,chana
jalapeno,jalapenos,jalapeño,jalapeno pepper,jalapeno peppers,jalepeno,jalapenos peppers
mozzarella,mozarella,mozzarella cheese
pepperoni,peperoni,pepperonis
veg,vegetable,vegetables,veggie,veggies,vegetarian
prawn,prawns,shrimp,shrimps
barbecue,bbq,barbeque
soda,club soda,soda water
ketchup,tomato ketchup,tomato sauce
ice cream,icecream
lemon,lime
tomato,tomatoes
mayonnaise,mayonnaise dressing
iced tea,ice tea,icetea
sparkling water,fizzy water,carbonated water
wings,hot wings
parmesan,parmesan cheese
cheddar,cheddar cheese
potato,potatoes
pickle,pickles,gherkin,gherkins`;

const dishes =
  `curry curries soup soups pulao pulav pilaf fry stew salad salads sandwich sandwiches burger burgers pizza pizzas pie pies
  noodles noodle chowmein roll rolls wrap wraps shake shakes milkshake smoothie smoothies juice juices tea teas coffee coffees
  chocolate latte cappuccino mocha espresso americano frappe lassi soda cake cakes pastry pastries brownie cookie cookies
  donut donuts doughnut muffin muffins pudding kebab kebabs tikka biryani biryanis masala rice bread breads naan roti paratha
  dosa dosas idli vada chaat pakora pakoras bhaji cutlet cutlets manchurian momo momos dumpling dumplings wings wing nuggets
  nugget fingers strips popcorn pasta spaghetti lasagna macaroni risotto ramen sushi taco tacos burrito burritos nachos quesadilla
  bowl bowls combo combos platter platters thali thalis meal meals toast toasts omelette omelet pancake pancakes waffle waffles bun buns bagel
  croissant steak chop chops sizzler korma kofta kurma josh halwa kheer jamun jalebi barfi ladoo laddu kulfi sundae tiramisu
  cheesecake custard gravy dal daal khichdi raita papad ketchup fries chips beer wine whisky rum vodka cocktail mocktail
  mojito lemonade water milk buttermilk cider shorba samosa kachori bhature puri poori uttapam upma poha bhel tart`.split(
    /\s+/,
  );

const ingredients =
  `salt sugar ice bone cumin cardamom potato tomato onion pickle curd lemon okra aubergine pea plain special chicken mutton lamb fish egg eggs paneer beef pork bacon ham sausage salami turkey duck prawn crab lobster tuna salmon squid
  butter cream ghee oil garlic ginger spinach corn mushroom mushrooms olive olives cucumber cabbage carrot carrots cauliflower
  broccoli beans peas lettuce basil oregano mint honey mustard pesto vinegar ranch mango strawberry vanilla blueberry banana apple orange
  pineapple watermelon grape pomegranate coconut almond cashew pista peanut sesame soya tofu quinoa oats caramel hazelnut peri malai
  tandoori schezwan szechuan hakka singapore thai chinese italian mexican irish afghani kashmiri hyderabadi lucknowi punjabi goan kerala
  mughlai amritsari kadai kadhai shahi jumbo boneless`.split(/\s+/);

const qualities =
  `hot cold iced green black white red yellow brown sweet sour salty spicy dry fried grilled roasted steamed baked crispy crunchy smoked
  stuffed boiled fresh chilled warm   desi classic special`.split(/\s+/);

const kinds =
  `sauce sauces dressing dressings dip dips chutney chutneys syrup powder seeds leaves crust base cheese slices flakes`.split(
    ' ',
  );

const measures = `small,sml,smol,little one,tiny
medium,med,mid,middle,medium sized
large,lrg,lg,big,bigger,biggest
extra large,xl,x large,extra big
regular,reg,normal,standard
half,1/2,½,hf,hlf
full,whole
quarter,1/4,¼,qtr
mini,miny
jumbo,giant,huge,king size
family,family size,family pack`;

const entries = (lines: string) =>
  lines.split('\n').map((line) => {
    const [names = '', ...others] = line.split(',');
    return { names, others };
  });

/** Food in English, on the menu or not, and sizes. */
export const foods: Entry<DishLexeme>[] = [
  ...entries(alike).map(
    ({ names, others }): Entry<DishLexeme> => [{ role: 'food', names }, names, ...others],
  ),
  ...entries(measures).map(
    ({ names, others }): Entry<DishLexeme> => [{ role: 'measure', names }, names, ...others],
  ),
  ...dishes.map((word): Entry<DishLexeme> => [{ role: 'food', names: word, dish: true }, word]),
  ...ingredients.map((word): Entry<DishLexeme> => [{ role: 'food', names: word }, word]),
  ...kinds.map((word): Entry<DishLexeme> => [{ role: 'food', names: word, kind: true }, word]),
  ...qualities.map((word): Entry<DishLexeme> => [{ role: 'food', names: word, quality: true }, word]),
];
