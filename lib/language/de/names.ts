import type { NameWords } from '../contract/names.ts';
import { byGender, words } from '../words.ts';

export const names: NameWords = {
  titles: byGender({
    m: 'herr herrn papst könig prinz pfarrer',
    f: 'frau königin prinzessin pfarrerin',
    n: 'dr prof general oberst',
  }),
  honorifics: words('herr herrn frau dr prof'),
  roles: byGender({
    m: `präsident premier kanzler bundeskanzler minister chef sprecher vorsitzender vorsitzende sekretär direktor leiter
      experte forscher autor anwalt richter abgeordneter abgeordnete bürgermeister oberbürgermeister gouverneur senator
      botschafter trainer spieler professor arzt journalist bischof kardinal kommissar geschäftsführer gründer
      politiker historiker soziologe ökonom analyst soldat polizist kandidat augenzeuge zeuge bauer unternehmer ingenieur
      lehrer physiker chemiker biologe meteorologe schriftsteller regisseur schauspieler kapitän pfarrer staatsanwalt
      rechtsanwalt landrat architekt landwirt`,
    f: `präsidentin kanzlerin bundeskanzlerin ministerin chefin sprecherin sekretärin direktorin leiterin expertin
      forscherin autorin anwältin richterin bürgermeisterin senatorin botschafterin trainerin spielerin professorin
      ärztin journalistin bischöfin kommissarin geschäftsführerin gründerin politikerin historikerin ökonomin
      analystin soldatin polizistin kandidatin zeugin unternehmerin ingenieurin lehrerin
      physikerin chemikerin biologin meteorologin schriftstellerin regisseurin schauspielerin kapitänin pfarrerin
      staatsanwältin rechtsanwältin landrätin architektin landwirtin`,
    n: 'ex-präsident us-präsident us-präsidentin eu-kommissar us-außenminister us-außenministerin',
  }),
  roleEndings: {
    minister: 'm',
    ministerin: 'f',
    präsident: 'm',
    präsidentin: 'f',
    sprecher: 'm',
    sprecherin: 'f',
    chef: 'm',
    chefin: 'f',
    vorsitzender: 'm',
    vorsitzende: '',
    kanzler: 'm',
    kanzlerin: 'f',
    sekretär: 'm',
    sekretärin: 'f',
    direktor: 'm',
    direktorin: 'f',
    leiter: 'm',
    leiterin: 'f',
    beauftragter: 'm',
    beauftragte: '',
    abgeordneter: 'm',
    abgeordnete: '',
    forscher: 'm',
    forscherin: 'f',
    experte: 'm',
    expertin: 'f',
    politiker: 'm',
    politikerin: 'f',
    kandidat: 'm',
    kandidatin: 'f',
    anwalt: 'm',
    richter: 'm',
    kommissar: 'm',
    meister: 'm',
    meisterin: 'f',
    trainer: 'm',
    vorstand: 'm',
    vorständin: 'f',
    dezernent: 'm',
    dezernentin: 'f',
    kämmerer: 'm',
    kämmerin: 'f',
    beamter: 'm',
    beamtin: 'f',
    händler: 'm',
    promoter: 'm',
    platzierter: 'm',
    platzierte: '',
    händlerin: 'f',
    koordinator: 'm',
    moderator: 'm',
    investor: 'm',
    manager: 'm',
    spieler: 'm',
    berater: 'm',
    gründer: 'm',
    redakteur: 'm',
    unternehmer: 'm',
    aktivist: 'm',
    journalist: 'm',
    wissenschaftler: 'm',
    ologe: 'm',
    führer: 'm',
    inhaber: 'm',
    mitarbeiter: 'm',
    vertreter: 'm',
    fahrer: 'm',
    lehrer: 'm',
    arzt: 'm',
    professor: 'm',
    botschafter: 'm',
    koordinatorin: 'f',
    moderatorin: 'f',
    investorin: 'f',
    promoterin: 'f',
    managerin: 'f',
    trainerin: 'f',
    spielerin: 'f',
    beraterin: 'f',
    gründerin: 'f',
    redakteurin: 'f',
    unternehmerin: 'f',
    aktivistin: 'f',
    journalistin: 'f',
    wissenschaftlerin: 'f',
    ologin: 'f',
    führerin: 'f',
    inhaberin: 'f',
    mitarbeiterin: 'f',
    vertreterin: 'f',
    fahrerin: 'f',
    lehrerin: 'f',
    ärztin: 'f',
    professorin: 'f',
    botschafterin: 'f',
    anwältin: 'f',
    richterin: 'f',
    kommissarin: 'f',
  },
  givenNames: byGender({
    m: `alexander andreas angelo barack bernd bill bodo boris christian christoph claus daniel david dieter dirk donald
      edmund emmanuel erich ernst felix frank franz fritz georg george gerhard gregor günter günther guido hans harald
      heiko heiner heinrich heinz helmut herbert hermann horst hugo ingo jan jens jean joachim johann johannes john
      jörg josef joseph jürgen kai karl karl-heinz klaus kurt lars lothar ludwig manfred marco mario markus martin
      matthias max michael nicolas norbert olaf oliver oskar otto paul peter philipp rainer ralf reinhard reinhold
      robert roland rolf rudolf sebastian sergej sigmar silvio stefan stephan steffen thomas tim tobias tony torsten
      ulrich uwe viktor volker walter werner wilhelm winfried wladimir wolfgang
      achim albert alfred armin arne arno axel benedikt benjamin berthold björn burkhard carl carsten clemens dennis
      detlef dominik eckhard egon emil eric erik erwin eugen fabian ferdinand florian frederik friedhelm friedrich
      gerald gottfried gustav hartmut hendrik henning henrik holger hubert jakob jonas jost julian karsten knut
      konrad konstantin leon lorenz ludger lukas lutz malte marc marcel mathias maximilian mike moritz niklas nils
      norman ole patrick pascal raimund ralph reiner richard rüdiger siegfried simon sven theo theodor till timo tom
      udo ulf volkmar wilfried willi wolfram`,
    f: `andrea angela anna anne annette barbara beate birgit brigitte britta carola christina christine claudia
      condoleezza cornelia daniela doris elisabeth elke eva evelyn franziska gabriele gesine gisela heide heidi helga
      hillary ilse ingrid iris jana julia karin katharina katrin kerstin laura maria marion martina monika nicole petra
      regina renate renate ruth sabine sandra sigrid silke silvana simone sonja stefanie susanne sylvia ulla ulrike
      ursula ute
      anja antje bettina carina caroline charlotte clara diana dorothea edith ellen emma erika esther friederike
      gerda greta gudrun hanna hannah hannelore heike hilde ines inge irene isabel johanna judith jutta karen karla
      katja kirsten kristina lea lena lisa lotte luise margarete margot maren marianne marie marlene meike melanie
      mia michaela miriam mona nadine nadja natalie nina pia rebecca ricarda rita rosa roswitha sarah sophie
      stephanie svenja tanja tatjana theresa vanessa vera verena wiebke yvonne`,
    n: 'kim',
  }),
  obliqueArticles: words('dem den des einem'),
  organisationHeads:
    words(`partei verband gewerkschaft ministerium universität bank bundesbank konzern ag gmbh kommission rat
    bundesrat bundestag regierung bundesregierung polizei gericht amt behörde agentur institut gesellschaft stiftung
    verein club zeitung nachrichtenagentur bund union armee fraktion organisation parlament senat`),
  organisations:
    words(`spd cdu csu fdp npd pds wasg nato uno eu un who fifa uefa ard zdf bbc cnn dpa afp ap reuters ntv n24
    greenpeace amnesty ver.di adac fbi cia nasa esa volkswagen daimler siemens bmw opel airbus microsoft google faz sz taz`),
  places:
    words(`deutschland österreich schweiz berlin hamburg münchen köln frankfurt stuttgart düsseldorf dresden leipzig
    hannover nürnberg bremen wien zürich bern bayern sachsen hessen thüringen brandenburg niedersachsen
    nordrhein-westfalen baden-württemberg rheinland-pfalz saarland schleswig-holstein mecklenburg-vorpommern
    sachsen-anhalt europa frankreich paris england london großbritannien italien rom spanien madrid polen warschau
    russland moskau ukraine kiew türkei ankara istanbul usa washington new york iran irak israel syrien china peking
    japan tokio indien afghanistan kabul pakistan ägypten kairo brüssel niederlande belgien dänemark schweden norwegen
    griechenland athen ungarn tschechien rumänien bulgarien kanada australien brasilien afrika asien`),
  placeHeads: words('kreis landkreis see gebirge insel straße platz'),
  locatives: words('in aus nach bei'),
  particles: words('von van de vom di da al el la le bin'),
  nameInnards: words('der den dem'),
  joiners: words('für der des und'),
  notNames:
    words(`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli
    august september oktober november dezember uhr prozent euro dollar millionen milliarden million deutsche deutschen
    deutscher`),
  calendar: words(
    `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember`,
  ),
  openers:
    words(`der die das dem den des ein eine einer eines einem einen er sie es wir ich ihr man sein seine seiner seinem
    seinen ihre ihrer ihrem ihren unser unsere kein keine nach laut gemäß in im an am auf aus bei beim mit von vom für
    durch gegen ohne um über unter vor seit während wegen zwischen zu zum zur trotz bis ab als wenn weil da damit
    dass obwohl falls nachdem bevor und oder aber doch jedoch sondern denn so wie was wer wo warum wann auch noch
    nur schon bereits dann dabei dazu darüber davon dadurch dagegen daher darum deshalb deswegen hier dort heute
    gestern morgen jetzt nun zudem außerdem ferner weiter weiterhin zuvor zunächst später anschließend allerdings
    dieser diese dieses diesem diesen jener jene alle viele einige mehrere beide zwei drei vier fünf sechs rund etwa
    insgesamt unterdessen inzwischen mittlerweile erst ebenso ebenfalls insbesondere nicht sollte hat war ist wurde
    wird am im beim herr frau gegenüber entgegen neben hinter ab ans ins zur aufgrund angesichts hinsichtlich bezüglich
    mithilfe infolge statt anstatt samt seitens außer ungeachtet dank nahe unweit jenseits innerhalb außerhalb
    anlässlich anstelle mittels anhand binnen per via sowie denn ob welche welcher welches wobei wodurch wonach woraufhin
    damals derzeit demnach danach deren dessen ihr ihres ihm ihn uns euch einst einige einzelne mehr viel wenig
    weniger etliche zahlreiche sämtliche solche solcher`),
  modifiers: words('ehemalige ehemaliger frühere früherer damalige amtierende'),
  modifierEnding: /(?:ische|ischer|ischen|ige|iger|igen|liche|licher|lichen)$/,
  roleComplements: words('bei beim für an am im in von vom zu zur der des dem den und'),
  articles: words('der die das dem den des ein eine einer einem einen'),
  adjectiveCases: { articles: new Set(['der']), weak: /e$/, oblique: /e[nm]$/ },
  nounOpeners: words(
    `im am vom zum zur beim ins ans des eines kein keine keinen dieser diese dieses diesem diesen jeder jede jedes mein sein
    ihr unser seine ihre unsere seiner ihrer seinem ihrem seinen ihren`,
  ),
  thingHeads: words(
    'weltkrieg krieg liga league cup pokal haus gesetz gipfel abkommen plan preis tag woche jahr artikel paragraf',
  ),
  clauseBreakers: words(
    'der die das welcher welche welches hat ist war sagte erklärte und aber wo wie dass weil gegenüber',
  ),
  nounsCapitalised: true,
};
