import type { PlaceLexeme } from '../../places/lexemes.ts';
import type { Entry } from '../lexeme.ts';
import { phrases } from '../phrases.ts';

const kindsOfHouse = phrases(
  'restaurant, restaurants, resto, cafe, café, cafeteria, coffee house, coffeehouse, coffee shop, tea house, teahouse, tea shop, tea room, bar, pub, gastropub, tavern, taverna, inn, bistro, brasserie, trattoria, osteria, pizzeria, steakhouse, steak house, diner, eatery, canteen, mess, joint, food court, food truck, fast food, fast food restaurant, fast food joint, food stall, food cart, buffet restaurant, delicatessen, deli, bakery, patisserie, creperie, ice cream parlour, ice cream parlor, sweet shop, juice bar, juice shop, oyster bar, sushi bar, wine bar, cocktail bar, sports bar, tapas bar, lounge, brewery, brewpub, microbrewery, taproom, beer garden, grill, rotisserie, noodle house, barbecue place, night club, nightclub, club, fine dining, dhaba',
);

const cuisines = phrases(
  'afghan, african, american, andhra, arab, arabic, argentinian, argentine, armenian, asian, assamese, australian, austrian, awadhi, balinese, bangladeshi, basque, bavarian, belgian, bengali, bihari, brazilian, british, bulgarian, burmese, cajun, californian, cambodian, canadian, cantonese, caribbean, catalan, chettinad, chilean, chinese, colombian, continental, creole, croatian, cuban, cypriot, czech, danish, dutch, egyptian, english, ethiopian, european, eastern european, filipino, finnish, french, fusion, georgian, german, goan, greek, gujarati, hawaiian, hungarian, hyderabadi, icelandic, indian, indo chinese, indonesian, international, iranian, iraqi, irish, israeli, italian, jamaican, japanese, javanese, jewish, kashmiri, kenyan, kerala, konkani, korean, kosher, latin, latin american, lebanese, lithuanian, lucknowi, maharashtrian, malabari, malaysian, maltese, mangalorean, marathi, marwari, mediterranean, mexican, middle eastern, moghlai, mongolian, moroccan, mughlai, nepalese, nepali, nigerian, north american, north indian, northeastern indian, norwegian, oriental, pakistani, pan asian, parsi, peranakan, persian, peruvian, polish, polynesian, portuguese, punjabi, rajasthani, romanian, russian, scandinavian, scottish, sardinian, sicilian, sichuan, sindhi, singaporean, south american, south indian, soul food, southern, spanish, sri lankan, street food, swedish, swiss, syrian, szechuan, taiwanese, tamil, tex mex, thai, tibetan, tunisian, turkish, tuscan, udupi, ukrainian, uzbek, venetian, yemeni, emirati, kurdish, saudi, hakka, hunan, shanghainese, macanese, nyonya, bohemian, breton, provencal, alsatian, galician, andalusian, roman, neapolitan, lombard, sephardic, vietnamese, welsh',
);

/** What is looked for: houses, food, prices, areas, how near. */
export const places: Entry<PlaceLexeme>[] = [
  [{ role: 'placeType' }, ...kindsOfHouse],
  [{ role: 'cuisine' }, ...cuisines],
  [
    { role: 'cuisinePrefix' },
    ...phrases(
      'north, south, east, west, northeast, northwest, southeast, southwest, northern, southern, eastern, western, northeastern, northwestern, southeastern, southwestern, central, modern, contemporary, pan',
    ),
  ],
  [
    { role: 'placeNoun' },
    ...phrases(
      'place, places, spot, spots, somewhere, someplace, something, anywhere, anything, venue, option, options, table, reservation, branch, outlet, hotel',
    ),
  ],
  [
    { role: 'foodNoun' },
    ...phrases('food, foods, cuisine, cuisines, dish, dishes, meal, meals, fare, cooking, eats'),
  ],
  [
    { role: 'areaNoun' },
    ...phrases(
      'area, areas, part, parts, side, end, part of town, part of the town, parts of town, side of town, end of town, part of the city, side of the city, of town, of the town, of the city, area of town, town, city, location, locality, neighbourhood, neighborhood, district, quarter, region, zone',
    ),
  ],
  [
    { role: 'priceNoun' },
    ...phrases('price, prices, priced, price range, pricing, cost, costs, budget, money, range, rate'),
  ],
  [
    { role: 'price', price: 'cheap' },
    ...phrases(
      'cheap, cheaply priced, cheaper, cheapest, inexpensive, inexpensively priced, low cost, low priced, low price, lower priced, low budget, budget friendly, on a budget, pocket friendly, economical, least expensive, lowest price, good value, value for money',
    ),
  ],
  [
    { role: 'price', price: 'moderate' },
    ...phrases(
      'moderate, moderately, moderately priced, moderate priced, moderate price, moderately price, medium priced, medium price, mid range, mid priced, midrange, middle priced, average priced, reasonable, reasonably priced, reasonably price, affordable, affordably priced, fairly priced, not expensive, not too expensive, not very expensive, not so expensive, not that expensive, not too pricey, not too cheap',
    ),
  ],
  [
    { role: 'price', price: 'expensive' },
    ...phrases(
      'expensive, expensively priced, pricey, pricy, costly, high priced, high price, high end, highend, upscale, upmarket, posh, luxurious, luxury, premium, fancy, lavish, five star',
    ),
  ],
  [
    { role: 'sort' },
    ...phrases(
      'best, best rated, top rated, top reviewed, highest rated, highly rated, high rated, well rated, best reviewed, well reviewed, highly reviewed, highly recommended, recommended, most recommended, popular, most popular, famous, well known, most famous, trending, five star rated, award winning, most loved',
    ),
  ],
  [
    { role: 'facility' },
    ...phrases(
      'wifi, wi fi, free wifi, internet, wireless internet, parking, valet parking, valet, free parking, pool, swimming pool, spa, indoor, indoors, outdoor, outdoors, outdoor seating, indoor seating, rooftop, roof top, terrace, balcony, garden, garden seating, patio, poolside, smoking room, smoking area, smoking zone, smoking, non smoking, live music, dj, dance floor, karaoke, live sports, live screening, big screen, ac, air conditioning, air conditioned, wheelchair access, wheelchair accessible, wheelchair, high chair, kids play area, play area, kid friendly, child friendly, family friendly, pet friendly, dog friendly, private room, private dining, sea view, lake view, river view, waterfront, beachfront, candle light, romantic, buffet, takeaway, take away, takeout, home delivery, delivery, drive through, drive thru, lift, elevator',
    ),
  ],
  [
    { role: 'near', of: true },
    ...phrases('close, around, next to, beside, opposite, behind, adjacent, in the vicinity'),
  ],
  [{ role: 'near', of: true, alone: true }, ...phrases('near, nearer, nearest, neighboring, neighbouring')],
  [
    { role: 'near', alone: true },
    ...phrases(
      'closest, close by, closeby, nearby, near by, within walking distance, walking distance, within the same area, in the same area, within the same neighborhood, neighboring area, neighbouring area, a short walk, a stone throw, walkable, not far, not too far, not so far, not very far, not distant',
    ),
  ],
  [{ role: 'near', alone: true, far: true }, ...phrases('far, far away, faraway, distant')],
  [
    { role: 'nearMe' },
    ...phrases(
      'in my area, in my neighbourhood, in my neighborhood, in the neighbourhood, in the neighborhood, in my locality',
    ),
  ],
  [
    { role: 'openNow' },
    ...phrases(
      'open now, open right now, open currently, still open, currently open, open at the moment, open at this hour, open this late, open late, whats open, what is open, who is open, anything open, anywhere open',
    ),
  ],
  [
    { role: 'diet', diet: 'pure-veg' },
    ...phrases(
      'pure veg, pure vegetarian, pure veggie, only veg, only vegetarian, veg only, vegetarian only, strictly veg, strictly vegetarian',
    ),
  ],
  [{ role: 'diet', diet: 'veg' }, ...phrases('veg, vegetarian, vegetarians, veggie, veggies')],
  [{ role: 'diet', diet: 'vegan' }, ...phrases('vegan, vegans, plant based')],
  [{ role: 'diet', diet: 'jain' }, 'jain'],
  [{ role: 'diet', diet: 'halal' }, 'halal'],
  [{ role: 'diet', diet: 'egg' }, ...phrases('eggetarian, eggitarian')],
  [
    { role: 'allergy', stands: 'after' },
    ...phrases(
      'allergic to, allergy to, allergies to, allergic from, allergy of, allergy from, intolerant to',
    ),
  ],
  [{ role: 'allergy', stands: 'before' }, ...phrases('allergy, allergies, intolerance')],
  [{ role: 'spot' }, ...phrases('downtown, midtown, uptown, in town, old town, city limits')],
  [
    { role: 'spotNoun' },
    ...phrases(
      'street, st, avenue, ave, av, road, rd, boulevard, blvd, lane, drive, highway, hwy, park, square, plaza, circle, station, metro, terminal, airport, bridge, borough, mall, market, bazaar, bazar, chowk, cross, nagar, hospital, temple, church, museum, stadium, university, college, school, campus, main, cross road, main road, block, sector, phase, stage, layout, colony, extension, office, workplace, work, home, house, place, hotel, hostel, airbnb, apartment, flat, dorm, location, position, beach, lake, fort, gate, tower, centre, center, building, library, theatre, theater, cinema',
    ),
  ],
];
