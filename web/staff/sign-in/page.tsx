import { useState } from 'react';
import { Mark } from '../../parts/icon.tsx';
import { useAction, useData } from '../use-data.ts';
import { CodeStep } from './code-step.tsx';
import { Demonstration } from './demonstration.tsx';
import { NumberStep } from './number-step.tsx';
import './sign-in.css';

/** Signs somebody in, on a page of its own or over the page they were signed out on. */
export default function SignInPage({ done, over = false }: { done: () => void; over?: boolean }) {
  const [typed, setTyped] = useState({ phone: '', password: '' });
  const [sentTo, setSentTo] = useState<string>();
  const page = useData('GET /sign-in', {});
  const first = useAction('POST /sign-in');
  const second = useAction('POST /sign-in/code');

  const ask = async () => {
    const came = await first.run({ body: typed });
    if (came?.answer.signedIn) done();
    else if (came) setSentTo(came.answer.sentTo ?? '');
  };
  const show = async (code: string, remember: boolean) => {
    if (await second.run({ body: { code, remember } })) done();
  };

  const steps =
    sentTo === undefined ? (
      <NumberStep typed={typed} type={setTyped} action={first} submit={() => void ask()} />
    ) : (
      <CodeStep
        sentTo={sentTo}
        action={second}
        sending={first}
        submit={(code, remember) => void show(code, remember)}
        again={ask}
        back={() => {
          second.clear();
          setSentTo(undefined);
        }}
      />
    );
  const demonstration = page.data?.demonstration && (
    <Demonstration
      of={page.data.demonstration}
      waiting={sentTo !== undefined}
      choose={(phone, password) => setTyped({ phone, password })}
    />
  );
  if (over) {
    return (
      <div className="sign-in-over">
        {steps}
        {demonstration}
      </div>
    );
  }
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <header>
          <Mark />
          <div>
            <h1>Thali for restaurants</h1>
            <p className="soft">Bookings, orders and the menu, at one table.</p>
          </div>
        </header>
        {steps}
      </div>
      {demonstration}
    </main>
  );
}
