import type { FactWords } from '../contract/facts.ts';
import { facts as und } from '../und/facts.ts';
import { words } from '../words.ts';

/** Italian: what leans on the sentence before it, who speaks, what is furniture of a page, and what kinds of article there are. */
export const facts: FactWords = {
  ...und,
  functionWords: words(
    'il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla dai dagli in nel nella nei negli nelle con su sul sulla sui per tra fra e ed o ma che chi cui dove come quando se non né si ci vi ne mi ti lo gli le loro suo sua suoi sue mio mia nostro nostra questo questa questi queste quello quella quelli è sono era erano essere stato stata stati ha hanno aveva avevano avere sarà più meno molto anche già ancora tutto tutti tutta altro altri stesso così poi dopo prima ora detto',
  ),
  pronounOpeners: words(
    'lui lei loro egli ella essi questo questa questi queste quello quella ciò suo sua suoi sue così lì là tale tali esso essa',
  ),
  connectiveOpeners: words(
    'ma e ed o però quindi dunque infatti inoltre anche tuttavia invece poi allora infine intanto mentre perché pure eppure perciò insomma peraltro',
  ),
  backPhrases: ['del resto', 'per questo', 'in questo caso', 'secondo lui', 'secondo lei', 'secondo loro'],
  timeNouns: words(
    'settimana mese anno giorno mattina mattino sera notte estate inverno autunno primavera stagione decennio secolo volta lunedì martedì mercoledì giovedì venerdì sabato domenica',
  ),
  firstPerson: words('io mi me mio mia miei mie noi nostro nostra nostri nostre'),
  secondPerson: words('tu ti te tuo tua voi vi vostro vostra'),
  sayingVerbs: words(
    'detto dice afferma affermato spiega spiegato dichiara dichiarato aggiunge aggiunto sottolinea annuncia annunciato riferisce riferito racconta',
  ),
  furniture: [
    'leggi anche',
    'leggi di più',
    'per approfondire',
    'vedi anche',
    'guarda anche',
    'ti potrebbe interessare',
    'abbonati',
    'contenuto riservato agli abbonati',
    'iscriviti',
    'seguici',
    'foto:',
    'video:',
    '©',
    'riproduzione riservata',
    'tutti i diritti riservati',
  ],
  captionWords: words('foto immagine sinistra destra archivio nella-foto sopra sotto'),
  eventWords: words(
    'annuncia annunciato morto morti morta ferito feriti arrestato arrestati condannato condannata eletto eletta vinto perso approvato firmato respinto aperto chiuso lanciato scoperto nominato vietato dimesso accordo record nuovo nuova primo prima sarà',
  ),
  formWords: {
    opinion: words('opinioni opinione editoriale editoriali commento commenti rubrica rubriche'),
    recipe: words(
      'cucchiaio cucchiai cucchiaino grammi g ml forno preriscaldare cuocere mescolare pentola padella ingredienti porzioni farina burro zucchero sale pepe impasto tritare',
    ),
    obituary: words(
      'morto morta morte scomparso scomparsa funerali nato nata vedova vedovo lutto addio cordoglio',
    ),
    match: words(
      'gol rete minuto rigore attaccante centrocampista difensore portiere pareggio arbitro serie partita allenatore stadio vittoria sconfitta',
    ),
    market: words(
      'azioni indice investitori punti mercato mercati obbligazioni rendimento borsa milano spread barile brent analisti dollaro euro seduta chiusura',
    ),
  },
};
