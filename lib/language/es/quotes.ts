import type { QuoteWords } from '../contract/quotes.ts';
import { quotes as und } from '../und/quotes.ts';
import { words } from '../words.ts';

export const quotes: QuoteWords = {
  ...und,
  cueVerbs:
    words(`dijo dice dijeron dicen decía afirmó afirma afirmaron aseguró asegura aseguraron explicó explica explicaron
    declaró declara declararon señaló señala señalaron añadió añade añadieron agregó agrega manifestó manifiesta
    manifestaron indicó indica indicaron comentó comenta subrayó subraya advirtió advierte advirtieron respondió
    responde preguntó pregunta recordó recuerda insistió insiste reconoció reconoce sostuvo sostiene aclaró
    aclara apuntó apunta contó cuenta escribió escribe expresó expresa concluyó concluye denunció denuncia pidió
    lamentó lamenta confirmó confirma explicaba señalaba afirmaba aseguraba añadía indicaba comentaba apuntaba contaba recordaba advertía insistía sostenía preguntaba lamentaba denunciaba confesaba reconocía informó informa informaba recalcó recalca recalcaba destacó destaca destacaba defendió defiende criticó critica reiteró reitera argumentó argumenta opinó opina consideró considera reclamó reclama exigió exige celebró avisó avisa zanjó remachó ironizó bromeó confesó confiesa relató relata matizó matiza precisó precisa puntualizó detalló detalla informado recalcado destacado defendido criticado reiterado argumentado considerado reclamado exigido avisado relatado matizado precisado detallado dicho afirmado asegurado explicado declarado señalado añadido agregado manifestado
    indicado comentado subrayado advertido respondido recordado insistido reconocido sostenido aclarado apuntado contado
    escrito expresado concluido denunciado lamentado confirmado`),
  sourcePhrases: [['según'], ['de', 'acuerdo', 'con'], ['en', 'palabras', 'de']],
  pronouns: {
    él: { gender: 'm', plural: false, person: 3 },
    ella: { gender: 'f', plural: false, person: 3 },
    ellos: { gender: '', plural: true, person: 3 },
    ellas: { gender: 'f', plural: true, person: 3 },
  },
  relatives: words(`que quien quienes cual cuales cuyo cuya`),
  determiners:
    words(`el la los las un una unos unas este esta estos estas ese esa su sus otro otra dos tres varios varias muchos
    muchas`),
  obliques: new Set(),
  genitives: new Set(),
  reportives: new Set(),
  prepositions: words(
    `de del a al en por para con sin sobre entre desde hasta hacia contra durante tras ante bajo según`,
  ),
  complements: words(`de del`),
  conjunctions: words(`y e o u pero sino aunque mientras porque cuando si`),
  complementisers: words(`que si`),
  auxiliaries: words(`ha han había es son era fue fueron será está están puede pueden debe`),
  adverbs: words(
    `se asimismo igualmente incluso solo sólo siempre nunca aún todavía mañana ahora antes entonces también ayer hoy además después luego ya no así entonces este`,
  ),
  outletNouns: words(`diario periódico agencia revista cadena televisión`),
  nobodies: words(`nadie ninguno ninguna todos todo alguien  cualquiera`),
  termOpeners: words(
    `llamado llamada llamados película filme documental libro novela canción disco álbum serie programa revista grupo empresa compañía asociación operación proyecto barco obra ópera titulado titulada apodado`,
  ),
  definites: words(`el la los las este esta`),
};
