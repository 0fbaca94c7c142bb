import { createHash } from 'node:crypto';
import { photoNamed } from '../../domain/photo.ts';
import { PhotoError, preparePhoto } from '../../photos/prepare-photo.ts';
import { TooBusy } from '../../photos/turns.ts';
import { keepPhoto, samePhoto } from '../../store/photos.ts';
import { inRestaurant } from '../../store/tenancy.ts';
import type { Handlers } from './handlers.ts';
import { Problem, wrongField } from './problem.ts';

/** A refusal that says what to do with the file. */
function refused(error: unknown): unknown {
  if (error instanceof PhotoError) return wrongField('file', error.message, error.remedy);
  if (error instanceof TooBusy)
    return new Problem(
      503,
      'Many photos are coming in just now.',
      { detail: 'Try again in a few seconds.' },
      5,
    );
  return error;
}

// Untied: photos wait for their turn and take seconds, and no connection to the database shall wait with them.
export const photosHandlers: Handlers<'POST /restaurants/:restaurant/photos'> = {
  async 'POST /restaurants/:restaurant/photos'({ bytes, query, restaurantId, personId, tools, now }) {
    const { db } = tools;
    const hash = createHash('sha256').update(JSON.stringify(query)).update(bytes).digest('hex');
    const same = await inRestaurant(db, restaurantId, (tx) => samePhoto(tx, restaurantId, hash, now));
    if (same) return { photo: photoNamed(same.id), width: same.width, height: same.height };
    const prepared = await preparePhoto(bytes, query).catch((error: unknown) => {
      throw refused(error);
    });
    const photo = { ...prepared, restaurantId, hash, by: personId, at: now };
    const id = await inRestaurant(db, restaurantId, (tx) => keepPhoto(tx, photo));
    return { photo: photoNamed(id), width: prepared.width, height: prepared.height };
  },
};
