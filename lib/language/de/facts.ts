import type { FactWords } from '../contract/facts.ts';
import { words } from '../words.ts';

export const facts: FactWords = {
  functionWords: words(`
    der die das den dem des ein eine einer eines einem einen und oder aber denn doch sondern wenn als dass ob weil da
    obwohl während bis seit nach vor bei mit von zu zum zur im in ins am an auf aus für über unter um durch gegen ohne
    wegen trotz zwischen neben hinter ist sind war waren sei seien wäre wären bin bist sein gewesen werden wird wurde
    wurden worden würde würden hat haben hatte hatten hätte hätten habe kann können konnte konnten könnte soll sollen
    sollte sollten muss müssen musste mussten will wollen wollte wollten darf dürfen mag es er sie ihn ihm ihr ihnen wir
    uns ich mich mir du dich dir man sich sein seine seiner seinem seinen ihre ihrer ihrem ihren unser unsere mein meine
    dieser diese dieses diesem diesen jener jene jenes der welcher welche welches wer wen wem was wo wie wann warum
    nicht kein keine keiner keinem keinen auch nur noch schon sehr so zu mehr weniger viel viele alle allem allen alles
    einige mehrere andere anderen anderer beide jeder jede jedes hier dort da dann nun jetzt immer wieder etwa rund
    bereits sogar zudem außerdem jedoch allerdings dabei damit dazu davon daran darauf daraus sagte sagt sagen laut`),
  pronounOpeners: words(`
    er sie es ihn ihm ihr ihnen sein seine seiner ihre ihrer dies dieser diese dieses diesem diesen jener jene solche
    dabei damit dazu davon daran darauf dafür dagegen darin dort da so davor daneben dahinter darunter darüber daraus
    dahin hierzu hierfür hierbei hieran deren dessen ihres ihren seinem seinen solch solcher solchem beides letztere
    letzterer letzteres`),
  definiteArticles: words('der die das'),
  personPronouns: words('er sie'),
  invertsSubjects: true,
  anaphors: words(`
    aktie angeklagte angreifer autor autorin beschuldigte betreiber band fahrer fahrerin festgenommene firma frau gruppe
    hersteller junge konzern künstler künstlerin mädchen mann männer paar politiker politikerin regisseur regisseurin
    sänger sängerin schauspieler schauspielerin schiff sender stürmer täter unternehmen verdächtige verein opfer`),
  anaphorShape: /^\d{1,3}-[Jj]ährige$/u,
  timeNouns: words(`
    woche wochen monat monate jahr jahre jahren tag tage tagen wochenende morgen nachmittag abend nacht frühling frühjahr
    sommer herbst winter saison jahrzehnt jahrhundert zeit montag dienstag mittwoch donnerstag freitag samstag sonnabend
    sonntag januar februar märz april mai juni juli august september oktober november dezember stunden minuten`),
  backPhrases: [
    'dagegen',
    'hingegen',
    'allerdings',
    'jedoch',
    'demnach',
    'daraufhin',
    'deshalb',
    'deswegen',
    'daher',
    'dabei handelt',
  ],
  connectiveOpeners: words(`
    aber und doch oder denn sondern jedoch allerdings zudem außerdem auch dennoch trotzdem deshalb daher darum deswegen
    dann danach zuvor sonst stattdessen indes unterdessen inzwischen dagegen hingegen ebenso schließlich`),
  withdrawals: {
    phrases: [
      'war zunächst von',
      'waren zunächst von',
      'hatte zunächst von',
      'hatten zunächst von',
      'sprach zunächst von',
      'sprachen zunächst von',
      'zunächst hieß es',
      'zunächst war von',
      'zunächst hatte die',
      'zuvor war von',
      'frühere angaben',
      'erste angaben',
    ],
    settled: words(
      'korrigiert korrigierte korrigierten berichtigt revidiert später aber doch dann jedoch inzwischen bevor',
    ),
  },
  firstPerson: words(
    'ich wir mein meine meiner meinem meinen mich mir unser unsere unserer unserem unseren uns',
  ),
  secondPerson: words('du dein deine dich dir euch euer'),
  verbs: {
    words: words(`
      ist sind war waren sei seien wäre wären bin bist wird werden wurde wurden würde würden hat haben hatte hatten hätte
      hätten habe kann können konnte konnten könnte soll sollen sollte sollten muss müssen musste mussten will wollen wollte
      wollten darf dürfen mag sagte sagt sagen tut tat geschah gelang`),
    shape:
      /(?:t|en|te|rn|ln|be|me|ne|iere|(?:k|ent|be)am|g[ai]ng|gab|fiel|blieb|hielt|ließ|lief|rief|stand|trat|nahm|traf|sprach|starb|warf|zog|bot|lor|schlug|trug|fuhr|fand|schrieb|stieg|lag|saß|gann|schied|wies|griff|schoss|brach|half|sank|trieb|hob|lud|glich|riss|wuchs|schloss|flog|floh|hing|sah|wurde|darf|kann|muss|soll|will|mag|weiß|hieß|schien|klang|sang|trank|zwang|verschwand|gewann)$/u,
  },
  sayingVerbs: words(`
    sagte sagt sagten teilte erklärte erklärt betonte berichtete berichtet berichten meldete hieß schrieb schreibt
    kündigte warnte forderte fordert meinte`),
  droppableOpeners: [
    'unterdessen',
    'indes',
    'inzwischen',
    'außerdem',
    'zudem',
    'allerdings',
    'jedoch',
    'dennoch',
  ],
  droppableConjunctions: {
    words: words('doch aber und'),
    notBefore: words('auch so dann nicht was wie warum wer wenn ist sind war waren hat haben'),
  },
  attributionOpeners: [
    'wie',
    'laut',
    'so',
    'nach angaben',
    'heißt es',
    'teilte',
    'sagte',
    'berichtet',
    'berichtete',
  ],
  attributionLeads: {
    of: words('so wie'),
    before: words('der die das ein eine sein seine ihr ihre es er sie man aus mehrere'),
  },
  followVerbs: words('folgen folge folgt besuchen abonnieren'),
  furniture: [
    'meistgelesen',
    'meistgelesene artikel',
    'redaktioneller hinweis',
    'hinweis der redaktion',
    'anmerkung der redaktion',
    'hinweis an die redaktionen',
    'hinweise an die redaktion',
    'pressekontakt',
    'im bild',
    'auf dem bild',
    'auf dem foto',
    'unser bild zeigt',
    'schiedsrichter:',
    'zuschauer:',
    'gelbe karten:',
    'tore:',
    'dieser artikel wurde',
    'dieser text wurde',
    'dieser text erschien',
    'lesen sie auch',
    'lesen sie hier',
    'mehr dazu',
    'mehr zum thema',
    'lesen sie mehr',
    'auch interessant',
    'das könnte sie auch interessieren',
    'foto:',
    'bild:',
    'video:',
    'quelle:',
    'newsletter',
    'jetzt abonnieren',
    'abonnieren sie',
    'melden sie sich',
    'folgen sie uns',
    'teilen:',
    'wir verwenden cookies',
    'diese website verwendet',
    'alle rechte vorbehalten',
    '©',
    'anzeige',
    'zur startseite',
    'aktualisiert:',
    'stand:',
    'kommentare',
  ],
  captionWords: words('links rechts foto bild abgebildet zeigt oben unten archivbild'),
  eventWords: words(`
    getötet gestorben starb festgenommen verhaftet verurteilt gewählt gewann verlor besiegte beschlossen unterzeichnet
    genehmigt abgelehnt gestartet eröffnet geschlossen entdeckt verletzt gerettet angegriffen entlassen ernannt verboten
    angekündigt plant will soll neue neuer erste erster rekord`),
  formWords: {
    opinion: words(
      'meinung meinungen debatte kommentar kommentare gastkommentar gastbeitrag leitartikel kolumne kolumnen glosse standpunkt leserbriefe',
    ),
    recipe: words(`
    esslöffel el teelöffel tl gramm g ml prise backofen vorheizen backen rühren verrühren kochen köcheln topf pfanne
    zutaten portionen mehl butter zucker salz pfeffer teig schneiden würfeln hacken`),
    obituary: words(
      `starb gestorben tod witwe witwer beerdigung trauer geboren hinterlässt lebenswerk nachruf trauern`,
    ),
    match: words(
      `tor tore halbzeit minute elfmeter stürmer mittelfeldspieler verteidiger torwart torhüter ausgleich schiedsrichter bundesliga liga anpfiff saison trainer stadion sieg niederlage unentschieden kopfball einwechslung`,
    ),
    market: words(
      `aktien aktie index anleger händler punkte prozent markt märkte anleihen rendite rendite dax dow euro dollar barrel brent analysten börse kurse handel`,
    ),
  },
};
