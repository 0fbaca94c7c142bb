import type { PeopleLexeme } from '../../people/lexemes.ts';
import type { Entry } from '../lexeme.ts';
import { phrases } from '../phrases.ts';

export const people: Entry<PeopleLexeme>[] = [
  [
    { role: 'person', each: 1, everybody: true },
    ...phrases(`
      people, ppl, ppls, pple, pepole, peeps, pax, guests, heads, souls, diners, folks, members,
      family members, individuals
    `),
  ],
  [
    { role: 'person', each: 1 },
    ...phrases(`
      visitors, adults, grown ups, teenagers, teens, minors, youngsters, seniors, senior citizens, elders,
      elderly, men, women, males, females, ladies, gentlemen, gents, guys, gals, lads, boys, girls, eaters,
      patrons, customers, students, employees, participants, attendees, tourists, travellers, others,
      other people, other persons
    `),
  ],
  [
    { role: 'person', each: 1, young: true },
    ...phrases(`kids, kiddos, children, childs, childrens, toddlers, infants, babies, little ones`),
  ],
  [
    { role: 'person', each: 1, alone: 1, young: true },
    ...phrases(`kid, child, toddler, infant, baby, newborn, little one`),
  ],
  [
    { role: 'person', each: 1, alone: 1 },
    ...phrases(`
      person, guest, visitor, adult, grown up, teenager, teen, senior, senior citizen, man, woman, lady,
      gentleman, guy, boy, girl, head, diner, customer, member, family member, student, other, other person
    `),
  ],
  [
    { role: 'person', each: 1, alone: 1, related: true },
    ...phrases(`
      wife, wifey, husband, hubby, spouse, partner, fiance, fiancee, girlfriend, boyfriend, gf, bf, better half, ex, ex wife, ex husband, mother, mom, mum, mummy, mommy, mama, father, dad, daddy, papa,
      parent, son, daughter, brother, sister, bro, sis, sibling, twin, half brother, half sister,
      step mother, step father, stepmother, stepfather, stepmom, stepdad, step mom, step dad, step son,
      step daughter, stepson, stepdaughter, step brother, step sister, stepbrother, stepsister, grandmother,
      grandfather, grandma, grandpa, granny, grandad, granddad, nan, nana, great grandmother,
      great grandfather, grandson, granddaughter, grandchild, grandkid, uncle, aunt, auntie, aunty, cousin,
      cousin brother, cousin sister, niece, nephew, mother in law, father in law, brother in law,
      sister in law, son in law, daughter in law, godmother, godfather, friend, lady friend, best friend,
      bestie, buddy, pal, mate, roommate, flatmate, classmate, neighbour, neighbor, boss, manager, colleague,
      coworker, co worker, workmate, teammate, associate, assistant, client, companion, nanny, driver, teacher
    `),
  ],
  [
    { role: 'person', each: 1, related: true },
    ...phrases(`
      wives, husbands, partners, mothers, fathers, sons, daughters, brothers, sisters, siblings, grandsons,
      granddaughters, grandchildren, grandkids, great grandkids, uncles, aunts, cousins, nieces, nephews,
      friends, frnds, frends, besties, buddies, pals, mates, roommates, flatmates, classmates, neighbours,
      neighbors, bosses, colleagues, coworkers, co workers, workmates, teammates, associates, clients,
      companions, relatives, in laws
    `),
  ],
  [
    { role: 'person', each: 0, related: true },
    ...phrases(`family, families, fam, crew, team, gang, squad, staff, office`),
  ],
  [{ role: 'person', each: 1, alone: 2, related: true }, 'parents', 'grandparents', 'twins'],
  [{ role: 'person', each: 1, alone: 3, related: true }, 'triplets'],
  [{ role: 'person', each: 2, alone: 2 }, 'couple', 'couples', 'pair', 'newlyweds'],
  [{ role: 'me' }, 'me', 'yours truly'],
  [{ role: 'me', subject: true }, 'i'],
  [{ role: 'me', emphatic: true }, 'myself', 'my self'],
  [{ role: 'we' }, 'we', 'them', 'you', 'the group', 'the party', 'the guests'],
  [{ role: 'we', direct: true }, 'us', 'ourselves'],
  [{ role: 'allOf', value: 2 }, 'both of us', 'us both', 'we both'],
  [
    { role: 'alone' },
    ...phrases(`alone, solo, by myself, on my own, single person, no one else, nobody else`),
  ],
  [{ role: 'owner' }, 'my', 'our', 'his', 'her', 'their', 'the', 'my own'],
  [{ role: 'article' }, 'a', 'an'],
  [
    { role: 'quality' },
    ...phrases(`
      other, small, little, young, younger, old, older, elderly, grown, hungry, lovely, close, good, best,
      dear, big, female, male, lady, indian, foreign, additional, extra
    `),
  ],
  [{ role: 'joint' }, ...phrases(`and, n, nd, as well as, and also, and then, along with, together with`)],
  [{ role: 'joint', adding: true }, 'plus', 'and another', 'and plus'],
  [{ role: 'joint', accompanying: true }, 'with'],
  [
    { role: 'joint', accompanying: true, coming: true },
    ...phrases(`
      coming with, come with, going with, dining with, dine with, eating with, eat with, joining with,
      there with, here with
    `),
  ],
];
