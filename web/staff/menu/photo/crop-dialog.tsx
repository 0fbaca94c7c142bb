import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { PageDialog } from '../../../parts/page-dialog.tsx';
import { Trouble } from '../../parts/states.tsx';
import { moved, nearer, nearest, type Part, partOf, type View, whole } from './crop.ts';

/** Shares of the frame by which an arrow key moves the picture. */
const step = 0.04;

const arrows: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: -step, y: 0 },
  ArrowRight: { x: step, y: 0 },
  ArrowUp: { x: 0, y: -step },
  ArrowDown: { x: 0, y: step },
};

/** Lets somebody choose the part of a picture that is shown, by finger, mouse or keyboard. */
export function CropDialog({
  file,
  busy,
  trouble,
  use,
  close,
}: {
  file: File;
  busy: boolean;
  trouble: string | undefined;
  /** Takes this part of it. */
  use: (part: Part) => void;
  close: () => void;
}) {
  const [source, setSource] = useState<string>();
  const [size, setSize] = useState<{ width: number; height: number }>();
  const [broken, setBroken] = useState(false);
  const [view, setView] = useState<View>(whole);
  const last = useRef<{ x: number; y: number }>(undefined);
  useEffect(() => {
    const url = URL.createObjectURL(file);
    setSource(url);
    return () => URL.revokeObjectURL(url);
  }, [file]);

  const part = size && partOf(size, view);
  const move = (by: { x: number; y: number }) => size && setView((old) => moved(size, old, by));
  const byKey = (event: KeyboardEvent) => {
    const by = arrows[event.key];
    if (by) move(by);
    else if (event.key === '+' || event.key === '=') setView((old) => nearer(old, old.zoom + 0.1));
    else if (event.key === '-') setView((old) => nearer(old, old.zoom - 0.1));
    else return;
    event.preventDefault();
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (!last.current) return;
    const { width, height } = event.currentTarget.getBoundingClientRect();
    move({ x: (last.current.x - event.clientX) / width, y: (last.current.y - event.clientY) / height });
    last.current = { x: event.clientX, y: event.clientY };
  };
  const percent = (share: number) => `${share * 100}%`;

  return (
    <PageDialog title="Which part shall guests see?" close={close}>
      {broken ? (
        <Trouble text="This file is no photo that can be read. Choose another one, as JPEG, PNG or WebP." />
      ) : (
        <>
          {/* Not a button: it is moved like a slider with two directions, and says so. */}
          <div
            className="crop-frame"
            role="application"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move the picture within it
            tabIndex={0}
            aria-label="The part of the photo that is shown. Arrow keys move it, plus and minus zoom."
            onKeyDown={byKey}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              last.current = { x: event.clientX, y: event.clientY };
            }}
            onPointerMove={drag}
            onPointerUp={() => {
              last.current = undefined;
            }}
            onPointerCancel={() => {
              last.current = undefined;
            }}
          >
            {source !== undefined && (
              <img
                src={source}
                alt=""
                draggable={false}
                onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
                  setSize({ width: naturalWidth, height: naturalHeight })
                }
                onError={() => setBroken(true)}
                style={
                  part && {
                    width: percent(1 / part.width),
                    height: percent(1 / part.height),
                    left: percent(-part.x / part.width),
                    top: percent(-part.y / part.height),
                  }
                }
              />
            )}
          </div>
          <label className="crop-zoom">
            <span>Zoom</span>
            <input
              type="range"
              className="form-range"
              min={1}
              max={nearest}
              step={0.05}
              value={view.zoom}
              onChange={({ target }) => setView((old) => nearer(old, Number(target.value)))}
            />
          </label>
          <p className="soft">Drag the photo, or move it with the arrow keys.</p>
        </>
      )}
      <Trouble text={trouble} />
      {busy && (
        <div className="crop-busy" role="status">
          Uploading…
          <span aria-hidden="true" />
        </div>
      )}
      <div className="acts">
        <button type="button" className="btn btn-outline-secondary" onClick={close}>
          Cancel
        </button>
        {!broken && (
          <button
            type="button"
            className="btn btn-primary"
            disabled={busy || part === undefined}
            onClick={() => part && use(part)}
          >
            Use this photo
          </button>
        )}
      </div>
    </PageDialog>
  );
}
