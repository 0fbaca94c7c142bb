import type { RestaurantFile } from '../../../domain/restaurant-file.ts';
import fornoGulmohar from './bengaluru/forno-gulmohar.ts';
import kulfiWaliGali from './bengaluru/kulfi-wali-gali.ts';
import luckyAbacus from './bengaluru/lucky-abacus.ts';
import midnightTempo from './bengaluru/midnight-tempo.ts';
import monsoonTable from './bengaluru/monsoon-table.ts';
import sampigeTiffinMane from './bengaluru/sampige-tiffin-mane.ts';
import snailAndSaucer from './bengaluru/snail-and-saucer.ts';
import sundaySupperClub from './bengaluru/sunday-supper-club.ts';
import tamarindVerandah from './bengaluru/tamarind-verandah.ts';
import theCopperLadle from './bengaluru/the-copper-ladle.ts';
import tuluLantern from './bengaluru/tulu-lantern.ts';
import yukariCounter from './bengaluru/yukari-counter.ts';
import cafeFaridoon from './mumbai/cafe-faridoon.ts';
import gulEDastarkhwan from './mumbai/gul-e-dastarkhwan.ts';
import harbourAlmanac from './mumbai/harbour-almanac.ts';
import khattaMeethaKatta from './mumbai/khatta-meetha-katta.ts';
import kiteAndCrumb from './mumbai/kite-and-crumb.ts';
import rasanjaliThaliGruh from './mumbai/rasanjali-thali-gruh.ts';
import shiuliBari from './mumbai/shiuli-bari.ts';
import travellingHandi from './mumbai/travelling-handi.ts';
import begumsDeg from './hyderabad/begums-deg.ts';
import cafeZarrin from './hyderabad/cafe-zarrin.ts';
import gonguraGarden from './hyderabad/gongura-garden.ts';
import jadeCharpoy from './hyderabad/jade-charpoy.ts';
import milletAndMoss from './hyderabad/millet-and-moss.ts';
import mirchiBandi from './hyderabad/mirchi-bandi.ts';

/** Every restaurant of the seed, city by city. */
export const restaurants: readonly RestaurantFile[] = [
  fornoGulmohar,
  kulfiWaliGali,
  luckyAbacus,
  midnightTempo,
  monsoonTable,
  sampigeTiffinMane,
  snailAndSaucer,
  sundaySupperClub,
  tamarindVerandah,
  theCopperLadle,
  tuluLantern,
  yukariCounter,
  cafeFaridoon,
  gulEDastarkhwan,
  harbourAlmanac,
  khattaMeethaKatta,
  kiteAndCrumb,
  rasanjaliThaliGruh,
  shiuliBari,
  travellingHandi,
  begumsDeg,
  cafeZarrin,
  gonguraGarden,
  jadeCharpoy,
  milletAndMoss,
  mirchiBandi,
];
