import { everyTemplate } from '../../src/converse/templates.ts';
import { registerTemplates } from '../../src/send/templates.ts';
import { channelOf } from './channel-of.ts';
import type { World } from './world.ts';

/** What Meta decides of a template that was submitted, without a word to us. */
export async function metaDecides(
  { twilio }: World,
  contentId: string,
  decision: { status: string; reason?: string; category?: string },
): Promise<void> {
  const answer = await fetch(`${twilio.url}/sandbox/contents/${contentId}/approval`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(decision),
  });
  if (!answer.ok) throw new Error(await answer.text());
}

/** Our templates are put before Meta, which decides; what it said is read again, as an operator does. */
export async function approveTemplates(
  world: World,
  status: 'approved' | 'rejected' | 'paused',
): Promise<void> {
  const { thali, clock } = world;
  const desk = channelOf(world);
  try {
    const register = () => registerTemplates(thali.db, desk, everyTemplate, clock.now());
    for (const { contentId } of await register()) await metaDecides(world, contentId, { status });
    await register();
  } finally {
    await desk.close();
  }
}
