import { type FormEvent, useState } from 'react';
import { api, sentenceOf } from '../api.ts';
import { fieldOf } from '../form.ts';
import type { Cast, Phone } from '../model.ts';
import { useHands } from '../use-world.ts';
import { DinerFields, StaffFields } from './add-fields.tsx';
import { PageDialog } from '../../parts/page-dialog.tsx';

type Kind = 'diner' | 'staff' | 'numberless';

const kinds: { kind: Kind; label: string }[] = [
  { kind: 'diner', label: 'A diner' },
  { kind: 'staff', label: 'Staff of a restaurant' },
  { kind: 'numberless', label: 'On WhatsApp, without a number' },
];

function chosenIn(form: HTMLFormElement, kind: Kind, cast: Cast) {
  const member = cast.staff.find(({ number }) => number === fieldOf(form, 'member'));
  if (kind === 'staff' && member !== undefined) return { number: member.number, profileName: member.name };
  const profileName = fieldOf(form, 'name');
  return kind === 'diner' ? { number: fieldOf(form, 'number'), profileName } : { country: 'IN', profileName };
}

/** Puts another phone on the table: a new one, a member of staff's, or one that was taken off. */
export function AddPhone({
  cast,
  off,
  put,
  close,
}: {
  cast: Cast;
  /** Phones that exist and are not on the table. */
  off: Phone[];
  put: (phone: Phone) => void;
  close: () => void;
}) {
  const { know } = useHands();
  const [kind, setKind] = useState<Kind>('diner');
  const [trouble, setTrouble] = useState<string>();

  async function add(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    try {
      const phone = await api.add(chosenIn(event.currentTarget, kind, cast));
      know(phone);
      put(phone);
    } catch (error) {
      setTrouble(sentenceOf(error));
    }
  }
  return (
    <PageDialog title="Add a phone" close={close}>
      <form onSubmit={(event) => void add(event)} className="add-phone">
        <fieldset className="kinds">
          <legend className="visually-hidden">Whose phone</legend>
          {kinds.map((each) => (
            <label key={each.kind} className="form-check">
              <input
                type="radio"
                name="kind"
                className="form-check-input"
                checked={kind === each.kind}
                onChange={() => setKind(each.kind)}
              />
              {each.label}
            </label>
          ))}
        </fieldset>
        {kind !== 'staff' && (
          <label className="form-label">
            Name
            <input className="form-control" name="name" required maxLength={60} autoComplete="off" />
          </label>
        )}
        {kind === 'diner' && <DinerFields />}
        {kind === 'staff' && <StaffFields cast={cast} />}
        {trouble !== undefined && (
          <p className="alert alert-danger" role="alert">
            {trouble}
          </p>
        )}
        <button type="submit" className="btn btn-primary">
          Put it on the table
        </button>
      </form>
      {off.length > 0 && (
        <section className="put-back">
          <h3>Or put one back</h3>
          {off.map((phone) => (
            <button
              key={phone.number}
              type="button"
              className="btn btn-outline-secondary"
              onClick={() => put(phone)}
            >
              {phone.profileName}
            </button>
          ))}
        </section>
      )}
    </PageDialog>
  );
}
