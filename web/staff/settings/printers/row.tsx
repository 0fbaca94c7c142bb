import { Icon } from '../../../parts/icon.tsx';
import type { Endpoints } from '../../../../src/contract/contract.ts';
import type { AnswerOf } from '../../../../src/contract/endpoint.ts';
import { spanOf } from '../../format.ts';
import { ConfirmButton } from '../../parts/confirm.tsx';
import { useNotice } from '../../parts/notices.tsx';
import { Trouble } from '../../parts/states.tsx';
import { useHere } from '../../session.tsx';
import { useAction } from '../../use-data.ts';
import { useNow } from '../../use-now.ts';

type Printer = AnswerOf<Endpoints['GET /restaurants/:restaurant/printers']>['rows'][number];

const states = {
  new: ['late', 'Has not called yet'],
  well: ['good', 'Prints'],
  silent: ['bad', 'Silent'],
  paper: ['bad', 'No paper'],
  cover: ['bad', 'Open'],
  fault: ['bad', 'Has a fault'],
} as const;

/** A printer: how it is, and what can be done with it. */
export function PrinterRow({
  printer,
  changed,
  addressed,
}: {
  printer: Printer;
  changed: () => Promise<void>;
  /** It has a new address, which is shown once. */
  addressed: (address: string) => void;
}) {
  const { restaurant } = useHere();
  const params = { restaurant: restaurant.id, printer: printer.id };
  const readdress = useAction('POST /restaurants/:restaurant/printers/:printer/address');
  const test = useAction('POST /restaurants/:restaurant/printers/:printer/test');
  const remove = useAction('DELETE /restaurants/:restaurant/printers/:printer');
  const tell = useNotice();
  const now = useNow();
  const { name, state, lastSeenAt, columns, waiting } = printer;

  async function tryIt(): Promise<void> {
    if (!(await test.run({ params }))) return;
    tell({ text: `A test is on its way to ${name}.` });
    await changed();
  }
  async function giveAddress(): Promise<void> {
    const done = await readdress.run({ params });
    if (done) addressed(done.answer.address);
  }
  async function takeAway(): Promise<void> {
    if (!(await remove.run({ params }))) return;
    tell({ text: `${name} is removed.` });
    await changed();
  }
  return (
    <li className="thing">
      <div>
        <strong>{name}</strong> <span className={`badge-plain ${states[state][0]}`}>{states[state][1]}</span>
        <p className="soft">
          {columns} characters a line ·{' '}
          {lastSeenAt === null
            ? 'put its address into its settings'
            : `heard of ${spanOf(now - Date.parse(lastSeenAt))} ago`}
          {waiting > 0 && ` · ${waiting} waiting`}
        </p>
      </div>
      <div className="acts">
        <button
          type="button"
          className="btn btn-outline-secondary"
          aria-label={`Print a test on ${name}`}
          disabled={test.busy}
          onClick={() => void tryIt()}
        >
          <Icon name="print" /> Test
        </button>
        <ConfirmButton
          className="btn btn-outline-secondary"
          label="New address"
          title={`A new address for ${name}?`}
          act={() => void giveAddress()}
        >
          The old one stops working at once: the printer prints nothing until it has the new one.
        </ConfirmButton>
        <ConfirmButton label="Remove" title={`Remove ${name}?`} act={() => void takeAway()}>
          What waits for it is not printed. Tickets go on coming as messages.
        </ConfirmButton>
      </div>
      <Trouble text={readdress.trouble ?? test.trouble ?? remove.trouble} />
    </li>
  );
}
