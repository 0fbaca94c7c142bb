import type { DishLexeme } from '../../dishes/lexemes.ts';
import type { Entry } from '../lexeme.ts';

/** Foods of more than one name: the first is what the others mean. */
const alike = `onion,onions,red onion
mayonnaise,mayo,mayonaise,mayonnaise sauce
guacamole,guac,avocado
fries,french fries,chips,finger chips
capsicum,bell pepper,green pepper,shimla mirch
chilli,chili,chile,chillies,chilies
coriander,cilantro,coriander leaves
aubergine,eggplant,brinjal
coke,coca cola,coca-cola,cola
curd,yogurt,yoghurt,dahi
okra,ladyfinger,ladies finger
chickpea,chickpeas,garbanzo,chana
jalapeno,jalapenos,jalapeño
mozzarella,mozarella,mozzarella cheese
pepperoni,peperoni,pepperonis
veg,vegetable,vegetables,veggie,veggies,vegetarian
prawn,prawns,shrimp,shrimps
barbecue,bbq,barbeque
soda,club soda,sparkling water,soda water
ketchup,tomato ketchup,tomato sauce
ice cream,icecream
lemon,lime
tomato,tomatoes
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
  cheesecake custard gravy dal daal khichdi raita chutney papad sauce dip ketchup fries chips beer wine whisky rum vodka cocktail mocktail
  mojito lemonade water milk buttermilk cider shorba samosa kachori bhature puri poori uttapam upma poha bhel tart`.split(
    /\s+/,
  );

const ingredients =
  `chicken mutton lamb fish egg eggs paneer beef pork bacon ham sausage salami turkey duck prawn crab lobster tuna salmon squid
  cheese butter cream ghee oil garlic ginger spinach corn mushroom mushrooms olive olives cucumber cabbage carrot carrots cauliflower
  broccoli beans peas lettuce basil oregano mint honey mustard pesto vinegar ranch hot cold iced green black white red yellow
  sweet sour salty spicy dry fried grilled roasted steamed baked crispy crunchy smoked stuffed boiled tandoori schezwan szechuan
  hakka singapore thai chinese italian mexican mango strawberry vanilla blueberry banana apple orange pineapple watermelon
  grape pomegranate coconut almond cashew pista peanut sesame soya tofu quinoa oats almond caramel hazelnut irish peri malai
  afghani kashmiri hyderabadi lucknowi punjabi goan kerala mughlai amritsari kadai kadhai shahi`.split(/\s+/);

/** Food in English, on the menu or not. */
export const foods: Entry<DishLexeme>[] = [
  ...alike.split('\n').map((line): Entry<DishLexeme> => {
    const [name = '', ...others] = line.split(',');
    return [{ role: 'food', names: name }, name, ...others];
  }),
  ...dishes.map((word): Entry<DishLexeme> => [{ role: 'food', names: word, dish: true }, word]),
  ...ingredients.map((word): Entry<DishLexeme> => [{ role: 'food', names: word }, word]),
];
