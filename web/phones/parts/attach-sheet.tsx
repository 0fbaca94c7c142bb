import { useRef, useState } from 'react';
import type { Pin } from '../model.ts';
import { base64Of, hummedTune } from '../tune.ts';
import { Icon } from '../../parts/icon.tsx';
import { Places } from './places.tsx';
import { Sheet } from './sheet.tsx';

/** Does an act of the person, such as `photo`, with its body, which may still be in the making. */
export type Give = (act: 'location' | 'photo' | 'voice', body: object | Promise<object>) => void;

const samplePicture = '/photos/the-copper-ladle.jpg';

async function pictureBody(file: Blob): Promise<object> {
  return { base64: await base64Of(file), contentType: file.type };
}

async function samplePhoto(): Promise<object> {
  const response = await fetch(samplePicture);
  // Without the picture the stand-in sends its own.
  return response.ok ? pictureBody(await response.blob()) : {};
}

const voiceNote = async () =>
  ({ base64: await base64Of(new Blob([hummedTune()])), contentType: 'audio/wav' }) as object;

/** What can be sent besides words: pictures, on WhatsApp also a voice note and a place. */
export function AttachSheet({
  pins,
  onWhatsapp,
  give,
  close,
}: {
  pins: Pin[];
  onWhatsapp: boolean;
  give: Give;
  close: () => void;
}) {
  const [placing, setPlacing] = useState(false);
  const picker = useRef<HTMLInputElement>(null);

  function hand(act: 'location' | 'photo' | 'voice', body: object | Promise<object>): void {
    close();
    give(act, body);
  }

  if (placing) {
    return (
      <Sheet key="places" title="Share a location" close={close}>
        <Places pins={pins} share={(body) => hand('location', body)} />
      </Sheet>
    );
  }
  return (
    <Sheet key="kinds" title="Attach" close={close}>
      <div className="rows attach">
        {onWhatsapp && (
          <button type="button" onClick={() => setPlacing(true)}>
            <Icon name="pin" />
            Location
          </button>
        )}
        <button type="button" onClick={() => picker.current?.click()}>
          <Icon name="photo" />
          Photo
        </button>
        <button type="button" onClick={() => hand('photo', samplePhoto())}>
          <Icon name="sample" />
          Sample photo
        </button>
        {onWhatsapp && (
          <button type="button" onClick={() => hand('voice', voiceNote())}>
            <Icon name="voice" />
            Voice note
          </button>
        )}
      </div>
      <input
        ref={picker}
        type="file"
        accept="image/*"
        hidden
        aria-label="Choose a photo"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) hand('photo', pictureBody(file));
        }}
      />
    </Sheet>
  );
}
