import { useState } from 'react';
import { dayIn, money } from '../format.ts';
import { ConfirmButton } from '../parts/confirm.tsx';
import { useNotice } from '../parts/notices.tsx';
import { Empty, Loaded, Trouble } from '../parts/states.tsx';
import { useHere } from '../session.tsx';
import { useAction, useData } from '../use-data.ts';
import { CouponForm } from './coupons/form.tsx';
import { kindNames } from './ordering/kinds.ts';
import { Icon } from '../../parts/icon.tsx';
import type { AnswerOf } from '../../../src/contract/endpoint.ts';
import type { Endpoints } from '../../../src/contract/contract.ts';

type Coupon = AnswerOf<Endpoints['GET /restaurants/:restaurant/coupons']>['rows'][number];

/** What a coupon takes off, and when, in a sentence. */
function termsOf(
  { percent, amount, most, minimum, startsAt, endsAt, kinds, ...limits }: Coupon,
  zone: string,
  currency: string,
) {
  const off = percent === null ? money(amount ?? 0, currency) : `${percent} %`;
  // The end is the first moment at which it no longer holds; people say the last day.
  const last = endsAt === null ? undefined : new Date(Date.parse(endsAt) - 12 * 60 * 60_000);
  return [
    `${off} off`,
    most === null ? '' : `${money(most, currency)} at most`,
    minimum > 0 ? `from ${money(minimum, currency)}` : '',
    kinds === null ? '' : kinds.map((kind) => kindNames[kind].toLowerCase()).join(', '),
    startsAt === null ? '' : `from ${dayIn(startsAt, zone)}`,
    last === undefined || !limits.holds ? '' : `until ${dayIn(last, zone)}`,
    limits.mostUses === null ? '' : `${limits.mostUses} times in all`,
    limits.mostPerPerson === null ? '' : `${limits.mostPerPerson} a person`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Codes that take something off an order. */
export default function Coupons() {
  const { zone, currency, id } = useHere().restaurant;
  const params = { restaurant: id };
  const coupons = useData('GET /restaurants/:restaurant/coupons', { params });
  const end = useAction('DELETE /restaurants/:restaurant/coupons/:code');
  const tell = useNotice();
  const [adding, setAdding] = useState(false);

  async function endIt(code: string): Promise<void> {
    if (!(await end.run({ params: { ...params, code } }))) return;
    tell({ text: `${code} has ended.` });
    await coupons.again();
  }
  async function made(code: string): Promise<void> {
    setAdding(false);
    tell({ text: `${code} holds from now on.` });
    await coupons.again();
  }
  return (
    <div className="cards-form">
      <section className="card-plain">
        <h2>Coupons</h2>
        <p className="soft">Guests type the code when they order.</p>
        <Trouble text={end.trouble} />
        <Loaded of={coupons}>
          {({ rows }) =>
            rows.length === 0 ? (
              <Empty title="No coupons yet">
                <p>Make one, and tell your guests its code.</p>
              </Empty>
            ) : (
              <ul className="things">
                {rows.map((coupon) => (
                  <li key={coupon.code} className="thing">
                    <div>
                      <strong>{coupon.code}</strong>{' '}
                      <span className={coupon.holds ? 'badge-plain good' : 'badge-plain'}>
                        {coupon.holds ? 'Holds' : 'Ended'}
                      </span>
                      <p className="soft">{termsOf(coupon, zone, currency)}</p>
                      <p className="soft">Used {coupon.used === 1 ? 'once' : `${coupon.used} times`}</p>
                    </div>
                    {coupon.holds && (
                      <ConfirmButton
                        label="End"
                        title={`End ${coupon.code} now?`}
                        act={() => void endIt(coupon.code)}
                      >
                        Guests who type it read that it has ended. Orders made with it keep what it took off.
                      </ConfirmButton>
                    )}
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
        {!adding && (
          <button type="button" className="btn btn-primary add" onClick={() => setAdding(true)}>
            <Icon name="plus" /> Make a coupon
          </button>
        )}
      </section>
      {adding && <CouponForm close={() => setAdding(false)} made={(code) => void made(code)} />}
    </div>
  );
}
