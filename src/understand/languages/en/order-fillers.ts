import type { Entry, Filler } from '../lexeme.ts';

const filler =
  `i id ill im ive me my mine we wed well were us our you your u ur it its that this these those them they there here
  would will could can may might shall should must do does did is are be been was has have had having get got getting give
  gimme giv gib like love want wanna wants wanted wnt need needs wish prefer take taking try trying go going gonna let lets
  make making made start place put order orders ordering send sending bring deliver delivery pack parcel takeaway takeout
  prepare serve add-on include includes including included say see guess think hope looking buy grab hit start feel feeling
  please pls plz plss plzz pleaze kindly thanks thank thankyou thx ty tnx cheers hi hello hey hii hiii heya hiya good morning
  afternoon evening night dear sir madam maam mam boss bro buddy dude mate team guys folks friend okay ok k kk okey alright
  right yes yeah yep yup ya sure great perfect nice cool awesome beautiful fine wonderful fantastic lovely nope um umm uh uhh
  hmm oh ah er well so then now today tonight time again back just only also too really very much ahead simply
  maybe perhaps probably quick quickly fast rush asap soon urgent urgently right away total all-in the of for to in on at  by
  from as if into out up over inside per about around with-that which who whose what whats how that's thats such
  be am because since while when where why whole entire whatever any some lot lots bunch bit few one's another other else next
  first second third last final finally lastly plus-also besides starter starters main mains maincourse appetizer appetizers
  dessert desserts afters lunch dinner breakfast snack brunch supper side-dish meal-time table tables party office home house
  people person persons guests kids children family friend friends everyone's mother father mom dad wife husband son daughter
  size sized sizes topping toppings top topped-off filling fillings ingredient ingredients flavour flavor flavoured flavored
  style kind type sort item items thing things stuff dish dishes food menu restaurant kitchen chef bhai amount quantity count
  number no.s each's big-order thats-all all's fresh freshly favourite favorite usual delicious tasty yummy hungry starving
  appreciate welcome day week weekend drink's pretty along looks sounds works hold-up wait moment sec ready set quite
  called named says said tell told know mind possible available thru through via same`.split(/\s+/);

const phrases = [
  'can i',
  'can we',
  'can you',
  'can u',
  'can they',
  'can my',
  'can he',
  'can she',
  'can the',
  'can it',
  'you can',
  'we can',
  'i can',
  'u can',
  'can you do',
  'could you do',
  'can u do',
  'how about',
  'what about',
  'as well',
  'that is all',
  'that is it',
  'that will be all',
  'that will do',
  'thats all',
  'thats it',
  'nothing else',
  'to start',
  'to drink',
  'to eat',
  'for a drink',
  'for drinks',
  'for drink',
  'for the drink',
  'for the drinks',
  'for my drink',
  'as a drink',
  'as my drink',
  'as drinks',
  'as the drink',
  'for toppings',
  'for veggies',
  'for the veggies',
  'for vegetables',
  'for sauce',
  'for the sauce',
  'for sauces',
  'for meat',
  'for the meat',
  'for bread',
  'for the bread',
  'for fillings',
  'as toppings',
  'as topping',
  'on top',
  'on it',
  'on them',
  'on that',
  'on there',
  'in it',
  'in them',
  'in there',
  'we are',
  'i would like',
  'i have',
  'let me have',
  'make sure its',
  'make sure it is',
  'a lot',
  'one more thing',
  'good morning',
  'good evening',
  'good afternoon',
];

/** English words that carry nothing in an order: politeness, wishes, who it is for. */
export const orderFillers: Entry<Filler>[] = [
  [{ role: 'filler' }, ...filler.map((word) => word.replace('-', ' ')), ...phrases],
];
