/** Outlines on a square of 24, drawn with round pens. */
const outlines = {
  send: 'M4 12 20.5 4.5 16 20l-4.2-6.3zM11.8 13.7 20.5 4.5',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  more: 'M5.5 12h.01M12 12h.01M18.5 12h.01',
  smile: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8.5 14.2c1.8 2.4 5.2 2.4 7 0M9 9.6h.01M15 9.6h.01',
  pin: 'M12 21.2c4.4-4.9 6.6-8.3 6.6-11.2a6.6 6.6 0 1 0-13.2 0c0 2.9 2.2 6.3 6.6 11.2zM12 12.4a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8z',
  photo: 'M4 6.5h16v12H4zM4.5 16l4.3-4.4 3.4 3.2 2.6-2.3 4.7 4.2M9 9.4h.01',
  sample: 'M12 4.2l1.9 4.9 5.2.3-4 3.4 1.3 5.1-4.4-2.8-4.4 2.8 1.3-5.1-4-3.4 5.2-.3z',
  voice: 'M12 14.5a3 3 0 0 0 3-3V6.8a3 3 0 1 0-6 0v4.7a3 3 0 0 0 3 3zM6 11.5a6 6 0 0 0 12 0M12 17.5V21',
  play: 'M8.5 5.8v12.4L18.4 12z',
  pause: 'M8.5 6v12M15.5 6v12',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7.2V12l3.2 2',
  cloud: 'M7.5 15.5a4 4 0 0 1-.3-8 5.3 5.3 0 0 1 10.1 1.6 3.3 3.3 0 0 1-.6 6.4M12.8 12.5l-2.3 4h3l-2.3 4',
  outside: 'M13.5 5H19v5.5M19 5l-8.2 8.2M10 6.5H5.5v12h12V14',
  whatsapp: 'M12 20a8.2 8.2 0 1 0-7.2-4.2L3.8 20.2l4.5-1A8.2 8.2 0 0 0 12 20zM8.6 10.3h6.8M8.6 13.6h4.4',
  sms: 'M4.5 5.5h15v10.8h-8.3L7 19.8v-3.5H4.5zM8.5 10.9h.01M12 10.9h.01M15.5 10.9h.01',
  list: 'M9 7h10M9 12h10M9 17h10M5 7h.01M5 12h.01M5 17h.01',
  reply: 'M10 7.5 5 12l5 4.5M5.4 12H13c3.6 0 5.6 1.8 6 5',
  person: 'M12 11.5a3.6 3.6 0 1 0 0-7.2 3.6 3.6 0 0 0 0 7.2zM5 20c.7-3.7 3.4-5.6 7-5.6s6.3 1.9 7 5.6',
  warning: 'M12 4.2 21 19.5H3zM12 10v4.6M12 17h.01',
} as const;

export type IconName = keyof typeof outlines;

/** A drawing that says what the words beside it, or the label of its button, say. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={outlines[name]} />
    </svg>
  );
}

/** One tick, two, two in blue, or a mark that nobody answered; with the words for those who do not see it. */
export function Ticks({ status, label }: { status: string; label: string }) {
  const read = status === 'read';
  return (
    <span className={`ticks ${status}`} title={label}>
      <span className="visually-hidden">{label}</span>
      {status === 'unanswered' ? (
        <Icon name="warning" />
      ) : (
        <svg viewBox="0 0 18 12" aria-hidden="true">
          <path d="M1.5 6.6 4.6 9.8 11 2.2" />
          {(status === 'delivered' || read) && <path d="M7.2 8.2 8.8 9.8 15.3 2.2" />}
        </svg>
      )}
    </span>
  );
}

/** The mark of the house: a thali with its bowls. */
export function Mark() {
  return (
    <svg className="house-mark" viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="15" fill="#b86f14" />
      <circle cx="16" cy="16" r="12.6" fill="#f3c76a" />
      <circle cx="11.4" cy="10.6" r="3.7" fill="#a92f17" />
      <circle cx="20.8" cy="10.6" r="3.7" fill="#2f7d4f" />
      <circle cx="24" cy="18.6" r="2.9" fill="#e8912b" />
      <path d="M7 18.2a9.4 9.4 0 0 0 13.6 6.6 9.3 9.3 0 0 0-13.6-6.6z" fill="#fff7e6" />
    </svg>
  );
}
