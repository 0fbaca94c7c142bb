import { z } from 'zod';
import { menuFields } from '../menu-file.ts';

const { item, size, option, group, section, mealtimes, menuName } = menuFields;
const { stock: _, dailyStock: __, sizes: ___, ...ofItem } = item;
const { stock: ____, dailyStock: _____, ...ofOption } = option;
const { options: ______, ...ofGroup } = group;

const withId = { id: z.uuid() };

/** A draft as the API gives it. */
export const draftMenu = z.object({
  groups: z.array(
    z.object({ key: z.string(), ...ofGroup, options: z.array(z.object({ ...withId, ...ofOption })) }),
  ),
  menus: z.array(z.object({ name: menuName, times: mealtimes })),
  sections: z.array(
    z.object({
      ...withId,
      name: section.section,
      about: section.about,
      menu: section.menu,
      items: z.array(z.object({ ...withId, ...ofItem, sizes: z.array(z.object({ ...withId, ...size })) })),
    }),
  ),
});
