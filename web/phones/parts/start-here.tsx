import type { App, StaffMember } from '../model.ts';

const dinerWords = ['table for 4 tomorrow at 8 at the copper ladle', 'biryani near Koramangala', 'help'];
const staffWords = ['hi', 'tonight', 'help'];

/** What to type first, for a thread in which nobody has said anything. */
export function StartHere({
  app,
  post,
  propose,
}: {
  app: App;
  post: StaffMember | undefined;
  propose: (words: string) => void;
}) {
  const words = post === undefined ? dinerWords : staffWords;
  return (
    <div className="start-here">
      <h3>Start here</h3>
      {post === undefined ? (
        <p>Ask for a table, a dish or a place{app === 'sms' ? ', as one would by SMS' : ''}. For example:</p>
      ) : (
        <p>Say hi to start the shift. Bookings and orders of {post.restaurant} then come to this phone.</p>
      )}
      {words.map((each) => (
        <button key={each} type="button" onClick={() => propose(each)}>
          {each}
        </button>
      ))}
    </div>
  );
}
