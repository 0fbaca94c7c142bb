import type { App } from '../model.ts';
import { Icon } from '../../parts/icon.tsx';

const names: Record<App, string> = { whatsapp: 'WhatsApp', sms: 'SMS' };

/** The two apps of a phone, with how much is unread in each. Arrow keys go from one to the other. */
export function AppTabs({
  apps,
  shown,
  unread,
  show,
  id,
}: {
  apps: readonly App[];
  shown: App;
  unread: Record<App, number>;
  show: (app: App) => void;
  id: string;
}) {
  return (
    <div className="app-tabs" role="tablist" aria-label="Apps">
      {apps.map((app, index) => (
        <button
          key={app}
          type="button"
          role="tab"
          id={`${id}-${app}`}
          aria-selected={app === shown}
          aria-controls={`${id}-pane`}
          tabIndex={app === shown ? 0 : -1}
          onClick={() => show(app)}
          onKeyDown={({ key, currentTarget }) => {
            const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
            const next = apps[(index + step + apps.length) % apps.length];
            if (step === 0 || next === undefined) return;
            show(next);
            currentTarget.parentElement
              ?.querySelector<HTMLElement>(`#${CSS.escape(`${id}-${next}`)}`)
              ?.focus();
          }}
        >
          <Icon name={app} />
          {names[app]}
          {unread[app] > 0 && (
            <span className="unread">
              {unread[app]}
              <span className="visually-hidden"> unread</span>
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
