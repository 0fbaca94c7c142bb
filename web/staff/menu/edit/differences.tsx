import type { AnswerOf } from '../../../../src/contract/endpoint.ts';
import type { Endpoints } from '../../../../src/contract/contract.ts';

export type Differences = AnswerOf<
  Endpoints['GET /restaurants/:restaurant/menu/draft/differences']
>['differences'];

const signs = { added: '+', removed: '−', changed: '~', moved: '↕' } as const;

/** A list of differences as people read them: what it is, and what it was before. */
export function DifferenceList({ of, none }: { of: Differences; none: string }) {
  if (of.length === 0) return <p className="soft">{none}</p>;
  return (
    <ul className="differences">
      {of.map((each, index) => (
        <li key={index} className={each.how}>
          <span className="sign" aria-hidden="true">
            {signs[each.how]}
          </span>
          <span>
            <strong>
              <bdi>{each.name}</bdi>
            </strong>{' '}
            {each.what === null ? each.how : each.what}
            {each.was !== null || each.is !== null ? (
              <span className="was-is">
                <del>{each.was ?? 'nothing'}</del> <span aria-hidden="true">→</span>{' '}
                <ins>{each.is ?? 'nothing'}</ins>
              </span>
            ) : (
              each.what !== null && ' changed'
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
