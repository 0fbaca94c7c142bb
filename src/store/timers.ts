import { type Queryable, statement } from './database.ts';

/** Alarms that exist. Each has one handler, which checks the present state before it acts. */
export type TimerName =
  | 'hold ends'
  | 'payment slow'
  | 'payment reminder'
  | 'payment ends'
  | 'payment lapses'
  | 'no answer'
  | 'answer overdue'
  | 'kitchen begins'
  | 'handover ends'
  // The line for a table: of a restaurant, then of a place in line.
  | 'table freed'
  | 'waitlist joined'
  | 'offer ends'
  | 'waitlist ends'
  // Of a booking that is settled: before, while and after the guests are there.
  | 'reminder day before'
  | 'reminder hours before'
  | 'reminder unanswered'
  | 'guests missing'
  | 'visit ends'
  | 'how was it'
  // Of a printer that work was written for.
  | 'printer silent'
  // Of a member of staff who wants to be told what the day was.
  | 'day summary'
  // Of a person who wants to be gone.
  | 'person leaves'
  // Of an order that is accepted.
  | 'order over';

export interface Timer {
  id: string;
  subject: string;
  name: TimerName;
  epoch: number;
  dueAt: Date;
}

/** An alarm to be set. */
export type NewTimer = Pick<Timer, 'subject' | 'name' | 'dueAt'>;

// In one order everywhere: two transactions that set the same alarms wait for each other and do not lock up.
const set = statement(
  'timers set',
  `insert into timers (subject, name, due_at)
   select subject, name, due_at from json_to_recordset($1::json) as t(subject uuid, name text, due_at timestamptz)
    order by subject, name
   on conflict (subject, name) do update set due_at = excluded.due_at, epoch = timers.epoch + 1, state = 'set'
   returning id, subject, name, epoch, due_at as "dueAt"`,
);

/** Sets alarms; one that was set before is replaced, and of two that are the same the last counts. */
export async function setTimers(db: Queryable, timers: readonly NewTimer[]): Promise<Timer[]> {
  if (timers.length === 0) return [];
  const last = new Map(timers.map((timer) => [`${timer.subject} ${timer.name}`, timer]));
  const rows = [...last.values()].map(({ subject, name, dueAt }) => ({ subject, name, due_at: dueAt }));
  return db.rows<Timer>(set, [JSON.stringify(rows)]);
}

const cancel = statement(
  'timers cancel',
  `update timers set state = 'cancelled', epoch = epoch + 1
    where id in (select t.id from timers t
                   join json_to_recordset($1::json) as c(subject uuid, names json) on c.subject = t.subject
                  where t.name in (select json_array_elements_text(c.names)) and t.state <> 'cancelled'
                  order by t.subject, t.name for update of t)`,
);

/** Takes alarms back; one that has just gone off is ignored by its epoch. */
export async function cancelTimers(
  db: Queryable,
  alarms: readonly { subject: string; names: readonly TimerName[] }[],
): Promise<void> {
  if (alarms.length > 0) await db.rows(cancel, [JSON.stringify(alarms)]);
}

const fire = statement(
  'timer fire',
  `with due as (
     select id from timers where state = 'set' and due_at <= $1 order by due_at limit $2 for update skip locked
   ), fired as (
     update timers t set state = 'fired' from due where t.id = due.id returning t.id, t.subject, t.name, t.epoch
   )
   insert into inbox (id, provider, provider_id, kind, payload, state, at)
   select gen_random_uuid(), 'timer', f.id || ':' || f.epoch, 'timer',
          json_build_object('subject', f.subject, 'name', f.name, 'timerId', f.id, 'epoch', f.epoch), 'pending', $1
     from fired f
   on conflict (provider, provider_id) do nothing
   returning id`,
);

/** Turns alarms that are due at `now` into inbox rows; gives the ids of those. */
export async function fireDueTimers(db: Queryable, now: Date, limit: number): Promise<string[]> {
  return (await db.rows<{ id: string }>(fire, [now, limit])).map((row) => row.id);
}

const current = statement('timer current', `select epoch from timers where id = $1 and state = 'fired'`);

/** Whether an alarm that went off in `epoch` still stands: it was neither set again nor taken back since. */
export async function stillStands(db: Queryable, timerId: string, epoch: number): Promise<boolean> {
  const [row] = await db.rows<{ epoch: number }>(current, [timerId]);
  return row?.epoch === epoch;
}
