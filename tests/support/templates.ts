import { everyTemplate } from '../../src/converse/templates.ts';
import { registerTemplates } from '../../src/send/templates.ts';
import { channelOf } from './channel-of.ts';
import type { World } from './world.ts';

/** Our templates are put before Meta, which decides; what it said is read again, as an operator does. */
export async function approveTemplates(
  world: World,
  status: 'approved' | 'rejected' | 'paused',
): Promise<void> {
  const { twilio, thali, clock } = world;
  const desk = channelOf(world);
  try {
    const register = () => registerTemplates(thali.db, desk, everyTemplate, clock.now());
    for (const { contentId } of await register()) {
      const answer = await fetch(`${twilio.url}/sandbox/contents/${contentId}/approval`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ status }),
      });
      if (!answer.ok) throw new Error(await answer.text());
    }
    await register();
  } finally {
    await desk.close();
  }
}
