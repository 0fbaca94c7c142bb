import { block, endBlock } from '../../acts/floor/block.ts';
import { changeBlock } from '../../acts/floor/change-block.ts';
import type { blocks } from '../../contract/blocks.ts';
import { endedAs, problemOf } from './book/ended.ts';
import { otherOf } from './book/rows.ts';
import { shownThere } from './book/shown-there.ts';
import { floorFor, idOf, standing } from './book/surroundings.ts';
import type { Handlers } from './handlers.ts';
import { notThere, wrongField } from './problem.ts';

export const blocksHandlers: Handlers<keyof typeof blocks> = {
  async 'POST /restaurants/:restaurant/blocks'({ act, personId, body }) {
    const floor = await floorFor(act, personId);
    const ended = await block(floor, {
      act: 'block',
      tableIds: standing(floor, body.tables) ?? [],
      day: body.day,
      days: body.days,
      reason: body.reason ?? null,
      ...(body.from === undefined ? {} : { from: body.from }),
      ...(body.until === undefined ? {} : { until: body.until }),
    });
    if (ended.outcome.kind !== 'blocked')
      throw await problemOf(floor, ended.outcome, { party: 1, startsAt: act.now });
    return { blocks: ended.outcome.rows.length, moved: ended.outcome.moved.map(otherOf) };
  },

  async 'PATCH /restaurants/:restaurant/blocks/:block'({ act, personId, params, body }) {
    const id = idOf(params.block, 'block');
    const floor = await floorFor(act, personId, { [id]: body.version });
    const block = await shownThere(floor, id, body.version, 'block');
    const moment = (said: string | undefined) => (said === undefined ? undefined : new Date(said));
    const startsAt = moment(body.startsAt) ?? block.startsAt;
    if (body.endsAt !== undefined && new Date(body.endsAt) <= startsAt)
      throw wrongField('endsAt', 'must be after its beginning');
    const ended = await changeBlock(floor, block, {
      startsAt,
      endsAt: moment(body.endsAt),
      tableIds: standing(floor, body.tables),
      reason: body.reason === undefined ? undefined : body.reason || null,
      clear: body.clear,
    });
    return endedAs(floor, ended, { party: 0, startsAt, id });
  },

  async 'DELETE /restaurants/:restaurant/blocks/:block'({ act, personId, params }) {
    const floor = await floorFor(act, personId);
    if (!(await endBlock(floor, idOf(params.block, 'block')))) throw notThere('block');
    return undefined;
  },
};
