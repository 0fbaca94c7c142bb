import type { EditLexeme, EditVerb } from '../../edits/lexemes.ts';
import type { Entry } from '../lexeme.ts';
import { phrases } from '../phrases.ts';

const verb = (what: EditVerb, text: string): Entry<EditLexeme> => [
  { role: 'editing', verb: what },
  ...phrases(text),
];

/** English words that change a cart. */
export const edits: Entry<EditLexeme>[] = [
  verb(
    'remove',
    `remove,removing,delete,deleting,cancel,cancelling,canceling,drop,dropping,discard,erase,scrap,scratch,strike,skip,omit,ditch,lose,
    eliminate,exclude,subtract,deduct,minus,take off,take out,take away,taking off,taking out,leave,leave out,leave off,cut out,cut,kick out,
    knock off,get rid of,do away with,forget,forget about,never mind,nevermind,rmv,remv,rem,dlt,del,cncl,cancl,cnl,cxl,no need of,no need for,
    not needed,not required,isnt needed,no longer needed,not wanted,dont need,do not need,dont want,do not want,no longer want,no longer need,dont bring,dont send,do not bring,do not send,
    changed my mind about,pass on,no thanks to,unwanted,take back,undo`,
  ),
  verb(
    'change',
    `make,making,change,changing,chng,chnge,set,update,modify,edit,adjust,alter,turn,convert,switch to,upgrade,upsize,downgrade,shift,bump,
    should be,shall be,must be,has to be,have to be,needs to be,need to be,to be,will be,supposed to be,keep it at,keep it to,
    make it,make that,make them,make this,make those,make sure,change that to,change it to,
    let it be,let them be,have it,have them,want it,want them,like it,i want it,id like it,i would like it,get it,prefer it,serve it,do it`,
  ),
  verb('swap', `swap,swapping,replace,replacing,exchange,exchanging,substitute,interchange,switch,trade`),
  verb('add', `add,adding,include,put,put in,put on,throw in,throw on,toss in,add in,add on,ad`),
  verb('want', `give,bring,send,get,order,want,take,need,have,like,prefer,gimme`),
  verb('reduce', `reduce,decrease,lower,lessen,cut down,bring down,cut back`),
  verb('increase', `increase,raise,bump up,bring up,go up`),
  verb(
    'keep',
    `keep,keeping,keep only,only keep,retain,hold on to,dont remove,do not remove,dont delete,do not delete,dont cancel,do not cancel,
    dont drop,dont take off,dont change,do not change,dont touch,do not touch`,
  ),
  [{ role: 'off' }, 'off', 'out', 'away'],
  [{ role: 'moreOf' }, 'more', 'additional', 'further'],
  [
    { role: 'moreOf', count: 1 },
    'another',
    'another one',
    'one more',
    '1 more',
    'one extra',
    'an extra',
    'an additional',
  ],
  [{ role: 'fewer' }, 'less', 'fewer', 'lesser'],
  [{ role: 'onlySo' }, 'only', 'just', 'no more than', 'not more than', 'merely', 'onli', 'jst'],
  [
    { role: 'twice' },
    'double',
    'doubled',
    'twice',
    'double up',
    'twice as much',
    'twice as many',
    'two times',
  ],
  [{ role: 'halve' }, 'halve', 'half of it', 'cut in half'],
  [
    { role: 'also' },
    'also',
    'too',
    'as well',
    'in addition',
    'along with that',
    'with that',
    'with it',
    'besides that',
  ],
  [
    { role: 'clear' },
    ...phrases(`clear,clear all,clear it,clear everything,clear cart,clear the cart,clear my cart,clear my order,clear the order,empty,empty cart,
    empty the cart,empty my cart,start over,start again,to start over,to start again,to start afresh,to begin again,start afresh,start fresh,start from scratch,from scratch,begin again,restart,reset,
    reset cart,reset everything,wipe,wipe it,wipe everything,wipe the cart,new order,fresh order,scrap everything,scrap it all,scrap the order,
    forget everything,forget it all,forget the whole thing,forget the order,scratch everything,scratch all that,scratch the whole order,
    nothing i ordered,redo the order,redo my order,discard everything,trash it,trash everything,bin it all`),
  ],
  [
    { role: 'sameAgain' },
    ...phrases(`same again,the same again,same order,same order again,same as last time,same as before,same as last,same as last order,same as previous,
    same as previous order,same as yesterday,same thing again,same thing,same items,same stuff,the same,same like last time,same like before,same what i had last time,
    last time,like last time,as last time,as before,like before,last order,previous order,earlier order,old order,past order,last one again,
    repeat,repeat order,repeat last order,repeat my order,repeat my last order,repeat the last order,repeat the order,repeat previous order,
    reorder,re order,order again,my usual,the usual,usual,usual order,what i had last time,what i ordered last time,what we had last time`),
  ],
  [
    { role: 'pronoun', many: false },
    ...phrases(`it,this,that,this one,that one,the one,this item,that item,the same one,its`),
  ],
  [{ role: 'pronoun', many: true }, ...phrases(`them,those,these,em,those ones,these ones`)],
  [
    { role: 'lineAt', place: -1 },
    ...phrases(`last one,last item,last thing,last dish,last added,the last,latest,latest one,most recent one,what i just added,what i added last,
    last line,final one,the one i just added,thing i just added`),
  ],
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map(
    (word, i): Entry<EditLexeme> => [
      { role: 'lineAt', place: i + 1 },
      ...['', ' one', ' item', ' thing', ' dish', ' line'].map((noun) => word + noun),
    ],
  ),
  ...['1st', '2nd', '3rd', '4th', '5th', '6th', '7th', '8th', '9th', '10th'].map(
    (word, i): Entry<EditLexeme> => [
      { role: 'lineAt', place: i + 1 },
      ...['', ' one', ' item', ' thing', ' dish', ' line'].map((noun) => word + noun),
    ],
  ),
  [
    { role: 'lineNumber' },
    ...phrases(
      `item,line,number,item number,line number,item no,no.,#,sr no,serial number,entry,position,item #,option number`,
    ),
  ],
  [
    { role: 'wholeCart' },
    ...phrases(`cart,order,my order,whole order,entire order,full order,the lot,whole thing,basket,list,bag,whole cart,everything,all items,
    all of it,all of them,all the items,anything,any of them,any of these,any of it,any of the items,any dish,complete order,all`),
  ],
  [{ role: 'into' }, 'to', 'into', 'as', '->', '=>', 'to a', 'to an'],
  [
    { role: 'inPlaceOf', old: 'after' },
    ...phrases(`instead of,in place of,rather than,than,in lieu of,in stead of,insted of,as opposed to,in exchange for,not the,over the,
    as a replacement for,in the place of,replacing the`),
  ],
  [
    { role: 'insteadOfIt' },
    'instead',
    'insted',
    'rather',
    'in its place',
    'in that place',
    'in place',
    'as a replacement',
    'as replacement',
  ],
  [
    { role: 'except', named: 'after' },
    ...phrases(`except,except for,except the,but not,but the,other than,apart from,besides,excluding,aside from,save for,barring,
    excepting,but keep,only keep,keep only,just keep`),
  ],
  [
    { role: 'rest' },
    ...phrases(
      `rest,the rest,rest of,rest of it,rest of them,others,the others,everything else,all else,other items,remaining,nothing else,all others,anything else`,
    ),
  ],
  [
    { role: 'about', side: 'after' },
    ...phrases(
      `in,on,to,from,of,for,with,in the,on the,to the,from the,for the,with the,on my,in my,to my,of the,onto,into the,inside,on top of,regarding,about`,
    ),
  ],
  [{ role: 'suchOne' }, 'one', 'ones'],
  [{ role: 'but' }, 'but', 'except that', 'however', 'only that', 'but this time', 'this time', 'though'],
  [
    { role: 'asksOfCart' },
    ...phrases(`what is,whats,what are,what did,what do,which,how much,how many,how long,how spicy,how big,how is,why,where,when,who,whose,is there,is it,is the,
    is that,is my,are there,are the,are you,are they,are these,does the,does it,does that,do you have,do u have,do you serve,do you make,do you do,did i,did you,have i,have you,
    has the,was the,were the,will the,will it,tell me about,show,show me,show cart,show my cart,view cart,read back,can you tell,could you tell,tell me,what all,any idea`),
  ],
];
