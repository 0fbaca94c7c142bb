import type { Context } from 'koa';
import { photoAsked } from '../../domain/photo.ts';
import type { Database } from '../../store/database.ts';
import { photoFile } from '../../store/photos.ts';

/**
 * Answers with an uploaded photo; false when another photo is asked for. Under one address there is always the same
 * picture, so that browsers and providers may keep it as long as they like.
 */
export async function givePhoto(ctx: Context, db: Database, file: string): Promise<boolean> {
  const asked = photoAsked(file);
  if (!asked) return false;
  const bytes = await photoFile(db, asked.id, asked.name);
  if (!bytes) {
    ctx.status = 404;
    ctx.body = { title: 'Not found' };
    return true;
  }
  ctx.set('Cache-Control', 'public, max-age=31536000, immutable');
  ctx.type = asked.name === 'jpg' ? 'image/jpeg' : 'image/webp';
  ctx.body = bytes;
  return true;
}
