/** Outlines on a square of 24, drawn with round pens. */
const outlines = {
  send: 'M4 12 20.5 4.5 16 20l-4.2-6.3zM11.8 13.7 20.5 4.5',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  more: 'M4.8 12a.7.7 0 1 0 1.4 0 .7.7 0 0 0-1.4 0zM11.3 12a.7.7 0 1 0 1.4 0 .7.7 0 0 0-1.4 0zM17.8 12a.7.7 0 1 0 1.4 0 .7.7 0 0 0-1.4 0z',
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
  bell: 'M6.5 17V11a5.5 5.5 0 0 1 11 0v6M4.8 17h14.4M10 19.8c.9 1.1 3.1 1.1 4 0M12 5.4V4',
  calendar: 'M4.5 6.5h15v13h-15zM4.5 10.5h15M8.5 4.5v3.6M15.5 4.5v3.6',
  floor: 'M4.5 4.5h15v15h-15zM4.5 12h6M13.5 19.5V12h6M12 4.5V8',
  chart: 'M4.5 19.5h15M7.5 16.5v-5M12 16.5V7M16.5 16.5v-7.5',
  gear: 'M12 15.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4zM12 3.8v2.4M12 17.8v2.4M3.8 12h2.4M17.8 12h2.4M6.2 6.2l1.7 1.7M16.1 16.1l1.7 1.7M17.8 6.2l-1.7 1.7M7.9 16.1l-1.7 1.7',
  desk: 'M4 9.5h16M6 9.5V19M18 9.5V19M9 9.5V6.2h6v3.3M6 14h12',
  check: 'M5 12.8 9.6 17.4 19 7',
  undo: 'M9 5.5 4.5 10 9 14.5M5 10h9a5 5 0 0 1 0 10h-3',
  print: 'M7 9V4.5h10V9M7 16H4.5V9h15v7H17M7 13.5h10v6H7z',
  search: 'M10.8 17a6.2 6.2 0 1 0 0-12.4 6.2 6.2 0 0 0 0 12.4zM15.4 15.4 20 20',
  drag: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01',
  up: 'M12 19V5.5M6 11.5l6-6 6 6',
  down: 'M12 5v13.5M6 12.5l6 6 6-6',
  left: 'M15 5.5 8.5 12 15 18.5',
  right: 'M9 5.5 15.5 12 9 18.5',
  edit: 'M5 19l.9-4L16 4.9l3.1 3.1L9 18.1zM13.6 7.3l3.1 3.1',
  trash: 'M5 7.5h14M9.5 7.5V5h5v2.5M7 7.5 8 19.5h8l1-12M10.4 11v5M13.6 11v5',
  sound: 'M4.5 9.5v5H8l4.5 3.6V5.9L8 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.6a7.6 7.6 0 0 1 0 10.8',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1',
  save: 'M12 4.5v10M7.5 10.5l4.5 4.5 4.5-4.5M5 19.5h14',
  open: 'M12 15V4.5M7.5 9 12 4.5 16.5 9M5 19.5h14',
  warning: 'M12 4.2 21 19.5H3zM12 10v4.6M12 17h.01',
  copy: 'M8.5 8.5h10v10h-10zM5.5 15.5v-10h10',
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
