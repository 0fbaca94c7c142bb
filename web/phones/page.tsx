import { useState } from 'react';
import { api, sentenceOf } from './api.ts';
import type { Phone as PhoneState } from './model.ts';
import { AddPhone } from './parts/add-phone.tsx';
import { Icon } from '../parts/icon.tsx';
import { PhoneSettings } from './parts/phone-settings.tsx';
import { Phone } from './parts/phone.tsx';
import { PageDialog } from '../parts/page-dialog.tsx';
import { Switcher } from './parts/switcher.tsx';
import { Banners, ClockMoves, Links, TopBar } from './parts/top-bar.tsx';
import { Weather } from './parts/weather.tsx';
import { postOf } from './table.ts';
import { useClock } from './use-clock.ts';
import { useSeen } from './use-seen.ts';
import { useSetting } from './use-setting.ts';
import { HandsProvider, useWorld } from './use-world.ts';

type Open = { kind: 'add' } | { kind: 'weather' } | { kind: 'settings'; number: string };

/** The table with its phones, and everything around it. */
export function Page() {
  const hands = useWorld();
  const seen = useSeen();
  const setting = useSetting(hands, seen.begin);
  const now = useClock(setting.house?.now);
  const [inHand, setInHand] = useState<string>();
  const [open, setOpen] = useState<Open>();
  const [trouble, setTrouble] = useState<string>();
  const { cast, senders, house, table, setTable } = setting;
  const { phones: known } = hands.world;

  const phones = (table ?? []).map(({ number }) => known[number]).filter((phone) => phone !== undefined);
  const shown = phones.find(({ number }) => number === inHand) ?? phones[0];
  const close = () => setOpen(undefined);

  function move(minutes: number): void {
    api
      .moveClock(minutes)
      .then((answer) => {
        setting.setNow(answer.now);
        return hands.lookAgain();
      })
      .catch((error: unknown) => setTrouble(sentenceOf(error)));
  }
  function put({ number, profileName }: PhoneState): void {
    setTable((old) => [...old.filter((seat) => seat.number !== number), { number, name: profileName }]);
    setInHand(number);
    close();
  }

  const clockMoves = <ClockMoves now={now} move={move} />;
  const links = <Links razorpay={house?.razorpay ?? null} />;
  const settingsOf = open?.kind === 'settings' ? known[open.number] : undefined;
  return (
    <HandsProvider value={hands}>
      <Banners connected={hands.connected} />
      <TopBar>
        <div className="wide-only">{clockMoves}</div>
        <div className="wide-only">{links}</div>
        <button type="button" className="btn btn-outline-danger" onClick={() => setOpen({ kind: 'weather' })}>
          <Icon name="cloud" />
          <span className="wide-only">Bad weather</span>
          <span className="small-only">More</span>
        </button>
        <button
          type="button"
          className="btn btn-primary"
          disabled={cast === undefined}
          onClick={() => setOpen({ kind: 'add' })}
        >
          <Icon name="plus" />
          <span>
            Add<span className="roomy"> a phone</span>
          </span>
        </button>
      </TopBar>
      <Switcher phones={phones} seen={seen} shown={shown?.number} show={setInHand} />
      <main className="tabletop" aria-label="Phones on the table">
        {setting.refusal !== undefined && <p className="empty">{setting.refusal}</p>}
        {table === undefined && setting.refusal === undefined && <p className="empty">Laying the table…</p>}
        {table !== undefined && phones.length === 0 && (
          <p className="empty">No phone is on the table. Add one.</p>
        )}
        {phones.map((phone) => (
          <div key={phone.number} className={phone === shown ? 'seat shown' : 'seat'}>
            <Phone
              phone={phone}
              post={postOf(cast, phone.number)}
              senders={senders}
              pins={cast?.pins ?? []}
              seen={seen}
              inHand={phone.number === inHand}
              now={now}
              take={() => setInHand(phone.number)}
              openSettings={() => setOpen({ kind: 'settings', number: phone.number })}
            />
          </div>
        ))}
      </main>
      {trouble !== undefined && (
        <p className="page-trouble" role="alert">
          {trouble}
          <button type="button" className="round" aria-label="Dismiss" onClick={() => setTrouble(undefined)}>
            <Icon name="close" />
          </button>
        </p>
      )}
      {open?.kind === 'add' && cast !== undefined && (
        <AddPhone
          cast={cast}
          off={Object.values(known).filter(({ number }) => !table?.some((seat) => seat.number === number))}
          put={put}
          close={close}
        />
      )}
      {open?.kind === 'weather' && (
        <PageDialog title="Bad weather" aside close={close}>
          <div className="small-only behind">
            {clockMoves}
            {links}
          </div>
          <Weather phones={phones} />
        </PageDialog>
      )}
      {settingsOf !== undefined && (
        <PhoneSettings
          phone={settingsOf}
          senders={senders}
          renamed={(name) =>
            setTable((old) =>
              old.map((seat) => (seat.number === settingsOf.number ? { ...seat, name } : seat)),
            )
          }
          takeOff={() => {
            setTable((old) => old.filter(({ number }) => number !== settingsOf.number));
            close();
          }}
          close={close}
        />
      )}
    </HandsProvider>
  );
}
