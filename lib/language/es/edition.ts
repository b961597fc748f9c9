import type { EditionWords } from '../contract/edition.ts';
import { counting, oneOrOther } from '../plurals.ts';

const count = counting(oneOrOther);

export const edition: EditionWords = {
  topStories: 'Lo más destacado',
  more: 'Más noticias',
  inBrief: 'En breve',
  update: 'Actualización:',
  opinion: 'Opinión:',
  alsoIn: 'También en',
  readAt: (publisher) => (publisher === null ? 'Leer el artículo' : `Leer en ${publisher}`),
  counts: (stories, articles) =>
    `${count(stories, '# noticia', '# noticias')} de ${count(articles, '# artículo', '# artículos')}`,
  minutes: (minutes) => count(minutes, '# minuto', '# minutos'),
  beyond: (stories) => `+${stories} en el archivo`,
  beyondTitle: 'Todo lo demás',
  viewOnline: 'Ver en línea',
  archive: 'Todas las ediciones',
  unsubscribe: 'Darse de baja',
  written:
    'Elaborado por un programa a partir de las fuentes enlazadas. Cada dato, cada cifra y cada cita se han copiado palabra por palabra.',
  nothing: 'No han llegado noticias para esta edición.',
  unsubscribing: {
    ask: 'No se enviarán más ediciones a esta dirección.',
    done: 'Ya no recibirá más ediciones.',
    unknown: 'Este enlace no es válido.',
    failed: 'No ha funcionado. Inténtelo de nuevo.',
  },
  locale: 'es-ES',
  toll: {
    dead: 'mata matan mató muertos muertas fallecidos fallecidas ahogados',
    died: 'muerto muerta muertes mueren murieron fallecieron fallecen',
    hurt: 'herido heridos herida heridas lesionados',
    missing: 'desaparecido desaparecidos desaparecidas',
    nobody: 'nadie ningún ninguna sin',
    among: 'incluidos incluidas incluyendo entre',
    counts: 'número cifra balance',
    ofDeath: 'muertos fallecidos víctimas',
    reaches: 'a en alcanza',
    since: 'desde',
    gone: 'pasado pasada hace',
    spans: 'año años mes meses semana semanas invierno primavera verano otoño siglo',
    numbers:
      '2 dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuna veintidós veintitrés 30 treinta 40 cuarenta 50 cincuenta 60 sesenta',
    animals: 'ovejas vacas cerdos caballos perros lobos aves gallinas animales',
  },
};
