import type { Language } from '../../../../src/domain/language.ts';
import { Icon } from '../../../parts/icon.tsx';
import { chargeOf, type Message, type Step } from './turns.ts';

/** Text with *bold* as WhatsApp shows it. */
function marked(text: string) {
  return text.split(/(\*[^*\n]+\*)/).map((part, i) =>
    part.startsWith('*') && part.endsWith('*') && part.length > 2 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other name
      <b key={i}>{part.slice(1, -1)}</b>
    ) : (
      part
    ),
  );
}

/** One message as a phone shows it, with what can be tapped, and what the channel had no room for. */
export function Bubble({
  message,
  language,
  open,
}: {
  message: Message;
  language: Language;
  open: (step: Step) => void;
}) {
  const { text, media, listLabel, options } = message;
  const charge = chargeOf(message);
  return (
    <div className="preview-message">
      <div className="preview-bubble" lang={language}>
        {media !== null && <img src={media} alt="" />}
        <p>{charge === undefined ? marked(text) : text}</p>
      </div>
      {charge !== undefined && <small className="soft">{charge}</small>}
      {options.length > 0 && (
        <div className="preview-options">
          {listLabel !== null && (
            <p className="preview-list">
              <Icon name="list" />
              {listLabel}
            </p>
          )}
          <ul>
            {options.map(({ label, description, whole, cut, to }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two options may read alike
              <li key={i}>
                {to === null ? (
                  <span className="preview-option" lang={language}>
                    <b>{label}</b>
                    {description !== null && <span>{description}</span>}
                  </span>
                ) : (
                  <button
                    type="button"
                    className="preview-option"
                    lang={language}
                    onClick={() => open({ title: whole ?? label, to })}
                  >
                    <b>{label}</b>
                    {description !== null && <span>{description}</span>}
                  </button>
                )}
                {(whole !== null || cut) && (
                  <small className="preview-cut">
                    <Icon name="warning" />
                    <span>
                      {whole === null ? (
                        'The line below is shortened.'
                      ) : (
                        <>
                          Shortened: <bdi>{whole}</bdi>
                        </>
                      )}
                    </span>
                  </small>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
