import type { Act } from '../../acts/act.ts';
import { lookBack, patchSince, stateOf, unpublishedOf } from '../../acts/menu-draft/draft-state.ts';
import {
  changePrices,
  discardDraft,
  editDraft,
  returnTo,
  undoOrRedo,
} from '../../acts/menu-draft/edit-draft.ts';
import { type Editor, type OpenDraft, openToRead } from '../../acts/menu-draft/open-draft.ts';
import { publishDraft } from '../../acts/menu-draft/publish-draft.ts';
import type { menu } from '../../contract/menu.ts';
import { bulkPrices } from '../../domain/menu-draft/bulk-prices.ts';
import type { TaxesAt } from '../../domain/menu-draft/problems.ts';
import { pastSteps } from '../../store/menu-drafts.ts';
import { getRestaurant } from '../../store/restaurants.ts';
import type { Handlers } from './handlers.ts';
import { asProblem } from './menu-problems.ts';
import { notThere } from './problem.ts';

type Asked = { act: Act } & Editor;

/** What dishes can be taxed as at a restaurant, and what its money is. */
async function taxesAt({ act, restaurantId }: Asked): Promise<TaxesAt> {
  const restaurant = await getRestaurant(act.tx, restaurantId);
  if (!restaurant) throw notThere('restaurant');
  return { rates: restaurant.tax.rates, currency: restaurant.currency };
}

/** Does something to the draft; answers with the steps since the version the page has. */
async function done(
  asked: Asked,
  since: number,
  change: (taxes: TaxesAt) => Promise<{ draft: OpenDraft; added: string | null } | OpenDraft>,
) {
  const taxes = await taxesAt(asked);
  const made = await change(taxes).catch((refused: unknown) => {
    throw asProblem(refused);
  });
  const { draft, added } = 'draft' in made ? made : { draft: made, added: null };
  return {
    state: await stateOf(asked.act, asked, draft, taxes),
    patch: await patchSince(asked.act, asked, since),
    added,
  };
}

const versionIn = (given: string): number => {
  if (!/^\d{1,9}$/.test(given)) throw notThere('step');
  return Number(given);
};

export const menuHandlers: Handlers<keyof typeof menu> = {
  async 'GET /restaurants/:restaurant/menu/draft'(asked) {
    const taxes = await taxesAt(asked);
    const draft = await openToRead(asked.act, asked);
    return {
      state: await stateOf(asked.act, asked, draft, taxes),
      menu: draft.body,
      taxClasses: Object.keys(taxes.rates),
    };
  },
  'GET /restaurants/:restaurant/menu/draft/steps': (asked) =>
    done(asked, asked.query.since, () => openToRead(asked.act, asked)),
  'POST /restaurants/:restaurant/menu/draft/edits': (asked) =>
    done(asked, asked.body.since, ({ currency }) => editDraft(asked.act, asked, asked.body.edit, currency)),
  async 'POST /restaurants/:restaurant/menu/draft/prices/preview'(asked) {
    const { version, body } = await openToRead(asked.act, asked);
    return { version, moves: bulkPrices(body, asked.body).moves };
  },
  'POST /restaurants/:restaurant/menu/draft/prices': (asked) =>
    done(asked, asked.body.since, ({ currency }) =>
      changePrices(asked.act, asked, asked.body.change, asked.body.seen, currency),
    ),
  'POST /restaurants/:restaurant/menu/draft/undo': (asked) =>
    done(asked, asked.body.since, () => undoOrRedo(asked.act, asked, 'undo', asked.body.step)),
  'POST /restaurants/:restaurant/menu/draft/redo': (asked) =>
    done(asked, asked.body.since, () => undoOrRedo(asked.act, asked, 'redo', asked.body.step)),
  'POST /restaurants/:restaurant/menu/draft/discard': (asked) =>
    done(asked, asked.body.since, () => discardDraft(asked.act, asked)),
  async 'GET /restaurants/:restaurant/menu/draft/differences'(asked) {
    const { currency } = await taxesAt(asked);
    const draft = await openToRead(asked.act, asked);
    const over = draft.liveChanged ? draft.liveVersion : null;
    return {
      version: draft.version,
      over,
      differences: await unpublishedOf(asked.act, asked, draft, currency),
    };
  },
  'POST /restaurants/:restaurant/menu/draft/publish': (asked) =>
    done(asked, asked.body.since, (taxes) => publishDraft(asked.act, asked, asked.body, taxes)),
  async 'GET /restaurants/:restaurant/menu/history'({ act, restaurantId, query: { after, limit } }) {
    const before = after === undefined ? null : versionIn(after);
    const rows = await pastSteps(act.tx, restaurantId, before, limit + 1);
    const shown = rows.slice(0, limit).map((row) => ({ ...row, at: row.at.toISOString() }));
    return { rows: shown, next: rows.length > limit ? String(shown.at(-1)?.version) : null };
  },
  async 'GET /restaurants/:restaurant/menu/history/:version'(asked) {
    const { currency } = await taxesAt(asked);
    const draft = await openToRead(asked.act, asked);
    const version = versionIn(asked.params.version);
    const found = await lookBack(asked.act, asked, draft, version, currency);
    if (!found) throw notThere('step');
    return found;
  },
  'POST /restaurants/:restaurant/menu/history/:version/return': (asked) => {
    const version = versionIn(asked.params.version);
    const sentence = `Gone back to the menu as it was after step ${version}`;
    return done(asked, asked.body.since, () => returnTo(asked.act, asked, version, sentence));
  },
};
