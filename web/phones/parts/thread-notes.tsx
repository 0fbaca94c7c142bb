import type { App, Phone, Thread } from '../model.ts';

/** Where people cannot text our number; a thread says so itself once there is one. */
const oneWay: readonly string[] = ['IN'];

/** Whether a phone's app can write to a thread, or would be able to begin one. */
export function canWrite(phone: Phone, app: App, thread: Thread | undefined): boolean {
  if (phone.conditions.includes('unreachable')) return false;
  if (app === 'whatsapp') return !phone.conditions.includes('no-whatsapp');
  if (!phone.hasNumber || phone.conditions.includes('landline')) return false;
  return thread?.canReply ?? !oneWay.includes(phone.country ?? '');
}

function notesOf(phone: Phone, app: App, thread: Thread | undefined): string[] {
  const notes: string[] = [];
  if (phone.conditions.includes('unreachable')) notes.push('This phone is switched off.');
  if (app === 'whatsapp') {
    if (phone.conditions.includes('no-whatsapp')) notes.push('This phone has no WhatsApp.');
    if (thread?.sessionOpen === false && thread.messages > 0)
      notes.push('The 24 hours are over: only approved templates arrive until something is written here.');
  } else if (!phone.hasNumber) notes.push('Without a phone number there is no SMS.');
  else if (phone.conditions.includes('landline')) notes.push('This is a landline: it cannot text.');
  else if (!canWrite(phone, app, thread) && notes.length === 0)
    notes.push('SMS here is one way: phones in this country cannot text our number. WhatsApp can.');
  if (thread?.optedOut) notes.push('Opted out: nothing is sent here until "start" is written.');
  if (thread?.blocked) notes.push('Thali is blocked here, and is not told so.');
  return notes;
}

/** What one should know about a thread before typing: its window, opt-out, block, one-way SMS. */
export function ThreadNotes({ phone, app, thread }: { phone: Phone; app: App; thread: Thread | undefined }) {
  const notes = notesOf(phone, app, thread);
  if (notes.length === 0) return null;
  return (
    <ul className="thread-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
