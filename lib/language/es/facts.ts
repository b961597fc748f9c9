import type { FactWords } from '../contract/facts.ts';
import { facts as und } from '../und/facts.ts';
import { words } from '../words.ts';

/** Spanish: what leans on the sentence before it, who speaks, what is furniture of a page, and what kinds of article there are. */
export const facts: FactWords = {
  ...und,
  functionWords: words(
    'el la los las un una unos unas de del al a y e o u pero que quien cuyo donde como cuando si no ni se le les lo la los las me te nos su sus mi mis tu tus nuestro nuestra este esta estos estas ese esa eso esto aquel en con por para sin sobre entre hasta desde hacia contra durante tras ante bajo según es son era eran ser sido fue fueron será ha han había habían haber está están estaba hay más menos muy también ya aún todavía todo toda todos todas otro otra otros otras mismo tan así además dijo',
  ),
  pronounOpeners: words(
    'él ella ellos ellas esto eso este esta estos estas ese esa esos esas aquel aquella su sus así allí ahí ello dicho dicha tal tales',
  ),
  connectiveOpeners: words(
    'pero y e o sino aunque además también asimismo igualmente tampoco entonces después luego finalmente mientras pues porque incluso así',
  ),
  backPhrases: ['sin embargo', 'por tanto', 'por lo tanto', 'no obstante', 'en cambio', 'de hecho'],
  timeNouns: words(
    'semana mes año día mañana tarde noche verano invierno otoño primavera temporada década siglo vez lunes martes miércoles jueves viernes sábado domingo fin',
  ),
  firstPerson: words('yo me mí mi mis nosotros nosotras nos nuestro nuestra nuestros nuestras'),
  secondPerson: words('tú te ti tu tus usted ustedes vosotros os vuestro'),
  sayingVerbs: words(
    'dijo dice afirmó afirma aseguró asegura explicó explica señaló señala declaró declara añadió añade indicó indica informó anunció anuncia contó',
  ),
  furniture: [
    'lea también',
    'lee también',
    'leer también',
    'te puede interesar',
    'le puede interesar',
    'más información',
    'noticias relacionadas',
    'ver también',
    'suscríbete',
    'suscríbase',
    'contenido exclusivo para suscriptores',
    'regístrate',
    'síguenos',
    'foto:',
    'fotografía:',
    'imagen:',
    'vídeo:',
    '©',
    'todos los derechos reservados',
    'consulta aquí',
    'haz clic',
  ],
  captionWords: words('foto imagen izquierda derecha archivo fotografía arriba abajo'),
  eventWords: words(
    'anunció anuncia murió murieron muerto muertos herido heridos detenido detenidos condenado condenada elegido elegida ganó perdió aprobó aprobado firmó rechazó abrió cerró lanzó descubrió nombrado prohibió dimitió acuerdo récord nuevo nueva primer primera será va',
  ),
  formWords: {
    opinion: words('opinión opinion tribuna editorial columna columnas firmas'),
    recipe: words(
      'cucharada cucharadas cucharadita gramos g ml horno precalentar cocer mezclar remover olla sartén ingredientes raciones harina mantequilla azúcar sal pimienta masa picar',
    ),
    obituary: words(
      'murió falleció fallecido fallecida muerte entierro funeral nació viuda viudo legado homenaje',
    ),
    match: words(
      'gol goles minuto penalti delantero centrocampista defensa portero empate árbitro liga partido entrenador estadio victoria derrota marcador',
    ),
    market: words(
      'acciones índice inversores puntos mercado mercados bonos rentabilidad ibex bolsa cotización barril brent analistas dólar euro sesión cierre',
    ),
  },
};
