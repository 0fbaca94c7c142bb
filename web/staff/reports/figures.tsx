import type { Report } from '../../../src/contract/reports.ts';
import { money } from '../format.ts';

/** How much more or less than before, in words. */
function change(now: number, before: number): string {
  if (before === 0) return now === 0 ? 'as before' : 'none before';
  const percent = Math.round(((now - before) / Math.abs(before)) * 100);
  if (percent === 0) return 'as before';
  return `${percent > 0 ? '+' : '−'}${Math.abs(percent)} % on before`;
}

/** The sums, each beside that of as many days before. */
export function Figures({ report: { total, before, currency, messages } }: { report: Report }) {
  const due = total.bookings;
  const missed = due === 0 ? undefined : Math.round((total.noShows / due) * 100);
  const cards = [
    { name: 'Covers', value: String(total.covers), note: change(total.covers, before.covers) },
    {
      name: 'Bookings',
      value: String(total.bookings),
      note: `${total.walkIns} walk-ins, ${total.cancelled} cancelled`,
    },
    {
      name: 'No-shows',
      value: String(total.noShows),
      note: missed === undefined ? 'no bookings' : `${missed} % of bookings`,
    },
    { name: 'Orders', value: String(total.orders), note: change(total.orders, before.orders) },
    {
      name: 'Sales',
      value: money(total.salesPaise, currency),
      note: change(total.salesPaise, before.salesPaise),
    },
    {
      name: 'Money in',
      value: money(total.receivedPaise, currency),
      note: `${money(total.refundedPaise, currency)} went back`,
    },
    {
      name: 'Tips',
      value: money(total.tipsPaise, currency),
      note: `${money(total.discountPaise, currency)} in discounts`,
    },
    {
      name: 'Messages',
      value: String(messages.whatsapp + messages.sms),
      note:
        messages.costPaise === null
          ? `${messages.sms} by SMS, ${messages.smsSegments} segments`
          : `about ${money(messages.costPaise, currency)}, ${messages.smsSegments} SMS segments`,
    },
  ];
  return (
    <>
      <dl className="report-figures">
        {cards.map(({ name, value, note }) => (
          <div key={name} className="figure">
            <dt>{name}</dt>
            <dd className="value">{value}</dd>
            <dd className="soft">{note}</dd>
          </div>
        ))}
      </dl>
      <p className="soft figures-note">
        Messages: what Thali sent about your restaurant, its bookings and its orders, to guests and to you.
        {messages.costPaise !== null &&
          ' The amount is at the prices of whoever runs Thali; it is an estimate, and no bill.'}
      </p>
    </>
  );
}
