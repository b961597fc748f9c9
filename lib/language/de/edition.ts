import type { EditionWords } from '../contract/edition.ts';
import { counting, oneOrOther } from '../plurals.ts';

const count = counting(oneOrOther);

export const edition: EditionWords = {
  topStories: 'Das Wichtigste',
  more: 'Weitere Themen',
  inBrief: 'Kurz gemeldet',
  update: 'Neu:',
  opinion: 'Meinung:',
  alsoIn: 'Auch bei',
  readAt: (publisher) => (publisher === null ? 'Zum Artikel' : `Zum Artikel: ${publisher}`),
  counts: (stories, articles) =>
    `${count(stories, '# Thema', '# Themen')} aus ${count(articles, '# Artikel', '# Artikeln')}`,
  minutes: (minutes) => count(minutes, '# Minute', '# Minuten'),
  beyond: (stories) => `+${stories} weitere im Archiv`,
  beyondTitle: 'Alles andere',
  viewOnline: 'Im Browser lesen',
  archive: 'Alle Ausgaben',
  unsubscribe: 'Abbestellen',
  written:
    'Von einem Programm allein aus diesen Artikeln geschrieben. Jede Aussage, jede Zahl und jedes Zitat ist wörtlich übernommen.',
  nothing: 'Für diese Ausgabe sind keine Nachrichten eingegangen.',
  unsubscribing: {
    ask: 'An diese Adresse gehen dann keine Ausgaben mehr.',
    done: 'Sie bekommen keine Ausgaben mehr.',
    unknown: 'Dieser Link ist nicht gültig.',
    failed: 'Das hat nicht geklappt. Bitte noch einmal versuchen.',
  },
  locale: 'de-DE',
  toll: {
    dead: 'tote toten toter getötet tötet töteten todesopfer todesopfern umgekommen ertrunken',
    died: 'starben gestorben tot ums',
    hurt: 'verletzte verletzten verletzter verletzt verwundet verwundete schwerverletzte leichtverletzte',
    missing: 'vermisst vermisste vermissten',
    nobody: 'niemand kein keine keiner keinen',
    among: 'darunter einschließlich davon',
    counts: 'zahl opferzahl bilanz',
    ofDeath: 'opferzahl todesopfer toten',
    reaches: 'auf bei',
    remains: 'leichen',
    since: 'seit',
    gone: 'letzten letztem letzter letztes vergangenen vergangener vergangenem vergangenes vorigen voriges voriger vor',
    spans:
      'jahr jahre jahres jahren monat monats monaten woche wochen jahrzehnt jahrzehnten winter frühjahr frühling sommer herbst',
    animals:
      'schafe schafen kühe kühen rinder rindern schweine schweinen pferde pferden hunde hunden wölfe vögel hühner tiere tieren fische ziegen',
  },
  kindred: [
    'autos auto fahrzeuge fahrzeug autofahrer wagen',
    'mensch menschen personen person einwohner bewohner passagiere fahrgäste',
    'arbeiter beschäftigte mitarbeiter stellen arbeitsplätze',
    'häuser gebäude haushalte wohnungen',
    'demonstranten teilnehmer',
    'zuschauer besucher fans',
  ],
};
