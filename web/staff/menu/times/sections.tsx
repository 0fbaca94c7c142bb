import type { Draft, Section } from './draft.ts';

/** Which menu each section belongs to. */
export function Sections({
  menu,
  busy,
  assign,
}: {
  menu: Draft['menu'];
  busy: boolean;
  assign: (section: Section, menu: string | null) => void;
}) {
  if (menu.sections.length === 0) return null;
  return (
    <section className="card-plain" aria-labelledby="times-sections">
      <h2 id="times-sections">Sections and their menus</h2>
      <ul className="times-sections">
        {menu.sections.map((section) => (
          <li key={section.id}>
            <label htmlFor={`menu-of-${section.id}`}>
              <b>{section.name}</b> <small className="soft">{section.items.length} dishes</small>
            </label>
            <select
              id={`menu-of-${section.id}`}
              className="form-select"
              disabled={busy || menu.menus.length === 0}
              value={section.menu ?? ''}
              onChange={({ target }) => assign(section, target.value === '' ? null : target.value)}
            >
              <option value="">Always served</option>
              {menu.menus.map(({ name }) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </section>
  );
}
