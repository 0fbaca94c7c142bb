import { written } from '../countries.ts';
import { initialsOf, tintOf } from '../looks.ts';
import type { Phone, StaffMember } from '../model.ts';
import { Flag } from './flag.tsx';
import { Icon } from '../../parts/icon.tsx';

/** Somebody's portrait: two letters on a steady tint. */
export function Portrait({ number, name }: { number: string; name: string }) {
  return (
    <span className={`portrait tint-${tintOf(number)}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

/** Whose phone this is: name, number, country, and where they work. */
export function Plate({
  phone,
  post,
  openSettings,
}: {
  phone: Phone;
  post: StaffMember | undefined;
  openSettings: () => void;
}) {
  return (
    <header className="plate">
      <Portrait number={phone.number} name={phone.profileName} />
      <div className="who">
        <h2>{phone.profileName}</h2>
        <p>
          <Flag country={phone.country ?? phone.number.slice(0, 2)} />
          {phone.hasNumber ? written(phone.number) : 'WhatsApp, without a number'}
        </p>
        <p className={post === undefined ? 'post' : 'post staff'}>
          {post === undefined ? 'Diner' : `Staff of ${post.restaurant}`}
        </p>
      </div>
      <button
        type="button"
        className="round"
        aria-label={`Settings of ${phone.profileName}'s phone`}
        aria-haspopup="dialog"
        onClick={openSettings}
      >
        <Icon name="more" />
      </button>
    </header>
  );
}
