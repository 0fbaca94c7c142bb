import { audit } from './audit.ts';
import { blocks } from './blocks.ts';
import { board } from './board.ts';
import { bookings } from './bookings.ts';
import { changes } from './changes.ts';
import { desk } from './desk.ts';
import { deskRestaurants } from './desk-restaurants.ts';
import { floor } from './floor.ts';
import { guests } from './guests.ts';
import { me } from './me.ts';
import { menu } from './menu.ts';
import { menuFiles } from './menu-files.ts';
import { menuPreview } from './menu-preview.ts';
import { openings } from './opening.ts';
import { people } from './people.ts';
import { photos } from './photos.ts';
import { reports } from './reports.ts';
import { houseTools } from './house-tools.ts';
import { settings } from './settings.ts';
import { signIn } from './sign-in.ts';
import { stock } from './stock.ts';
import { waitlist } from './waitlist.ts';

/** Everything that can be asked of Thali over HTTP, by method and path below /api. */
export const contract = {
  ...me,
  ...signIn,
  ...people,
  ...audit,
  ...menu,
  ...menuFiles,
  ...menuPreview,
  ...photos,
  ...stock,
  ...board,
  ...changes,
  ...bookings,
  ...blocks,
  ...waitlist,
  ...floor,
  ...guests,
  ...settings,
  ...openings,
  ...houseTools,
  ...reports,
  ...desk,
  ...deskRestaurants,
};

export type Endpoints = typeof contract;
export type Key = keyof Endpoints;
