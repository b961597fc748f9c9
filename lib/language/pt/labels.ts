import type { Labels } from '../contract/labels.ts';
import { type DateWords, formatDate } from '../format-date.ts';
import { counting, upToOneOrOther } from '../plurals.ts';

const count = counting(upToOneOrOther);

const dates: DateWords = {
  months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(
    ' ',
  ),
  afterDay: ' de',
  firstDay: '1º de',
  beforeYear: 'de ',
  afterYear: '',
};

export const labels: Labels = {
  language: 'pt',
  keyFacts: 'O essencial',
  figures: 'Números',
  quotes: 'Citações',
  whoAndWhere: 'Quem e onde',
  speakerNotNamed: 'autor não identificado na fonte',
  minutes: (digest, article) => {
    if (digest < 1)
      return article > digest
        ? `30 segundos em vez de ${count(article, '# minuto', '# minutos')}`
        : '30 segundos';
    return article > digest
      ? `${count(digest, '# minuto', '# minutos')} em vez de ${article}`
      : count(article, '# minuto', '# minutos');
  },
  quotationMarks: ['“', '”'],
  showInSource: 'Mostrar no artigo',
  readSource: 'Ler o artigo',
  notNews: 'Não é uma notícia: nada foi selecionado.',
  nothingFound: 'O artigo não contém nada além do título.',
  readOnly: (read, all) =>
    `Dos ${all.toLocaleString('pt')} caracteres do texto, foram lidos os primeiros ${read.toLocaleString('pt')}.`,
  promise: 'Cada fato, cada número e cada citação foram copiados do artigo palavra por palavra.',
  date: (iso) => formatDate(iso, dates),
};
