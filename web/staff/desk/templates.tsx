import type { Endpoints } from '../../../src/contract/contract.ts';
import type { AnswerOf } from '../../../src/contract/endpoint.ts';
import { dayIn, timeIn } from '../format.ts';
import { Loaded } from '../parts/states.tsx';
import { useData } from '../use-data.ts';
import { zoneHere } from './zone.ts';

type Template = AnswerOf<Endpoints['GET /desk/templates']>[number];

const looks = new Map([
  ['approved', 'good'],
  ['rejected', 'bad'],
  ['paused', 'bad'],
  ['disabled', 'bad'],
]);

function Row({ of }: { of: Template }) {
  return (
    <li>
      <span>
        <strong>{of.key}</strong> <span className="soft">{of.language}</span>
        {of.reason !== '' && <span className="soft"> {of.reason}</span>}
      </span>
      <span className={`badge-plain ${looks.get(of.status) ?? 'late'}`}>{of.status}</span>
      <span>
        {of.category.toLowerCase()}
        {of.category !== of.asked && <span className="soft"> (asked: {of.asked.toLowerCase()})</span>}
      </span>
      <span className="soft">
        {of.lookedAt === null
          ? 'Never looked'
          : `${dayIn(of.lookedAt, zoneHere)}, ${timeIn(of.lookedAt, zoneHere)}`}
      </span>
    </li>
  );
}

/** How Meta stands to what is said to people who have not written for a day. */
export function Templates() {
  const data = useData('GET /desk/templates', {});
  return (
    <Loaded of={data}>
      {(templates) => (
        <>
          <p className="soft">
            What WhatsApp takes for somebody who has not written for 24 hours. What is not approved goes by
            SMS. “npm run templates” puts before Meta what is not submitted yet.
          </p>
          <ul className="places">
            {templates.map((template) => (
              <Row key={`${template.language} ${template.key}`} of={template} />
            ))}
          </ul>
        </>
      )}
    </Loaded>
  );
}
