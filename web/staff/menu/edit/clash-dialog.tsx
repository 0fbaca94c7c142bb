import { PageDialog } from '../../../parts/page-dialog.tsx';
import type { Clash } from './draft-context.tsx';

/** Two have changed the same thing: both are shown, and whoever came second chooses. */
export function ClashDialog({ clash, close }: { clash: Clash; close: () => void }) {
  const keepTheirs = () => {
    clash.keepTheirs();
    close();
  };
  return (
    <PageDialog title={clash.title} close={keepTheirs}>
      <p>Somebody else changed this while you were typing. Which shall it be?</p>
      <div className="clash">
        <button type="button" className="clash-side" onClick={keepTheirs}>
          <span className="soft">Theirs</span>
          <strong>
            <bdi>{clash.theirs}</bdi>
          </strong>
          <span>Keep theirs</span>
        </button>
        <button
          type="button"
          className="clash-side"
          onClick={() => {
            close();
            void clash.keepMine();
          }}
        >
          <span className="soft">Yours</span>
          <strong>
            <bdi>{clash.mine}</bdi>
          </strong>
          <span>Take yours</span>
        </button>
      </div>
    </PageDialog>
  );
}
