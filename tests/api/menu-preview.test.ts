import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Caller, callerAs, restaurantId } from '../support/api.ts';
import { startWorld, type World, whatsappSender } from '../support/world.ts';
import { segmentsOf } from '../../src/domain/segments.ts';
import { loadMenu } from '../../src/store/menus.ts';
import { numberOf } from '../support/number-of.ts';

const preview = 'GET /restaurants/:restaurant/menu/preview';

describe('the preview of a menu', () => {
  let world: World;
  let caller: Caller;
  let restaurant: string;
  beforeAll(async () => {
    world = await startWorld({ environment: { PRICE_WHATSAPP_MESSAGE: '30', PRICE_SMS_SEGMENT: '20' } });
    caller = await callerAs(world, numberOf.harpreet);
    restaurant = await restaurantId(world, 'the-copper-ladle');
  });
  afterAll(() => world.close());

  const look = async (query = {}) => (await caller.call(preview, { params: { restaurant }, query })).body;
  const section = async (name: string) => {
    const menu = await loadMenu(world.thali.knex, restaurant);
    const found = menu?.sections.find((each) => each.name === name);
    if (!found) throw new Error(`There is no section ${name}.`);
    return found;
  };
  test('is word for word what a guest is sent', async () => {
    const phone = world.twilio.phone('+919812599001');
    const say = async (text: string) => {
      phone.whatsapp.send(text, { sender: whatsappSender });
      await world.quiet();
    };
    const received = () => {
      const last = phone.whatsapp.last();
      const rows = (last?.list?.rows ?? []).map(({ title, description }) => [title, description || null]);
      const buttons = (last?.buttons ?? []).map(({ title }) => [title, null]);
      return { text: last?.text, options: [...rows, ...buttons] };
    };
    const shown = async (query: object) => {
      const [turn] = (await look(query)).turns;
      const message = turn?.messages.at(-1);
      return {
        text: message?.text,
        options: message?.options.map(({ label, description }) => [label, description]),
      };
    };
    await say('copper ladle');
    await say('order to collect');
    const breads = await section('Breads');
    await say('breads');
    expect(received().text).toContain('Breads');
    expect(await shown({ section: breads.id })).toEqual(received());
    const dish = breads.items.find(({ name }) => name === 'Butter Naan');
    const curry = await section('From the copper pots');
    const asked = curry.items.find(({ groups }) => groups.some(({ min }) => min > 0));
    if (!asked || !dish) throw new Error('No dish has a choice that must be made.');
    await say(`1 ${asked.name}`);
    expect(await shown({ item: asked.id })).toEqual(received());
  });

  test('is of the draft once that has changes: a new dish with its choices is in it, and not at its page', async () => {
    const at = '/restaurants/:restaurant/menu/draft' as const;
    const breads = await section('Breads');
    const labels = async (query: object) =>
      (await look(query)).turns.flatMap(({ messages }) =>
        messages.flatMap(({ options }) => options.map(({ label }) => label)),
      );
    expect(await look({ of: 'draft' })).toMatchObject({ of: 'live', unpublished: false });
    const edit = async (change: object) => {
      const made = await caller.call(`POST ${at}/edits`, {
        params: { restaurant },
        body: { since: 0, edit: change as never },
      });
      expect(made.status).toBe(201);
      return made.body.added ?? '';
    };
    const roti = { do: 'add', kind: 'item', to: breads.id, name: 'Ragi Roti', price: 95_00, diet: 'veg' };
    const dish = await edit(roti);
    const unpriced = { ...roti, name: 'Jowar Roti', price: undefined };
    await edit(unpriced);
    const group = await edit({ do: 'add', kind: 'group', to: dish, name: 'With what?' });
    await edit({ do: 'add', kind: 'option', to: group, name: 'White butter', price: 20_00 });

    expect(await look({ section: breads.id })).toMatchObject({ of: 'draft', unpublished: true });
    expect(await labels({ section: breads.id })).toContain('Ragi Roti');
    expect(await labels({ section: breads.id })).not.toContain('Jowar Roti');
    const [asked] = (await look({ item: dish })).turns;
    expect(asked?.messages.at(-1)?.text).toContain('With what?');
    expect(await look({ section: breads.id, of: 'live' })).toMatchObject({ of: 'live', unpublished: true });
    expect(await labels({ section: breads.id, of: 'live' })).not.toContain('Ragi Roti');
    const page = await fetch(`${world.publicUrl}/r/the-copper-ladle`);
    expect(await page.text()).not.toContain('Ragi Roti');
  });

  test('shows every page, what was cut, and what an SMS is charged by', async () => {
    const { turns } = await look({ channel: 'sms', language: 'hi' });
    const pages = turns.filter(({ what }) => what === 'sections');
    expect(pages.map(({ page }) => page)).toEqual([1, 2]);
    for (const message of turns.flatMap(({ messages }) => messages)) {
      expect(message.sms).toMatchObject({ encoding: 'UCS-2', count: segmentsOf(message.text).count });
    }
  });
});
