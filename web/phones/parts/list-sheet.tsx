import type { Message } from '../model.ts';
import { Sheet } from './sheet.tsx';

/** A list as WhatsApp opens it: one row is picked, and that is the answer. `pick` gets the row's id. */
export function ListSheet({
  message,
  pick,
  close,
}: {
  message: Message;
  pick: (row: string) => void;
  close: () => void;
}) {
  return (
    <Sheet title={message.list?.title ?? ''} close={close}>
      <div className="rows">
        {message.list?.rows.map(({ id, title, description }) => (
          <button key={id} type="button" onClick={() => pick(id)}>
            <strong>{title}</strong>
            {description !== '' && <span>{description}</span>}
          </button>
        ))}
      </div>
    </Sheet>
  );
}
