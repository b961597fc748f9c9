import type { Labels } from '../contract/labels.ts';
import { type DateWords, formatDate } from '../format-date.ts';
import { oneOrOther } from '../plurals.ts';
import { readingTime } from '../reading-time.ts';

const dates: DateWords = {
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  ),
  afterDay: ' de',
  beforeYear: 'de ',
  afterYear: '',
};

export const labels: Labels = {
  language: 'es',
  keyFacts: 'Lo esencial',
  figures: 'Cifras',
  quotes: 'Citas',
  whoAndWhere: 'Quién y dónde',
  speakerNotNamed: 'la fuente no nombra a quien habla',
  minutes: readingTime(oneOrOther, {
    half: '30 segundos',
    minutes: ['# minuto', '# minutos'],
    instead: '# en vez de %',
    alone: '# de lectura',
  }),
  quotationMarks: ['«', '»'],
  showInSource: 'Ver en el artículo',
  readSource: 'Leer el artículo',
  notNews: 'No es una noticia: no se ha seleccionado nada.',
  nothingFound: 'El artículo no contiene nada más que su titular.',
  readOnly: (read, all) =>
    `De los ${all.toLocaleString('es')} caracteres del texto se han leído los primeros ${read.toLocaleString('es')}.`,
  promise: 'Cada dato, cada cifra y cada cita se han copiado del artículo palabra por palabra.',
  date: (iso) => formatDate(iso, dates),
};
