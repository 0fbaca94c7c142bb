import type { World } from '../../src/understand/understand.ts';
import { plainItem, plainSection } from '../support/plain-menu.ts';

const dish = (id: string, code: string, name: string) => ({
  ...plainItem,
  id,
  code,
  name,
  price: 100_00,
  diet: 'veg' as const,
});

/** A small menu in focus, at half past six on a Friday evening in India. */
export function plainWorld(around: Partial<World> = {}): World {
  return {
    now: new Date('2026-11-27T13:00:00Z'),
    zone: 'Asia/Kolkata',
    lexicon: {
      restaurants: ['The Copper Ladle'],
      areas: [],
      cities: ['Bengaluru'],
      cuisines: [],
      zone: 'Asia/Kolkata',
    },
    menu: {
      restaurantId: 'r',
      version: 1,
      sections: [
        {
          ...plainSection,
          id: 's',
          name: 'All',
          items: [
            dish('dosa', 'DOS', 'Masala Dosa'),
            dish('lassi', 'LAS', 'Sweet Lassi'),
            dish('naan', 'NAN', 'Butter Naan'),
          ],
        },
      ],
    },
    offered: [],
    numbered: false,
    ...around,
  };
}
