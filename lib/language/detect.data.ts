/**
 * The most common function words of languages that share a script, by script. A word that several languages have counts
 * for each of them. Lower case, separated by spaces, because a single string costs nothing to load.
 */
export const functionWords: Readonly<
  Record<'Latin' | 'Cyrillic' | 'Arabic', Readonly<Record<string, string>>>
> = {
  Latin: {
    en: 'the of and to in a is that for it was on with as his he be at by i this had not are but from or have an they which one you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over me',
    de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei hatte kann gegen vom können schon wenn habe seine ihre dann unter wir soll ich eines jahr',
    fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec la été aux son cette ont ses mais comme ou nous leur sa ces elle fait était deux été même aussi ils tout être après sans entre dont selon jamais demain lundi mardi mercredi jeudi vendredi samedi dimanche',
    es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque según lunes martes miércoles jueves viernes sábado domingo',
    pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus segundo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
    it: 'di e il la che in a per un è del non una sono le con i si da al come dei più ha della nel alla ma gli anche lo su ci se o questo era dal suo delle hanno essere stato sul dopo tra della nella due loro fatto secondo lunedì martedì mercoledì giovedì venerdì sabato domenica',
    nl: 'de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar bij of uit nog naar heeft ze was hij door over werd worden wordt had kan al tot hebben wel meer geen haar zo deze daar volgens maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
    sv: 'och i att det som en på är av för med den till har de inte om ett han men var jag sig från vi så kan man när år säger hade under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hon alla',
    da: 'og i at det er en til af på der for den de med han som har ikke et om men var jeg fra sig man så ved ud nu efter også kan vil over når have være blev skal siger hun mod sin havde eller havde år end hvor',
    no: 'og i det er på som en til at av for med har den de ikke han et om var fra men jeg seg vi så kan sier etter ble man også eller nå ved mot skal vil da der ut mer hun være noe når over blir alle år andre',
    fi: 'ja on ei että oli se hän joka mutta ovat kun niin myös sen kuin olla mukaan hänen jo vain ole voi tai vuoden kanssa sekä nyt ne olivat mitä jos jonka noin kuitenkin ollut jälkeen',
    pl: 'w i na z się nie do to że jest o od po jak za przez co dla ale są oraz ma tym czy już był tego było jego także roku może które być która który ich też tylko przy lub jej można ze po pod jednak',
    cs: 'a v se na je že s z do o to i ve jsou za by pro si k po jako od ale podle jeho které jsme byl který bude již tak která nebo při co také až může před bylo není jen let však roku uvedl pondělí úterý středu čtvrtek pátek sobotu neděli',
    sk: 'a v sa na je že s z do o to aj vo sú za by pre si k po ako od ale podľa jeho ktoré sme bol ktorý bude už tak ktorá alebo pri čo tiež až môže pred bolo nie je len rokov však roku',
    hu: 'a az és hogy nem is egy van meg de ez volt csak mint el már azt ha ki még vagy lesz lehet szerint több után amely minden nagy ezt kell két így fel majd között',
    ro: 'de în și a la cu pe din că o un nu este care pentru mai se au ce fost al sunt prin după sau dar lui fi ar ca iar s-a când această fost acest ei într-o',
    tr: 've bir bu da de için ile olarak çok daha gibi olan kadar sonra ise ama en ne o göre her değil var olduğu ya mı iki dedi oldu ki yeni tarafından etti',
    id: 'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih telah sudah oleh atau kata saat menjadi sebagai adalah para',
    vi: 'và của là có không được cho các một trong đã với này những người khi để tại từ về đến ra cũng như vào năm sẽ theo trên',
    et: 'ja on ei et see oli kui ta ka mis aga oma ning või nii veel välja pole kes ole selle juba siis üle aasta peale',
    lt: 'ir kad į iš su yra tai buvo ne kaip bet ar apie dar jis jau po už nuo iki prie jo labai metų gali savo pat taip',
    lv: 'un ir ka no ar par uz tas arī bet tika kas to pēc bija kā lai vai līdz gan jau pie savu viņš ko gada vairāk',
    hr: 'i u je na se da su za od s a o što te ne iz koji kao po bi to do će nije koja ali ili koje sve bio više prema nakon',
    ca: 'de la i a el que en un els les per del amb una al és no es ha dels als com més ser va però aquest també han seva seu són aquesta entre',
  },
  Cyrillic: {
    uk: 'і в у на з що та не до за про як його від для це а й є було він які також але під час який року ми її вже після він буде були щоб те так бути із них через тому було або',
    ru: 'и в на не что с по как из к он за о у от это для а его но все также были был то так который мы при было об или будет до они она было ее которые уже их после года того может только',
    bg: 'на и да в се от за е с не че по са ще като си до това при но а ли които бе след има беше който още му само или тази го може',
    sr: 'и у је на да се за су од са а о што не из који као по би то до ће није која али или које све био више према након',
    mk: 'на и во да се од за е со не што по ќе како го ја до на тоа при но а ги кои беше по има му само или оваа може',
    be: 'і ў у на з што не да па за пра як яго ад для гэта а было ён якія таксама але пад час які году мы яе ўжо пасля будзе былі каб так',
    kk: 'және бұл мен бар деп үшін де да емес бір болып туралы осы ол еді туралы сондай кейін болған арқылы жылы дейін деген',
  },
  Arabic: {
    ar: 'في من على أن إلى عن التي الذي هذا مع هذه ما لا بعد كان بين قد كما أو وقال قال ذلك كل كانت منذ خلال قبل هو هي لم',
    fa: 'در به از که این را با است برای آن یک خود تا بر شده هم کرد می‌شود نیز اما شد او بود ها یا کند دارد وی گفت',
    ur: 'کے کی میں ہے کا سے اور کو پر نے کہ یہ ہیں اس بھی نہیں ایک کر تھا ہو گیا تو جو کہا رہے ان',
  },
};

/** Letters of one or few languages of a script that the others (almost) never use. */
export const ownLetters: Readonly<Record<string, string>> = {
  uk: 'їєґіщ',
  ru: 'ыэъё',
  be: 'ўіыэё',
  bg: 'ъщ',
  sr: 'ђћџјљњ',
  mk: 'ѓќѕјљњ',
  kk: 'әғқңөұүһіы',
  de: 'ßäöü',
  sv: 'åäö',
  fi: 'äö',
  et: 'õäöü',
  it: 'àèìòùé',
  ca: 'àèçïòóé',
  da: 'æøå',
  no: 'æøå',
  es: 'ñ¿¡áíóúé',
  pt: 'ãõçêáàé',
  fr: 'œêçûîùèàé',
  pl: 'łńśźżąę',
  cs: 'řůěšžčáíýé',
  sk: 'ľĺŕôšžč',
  hr: 'šžčćđ',
  lt: 'ėįųšž',
  ro: 'țșăâ',
  tr: 'ğışç',
  hu: 'őűá',
  vi: 'ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữự',
  lv: 'ķļņģāīū',
  fa: 'پچگژ',
  ur: 'ٹڈڑںے',
};

/** Languages that are the only one in the news to use their script. */
export const ownScripts: readonly (readonly [code: string, script: string])[] = [
  ['ja', '[\\p{Script=Hiragana}\\p{Script=Katakana}]'],
  ['zh', '\\p{Script=Han}'],
  ['ko', '\\p{Script=Hangul}'],
  ['el', '\\p{Script=Greek}'],
  ['he', '\\p{Script=Hebrew}'],
  ['th', '\\p{Script=Thai}'],
  ['hi', '\\p{Script=Devanagari}'],
  ['bn', '\\p{Script=Bengali}'],
  ['ta', '\\p{Script=Tamil}'],
  ['ka', '\\p{Script=Georgian}'],
  ['hy', '\\p{Script=Armenian}'],
];
