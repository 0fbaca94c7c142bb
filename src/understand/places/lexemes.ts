/** What a guest may be pleased to pay. */
export type PriceClass = 'cheap' | 'moderate' | 'expensive';

/** What somebody eats, or does not. */
export type Diet = 'veg' | 'pure-veg' | 'vegan' | 'jain' | 'halal' | 'egg';

/** What a lead-in or a postposition says about the name beside it. */
export type Lead = 'in' | 'at' | 'booking' | 'for' | 'near' | 'serving' | 'named';

/** Words about places and what is looked for. */
export type PlaceLexeme =
  /** "restaurant", "dhaba": what kind of house. */
  | { role: 'placeType' }
  /** "place", "jagah": a house of no kind. */
  | { role: 'placeNoun' }
  /** "food", "khana": what stands before it is a cuisine. */
  | { role: 'foodNoun' }
  /** "part of town", "side", "ilaka": what stands before it is an area. */
  | { role: 'areaNoun' }
  /** "price range", "daam". */
  | { role: 'priceNoun' }
  /** "kind of", "style", "tarah ka": stands between a word and its noun. */
  | { role: 'kind' }
  | { role: 'price'; price: PriceClass }
  /** "under", "less than": a limit stands after it; "se kam": before it. */
  | { role: 'priceLimit'; stands: 'before' | 'after' }
  /** "rupees", "₹". */
  | { role: 'currency' }
  | { role: 'sort' }
  | { role: 'facility' }
  /** How near; `of` where a place may follow with nothing between, `alone` where it may do without one. */
  | { role: 'near'; of?: true; alone?: true; far?: true }
  /** "me", "here", "my place": the one who writes. */
  | { role: 'writer' }
  /** "aas paas", "in my area": near the one who writes. */
  | { role: 'nearMe' }
  /** "to", "from": between "close" and what is close. */
  | { role: 'nearLink' }
  | { role: 'openNow' }
  | { role: 'diet'; diet: Diet }
  /** "allergic to": what it is follows, or stands before "se allergy". */
  | { role: 'allergy'; stands: 'before' | 'after' }
  /** "in", "at", "serves"; `strict` where a name nobody knows may follow. */
  | { role: 'leadIn'; lead: Lead; strict?: true }
  /** "mein", "ke paas", "milega": says of the name before it what a lead-in says of the name after. */
  | { role: 'leadOut'; lead: Lead; strict?: true }
  | { role: 'article' }
  /** "any", "koi bhi": does not mind, of the noun after it, of the field it names itself or of what was asked. */
  | { role: 'any'; field?: 'area' }
  /** "doesn't matter", "farak nahi padta": does not mind. */
  | { role: 'indifferent' }
  /** "not", "instead of": before what is not wanted; "nahi": after it. */
  | { role: 'notWanted'; stands: 'before' | 'after' }
  /** "or", "ya". */
  | { role: 'either' }
  /** "Street", "Park", "station": the last word of the name of a spot. */
  | { role: 'spotNoun' }
  /** "downtown": a spot in every town. */
  | { role: 'spot' }
  /** "my", "their". */
  | { role: 'possessive' }
  /** "southern", "modern": makes another cuisine of the one after it. */
  | { role: 'cuisinePrefix' }
  /** Cuisines that guides may leave out. */
  | { role: 'cuisine' }
  | { role: 'region'; field: 'state' | 'country' }
  /** Words of every day, and phrases that hold a place word and mean no place: "best friend". */
  | { role: 'ordinary' };
