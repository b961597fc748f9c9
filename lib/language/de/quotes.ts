import type { QuoteWords } from '../contract/quotes.ts';
import { words } from '../words.ts';
import { model } from './quotes-model.data.ts';

export const quotes: QuoteWords = {
  cueVerbs:
    words(`sagte sagten sagt sagen gesagt erklärte erklärten erklärt erklären teilte teilten mitteilte mitteilten
    berichtete berichteten berichtet berichten schrieb schrieben schreibt schreiben geschrieben betonte betonten betont
    meinte meinten meint forderte forderten fordert fordern kritisierte kritisierten kritisiert kritisieren nannte
    nannten nennt nennen bezeichnete bezeichneten bezeichnet äußerte äußerten äußert behauptete behaupteten behauptet
    versicherte versicherten warnte warnten warnt warnen fügte fügten ergänzte ergänzten antwortete antworteten
    fragte fragten rief riefen kommentierte kommentierten bestätigte bestätigten bestätigt kündigte kündigten
    ankündigte angekündigt verkündete verkündeten gab gaben bekräftigte räumte begründete begründet stellte stellten
    wies wiesen verwies hieß heißt lautete lautet vermutet vermuten glaubt glauben hofft hoffte hofften zitiert
    zitierte appellierte bedauerte beklagte drohte erläuterte erwiderte erzählte erzählt gestand konstatierte lobte
    mahnte monierte plädierte prognostizierte resümierte schilderte schimpfte sprach sprachen spricht unterstrich
    urteilte verlangte verlangten versprach vertrat widersprach wünschte zeigte betonen entgegnete formulierte
    meldete meldeten meldet melden meinen befürchtet befürchten sieht sah hält hielt beschrieb beschreibt verteidigte`),
  verbEndings: [],
  adverbEndings: [],
  sourcePhrases: [
    ['nach', 'angaben'],
    ['nach', 'den', 'worten'],
    ['laut'],
    ['gemäß'],
    ['nach', 'ansicht'],
    ['nach', 'meinung'],
    ['nach', 'auffassung'],
    ['so'],
  ],
  sourcePostpositions: words('zufolge nach gemäß'),
  pronouns: {
    er: { gender: 'm', plural: false, person: 3 },
    sie: { gender: 'f', plural: false, person: 3 },
    es: { gender: '', plural: false, person: 3 },
    man: { gender: '', plural: false, person: 3 },
    ich: { gender: '', plural: false, person: 1 },
    wir: { gender: '', plural: true, person: 1 },
    ihr: { gender: 'f', plural: false, person: 3 },
    ihm: { gender: 'm', plural: false, person: 3 },
    ihn: { gender: 'm', plural: false, person: 3 },
    dieser: { gender: 'm', plural: false, person: 3 },
    diese: { gender: 'f', plural: false, person: 3 },
    demnach: { gender: '', plural: false, person: 3 },
    danach: { gender: '', plural: false, person: 3 },
  },
  relatives: words('welche welcher welches wonach deren dessen'),
  determiners:
    words(`der die das dem den des ein eine einer eines einem einen kein keine keiner mein meine sein seine seiner
    seines seinem seinen ihre ihrer ihres ihrem ihren unser unsere unserer dieses diesem diesen jener jene viele
    einige mehrere alle beide zwei drei vier fünf zahlreiche manche`),
  prepositions:
    words(`von vom für aus bei beim in im an am auf mit nach zu zum zur über unter vor durch gegen um ohne seit
    während wegen zwischen hinter neben trotz ab bis laut gemäß`),
  conjunctions: words(
    'und oder aber sondern denn sowie doch jedoch während obwohl weil da wenn falls als nachdem bevor',
  ),
  complementisers: words('dass daß ob wie was warum'),
  auxiliaries:
    words(`hat haben hatte hatten habe hätte hätten ist sind war waren sei seien wäre wären wird werden wurde wurden
    werde würde würden worden kann können könne konnte konnten könnte könnten muss müssen müsse musste müsste soll
    sollen solle sollte sollten will wollen wolle wollte wollten darf dürfen dürfe durfte dürfte sein`),
  adverbs:
    words(`auch dann dazu dabei damit noch schon bereits nur wieder weiter weiterhin zudem außerdem ebenfalls gestern
    heute morgen anschließend später zuvor zunächst unterdessen inzwischen hierzu daraufhin allerdings dagegen
    demgegenüber sich nicht so gegenüber ferner schließlich mittlerweile erneut`),
  outletNouns: words(
    'zeitung blatt magazin agentur nachrichtenagentur sender zeitschrift nachrichtenmagazin portal',
  ),
  outletNames: words(
    'zeitung post spiegel focus bild welt zeit tagesspiegel rundschau faz taz handelsblatt stern nachrichten tagblatt anzeiger dpa reuters afp bbc cnn ard zdf n24 kurier standard times',
  ),
  nobodies: words(`niemand keiner jeder jede alle jemand `),
  termOpeners: words(
    `sogenannte sogenannten sogenannter sogenanntes film films dokumentarfilm roman buch song single album serie show sendung magazin zeitung zeitschrift band oper stück firma unternehmen konzern verein projekt aktion schiff frachter gruppe namens titel motto`,
  ),
  definites: words('der die das dem den dieser diese dieses'),
  questionLabels: words('frage f'),
  answerLabels: words('antwort a'),
  // On articles outside the training a wrong speaker was shown with 10 % of quotations at 0.7, with 4.5 % at 0.9.
  leastSpeaker: 0.9,
  model,
};
