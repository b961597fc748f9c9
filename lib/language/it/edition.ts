import type { EditionWords } from '../contract/edition.ts';
import { counting, oneOrOther } from '../plurals.ts';

const count = counting(oneOrOther);

export const edition: EditionWords = {
  topStories: 'In primo piano',
  more: 'Altre notizie',
  inBrief: 'In breve',
  update: 'Aggiornamento:',
  opinion: 'Opinione:',
  alsoIn: 'Anche su',
  readAt: (publisher) => (publisher === null ? 'Leggi l’articolo' : `Leggi su ${publisher}`),
  counts: (stories, articles) =>
    `${count(stories, '# notizia', '# notizie')} da ${count(articles, '# articolo', '# articoli')}`,
  minutes: (minutes) => count(minutes, '# minuto', '# minuti'),
  beyond: (stories) => `+${stories} in archivio`,
  beyondTitle: 'Tutto il resto',
  viewOnline: 'Leggi online',
  archive: 'Tutte le edizioni',
  unsubscribe: 'Annulla l’iscrizione',
  written:
    'Scritto da un programma a partire dalle fonti indicate dai link. Ogni fatto, ogni cifra e ogni citazione sono ripresi parola per parola.',
  nothing: 'Per questa edizione non sono arrivate notizie.',
  unsubscribing: {
    ask: 'A questo indirizzo non saranno più inviate edizioni.',
    done: 'Non riceverà più edizioni.',
    unknown: 'Questo link non è valido.',
    failed: 'Non ha funzionato. Si prega di riprovare.',
  },
  locale: 'it-IT',
  toll: {
    dead: 'uccide uccidono uccisi uccise ucciso annegati',
    died: 'morti morte morto morta vittime',
    hurt: 'ferito feriti ferita ferite',
    missing: 'disperso dispersi disperse',
    nobody: 'nessuno nessuna',
    among: 'tra fra compresi comprese',
    counts: 'bilancio numero',
    ofDeath: 'morti vittime',
    reaches: 'a',
    since: 'dal dalla',
    gone: 'scorso scorsa fa',
    spans: 'anno anni mese mesi settimana settimane inverno primavera estate autunno',
    numbers:
      '2 due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti 30 trenta 40 quaranta 50 cinquanta 60 sessanta',
    animals: 'pecore mucche maiali cavalli cani lupi uccelli galline animali',
  },
};
