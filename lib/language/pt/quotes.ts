import type { QuoteWords } from '../contract/quotes.ts';
import { quotes as und } from '../und/quotes.ts';
import { words } from '../words.ts';

export const quotes: QuoteWords = {
  ...und,
  cueVerbs:
    words(`disse diz disseram dizem afirmou afirma afirmaram explicou explica explicaram declarou declara declararam
    acrescentou acrescenta garantiu garante destacou destaca ressaltou ressalta lembrou lembra contou conta
    escreveu escreve respondeu responde perguntou pergunta comentou comenta avaliou avalia alertou alerta
    defendeu defende criticou critica admitiu admite anunciou anuncia concluiu conclui sublinhou sublinha
    referiu refere salientou salienta confirmou`),
  sourcePhrases: [['segundo'], ['de', 'acordo', 'com'], ['para']],
  pronouns: {
    ele: { gender: 'm', plural: false, person: 3 },
    ela: { gender: 'f', plural: false, person: 3 },
    eles: { gender: '', plural: true, person: 3 },
    elas: { gender: 'f', plural: true, person: 3 },
  },
  relatives: words(`que quem cujo cuja qual`),
  determiners: words(
    `o a os as um uma uns umas este esta esse essa seu sua seus suas dois duas três vários várias muitos`,
  ),
  obliques: new Set(),
  genitives: new Set(),
  reportives: new Set(),
  prepositions:
    words(`de do da dos das em no na nos nas por pelo pela para com sem sobre entre desde até contra durante após
    segundo`),
  complements: words(`de do da dos das`),
  conjunctions: words(`e ou mas porém enquanto porque quando se`),
  complementisers: words(`que se`),
  auxiliaries: words(`tem têm tinha é são era foi foram será está estão pode podem deve`),
  adverbs: words(`também porém contudo entretanto aliás amanhã ontem hoje ainda depois já não assim então`),
  outletNouns: words(`jornal agência revista emissora diário`),
  nobodies: words(`ninguém nenhum nenhuma todos alguém  qualquer`),
  termOpeners: words(
    `chamado chamada chamados filme documentário livro romance canção disco álbum série programa revista grupo empresa companhia associação operação projeto navio peça ópera intitulado intitulada apelidado`,
  ),
  definites: words(`o a os as este esta`),
};
