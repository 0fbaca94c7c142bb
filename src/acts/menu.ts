import type { Menu } from '../domain/menu.ts';
import type { Act } from './act.ts';

/** A restaurant's menu as it stands; an empty one when it has none. */
export async function menuOf(act: Act, restaurantId: string): Promise<Menu> {
  return (await act.menu(restaurantId)) ?? { restaurantId, version: 0, sections: [] };
}
