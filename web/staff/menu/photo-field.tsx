import { type DragEvent, useRef, useState } from 'react';
import { photoAddress } from '../../../src/domain/photo.ts';
import { Icon } from '../../parts/icon.tsx';
import { Trouble } from '../parts/states.tsx';
import { useHere } from '../session.tsx';
import { useAction } from '../use-data.ts';
import type { Part } from './photo/crop.ts';
import { CropDialog } from './photo/crop-dialog.tsx';
import './photo/photo.css';

const kinds = ['image/jpeg', 'image/png', 'image/webp'];
const mostMegabytes = 15;

/** Why a file cannot be sent at all; undefined when it can. */
function hindrance({ type, size }: File): string | undefined {
  if (!kinds.includes(type)) return 'This file is no photo. Choose one that is JPEG, PNG or WebP.';
  if (size > mostMegabytes * 1024 * 1024)
    return `This photo is larger than ${mostMegabytes} MB. Send a smaller copy of it.`;
  return undefined;
}

/**
 * The photo of a dish or of the restaurant: shows it, and lets somebody choose, drop or take another, of which they keep
 * the part they like. `label` says whose photo it is ("Paneer Tikka").
 */
export function PhotoField({
  photo,
  onChange,
  label,
}: {
  photo: string | null;
  onChange: (photo: string | null) => void;
  label: string;
}) {
  const { restaurant } = useHere();
  const upload = useAction('POST /restaurants/:restaurant/photos');
  const [file, setFile] = useState<File>();
  const [wrong, setWrong] = useState<string>();
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);

  function take(chosen: File | undefined): void {
    if (!chosen) return;
    const why = hindrance(chosen);
    setWrong(why);
    upload.clear();
    if (why === undefined) setFile(chosen);
  }
  async function use(part: Part): Promise<void> {
    if (!file) return;
    const done = await upload.run({ params: { restaurant: restaurant.id }, query: part, file });
    if (!done) return;
    setFile(undefined);
    onChange(done.answer.photo);
  }
  const dragged = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isOver);
  };
  const input = (of: typeof chooser, name: string, capture?: 'environment') => (
    <input
      ref={of}
      type="file"
      hidden
      aria-label={name}
      accept={kinds.join(',')}
      capture={capture}
      onChange={({ target }) => {
        take(target.files?.[0]);
        // The same file can be chosen again.
        target.value = '';
      }}
    />
  );

  return (
    <fieldset
      className={over ? 'photo-field over' : 'photo-field'}
      aria-label={`Photo of ${label}`}
      onDragOver={dragged(true)}
      onDragLeave={dragged(false)}
      onDrop={(event) => {
        dragged(false)(event);
        take(event.dataTransfer.files[0]);
      }}
    >
      {photo === null ? (
        <span className="photo-shown">
          <Icon name="photo" />
          <span>No photo yet</span>
        </span>
      ) : (
        <img className="photo-shown" src={photoAddress(photo, 320)} alt={label} />
      )}
      <div className="photo-acts">
        {input(chooser, `File with a photo of ${label}`)}
        {input(camera, `Camera for a photo of ${label}`, 'environment')}
        <button type="button" className="btn btn-outline-primary" onClick={() => chooser.current?.click()}>
          <Icon name="open" />
          {photo === null ? 'Choose a photo' : 'Choose another photo'}
        </button>
        <button
          type="button"
          className="btn btn-outline-primary camera"
          onClick={() => camera.current?.click()}
        >
          <Icon name="photo" />
          Take a picture
        </button>
        {photo !== null && (
          <button type="button" className="btn btn-outline-danger" onClick={() => onChange(null)}>
            <Icon name="trash" />
            Remove the photo
          </button>
        )}
        <small className="soft">Or drop one here. JPEG, PNG or WebP, up to {mostMegabytes} MB.</small>
      </div>
      <Trouble text={wrong} />
      {file && (
        <CropDialog
          file={file}
          busy={upload.busy}
          trouble={upload.trouble}
          use={(part) => void use(part)}
          close={() => setFile(undefined)}
        />
      )}
    </fieldset>
  );
}
