import type { RestaurantFile } from '../../src/domain/restaurant-file.ts';
import { statement } from '../../src/store/database.ts';
import type { Handset } from '../../src/sandbox/twilio/handset.ts';
import { smallRestaurant } from './small-restaurant.ts';
import { type World, whatsappSender } from './world.ts';

type Groups = NonNullable<RestaurantFile['modifierGroups']>;

const groups: Groups = {
  bread: {
    name: 'Bread',
    min: 1,
    max: 1,
    options: [{ name: 'Phulka' }, { name: 'Kulcha', price: 30_00, allergens: ['gluten'] }],
  },
  curry: {
    name: 'Curry',
    min: 1,
    max: 1,
    options: [
      { name: 'Rajma', item: 'RAJ' },
      { name: 'Korma', item: 'KOR', price: 50_00 },
    ],
  },
  plate: { name: 'On the plate', max: 2, options: [{ name: 'Onion', isDefault: true }, { name: 'Lemon' }] },
  heat: { name: 'Heat', min: 1, max: 1, options: [{ name: 'Gentle' }, { name: 'Fierce', price: 10_00 }] },
};

const item = (code: string, name: string, price: number, more: object = {}) => ({
  code,
  name,
  price,
  diet: 'veg' as const,
  ...more,
});

/** A restaurant whose dishes must be chosen of: a plate with a bread, a set meal of dishes that have a heat, and beer. */
export function choosy(change: { groups?: Groups; plate?: string[] } = {}): RestaurantFile {
  return smallRestaurant({
    slug: 'choosy-spoon',
    name: 'Choosy Spoon',
    hours: {
      dineIn: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '12:00', to: '23:00' }],
    },
    ordering: { pickup: true, preOrder: true, minimum: 300_00 },
    tax: { rates: { food: 500, liquor: 0 } },
    modifierGroups: { ...groups, ...change.groups },
    menu: [
      {
        section: 'Plates',
        items: [
          item('PLT', 'Chola Plate', 200_00, { groups: change.plate ?? ['bread'] }),
          item('FST', 'Festive Feast', 400_00, { groups: ['curry', 'bread', 'plate'] }),
          item('RAJ', 'Rajma', 150_00, { allergens: ['mustard'], groups: ['heat'] }),
          item('KOR', 'Korma', 190_00, { allergens: ['nuts'], groups: ['heat'] }),
        ],
      },
      {
        section: 'Drinks',
        items: [
          item('LGR', 'House Lager', 250_00, { liquor: true, taxClass: 'liquor' }),
          item('NIM', 'Nimbu Pani', 60_00),
        ],
      },
    ],
    staff: [{ name: 'Ravi', phone: '+919000098041', role: 'owner' }],
  });
}

let diners = 0;

/** A diner who talks to it, and what lies in the database because of that. */
export interface Choosing {
  phone: Handset;
  address: string;
  say(...texts: string[]): Promise<string>;
  lines(): Promise<CartRow[]>;
  orders(): Promise<OrderRow[]>;
}

export interface CartRow {
  id: string;
  name: string;
  quantity: number;
  modifiers: { id: string; quantity: number; modifiers?: { id: string }[] }[];
  seat: string | null;
}

export interface OrderRow {
  id: string;
  status: string;
  lines: { name: string; quantity: number; seat: string | null; modifiers: unknown[]; allergens: string[] }[];
}

const cartLines = statement(
  'test cart lines',
  `select l.id, i.name, l.quantity, l.modifiers, l.seat from cart_lines l join items i on i.id = l.item_id
     join carts c on c.id = l.cart_id and c.status = 'open' join addresses a on a.person_id = c.person_id
    where a.address = $1 order by l.position`,
);
const ordersOf = statement(
  'test orders with lines',
  `select o.id, o.status,
          (select json_agg(json_build_object('name', l.name, 'quantity', l.quantity, 'seat', l.seat,
              'modifiers', l.modifiers, 'allergens', l.allergens) order by l.position)
             from order_lines l where l.order_id = o.id) as lines
     from orders o join addresses a on a.person_id = o.person_id where a.address = $1 order by o.created_at`,
);

/** A new diner who has the menu before them. */
export async function choosing(world: World): Promise<Choosing> {
  diners += 1;
  const number = `+9198125${String(diners).padStart(5, '0')}`;
  const phone = world.twilio.phone(number);
  phone.profileName = 'Asha';
  const address = `whatsapp:${number}`;
  const say = async (...texts: string[]) => {
    for (const text of texts) {
      phone.whatsapp.send(text, { sender: whatsappSender });
      await world.quiet();
    }
    return phone.whatsapp.last()?.text ?? '';
  };
  await say('choosy spoon', 'order to collect');
  return {
    phone,
    address,
    say,
    lines: () => world.thali.db.rows<CartRow>(cartLines, [address]),
    orders: () => world.thali.db.rows<OrderRow>(ordersOf, [address]),
  };
}
