import type { QuoteWords } from '../contract/quotes.ts';
import { phrases, words } from '../words.ts';
import { model } from './quotes-model.data.ts';
import { cueVerbs } from './quotes-verbs.data.ts';

export const quotes: QuoteWords = {
  cueVerbs,
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
  afterwords: phrases(
    'die worte stammen von|diese worte stammen von|die worte sind von|das zitat stammt von|der satz stammt von|so sprach|so beschreibt|so beschreibt es|so schildert|so schildert es|so drückt es|so formuliert es|so fasst es|so erinnert sich',
  ),
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
  obliques: words(
    `den dem des einen einem eines keinen keinem diesen diesem dieses seinen seinem seines ihren ihrem ihres unseren unserem
    ihm ihn ihnen mich mir dich dir uns sich jenen jenem allen beiden welchen welchem deren dessen`,
  ),
  genitives: words(
    'des der eines einer dieses dieser seines seiner ihres ihrer unseres unserer deren dessen beider zweier dreier aller',
  ),
  reportives: words(
    `sei seien habe werde könne müsse solle wolle dürfe möge gebe gehe komme bleibe stehe liege lasse sehe wisse mache
    brauche führe bestehe handele handle gelte finde nehme trage halte stelle hätten wären würden müssten könnten`,
  ),
  prepositions:
    words(`von vom für aus bei beim in im an am auf mit nach zu zum zur über unter vor durch gegen um ohne seit
    während wegen zwischen hinter neben trotz ab bis laut gemäß gegenüber entgegen mittels anhand binnen innerhalb
    außerhalb aufgrund angesichts hinsichtlich bezüglich mithilfe infolge statt anstatt samt nebst seitens zugunsten
    außer ungeachtet dank nahe unweit jenseits ins ans fürs durchs übers aufs vors ums hinterm überm unterm anlässlich
    anstelle zuliebe namens per pro via`),
  hearerOpeners: words('zu zum zur gegenüber am'),
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
    demgegenüber sich nicht so ferner schließlich mittlerweile erneut hier dort darin darauf daran davon dafür dadurch
    darüber darunter daneben dahinter davor daraus hierbei hiermit hierfür hierauf hieran derzeit derweil zugleich
    gleichzeitig bislang bisher jetzt nun erst sogar eigentlich vermutlich angeblich offenbar offensichtlich
    möglicherweise vielleicht insgesamt rund etwa circa deshalb deswegen daher darum trotzdem dennoch indes indessen
    hingegen zwar wörtlich weiters nämlich ansonsten insbesondere besonders vor allem lediglich ausdrücklich deutlich
    scharf heftig öffentlich erstmals zuletzt kürzlich jüngst neulich damals seinerzeit seitdem seither nunmehr
    bald oft häufig stets immer nie niemals kaum fast beinahe ziemlich sehr ganz völlig durchaus ebenso genauso
    ähnlich anders folgendermaßen sinngemäß zusammenfassend abschließend relativierend einschränkend ergänzend
    wiederum hinzu zurück vorher nachher danach demnächst zusammen gemeinsam übrigens schlicht einfach klar
    gleichwohl gleichfalls gegebenenfalls immerhin jedenfalls zumindest mindestens höchstens vorerst nochmals nochmal
    einst einmal mehrmals mehrfach wiederholt teils teilweise weitgehend überwiegend anfangs letztlich letztendlich
    demzufolge folglich infolgedessen somit mithin sodann alsdann andererseits einerseits außen innen oben unten`),
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
  lawNouns: words('gesetz verordnung richtlinie abkommen übereinkommen vertrag satzung konvention'),
  definites: words('der die das dem den dieser diese dieses'),
  questionLabels: words('frage f'),
  answerLabels: words('antwort a'),
  // On articles outside the training a wrong speaker was shown with 3.5 % of quotations at 0.85, with 3.7 % here, with 5.0 % at 0.8.
  leastSpeaker: 0.83,
  // Outside the training such a speaker below `leastSpeaker` was right 17 of 18 times (`train:quotes -- de --check`).
  leastUnmistakable: 0.3,
  model,
};
