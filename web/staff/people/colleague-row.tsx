import type { Role } from '../../../src/contract/endpoint.ts';
import type { Colleague } from '../../../src/contract/people.ts';
import { Icon } from '../../parts/icon.tsx';
import { thaliNow } from '../client.ts';
import { spanOf } from '../format.ts';
import { ConfirmButton } from '../parts/confirm.tsx';
import { useNotice } from '../parts/notices.tsx';
import { Trouble } from '../parts/states.tsx';
import { useHere } from '../session.tsx';
import { useAction } from '../use-data.ts';
import { givenBy, roleLines } from './roles.ts';

function standing({ hasPassword, seenAt }: Colleague): string {
  if (!hasPassword) return 'By text alone, no password yet';
  if (seenAt === null) return 'Has not signed in here yet';
  const span = spanOf(thaliNow() - Date.parse(seenAt));
  return span === 'now' ? 'Here now' : `Last here ${span} ago`;
}

/** One member of the staff, and what may be done about them. */
export function ColleagueRow({
  of,
  place,
  changed,
  up,
  down,
}: {
  of: Colleague;
  place: number;
  changed: () => void;
  up: (() => void) | undefined;
  down: (() => void) | undefined;
}) {
  const { restaurant } = useHere();
  const tell = useNotice();
  const role = useAction('PUT /restaurants/:restaurant/people/:person/role');
  const link = useAction('POST /restaurants/:restaurant/people/:person/link');
  const remove = useAction('DELETE /restaurants/:restaurant/people/:person');
  const params = { restaurant: restaurant.id, person: of.id };
  const name = of.name ?? 'Somebody';

  const become = async (next: Role) => {
    if (await role.run({ params, body: { role: next } })) {
      tell({ text: `${name} is ${roleLines[next].name.toLowerCase()} now.` });
    }
    changed();
  };
  const send = async () => {
    const came = await link.run({ params });
    if (came) tell({ text: `The link is on its way to the number ending in ${came.answer.phone}.` });
  };
  const go = async () => {
    if (await remove.run({ params })) tell({ text: `${name} is off the staff.` });
    changed();
  };

  return (
    <li>
      <span className="place" aria-label={`Told as number ${place}`}>
        {place}
      </span>
      <div className="who">
        <b>
          <bdi>{name}</bdi>
          {of.you && <span className="badge-plain">You</span>}
        </b>
        <small className="soft">
          {of.phone === null ? 'No number' : `Number ending in ${of.phone}`} · {standing(of)}
        </small>
      </div>
      <div className="role">
        {of.may.change ? (
          <select
            className="form-select"
            aria-label={`Role of ${name}`}
            value={of.role}
            disabled={role.busy}
            onChange={(event) => void become(event.target.value as Role)}
          >
            {givenBy(restaurant.role).map((each) => (
              <option key={each} value={each}>
                {roleLines[each].name}
              </option>
            ))}
          </select>
        ) : (
          <b>{roleLines[of.role].name}</b>
        )}
        <small className="soft">{roleLines[of.role].may}</small>
      </div>
      <div className="acts">
        <button
          type="button"
          className="round"
          aria-label={`Tell ${name} earlier`}
          disabled={!up}
          onClick={up}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          className="round"
          aria-label={`Tell ${name} later`}
          disabled={!down}
          onClick={down}
        >
          <Icon name="down" />
        </button>
        {of.may.sendLink && (
          <button
            type="button"
            className="btn btn-outline-secondary"
            aria-label={`Send password link to ${name}`}
            disabled={link.busy}
            onClick={() => void send()}
          >
            Send password link
          </button>
        )}
        {of.may.change && (
          <ConfirmButton label="Remove" title={`Take ${name} off the staff?`} act={() => void go()}>
            <p>They are told of nothing more and see nothing of {restaurant.name} from this moment on.</p>
          </ConfirmButton>
        )}
      </div>
      <Trouble text={role.trouble ?? link.trouble ?? remove.trouble} />
    </li>
  );
}
