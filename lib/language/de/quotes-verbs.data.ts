import { words } from '../words.ts';

/** Weak verbs of speech and judgement by their stem, of which come "-t", "-te", "-ten" and "-en". */
const stems = `
  sag erklär erläuter äußer bericht beton mein behaupt versicher warn mahn forder verlang kritisier bemängel beklag
  beanstand monier rüg tadel verurteil lob begrüß würdig bezeichn charakterisier skizzier schilder beurteil bewert urteil
  wert deut interpretier kommentier bestätig dementier vernein bejah bekräftig bekund bezeug beteuer bezweifel bezichtig
  beschuldig verdächtig beziffer begründ rechtfertig verteidig entschuldig antwort entgegn erwider frag flüster murmel
  scherz spott witzel höhn ätz schimpf wetter polter klag jammer stöhn schwärm jubel frohlock empör befürcht fürcht hoff
  glaub vermut mutmaß spekulier schätz prognostizier prophezei orakel konstatier resümier bilanzier folger
  schlussfolger analysier diagnostizier argumentier erinner ergänz erzähl plauder meld vermeld signalisier verkünd
  verkündig proklamier propagier postulier definier informier notier protokollier zitier titel twitter formulier präzisier
  konkretisier relativier beschwör appellier plädier votier droh gelob garantier bescheinig attestier unterstell
  beschwer protestier polemisier konter stichel räsonier sinnier enthüll beicht bedauer bereu gratulier
  verdeutlich hinterfrag thematisier kündig prangert prang pflicht bemüh verharmlos betitel titulier schmäh verunglimpf
  brandmark geißel bewunder wünsch ersuch beantrag beschwichtig ermunter
`;

/** Forms that no stem gives: strong verbs, participles, verbs with their particle before them ("mitteilte"). */
const forms = `
  gesagt gemeint gefordert gewarnt gemahnt gemeldet gelobt gefragt geantwortet gehofft geglaubt geklagt gedroht gewürdigt
  gewertet geschildert geäußert gerügt teilte teilten teilt räumte räumten räumt fügte fügten fügt führte führt merkte merkten
  schrieb schrieben schreibt schreiben geschrieben sprach sprachen spricht sprechen gesprochen rief riefen ruft
  gerufen hieß hießen heißt geheißen gab gaben gibt bat baten bittet riet rieten rät empfahl empfahlen empfiehlt empfohlen
  versprach versprachen verspricht versprochen widersprach widersprachen widerspricht widersprochen beschrieb beschrieben
  beschreibt unterstrich unterstrichen unterstreicht bestritt bestritten bestreitet bestreiten gestand gestanden gesteht
  vertrat vertraten vertritt vertreten warf warfen wirft schlug schlugen schlägt wies wiesen weist gewiesen verwies
  verwiesen verweist hielt hielten hält sah sahen sieht nannte nannten nennt nennen genannt schwor schworen schrie schrien
  verglich verglichen vergleicht warb warben wirbt verriet verrieten verrät hob hebt berief beriefen beruft stellte
  stellten stellt zeigte zeigten zeigt lehnte lehnten lehnt stufte stuften deutete deuteten wehrte erkannte lautete lautet
  mitteilte mitteilten mitteilt mitgeteilt ankündigte ankündigten ankündigt angekündigt angab angibt
  angegeben hinwies hinwiesen hinweist hingewiesen feststellte feststellten feststellt festgestellt einräumte einräumten
  einräumt eingeräumt ausführte ausführten ausführt ausgeführt hinzufügte hinzufügten hinzufügt hinzugefügt darlegte
  darlegten darlegt dargelegt darstellte darstellten darstellt dargestellt hervorhob hervorhoben hervorhebt hervorgehoben
  aussprach aussprachen ausspricht ausgesprochen ausdrückte ausdrückt ausgedrückt aussagte aussagten aussagt ausgesagt
  anprangerte anprangerten anprangert angeprangert anmerkte anmerkten anmerkt angemerkt andeutete andeuteten andeutet
  angedeutet vorwarf vorwarfen vorwirft vorgeworfen vorschlug vorschlugen vorschlägt vorgeschlagen vorrechnete vorhielt
  ablehnte ablehnten ablehnt abgelehnt einwandte einwandten einwendet eingewandt aufrief aufriefen aufruft aufgerufen
  aufforderte aufforderten auffordert aufgefordert zurückwies zurückwiesen zurückweist zurückgewiesen bekanntgab
  bekanntgaben bekanntgibt bekanntgegeben klarstellte klarstellten klarstellt klargestellt zusagte zusagten zusagt
  zugesagt zugab zugaben zugibt zugegeben einschätzte einschätzten einschätzt eingeschätzt einstufte einstuften einstuft
  eingestuft anführte anführten anführt angeführt anklagte angeklagt ansprach angesprochen voraussagte vorausgesagt
  vorhersagte vorhergesagt nahelegte nahegelegt beipflichtete zustimmte zustimmten zugestimmt preisgab
`;

/** "forder": forderte, "bericht": berichtete, "äußer": äußern. */
function formsOf(stem: string): string[] {
  const vowel = /[dt]$|[^aeiouäöühlrm][mn]$/u.test(stem) ? 'e' : '';
  const plural = /e[lr]$/u.test(stem) ? 'n' : 'en';
  return [`${stem}${vowel}t`, `${stem}${vowel}te`, `${stem}${vowel}ten`, `${stem}${plural}`];
}

/** Verbs that announce words or thoughts, in the forms that do. */
export const cueVerbs: ReadonlySet<string> = new Set([
  ...words(forms),
  ...[...words(stems)].flatMap(formsOf),
]);
