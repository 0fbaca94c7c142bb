import { addressOf } from '../client.ts';

/** Opens the browser's own print dialog for one ticket on a roll of 80 mm. The page stays where it is. */
export function printHere(restaurant: string, ticket: string): void {
  document.getElementById('paper')?.remove();
  const frame = document.createElement('iframe');
  frame.id = 'paper';
  frame.title = 'The ticket on paper';
  frame.hidden = true;
  frame.src = addressOf('GET /restaurants/:restaurant/tickets/:ticket/paper', {
    params: { restaurant, ticket },
  });
  frame.addEventListener('load', () => frame.contentWindow?.print());
  document.body.append(frame);
}
