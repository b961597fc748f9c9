import { words } from '../../words.ts';

export const determiners =
  words(`a an the this that these those my your his her its our their some any no every
  each either neither both all another such what which whose several many few much more most enough last next`);

export const prepositions =
  words(`of in on at by for with from to into onto over under above below between among
  amongst against during before after since until till about around near across along through throughout
  towards toward upon off out within without behind beyond beside besides despite except inside outside per
  via versus vs like unlike than as amid following up down including regarding concerning according excluding depending owing
  barring notwithstanding plus minus`);

export const conjunctions =
  words(`and or but nor yet so because although though while whilst when whenever where
  wherever if unless whereas once lest whether why how`);

export const pronouns =
  words(`i you he she it we they me him them us myself yourself himself herself itself ourselves
  themselves mine yours his hers ours theirs this that these those who whom which what someone
  somebody anyone anybody everyone everybody nobody something anything everything nothing`);

export const relatives = words('who whom whose which that where');

export const auxiliaries: Set<string> = new Set(
  words(`is are was were be been being am 's 're do does did has have had having will would can
  could may might shall should must isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't won't
  wouldn't can't couldn't shouldn't it's he's she's that's there's they're we're i'm you're i've we've they've
  i'll we'll he'll she'll it'll you'll they'll i'd we'd he'd she'd you'd they'd here's what's who's let's cannot`),
);

/** "you've", "they'd": a pronoun and its auxiliary as one word. */
for (const pronoun of 'i you he she it we they that there who what'.split(' '))
  for (const ending of 'm s re ve ll d'.split(' ')) auxiliaries.add(`${pronoun}'${ending}`);

/** Frequent verbs of news in forms that are rarely nouns. Regular "-ed" forms are told by their ending. */
export const verbs =
  words(`said says say saying told tells tell got gets get getting made makes make making took takes
  take taking gave gives give giving went goes go going came comes come coming saw sees see seeing knew knows
  know thought thinks think found finds find finding became becomes become kept keeps keep keeping left leaves
  leave leaving brought brings bring bringing began begins begin beginning held holds hold holding stood stands
  stand heard hears hear let lets meant means mean met meets meet ran runs paid pays pay paying sat sits sit
  spoke speaks speak led leads lead leading grew grows grow growing lost loses lose losing sent sends send
  sending built builds build fell falls falling rose rises rising cut cuts bought buys buy buying sold sells
  sell selling spent spends spend spending won wins win winning wrote writes write sought seeks seek fought
  fights drove drives drive broke breaks break chose chooses choose drew draws draw ate eats eat flew flies
  fly forgot hit hits hurt hurts laid lays lay lies put puts read reads ride rides rode rang rings sang sings
  slept sleeps stole steals struck strikes swam swims swept taught teaches teach threw throws throw understood
  understands understand wore wears wear wept shot shoots shook shakes shut shuts shrank shrinks sank sinks
  slid slides dug digs fed feeds fled flees bore bears beat beats beaten begun bet bind bound bid bit bites
  caught catches catch cost costs dealt deals done drawn driven eaten fallen felt feels feel forecast forgotten
  frozen given gone grown hung hangs hidden known lent lends risen seen shown showed shows show spread spreads
  spun stuck stung sworn taken thrown torn woken worn written include includes included including remain
  remains need needs want wants help helps allow allows require requires provide provides contain contains
  face faces follow follows create creates serve serves die dies believe believes reach reaches add adds expect
  expects continue continues appear appears happen happens offer offers consider considers live lives receive
  receives represent represents weigh weighs measure measures lasts lasted stretch stretches carry carries
  employ employs hire hires cover covers charge charges hits join joins reports earn earns own owns average
  averages total totals climb climbs jump jumps drop drops gain gains slip slips ease eases exceed exceeds
  surpass surpasses account accounts range ranges vary varies outnumber outnumbers generate generates suspend
  come ranks features marks equals stay stays extends extend spans contains lacks wipes costs boasts produces
  chosen spoken stolen sought meant drunk begun bitten forbidden shaken ridden sewn indicates suggests means seems appears becomes allows ensures enables involves determines reflects relates refers
  describes explains confirms requires depends consists belongs contributes applies occurs exists proves improves
  achieves maintains obtains retains delivers manages operates performs prevents prepares presents promises
  protects recommends recognizes recognises refuses relies removes replaces responds reveals satisfies separates settles
  solves succeeds supplies supposes survives tends transforms understands warns
  argues acknowledges admits affects agrees arrives asks assumes attracts avoids begins belongs compares
  concludes connects contradicts convinces decides declares defends defines demonstrates denies
  develops differs disagrees discovers discusses distributes earns eliminates emerges encourages enjoys enters
  establishes examines explores expresses gathers identifies illustrates imagines
  implies imposes insists intends introduces invites justifies knows learns 
  observes owes persuades possesses predicts prefers pretends proceeds pursues realizes realises recalls
  receives refers rejects remembers resembles resolves restores resumes seeks selects 
  spends submits suffers surrounds suspects teaches threatens withdraws
  yields took brought found went came saw gave got knew thought told became showed held kept left put ran stood
  understood rode drew broke chose rose wrote spoke led met paid sent built fought caught taught sought bought fell
  start starts trade trades sits weighs opens closes pay pays produce consume consumes weighed suffer suffers`);

export const adverbs =
  words(`not also just only even still already now then again very too quite rather almost nearly
  about around roughly approximately some well far ever never always often sometimes usually mostly mainly
  largely ahead abroad elsewhere overseas meanwhile however therefore thus instead together apart away back ago later earlier soon today
  yesterday tomorrow tonight once twice here there alone yet perhaps maybe least most more less long currently
  now previously recently tall wide deep long thick high heavy worth worldwide nationwide globally annually overall altogether combined apiece yoy qoq each respectively`);

const irregularPlurals: Readonly<Record<string, string>> = {
  people: 'people',
  men: 'man',
  women: 'woman',
  children: 'child',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  geese: 'goose',
  lives: 'life',
  wives: 'wife',
  knives: 'knife',
  wolves: 'wolf',
  leaves: 'leaf',
  halves: 'half',
  thieves: 'thief',
  shelves: 'shelf',
  servicemen: 'serviceman',
  policemen: 'policeman',
  firemen: 'fireman',
  fishermen: 'fisherman',
  businessmen: 'businessman',
  gunmen: 'gunman',
  lawmen: 'lawman',
  congressmen: 'congressman',
  crises: 'crisis',
  analyses: 'analysis',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  media: 'media',
  data: 'data',
  police: 'police',
  cattle: 'cattle',
  troops: 'troop',
  aircraft: 'aircraft',
  species: 'species',
  series: 'series',
  staff: 'staff',
  personnel: 'personnel',
  fish: 'fish',
  sheep: 'sheep',
  deer: 'deer',
  salmon: 'salmon',
  crew: 'crew',
  goods: 'goods',
  movies: 'movie',
  zombies: 'zombie',
  cookies: 'cookie',
  rookies: 'rookie',
  calories: 'calorie',
  ties: 'tie',
  buses: 'bus',
  viruses: 'virus',
  bonuses: 'bonus',
  houses: 'house',
  cases: 'case',
  courses: 'course',
  horses: 'horse',
  nurses: 'nurse',
  purchases: 'purchase',
  bases: 'base',
  phases: 'phase',
  causes: 'cause',
  expenses: 'expense',
  licenses: 'license',
  responses: 'response',
  releases: 'release',
  increases: 'increase',
  decreases: 'decrease',
  diseases: 'disease',
  prizes: 'prize',
  sizes: 'size',
  axes: 'axis',
};

/** Words on "s" that are no plural. */
const notPlural =
  words(`is was has does this thus his its us yes less as always perhaps plus bus gas class glass business
  process loss press series species news politics economics physics mathematics access across address boss
  campus congress cross dress focus virus status bonus census crisis analysis basis princess success witness
  illness progress express mass pass grass guess miss kiss mess chess religious serious various previous famous
  dangerous obvious religious nervous curious anonymous enormous tremendous indigenous notorious precious
  continuous delicious conscious suspicious ambitious infectious religious atlas texas paris james
  thomas christmas besides towards afterwards overseas upwards backwards forwards downwards indoors outdoors`);

export function isPlural(lower: string): boolean {
  if (Object.hasOwn(irregularPlurals, lower)) return true;
  return (
    lower.length > 3 &&
    lower.endsWith('s') &&
    !lower.endsWith("'s") &&
    !/(?:ss|sis|us)$/.test(lower) &&
    !notPlural.has(lower)
  );
}

export function singular(lower: string): string {
  const irregular = Object.hasOwn(irregularPlurals, lower) ? irregularPlurals[lower] : undefined;
  if (irregular !== undefined) return irregular;
  if (!isPlural(lower)) return lower;
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (/(ss|sh|ch|x|zz)es$/.test(lower)) return lower.slice(0, -2);
  if (lower.endsWith('oes')) return lower.slice(0, -2);
  return lower.slice(0, -1);
}

/** Adjectives that end in "e", whose superlatives add "st" alone. */
const onE = /^(?:larg|lat|clos|wid|saf|fin|nic|rar|wis|simpl|strang|brav|tru|pur|fierc|sever|gentl|nobl)$/;

/** "best" → "good", "biggest" → "big", "busiest" → "busy"; any other word is given back. */
export function positive(lower: string): string {
  if (lower === 'best') return 'good';
  if (lower === 'worst') return 'bad';
  const stem = lower.endsWith('est') ? lower.slice(0, -3) : '';
  if (
    stem.length < 3 ||
    /^(?:for|inter|har|req|requ|prot|cont|mod|hon|arr|w|t|n|g|b|p|ch|qu|r|v)$/.test(stem)
  )
    return lower;
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (onE.test(stem)) return `${stem}e`;
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** Words on "-ed" that are no verb form. */
const notParticiple = words(
  'need seed feed speed breed weed red bed shed led hundred sacred naked wicked united rugged',
);
/** Words on "-ing" that are nouns or prepositions as often as verb forms. */
const nounsOnIng =
  words(`building buildings meeting ceiling evening morning painting wedding king ring spring string thing
  something anything nothing everything wing swing boxing housing funding training shipping parking gaming
  engineering manufacturing marketing rating shooting bombing killing bearing clothing earning saving
  listing ruling hearing landing mooring offering opening reading recording setting showing sibling
  rushing passing receiving viewing warning writing beijing during including`);

export function isParticiple(lower: string): boolean {
  if (lower.length < 4) return false;
  if (lower.endsWith('ed')) return !notParticiple.has(lower);
  return lower.endsWith('ing') && !nounsOnIng.has(lower) && lower.length > 4;
}

export function isVerb(lower: string): boolean {
  return lower.endsWith('ed') && isParticiple(lower);
}

/** Words on "-ly" that are nouns or adjectives. */
const notAdverb =
  words(`family supply reply ally rally italy july assembly anomaly monopoly bully jelly early daily
  weekly monthly yearly quarterly hourly only elderly deadly friendly likely unlikely lovely lonely costly holy
  ugly silly butterfly fly belly lily homely orderly scholarly`);

export function isAdverb(lower: string): boolean {
  return lower.length > 4 && lower.endsWith('ly') && !notAdverb.has(lower);
}

export const attributivePlurals = words(
  'police crew staff sports sales news arms customs savings earnings goods parts systems operations',
);
