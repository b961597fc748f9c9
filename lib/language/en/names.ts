import type { NameWords } from '../contract/names.ts';
import { byGender, words } from '../words.ts';

export const names: NameWords = {
  titles: byGender({
    m: `mr sir lord father king prince brother baron count duke congressman councilman pope sheikh imam rabbi
      datuk seri dato tun encik haji shri`,
    f: `mrs ms miss lady dame sister queen princess congresswoman councilwoman baroness duchess countess
      datin puan smt`,
    n: `dr prof professor president vice-president sen senator rep representative gov governor gen general col
      colonel lt lieutenant maj major capt captain sgt sergeant cpl adm admiral commander cmdr chief judge justice
      secretary minister chancellor premier ambassador mayor rev reverend pastor bishop archbishop cardinal speaker
      chairman sheriff officer detective attorney director chancellor deputy`,
  }),
  honorifics: words(`mr mrs ms miss sir lord lady dame dr prof father sister brother rev reverend
    datuk seri dato tun encik haji shri datin puan smt`),
  keptTitles: words(
    `dr prof professor capt captain col colonel maj major lt lieutenant sgt sergeant cpl adm admiral commander cmdr
    detective inspector officer judge justice sheriff rev reverend father pastor bishop archbishop cardinal rabbi imam
    sir lord lady dame baron baroness count countess duke duchess king queen prince princess`,
  ),
  postnominals: words('kc qc mp mep msp mbe obe cbe phd md jr sr frs'),
  roles: byGender({
    m: `spokesman chairman businessman congressman policeman fireman salesman fisherman man father husband son
      brother uncle grandfather boy actor councilman anchorman king prince assemblyman widower monk nephew
      brother-in-law father-in-law son-in-law stepfather stepson grandson`,
    f: `spokeswoman chairwoman businesswoman congresswoman policewoman woman mother wife daughter sister aunt
      grandmother girl actress councilwoman queen princess assemblywoman widow nun niece first-lady
      sister-in-law mother-in-law daughter-in-law stepmother stepdaughter granddaughter`,
    n: `abbot activist adviser advisor advocate aide analyst anchor architect artist astronaut athlete attorney author
      banker billionaire biologist bishop blogger broker candidate captain ceo chair chairperson champion chancellor chef
      chemist chief citizen climatologist coach comedian co-chair co-founder colleague columnist commander commentator
      commissioner conservationist consultant contractor coordinator correspondent councillor counsel counselor critic
      curator dealer dean defendant delegate demographer deputy designer detective developer diplomat director doctor
      donor driver ecologist economist editor educator engineer entrepreneur envoy epidemiologist executive expert
      farmer filmmaker firefighter forecaster founder friend general geologist governor guard head historian
      host immigrant inspector instructor investigator investor journalist judge justice lawmaker lawyer leader lecturer
      legislator librarian lieutenant lobbyist magistrate manager marine mayor mediator member meteorologist minister
      musician negotiator neighbor neighbour nominee novelist nurse observer official officer operative operator
      organiser organizer owner painter paramedic participant partner pastor patient pediatrician philanthropist
      photographer physician physicist pilot planner player playwright poet politician pollster premier president priest
      principal producer professor programmer prosecutor protester psychiatrist psychologist publisher rabbi ranger
      refugee reporter representative republican democrat researcher resident restaurateur retiree scholar scientist
      secretary senator sergeant sheriff shopper singer sociologist soldier solicitor specialist spokesperson staffer
      star statistician strategist student superintendent supporter surgeon surrogate survivor teacher technician
      teenager tenant tourist trader trainer treasurer tutor veteran veterinarian victim villager virologist volunteer
      voter warden witness worker writer zoologist
      defender goalkeeper midfielder qualifier striker substitute winger`,
  }),
  roleEndings: {},
  givenNames: byGender({
    m: `aaron abdul abdullah abraham adam adrian ahmed aidan akira alan alastair albert albrecht alejandro alex
      alexander alfred ali allan alvin amir anders andre andreas andrei andrew andrzej andy angus anthony antonio
      archie arjun arnold arthur arturo ashok asim august barack barry bartosz basil ben benjamin bernard bernie bert
      bill bjorn björn bob boris brad bradley brandon brendan brent brett brian bruce bryan burt callum calvin
      cameron carl carlos cedric cesar chad charles chester chris christian christopher chuck clarence clark claude
      claudio clayton cliff clifford clint clive clyde colin colm conor cory craig curt curtis cyril damian damien
      dan daniel darrell darren daryl dave david declan denis dennis derek desmond dick diego dieter dimitri dirk
      dmitry dominic don donald doug drew duncan dustin dwight dylan ed eddie edgar edmund edward edwin elias elijah
      elliot emil emmanuel enrique eric erik ernest ernesto ethan etienne eugene evan fabio felipe felix fernando
      floyd francis francisco franco francois frank franz françois fred frederick friedrich gabriel gareth garth gary
      gavin geoff geoffrey george gerald gerard gideon gilbert giles gino giovanni giuseppe glen glenn gordon graham
      greg gregory guillermo gunnar gustav hans harold harry harvey hassan hector heinrich henri henry herbert herman
      hiroshi howard hugh hugo hussein ian ibrahim igor imran isaac ivan ivor jack jacob jacques jake jakub james
      jared jarvis jason javier jay jean-claude jean-pierre jeb jeff jeffrey jens jeremy jerome jerry jim jimmy
      joachim joakim joao jochen joe joel johan johann john jon jonas jonathan jordan jorge jose josef joseph josh
      joshua juan juergen julian julio justin jürgen kareem karl keir keith ken kenji kenneth kevin kirk klaus
      krzysztof kurt kyle larry lars laurence laurent lawrence leo leon leonard leonid leopold lewis liam lloyd
      lorenzo lothar louie louis luc luca lucas lucian luigi luis luke magnus malcolm manuel marc marcel marco marcus
      marek mario mark martin mateusz mathias mats matt matteo matthew maurice mauricio max maxim mehdi mehmet melvin
      michael mickey miguel mike mikhail milton mitch mitt mohamed mohammad mohammed morris morten muhammad murray
      mustafa nathan ned neil newt nicholas nick niels nigel nikolai nils noah noel norman olaf ole oliver olivier
      omar osama oscar otto owen pablo paolo pascal patrick paul pavel pedro pete peter petr petro phil philip
      philippe pierre piotr quentin rafael rahul rainer rajesh ralf ralph ramon rand randolph randy raul ray raymond
      reginald reince rene reuben ricardo richard rick rob robert roberto roderick rodney rodrigo roger roland ron
      ronald roy ruben rudolf rudy rupert russell ryan salman sam samir samuel sanjay saul scott sean sebastian serge
      sergei sergey sergio seth shane shaun sidney simon spencer stan stanley stefan stephen steve steven stewart
      stuart sven takashi tariq ted terry theo theodore thierry thomas tim timothy tobias toby todd tom tomas tomasz
      tommy tony travis trevor tyler umberto uwe vernon victor vikram vince vincent vincenzo vitaly vittorio vladimir
      vladislav volodymyr wade walter warren wayne wendell werner wesley wilhelm will william willie winston wolfgang
      yasser yuri yusuf yves zach zachary`,
    f: `abby abigail ada adele adriana agatha agnes agnieszka aisha alana alexandra alexis alice alicia alina alison
      amanda amelia amina amy anastasia andrea angela anita anja ann anna anne anneliese annette annie antonia aoife
      april ariana arianna arlene ashley astrid audrey ava barbara beatrice beatriz becky belinda bernadette bertha beth
      bethany betty beverly bianca birgit birgitta blanca bonnie brenda bridget brigitte britney camila camilla
      camille candace carina carla carly carmen carol carolina caroline carolyn carrie cassandra catherine cecilia
      celeste celia chantal charlene charlotte cheryl chloe christa christiane christina christine cindy claire clara
      claudia colleen connie constance cora cordelia corinne cristina cynthia dagmar daisy dana daniela danielle
      daphne daria darlene dawn debbie deborah delia denise desiree diana diane dina dolores donna dora doreen doris
      dorothy edith eileen elaine eleanor elena eleni elisa elisabeth elise eliza elizabeth ella ellen elodie elsa
      elsie emilia emily emine emma erica erika erin esther ethel eugenia eunice eva evelyn ewa faith fatima felicia
      fiona flora frances francesca francoise françoise freda frida frieda gabriela gabriella gail gemma georgina
      geraldine gertrude gillian gina giulia gladys glenda gloria grace greta gretchen gudrun gwen gwendolyn hanna
      hannah hanne harriet heather hedwig heidi helen helena helene helga henrietta hilary hilda hillary hope hélène
      ida ilse imogen ines inga inge ingrid irene irina irma isabel isabella isabelle isla ivana ivanka ivy jackie
      jacqueline jana jane janet janice janine jasmine jeanette jeanne jeannie jenna jennifer jenny jessica jill jo
      joan joana joann joanna joanne jocelyn jodie johanna josefina josephine joy joyce juanita judith judy julia
      juliana julianne julie juliet june kamala karen karin karina karla katarzyna kate katherine kathleen kathrin
      kathryn kathy katia katie katja katrina kay kelly kerry kim kimberly kirsten klara kristen kristin kristina
      lana larissa latoya laura lauren lea leah leila lena leonora leticia lillian lily linda lisa liz liza lois lola
      loretta lori lorna lorraine louise lucia lucille lucinda lucy luisa lydia lynn lynne mabel madeleine madeline
      magda maggie malala malgorzata mara marcia margaret margarita margot maria mariam mariana marianne marie marina
      marion marjorie marlene marta martha martina mary mathilda matilda maureen may maya megan megyn melania melanie
      melinda melissa mercedes meredith mia michelle mildred mina minnie miriam moira molly monica monika muriel myra
      myrna nadia nadine nancy naomi natalia natalie natalya natasha nathalie nell nellie nicole nikki nina nora
      norma oksana olena olga olivia ophelia pamela paola patricia patsy patty paula paulina pauline peggy penelope
      petra philippa phoebe phyllis polly priscilla priya rachel ramona rebecca rebekah regina renata rhonda rita
      roberta rosa rosalind rosanna rose rosemary rosie roxanne ruth sabina sabine sabrina sadie sally samantha
      sandra sara sarah saskia selena shannon sharon shauna sheena sheila shelley sherry shirley sigrid silvia simone
      siobhan sofia sonia sonja sophia sophie stacey stacy stella stephanie sue susan susanna susanne suzanne
      svetlana sybil sylvia sylvie tabitha tamara tammy tania tanya tara tatiana teresa tess tetiana thelma theresa
      tiffany tilda tina toni trudy ulrike ursula uta valentina valeria valerie valérie vanessa vera verena veronica
      vicky victoria viola virginia vivian viviana véronique wanda wendy wilma winifred xenia yasmin yolanda yulia
      yvette yvonne zainab zoe
      aase aino anneli bodil ebba edda elin gro hedda helmi ingeborg kirsti linnea liv maja ottilie ragnhild saara siri solveig
      torunn tove tuula unni wenche`,
    n: 'casey jamie jan jean jesse lee leslie morgan pat robin taylor tracy',
  }),
  organisationHeads:
    words(`administration agency alliance army assembly association authority bank board brigade brigades
    broadcasting bureau cabinet campaign center centre church club coalition college commission committee company
    conference congress consortium convention corp corporation council court department directorate embassy factory federation
    force forces foundation front fund group guard hospital house inc industries institute institution journal laboratory
    laboratories league llc ltd magazine media ministry mission movement museum navy network news office organisation
    organization pac parliament partnership party plc police post press project regiment reserve school senate service
    services society station studios system systems team television times tribune tribunal trust union unit university
    workers airlines airways motors holdings partners energy technologies software pharmaceuticals`),
  organisations:
    words(`ap afp bbc cbs cnn nbc abc msnbc npr pbs reuters bloomberg politico breitbart buzzfeed forbes vox
    axios tass xinhua interfax google facebook twitter apple microsoft amazon nato un eu isis isil fbi cia nsa irs epa dnc
    rnc gop who imf opec nasa sec fda cdc aclu nra kremlin pentagon boeing airbus toyota samsung netflix tesla intel
    unicef unesco hezbollah hamas taliban greenpeace quinnipiac marist gallup nasdaq congress parliament senate`),
  places:
    words(`afghanistan africa alabama alaska albania algeria america argentina arizona arkansas armenia asia athens
    australia austria azerbaijan baghdad baltimore bangladesh beijing belarus belgium berlin bolivia boston brazil britain
    brussels bulgaria cairo california cambodia canada chicago chile china cleveland colombia colorado connecticut crimea
    croatia cuba damascus dallas delaware delhi denmark denver detroit donetsk dubai dublin ecuador egypt england estonia
    ethiopia europe finland florida france gaza geneva georgia germany ghana greece guatemala haiti havana hawaii honduras
    houston hungary iceland idaho illinois india indiana indonesia iowa iran iraq ireland israel istanbul italy jamaica
    japan jerusalem jordan kabul kansas kazakhstan kentucky kenya kharkiv kherson korea kosovo kuwait kyiv kiev kursk
    laos latvia lebanon libya lithuania liverpool london louisiana luhansk luxembourg lviv madrid maine malaysia
    manchester manhattan maryland massachusetts melbourne mexico miami michigan minneapolis minnesota mississippi missouri
    moldova montana montreal morocco moscow mumbai munich myanmar nairobi nebraska nepal netherlands nevada nicaragua
    nigeria norway odesa ohio oklahoma ontario oregon orlando oslo pakistan palestine panama paris pennsylvania peru
    philadelphia philippines phoenix poland portland portugal prague qatar quebec romania rome russia rwanda scotland
    seattle seoul serbia shanghai singapore slovakia slovenia somalia spain stockholm sudan sweden switzerland sydney
    syria taiwan tampa tehran tennessee texas thailand tibet tokyo toronto tunisia turkey u.k. u.s. us uk usa uganda ukraine
    utah uruguay vancouver venezuela vermont vienna vietnam virginia wales warsaw washington wisconsin wyoming yemen
    zambia zimbabwe zurich`),
  placeHeads:
    words(`bay beach borough canyon city coast county desert district forest harbor harbour heights hills
    island islands kingdom lake mountain mountains oblast ocean park peninsula port province region republic river road
    sea states strait street territory town township valley village avenue boulevard square`),
  locatives: words('in at from near across around outside inside toward towards throughout into'),
  particles: words('de da di du del della der den van von la le el al bin ibn ben abu dos das st'),
  joiners: words('of for and the &'),
  notNames:
    words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sept oct nov dec american americans british russian
    russians ukrainian ukrainians chinese french german germans european europeans israeli iranian iraqi syrian korean
    japanese mexican canadian indian african arab muslim muslims christian christians jewish jews catholic republican
    republicans democrat democrats democratic latino latinos hispanic hispanics english spanish i god internet islam
    islamic tv vp et edt est pdt pst gmt utc ceo ark ore calif fla ariz okla tenn mich minn wis`),
  calendar: words(
    `monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december jan feb sept oct nov dec`,
  ),
  openers:
    words(`a about above according across after again against ago ahead all almost along already also although always
    among an and another any anyone anything are around as asked at away back based be because been before behind being
    below beside besides between beyond both but by can citing clearly could despite did do does don't down during each
    earlier early either else even ever every everyone everything exactly except few fewer finally first following
    for former fortunately from further get give given go good had has have having he he's her here hers herself him
    himself his how however i i'd i'll i'm i've if in indeed inside instead into is it it's its itself just last late
    later least less let let's like likely look made make many maybe me meanwhile might more moreover most much must my
    near nearly neither never nevertheless new next no nobody none nor not nothing now of off often oh ok okay on once one
    only or other others otherwise our out outside over overall part people perhaps please previously really
    recently right same second see she she's should similarly since so some somebody someone something sometimes soon still
    such than thank thanks that that's the their them then there there's therefore these they they're they've third this
    those though three through throughout thus till to today together tomorrow tonight too toward two under unless unlike until up
    upon us very was we we'll we're we've well were what what's whatever when whenever where whether which while who who's
    whoever whole whom whose why will with within without would yes yesterday yet you you're you've your yours back both
    critics experts officials police supporters voters analysts`),
  modifiers:
    words(`acting army assistant associate bank basketball book business campaign city civil climate co college company
    computer construction crime criminal data defense defence design drug economics education election energy ex-
    executive family fashion film finance fire flight food football foreign former fraud gas government group health
    high history house housing human immigration interim intelligence investment jet justice labor labour law lead
    longtime managing market marketing media military music navy news newspaper night oil opera opposition party peace
    police policy press prison private program project radio rail rebel research retired rights sales school science
    security senior software sports staff state street student tax team tech television train transport travel trade
    truck tv union university vice village wildlife young youth top chief deputy first second then key`),
  roleOpeners: words(
    `said says told asked explains explained adds added writes wrote notes noted argues argued warns warned by with from
    for to and as than week month year night yesterday today`,
  ),
  modifierEnding: /(?:al|ic|ive|ary|ory|ous|ish|ian|ese|able|ible|time|based|born|elect|year-old)$/,
  nameArticles: words('the'),
  indefiniteArticles: words('a an'),
  officeHeads: words('secretary university'),
  roleComplements: words('of at for'),
  articles: words('a an the his her its their our my one another'),
  possessives: words('his her its their our my'),
  clauseBreakers:
    words(`who whom whose which that said says say told is are was were has have had will would could can may
    might and but when where while because if as after before`),
  longPlaces: new Set(
    `abu dhabi/addis ababa/buenos aires/burkina faso/cape town/central african republic/costa rica/czech republic/
    dominican republic/dar es salaam/el salvador/equatorial guinea/guinea-bissau/ho chi minh city/hong kong/ivory coast/
    kuala lumpur/las vegas/los angeles/middle east/new brunswick/new delhi/new england/new hampshire/new jersey/new mexico/new orleans/new york/new zealand/north korea/northern ireland/north carolina/north dakota/puerto rico/
    papua new guinea/phnom penh/rhode island/rio de janeiro/saint petersburg/salt lake city/san antonio/san diego/
    san francisco/san jose/santa barbara/santa fe/santa monica/santiago/sao paulo/saudi arabia/sierra leone/south africa/
    south carolina/south dakota/south korea/south sudan/sri lanka/st. louis/st. petersburg/tel aviv/united arab emirates/
    united kingdom/united states/west bank/west virginia/gaza strip/baton rouge/el paso/fort worth/palm springs/
    silicon valley/wall street/british columbia/nova scotia/cayman islands/east jerusalem/east timor/great britain`
      .split('/')
      .map((place) => place.trim()),
  ),
  placeOpeners: words('new'),
  thingHeads:
    words(`academy accord act agreement aids amendment article award awards battle bible bill birthday bowl bridge century ceo cfo championship
    championships christmas clause code constitution contract cup cyclone day days deal derby dna dvd easter election elections era
    eve festival final flight finals gala games god gospel gps grammy grammys halloween hiv holiday holocaust hour hurricane initiative law league
    leagues line magazine marathon month national night note open oscar oscars page plan policy prix prize prizes program race
    report revolution rights round rule saga scandal season series show song stakes state summit synagogue testament thanksgiving
    theory tour tournament tropical typhoon treaty trial trophy virus vaccine war weekend week world year years`),
  vagueRoles: words(
    `man woman boy girl mother father son daughter husband wife uncle aunt brother sister nephew niece grandfather
    grandmother widow widower official member head chief deputy leader general friend patient victim colleague resident citizen guard star key`,
  ),
  noBearers: words(`
    asian australian austrian belgian brazilian briton britons czech danish dutch egyptian finn finnish greek hungarian
    irish italian latin norwegian polish portuguese romanian saudi scot scottish serbian spaniard swede swedish swiss
    turk turkish turks welsh gmt bst cet cest est edt pst pdt utc dax cac ftse stoxx nikkei q&a`),
  organisationNouns: words(`
    airline bank brand broker builder carmaker chain charity club company developer firm giant group insurer lender maker
    manufacturer network operator party producer publisher retailer side startup supplier team union utility`),
  organisationRoles: words(`
    boss captain chairman chairwoman coach defender forward goalkeeper keeper manager midfielder shareholders striker winger`),
  bodyHeads: words(`
    aerospace afc albion athletic capital chemicals electric fc foods hotspur logistics mining pharma rangers resources
    rovers shipping steel telecom united wanderers`),
  media:
    words(`ap afp bbc cbs cnn nbc abc msnbc npr pbs reuters bloomberg politico buzzfeed forbes vox axios tass xinhua
    interfax dailymail mailonline`),
  nounsCapitalised: false,
};
