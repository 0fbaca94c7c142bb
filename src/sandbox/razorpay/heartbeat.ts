import type { Appointment } from './agenda.ts';
import { expireDue } from './links.ts';
import { authorisePayment, capturePayment } from './payments.ts';
import { failRefund, finishRefund, returnUncaptured } from './refunds.ts';
import type { World } from './world.ts';

function keepAppointment(world: World, { what, id }: Appointment): void {
  const payment = world.books.payments.get(id);
  const refund = world.books.refunds.get(id);
  if (payment?.status === 'failed' && (what === 'authorise' || what === 'capture'))
    authorisePayment(world, payment);
  if (payment?.status === 'authorized' && what === 'capture') capturePayment(world, payment);
  if (payment?.status === 'authorized' && what === 'refund-uncaptured') returnUncaptured(world, payment);
  if (refund?.status === 'pending' && what === 'process-refund') finishRefund(world, refund);
  if (refund?.status === 'pending' && what === 'fail-refund') failRefund(world, refund);
}

/** Does everything whose time has come: lapsed links, appointments, webhooks to try again. */
export function beat(world: World): void {
  expireDue(world);
  for (const appointment of world.agenda.due()) keepAppointment(world, appointment);
  world.post.runDue();
}

/** Beats every `milliseconds`, so that a clock somebody moves is noticed. Returns how to stop it. */
export function startHeartbeat(world: World, milliseconds: number): () => void {
  const timer = setInterval(() => beat(world), milliseconds);
  return () => clearInterval(timer);
}
