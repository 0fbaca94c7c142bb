import type { RestaurantFile } from '../../../src/domain/restaurant-file.ts';
import { loadFile } from '../../../src/ops/floor/load.ts';
import { restaurants } from '../../../src/sandbox/seed/restaurants/index.ts';
import { openAround } from '../../../src/converse/around.ts';
import { smsSender, type World, whatsappSender } from '../world.ts';

/** Loads a restaurant's file again, as its owner does after editing it: a table or a member of staff less, or a day on which it is closed. */
export async function reload(
  { thali: { db, knex }, clock, publicUrl }: World,
  { slug, without, closed }: { slug: string; without: string | undefined; closed: string | undefined },
  dismissed?: string,
): Promise<void> {
  const found = restaurants.find((file) => file.slug === slug);
  if (!found) throw new Error(`No restaurant is called ${slug}.`);
  const file: RestaurantFile = found;
  const tools = {
    db,
    clock,
    me: '00000000-0000-4000-8000-00000000000b',
    around: openAround(db, knex),
    url: (path: string) => publicUrl + path,
    senders: { whatsapp: whatsappSender, sms: smsSender },
  };
  await loadFile(tools, knex, {
    ...file,
    tables: (file.tables ?? []).filter(({ name }) => name !== without),
    groups: (file.groups ?? []).filter(({ tables }) => !tables.includes(without ?? '')),
    staff: (file.staff ?? []).filter(({ phone }) => phone !== dismissed),
    closures: [
      ...(file.closures ?? []),
      ...(closed ? [{ from: closed, to: closed, reason: 'private party' }] : []),
    ],
  });
}
