import type { Labels } from '../contract/labels.ts';
import { type DateWords, formatDate } from '../format-date.ts';
import { upToOneOrOther } from '../plurals.ts';
import { readingTime } from '../reading-time.ts';

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
  minutes: readingTime(upToOneOrOther, {
    half: '30 segundos',
    minutes: ['# minuto', '# minutos'],
    instead: '# em vez de %',
    alone: '# de leitura',
  }),
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
