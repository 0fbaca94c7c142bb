import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { SearchField } from '../parts/search-field.tsx';
import { Empty, Trouble } from '../parts/states.tsx';
import { useHere } from '../session.tsx';
import { AddNamed } from './edit/add-named.tsx';
import { ChangesDialog } from './edit/changes-dialog.tsx';
import { ClashDialog } from './edit/clash-dialog.tsx';
import { usedBy, usersOf } from './edit/dish-choices.tsx';
import { DishPanel } from './edit/dish-panel.tsx';
import type { Shift } from './edit/dish-row.tsx';
import { DraftBar } from './edit/draft-bar.tsx';
import { type Clash, type Editing, EditingContext, type Opened } from './edit/draft-context.tsx';
import { GroupPanel } from './edit/group-panel.tsx';
import { MoveDialog } from './edit/move-dialog.tsx';
import { PricesDialog } from './edit/prices-dialog.tsx';
import { SectionCard } from './edit/section-card.tsx';
import { SectionDialog } from './edit/section-dialog.tsx';
import { useDraft } from './edit/use-draft.ts';
import { useDrag } from './edit/use-drag.ts';
import { useFound } from './edit/use-found.ts';
import './edit/edit.css';
import './edit/panel.css';

/** The menu editor: sections with their dishes, everything that can be said of them, and the draft's way to guests. */
export default function Edit() {
  const { restaurant } = useHere();
  const { draft, acts, trouble, again } = useDraft(restaurant.id);
  const [opened, setOpened] = useState<Opened>();
  const [moving, setMoving] = useState<string>();
  const [settled, setSettled] = useState<string>();
  const [dialog, setDialog] = useState<'changes' | 'prices'>();
  const [clash, setClash] = useState<Clash>();
  const [said, setSaid] = useState('');
  const [search, setSearch] = useState('');
  const shown = useFound(draft?.menu, useDeferredValue(search));
  const editing = useMemo(
    (): Editing => ({
      acts,
      currency: restaurant.currency,
      announce: setSaid,
      clash: setClash,
      open: setOpened,
    }),
    [acts, restaurant.currency],
  );

  const latest = useRef(draft);
  latest.current = draft;
  // What was moved keeps the focus wherever it went.
  const focused = useRef<string>(undefined);
  useEffect(() => {
    if (focused.current === undefined || document.querySelector('dialog[open]')) return;
    document.querySelector<HTMLElement>(`[data-id="${focused.current}"] .handle`)?.focus();
    focused.current = undefined;
  }, [draft]);

  const shift = useCallback(
    (id: string, to: Shift) => {
      const sections = latest.current?.menu.sections ?? [];
      const s = sections.findIndex(({ items }) => items.some((item) => item.id === id));
      const section = sections[s];
      const i = section?.items.findIndex((item) => item.id === id) ?? -1;
      const item = section?.items[i];
      if (!section || !item) return;
      const within = to === 'up' ? i > 0 : i < section.items.length - 1;
      const next = within ? section : sections[to === 'up' ? s - 1 : s + 1];
      if (!next) return;
      const before = within
        ? (section.items[to === 'up' ? i - 1 : i + 2]?.id ?? null)
        : to === 'up'
          ? null
          : (next.items[0]?.id ?? null);
      focused.current = id;
      void acts.edit({ do: 'move', kind: 'item', id, to: next.id, before }).then((came) => {
        if (came.done) setSaid(`${item.name} moved ${to}, in ${next.name}.`);
      });
    },
    [acts],
  );
  const drag = useDrag('item', (id, { section, before }) => {
    focused.current = id;
    void acts.edit({ do: 'move', kind: 'item', id, to: section, before });
  });
  const sectionDrag = useDrag('section', (id, { before }) => {
    void acts.edit({ do: 'move', kind: 'section', id, before });
  });

  if (!draft)
    return trouble === undefined ? (
      <p className="loading">Loading…</p>
    ) : (
      <Trouble text={trouble} again={again} />
    );
  const { menu, state } = draft;
  const item =
    opened?.kind === 'item'
      ? menu.sections.flatMap(({ items }) => items).find(({ id }) => id === opened.id)
      : undefined;
  const group = opened?.kind === 'group' ? menu.groups.find(({ key }) => key === opened.id) : undefined;
  const section = menu.sections.find(({ id }) => id === settled);
  const close = () => setOpened(undefined);
  return (
    <EditingContext value={editing}>
      <div className="menu-editor">
        <div className="menu-tools">
          <SearchField
            label="Search dishes"
            placeholder="Search dishes, codes"
            value={search}
            onChange={setSearch}
          />
          <button type="button" className="btn btn-outline-secondary" onClick={() => setDialog('prices')}>
            Change many prices
          </button>
        </div>
        {menu.sections.length === 0 && (
          <Empty title="There is no section yet">
            <p>Name the first one below, then add its dishes.</p>
          </Empty>
        )}
        {shown?.size === 0 && <Empty title="No dish is called that" />}
        {menu.sections.map((each) => (
          <SectionCard
            key={each.id}
            section={each}
            shown={shown}
            drag={drag}
            sectionDrag={sectionDrag}
            shift={shift}
            ask={setMoving}
            settle={setSettled}
          />
        ))}
        <div className="card-plain">
          <AddNamed kind="section" label="New section" button="Add section" />
        </div>
        <section className="card-plain" aria-label="Choices">
          <h2>Choices</h2>
          <ul className="group-list">
            {menu.groups.map(({ key, name }) => (
              <li key={key}>
                <button
                  type="button"
                  className="group-chip"
                  onClick={() => setOpened({ kind: 'group', id: key })}
                >
                  <bdi>{name}</bdi>
                  <small className="soft">{usedBy(usersOf(menu, key))}</small>
                </button>
              </li>
            ))}
          </ul>
          <AddNamed
            kind="group"
            label="New choice, as guests are asked"
            button="Add choice"
            added={(id) => setOpened({ kind: 'group', id })}
          />
        </section>
        <DraftBar state={state} see={() => setDialog('changes')} />
      </div>
      <div className="visually-hidden" role="status" aria-live="polite">
        {said}
      </div>
      {item && (
        <DishPanel key={item.id} menu={menu} item={item} taxClasses={draft.taxClasses} close={close} />
      )}
      {group && opened?.kind === 'group' && (
        <GroupPanel key={group.key} menu={menu} group={group} from={opened.from} close={close} />
      )}
      {section && <SectionDialog menu={menu} section={section} close={() => setSettled(undefined)} />}
      {moving !== undefined && (
        <MoveDialog menu={menu} id={moving} shift={shift} close={() => setMoving(undefined)} />
      )}
      {dialog === 'changes' && <ChangesDialog state={state} close={() => setDialog(undefined)} />}
      {dialog === 'prices' && <PricesDialog menu={menu} close={() => setDialog(undefined)} />}
      {clash && <ClashDialog clash={clash} close={() => setClash(undefined)} />}
    </EditingContext>
  );
}
