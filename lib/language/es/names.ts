import type { NameWords } from '../contract/names.ts';
import { names as und } from '../und/names.ts';
import { words } from '../words.ts';

/** Names by their shape alone; the words that open sentences are told, so that none becomes part of one. */
export const names: NameWords = {
  ...und,
  particles: words('de del'),
  nameInnards: words('la las los el'),
  openers: words(
    `según el la lo los las un una unos unas en por para con pero también además este esta estos estas ese esa
    eso aquel no si cuando él ella ellos ellas nosotros yo tú usted ustedes cerca casi más menos muy entonces
    así sin embargo desde hasta durante después antes tras sobre entre contra hacia bajo ante su sus nuestro
    nuestra mi mis todo todos toda todas cada varios varias algunos algunas otro otra otros otras nadie nada
    alguien ninguno ninguna mucho muchos ayer hoy mañana como mientras donde quien quienes que porque pues luego
    finalmente ya aún todavía siempre nunca aunque o ni`,
  ),
};
