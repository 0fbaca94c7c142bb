import type { ReactNode } from 'react';
import { Form } from '../../parts/form.tsx';
import { Loaded, Trouble } from '../../parts/states.tsx';
import type { Group } from '../use-group.ts';
import { ClashCard } from './clash.tsx';
import { EffectsCard } from './effects.tsx';
import { tied } from './tied.ts';

/** The form around a group of settings: what is in it, and how it is saved. */
export function GroupForm<V extends object>({
  group,
  labels = {},
  children,
}: {
  group: Group<V>;
  /** What fields are called where two people's values stand side by side. */
  labels?: Record<string, string>;
  /** What is in it; `fields` tie to the group what is given its keys. */
  children: (value: V, fields: ReturnType<typeof tied<V>>) => ReactNode;
}) {
  const { value, unsaved, busy } = group;
  return (
    <Loaded of={group.of}>
      {() =>
        value !== undefined && (
          <Form className="cards-form" noValidate send={group.save}>
            <EffectsCard effects={group.effects} putAway={group.putAway} />
            {children(value, tied(value, group.set, group.wrong))}
            <ClashCard group={group} labels={labels} />
            <Trouble text={group.trouble} />
            <div className={unsaved ? 'save-bar unsaved' : 'save-bar'}>
              <span className="soft">{unsaved ? 'Not saved yet.' : 'Everything is saved.'}</span>
              <button
                type="button"
                className="btn btn-outline-secondary"
                disabled={!unsaved || busy}
                onClick={group.discard}
              >
                Discard
              </button>
              <button
                type="submit"
                className="btn btn-primary"
                disabled={!unsaved || busy || group.clashes.length > 0}
              >
                {busy ? 'Saving…' : 'Save'}
              </button>
            </div>
          </Form>
        )
      }
    </Loaded>
  );
}
