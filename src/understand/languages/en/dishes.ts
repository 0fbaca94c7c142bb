import type { DishLexeme } from '../../dishes/lexemes.ts';
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

const list = (text: string) => text.split(',').map((phrase) => phrase.trim());

/** English words of orders. */
export const dishes: Entry<DishLexeme | Filler>[] = [
  [{ role: 'filler' }, ...filler.map((word) => word.replace('-', ' ')), ...phrases],
  [
    { role: 'action', action: 'no', place: 'before', list: true },
    'without',
    'w/o',
    'wo',
    'without any',
    'without the',
    'minus',
  ],
  [
    { role: 'action', action: 'no', place: 'before' },
    ...list(`no,not,without,w/o,wo,without any,with no,minus,minus the,hold,hold the,hold off,hold on,hold off on,skip,skip the,avoid,
    avoid any,exclude,excluding,except,except for,omit,omitting,leave off,leave out,leave off the,leave out the,leaving out,
    leave the,take off,take out,remove,removing,drop,drop the,ditch,lose the,free of,cut,cut the,minus any,no any,never,zero,nix,
    do not add,do not put,do not include,do not want,do not want any,do not need,do not need any,do not give,do not use,
    dont add,dont add any,dont put,dont put any,dont include,dont want,dont want any,dont need,dont need any,wont need,wont need any,will not need,wont be needing,wont want,dont give,dont use,
    doesnt have,does not have,that doesnt have,isnt,its not,it is not,not any,no more,not with,and not,but not,
    i do not want,i dont want,we dont want,would not like,wouldnt like,do not like,dont like,hate,allergic to,cannot have,cant have,
    please no,nothing with,no added,none of,didnt want,keep off,keep out,get rid of,sans`),
  ],
  [
    { role: 'action', action: 'extra', place: 'either' },
    'extra',
    'xtra',
    'extras',
    'double',
    'additional',
    'added extra',
  ],
  [
    { role: 'action', action: 'extra', place: 'before' },
    ...list(`more,some more,some extra,lots of,lot of,a lot of,lots more,loads of,plenty of,heavy on,heavy,generous,generous on,
    go heavy on,ton of,tons of,double the,triple,extra of,more of,bit more,a bit more,little more,little extra,a little extra,a little more,
    bit extra,a bit extra,an extra,with more,too much,much more,max`),
  ],
  [{ role: 'action', action: 'light', place: 'either' }, 'less', 'light', 'lite', 'lightly', 'lighter'],
  [
    { role: 'action', action: 'light', place: 'before' },
    ...list(`easy on,easy on the,go easy on,go easy on the,go light on,light on,light on the,lite on,a little,little,little bit of,
    a little bit of,a bit of,a little of,just a little,just a bit of,a touch of,touch of,a drizzle of,drizzle of,a dash of,dash of,
    a hint of,hint of,a sprinkle of,a splash of,a pinch of,a smear of,tiny bit of,reduced,reduce,reduce the,low,lower,minimal,
    not so much,fewer,half the,hardly any,barely any,go slow on,slightly,bit less,a bit less,a little less,with less`),
  ],
  [
    { role: 'action', action: 'not_light', place: 'before' },
    ...list(
      `not too little,no light,not light,no less,not less,dont go light on,dont go easy on,dont skimp on`,
    ),
  ],
  [
    { role: 'action', action: 'not_extra', place: 'before' },
    ...list(`no extra,not extra,without extra,without any extra,hold the extra,hold extra,avoid extra,avoid any extra,skip the extra,
    skip extra,dont add extra,do not add extra,dont want extra,do not want extra,dont want any extra,do not want any extra,
    dont add any extra,do not add any extra,dont put extra,dont put any extra,leave off the extra,leave out the extra,
    minus the extra,minus extra,no additional,without additional,not too much,not a lot of,not much`),
  ],
  [
    { role: 'action', action: 'no', place: 'after' },
    'free',
    'removed',
    'left out',
    'left off',
    'excluded',
    'nahi',
  ],
  [
    { role: 'action', action: 'add', place: 'before' },
    ...list(
      `add,adding,added,add some,add in,throw in,throw on,put some,put on,put in,include,including,plus add,top it with,some`,
    ),
  ],
  [{ role: 'action', action: 'add', place: 'after' }, 'added', 'included'],
  [
    { role: 'together' },
    ...list(`with,wit,wid,wth,w,w/,with some,with the,along with,alongside,together with,topped with,topped off with,loaded with,
    filled with,stuffed with,served with,covered with,covered in,that has,that have,which has,which have,having,
    containing,that contains,featuring,accompanied by,comes with,that comes with,dressed with,on top of,
    and for toppings,smothered in,smothered with,finished with,made with,prepared with,mixed with`),
  ],
  [
    { role: 'and' },
    'and',
    'n',
    'an',
    'nd',
    'plus',
    '&',
    '+',
    'as well as',
    'also',
    'and also',
    'then',
    'along',
  ],
  [{ role: 'either' }, 'or', 'nor', '/'],
  [
    { role: 'instead' },
    'instead of',
    'in place of',
    'rather than',
    'in lieu of',
    'and not',
    'replacing',
    'as opposed to',
  ],
  [
    { role: 'everyOne', count: 2 },
    'both',
    'both of them',
    'both of these',
    'both of those',
    'on both',
    'for both',
    'in both',
    'to both',
    'in either',
    'on either',
    'either',
  ],
  [
    { role: 'everyOne' },
    ...list(`all,each,every,everything,everyone,everybody,each one,every one,all of them,each of them,
    all of it,all of these,all of those,on all,for all,in all,on each,
    in each,for each,to all,across the board,all items,everything on it`),
  ],
  [
    { role: 'within', place: 'before' },
    'in the',
    'on the',
    'for the',
    'in my',
    'on my',
    'to the',
    'with the',
  ],
  [
    { role: 'ofThem' },
    'of them',
    'of those',
    'of these',
    'of the',
    'of em',
    'out of them',
    'out of those',
    'of which',
    'among them',
  ],
  [
    { role: 'takeBack', count: true },
    'make it',
    'make that',
    'make them',
    'make those',
    'change it to',
    'change that to',
  ],
  [
    { role: 'takeBack' },
    ...list(`sorry,i mean,i meant,oops,scratch that,wait no,no wait,no sorry,actually,actually no,no actually,rather,correction,
    or rather,no no,no make it,no make that,sorry make it,sorry make that,my bad,my mistake,never mind,
    on second thought,on second thoughts,uh no,nope,not that`),
  ],
  [
    { role: 'portion' },
    ...list(
      `plate,portion,serving,order,bottle,botle,glass,cup,mug,can,bowl,piece,pc,pcs,pce,nos,unit,packet,pack,box,bag,tin,jar,pot,slice,parcel,tray,basket,bucket,pint,jug,scoop,helping,set,tumbler,carton,round,shot,qty,quantity`,
    ),
  ],
  [
    { role: 'portion', many: true },
    ...list(
      `plates,portions,servings,orders,bottles,botles,glasses,cups,mugs,cans,bowls,pieces,units,packets,packs,boxes,bags,tins,jars,pots,slices,parcels,trays,baskets,buckets,pints,jugs,scoops,helpings,sets,tumblers,cartons,rounds,shots`,
    ),
  ],
  [
    { role: 'aside' },
    ...list(`side,side of,sides of,a side of,side order of,on the side,as a side,as sides,for the side,for a side,for sides,as side,for my side,
    on side,side orders of,at the side,as a side dish,as my side,for side,separately on the side`),
  ],
  [{ role: 'single' }, 'a', 'an', 'single', 'an order of', 'a order of'],
  [{ role: 'single', counts: true }, 'another', 'one more', '1 more'],
  [{ role: 'times' }, 'x', '×', '*', 'times'],
  [
    { role: 'asItIs' },
    ...list(
      `regular,normal,plain,standard,usual,simple,ordinary,as it is,as is,without anything,with nothing,default,original`,
    ),
  ],
  [{ role: 'halfCount' }, 'half', 'half of'],
  [
    { role: 'errand' },
    ...list(`call,ring,ringing,doorbell,bell,gate,guard,security,knock,door,doorstep,lobby,reception,floor,building,lift,address,landmark,
    spoon,spoons,fork,forks,cutlery,plastic,napkin,napkins,tissue,tissues,straw,straws,chopsticks,cut into,separate,separately,
    wrap,wrapped,packed,packing,packaging,container,birthday,anniversary,celebration,candle,candles,allergy,allergic,
    sealed,disposable,paper,heat,reheat,warm,cutlery,change for,note,leave it,leave at,hand it,together with,serve together,
    toothpick,sachet,sachets,message,write,careful,carefully`),
  ],
];
