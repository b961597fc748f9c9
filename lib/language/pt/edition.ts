import type { EditionWords } from '../contract/edition.ts';
import { counting, upToOneOrOther } from '../plurals.ts';

const count = counting(upToOneOrOther);

export const edition: EditionWords = {
  topStories: 'Destaques',
  more: 'Mais notícias',
  inBrief: 'Em resumo',
  update: 'Atualização:',
  opinion: 'Opinião:',
  alsoIn: 'Também em',
  readAt: (publisher) => (publisher === null ? 'Ler o artigo' : `Ler em ${publisher}`),
  counts: (stories, articles) =>
    `${count(stories, '# notícia', '# notícias')} de ${count(articles, '# artigo', '# artigos')}`,
  minutes: (minutes) => count(minutes, '# minuto', '# minutos'),
  beyond: (stories) => `+${stories} no arquivo`,
  beyondTitle: 'Todo o resto',
  viewOnline: 'Ver on-line',
  archive: 'Todas as edições',
  unsubscribe: 'Cancelar inscrição',
  written:
    'Escrito por um programa a partir das fontes indicadas nos links. Cada fato, cada número e cada citação foram copiados palavra por palavra.',
  nothing: 'Nenhuma notícia chegou para esta edição.',
  unsubscribing: {
    ask: 'Nenhuma outra edição será enviada a este endereço.',
    done: 'Você não receberá mais edições.',
    unknown: 'Este link não é válido.',
    failed: 'Não funcionou. Tente novamente.',
  },
  locale: 'pt-BR',
  toll: {
    dead: 'mata matam matou mortos mortas afogados',
    died: 'morto morta mortes morrem morreram',
    hurt: 'ferido feridos ferida feridas',
    missing: 'desaparecido desaparecidos desaparecidas',
    nobody: 'ninguém nenhum nenhuma',
    among: 'entre incluindo',
    counts: 'número balanço',
    ofDeath: 'mortos mortes vítimas',
    reaches: 'para a em',
    since: 'desde',
    gone: 'passado passada há',
    spans: 'ano anos mês meses semana semanas inverno primavera verão outono',
    numbers:
      '2 dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove vinte 30 trinta 40 quarenta 50 cinquenta 60 sessenta 2 duas',
    animals: 'ovelhas vacas porcos cavalos cães lobos aves galinhas animais',
  },
};
