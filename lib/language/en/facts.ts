import type { FactWords, TailWords } from '../contract/facts.ts';
import { words } from '../words.ts';
import { tailOf } from './tail.ts';

const tails: TailWords = {
  relatives: words('which who whose whom where'),
  partitives: words('of'),
  participle: /^\p{L}{2,}ing$/u,
  noParticiples: words(`
    according anything assuming barring building ceiling considering depending during evening everything excepting
    excluding following including king meeting accusing alleging arguing blaming calling causing citing claiming
    injuring killing saying warning morning nothing notwithstanding pending providing regarding something
    spring string supposing thing wedding wing`),
  pastParticiple:
    /^(?:\p{L}{2,}ed|known|built|led|held|born|made|set|sent|seen|taken|written|drawn|shot|run)$/u,
  afterPastParticiple: words('by in as to from at for on with after near between of'),
  articles: words('a an the'),
  coordinators: words('and or'),
  finite: words(`
    is are was were has have had does did do will would can could may might must should said says told tells
    became began brought came fell found gave got grew held kept knew led left lost made met paid ran rose sent shot
    spent stood struck thought took went won wrote hit put set shows means takes makes gives comes goes wants plans`),
  pastTense: /^\p{L}{2,}ed$/u,
  subordinators: words(`
    after although amid among as at because before by despite during following for from if in once on since though
    under unless until upon when where whereas while with without given having to`),
  guards: words(`
    no not never none nor neither but if unless except although though only however despite without whether until
    alleged allegedly apparently reportedly supposedly perhaps possibly denies denied deny denying disputes disputed
    rejects rejected rejecting contests contested false wrong untrue refuted unclear incorrect mistaken yet
    instead rather hardly barely corrected corrects correcting correction retracted retracting withdrawn withdrawing
    withdrew revised revising amended compared versus`),
};

export const facts: FactWords = {
  functionWords: words(`
    a an the this that these those and or but nor so yet if then than as of at by for from in into on onto off out
    over under up down to with within without about after before between during through against among across around
    behind beside besides beyond despite except inside near outside per since toward towards until upon via while
    is are was were be been being am do does did done doing has have had having will would shall should can could may
    might must it its he she they them his her hers their theirs him i me my mine we us our ours you your yours who
    whom whose which what when where why how not no none any some each every either neither both all most many much
    more less few fewer several other others another such same own there here also just only very too even still
    already again ever never now once because although though whether however therefore thus meanwhile instead rather
    quite almost nearly perhaps maybe like unlike said say says saying told tell tells s t d ll re ve m
    don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't hasn't haven't hadn't it's he's
    she's that's there's they're we're you're i'm i've we've they've one`),
  pronounOpeners: words(`
    he she they it his her their its him them this that these those such such both neither either here so then
    another others`),
  // "It is unclear whether", "It will be months before", "It's not just old folks who", "It took three days to".
  expletive:
    /^ (?:it (?:is|was|will be|would be|has been|had been|may be|could be|remains|seems|appears)|it['’]s|it['’]ll be) (?:not |still |also |nearly |about |almost |only |just |as yet |more than |at least ){0,2}(?:(?:un)?(?:clear|known|likely|certain)(?! to)|possible|impossible|too (?:early|soon)|time (?:to|for)|(?:\p{L}+ )?(?:hours|days|weeks|months|years|decades)) | it (?:took|takes|will take|would take|has taken) (?:nearly |about |almost |only |just |more than |at least )?(?:an?|\d+|two|three|four|five|six|seven|eight|nine|ten|[a-z]+ty) (?:\p{L}+ ){0,2}(?:hours?|minutes?|days?|weeks?|months?|years?|decades?) /u,
  demonstratives: words("that this these those that's"),
  enumerators: words('second third fourth fifth secondly thirdly finally lastly'),
  objectPronouns: words('it them'),
  definiteArticles: words('the'),
  personPronouns: words('he she'),
  anaphors: words('boy company couple firm girl man pair retailer suspect trio victim woman'),
  anaphorShape: /^(?:\p{L}{3,12}(?:man|woman|men|women)|\d{1,3}-year-old)$/u,
  happenings: words(
    'accident accusation allegations attack case claims clip complaint crash decision deal dispute incident move plan proposal row ruling scandal verdict video',
  ),
  timeNouns: words(`
    week month year day days weekend morning afternoon evening night spring summer autumn fall winter season decade
    century time monday tuesday wednesday thursday friday saturday sunday`),
  connectiveOpeners: words(`
    but and or so yet however also meanwhile still then instead nevertheless nonetheless moreover furthermore
    besides otherwise therefore thus hence consequently accordingly likewise similarly again indeed because plus even although though while
    nor not well now too which`),
  backPhrases: [
    'of course',
    'for instance',
    'for example',
    'of these',
    'of them',
    'did so',
    'do so',
    'does so',
    'done so',
    'doing so',
    'did the same',
    'the latter',
    'the former two',
  ],
  withdrawals: {
    phrases: [
      'earlier statement',
      'earlier statements',
      'earlier report',
      'earlier reports',
      'earlier figure',
      'earlier figures',
      'earlier toll',
      'earlier count',
      'earlier estimate',
      'initial reports',
      'initial report',
      'early reports',
      'first reports',
      'had earlier said',
      'had earlier put',
      'had earlier spoken',
      'had earlier reported',
      'had first said',
      'had first put',
      'had first spoken',
      'had first reported',
      'had initially said',
      'had initially put',
      'had initially spoken',
      'had initially reported',
      'initially said',
      'initially put',
      'initially reported',
      'at first said',
      'at first put',
      'at first spoke',
    ],
    settled: words(
      'corrected corrects correction revised revises raised lowered cut withdrawn withdrew retracted amended later but now before after because',
    ),
  },
  firstPerson: words(
    "i we my our me us ours i'm i've i'd i'll we're we've we'll we'd myself ourselves let's",
  ),
  secondPerson: words("you your yours you're you've you'll you'd yourself"),
  verbs: {
    words: words(`
      is are was were has have had does did do will would can could may might must should shall am be ain't cannot
      began became broke brought built bought came caught chose cost cut dealt drew drove fell felt fled flew forgot fought
      found gave got grew heard held hit hurt kept knew laid led left lent let lit lost made meant met paid put quit ran
      rang read rode rose said says tells sang sank sat saw sent set shook shot shut slept slid sold sought spent split spoke spread
      stood stole struck stuck swam swept swore taught thought threw told took tore underwent went won woke wore wound wrote
      accept add agree aim allow appear apply argue arrive ask attack avoid back beat become begin believe belong
      benefit block bring build burn buy call care carry cause celebrate challenge change charge claim climb close come
      compete complain confirm consider contain continue control count create cross decide declare demand deny depend
      die disagree draw dream drink drive drop earn eat employ encourage end enjoy enter exist expect explain face fail
      fall fear feel fight fill find fit fly follow forget form gather get give go grow happen hate hear help hide hold
      hope hurt include insist intend join jump keep know lack laugh lead learn leave lie like listen live look lose
      love make mark matter mean meet mind move need offer open oppose own pay plan play point praise prefer prepare
      promise protect protest prove pull push raise reach receive reject remain remember reply report represent require
      rest return ride ring rise rule run save say see seek seem sell send serve share show sing sit sleep speak spend
      stand start stay stem stop stretch struggle suffer suggest support survive take talk tell tend think travel treat
      try turn understand urge use vary visit vote wait walk want warn watch wear welcome win wish wonder work worry write`),
    shape: /(?:ed|s|'\p{L}{1,2})$/u,
  },
  sayingVerbs: words(`
    said says say told tells added adds announced reported reports claimed claims noted wrote writes explained
    explains insisted stated states confirmed confirms warned suggested argued argues`),
  droppableOpeners: [
    'meanwhile',
    'however',
    'moreover',
    'furthermore',
    'in addition',
    'additionally',
    'also',
    'besides',
    'nevertheless',
    'nonetheless',
    'indeed',
    'in fact',
    'of course',
    'after all',
    'at the same time',
    'on the other hand',
    'for his part',
    'for her part',
    'for its part',
    'for their part',
  ],
  droppableConjunctions: {
    words: words('but and'),
    notBefore: words(
      'for so yet then not nor neither what how why who if is are was were do does did have has',
    ),
  },
  attributionOpeners: ['according to', 'as reported by', 'as first reported by', 'citing', 'per'],
  tails,
  tailOf: (tokens) => tailOf(tokens, tails),
  followVerbs: words('follow like find join visit connect'),
  credits: [
    'contributed to this',
    'contributed from',
    'contributed reporting',
    'wrote from',
    'reported from',
  ],
  furniture: [
    '(adds',
    '(updates',
    '(recasts',
    '(corrects',
    '(refiles',
    '(repeats',
    '(reporting by',
    '(writing by',
    '(editing by',
    'reporting by',
    'additional reporting',
    'with inputs from',
    'notes to editors',
    'note to editors',
    'notes for editors',
    'press contact',
    'media contact',
    'media enquiries',
    'subs not used',
    'subs:',
    'subs (not used)',
    'substitutes not used',
    'substitutes:',
    'unused substitutes',
    'booked:',
    'referee:',
    'attendance:',
    'att:',
    'most read',
    'most popular',
    'most viewed',
    'top stories',
    'editors’ picks',
    "editor's picks",
    'tell us',
    'send us',
    'send your',
    'have we missed',
    'thanks for staying with us',
    'thanks for joining us',
    'thank you for joining us',
    'welcome to our live',
    'good morning and welcome',
    'good afternoon and welcome',
    'this interview has been edited',
    'article continues',
    'story continues below',
    'this article contains affiliate',
    'sponsored by',
    'sponsored content',
    'promoted content',
    'in pictures',
    'pictured',
    'the following chart',
    'the following graph',
    'the following map',
    'the following table',
    'the chart below',
    'the graph below',
    'the map below',
    'the table below',
    'the video below',
    'file photo',
    'correction:',
    'an earlier version',
    'a previous version',
    'for support',
    'for help',
    'if you have been affected',
    'if you are affected',
    'clarification:',
    'this article was amended',
    'this article was updated',
    'this article was corrected',
    'a version of this article',
    'a version of this story',
    'this article originally appeared',
    'this story originally appeared',
    'we’d like to hear',
    "we'd like to hear",
    'we want to hear from',
    'read more',
    'see more',
    'on this page',
    'read also',
    'also read',
    'see also',
    'see the original',
    'related:',
    'related stories',
    'related articles',
    'more:',
    'click here',
    'click to',
    'tap here',
    'watch:',
    'watch the',
    'video:',
    'photo:',
    'photos:',
    'photo by',
    'image:',
    'image credit',
    'image source',
    'getty images',
    'scroll down',
    'sign up',
    'subscribe',
    'newsletter',
    'get the latest',
    'join our',
    'follow us',
    'follow @',
    'follow him on twitter',
    'follow her on twitter',
    'like us on facebook',
    'share this',
    'share:',
    'copyright',
    '©',
    'all rights reserved',
    'this site uses cookies',
    'we use cookies',
    'by continuing to use',
    'accept cookies',
    'this article was originally',
    'this story has been updated',
    'this is a developing story',
    'the opinions expressed',
    'advertisement',
    'for more information',
    'for more on this story',
    'support our journalism',
    'if you enjoyed this',
    'have you got a story',
    'do you have a story',
    'contact the author',
    'join the conversation',
    'what do you think',
    'jump to',
    'listen to',
    'download the',
    "don't miss",
    'must read',
    "editor's note",
    'trending:',
    'recommended:',
    'last updated',
    'published:',
    'updated:',
    'comments',
  ],
  captionPlaces: words('here above below'),
  captionWords: words(
    'pictured photographed seen poses posing posed shows shown left right above below photo photograph picture image',
  ),
  eventWords: words(`
    announced killed died arrested charged accused sentenced convicted elected won lost beat defeated agreed signed
    approved rejected passed voted launched opened closed released revealed found discovered crashed injured wounded
    rescued hurt missing dead attacked struck hit fired resigned appointed named banned ordered ruled sued filed will plans plan expected
    set become becomes became first new record largest biggest latest`),
  formWords: {
    opinion: words(
      'opinion opinions comment commentary editorial editorials op-ed oped column columns columnists viewpoint voices letters',
    ),
    recipe: words(`
    tablespoon tablespoons tbsp teaspoon teaspoons tsp cup cups ounces oz preheat oven bake baking stir whisk simmer
    saucepan skillet drain chopped diced minced sliced serves servings ingredients boil melt butter flour dough garnish
    season pepper salt sugar grams g ml`),
    obituary: words(
      `died dies death survived born widow widower funeral aged obituary obituaries mourned cancer career remembered legacy grandchildren`,
    ),
    match: words(
      `goal goals half-time halftime minute penalty striker midfielder defender keeper goalkeeper scored equaliser equalizer referee league kick-off kickoff quarter touchdown innings wicket wickets runs overs set sets tie-break tiebreak seed season coach manager stadium fans win victory defeat draw header substitute`,
    ),
    market: words(
      `shares stocks index investors traders points percent market markets bond bonds yields yield futures nasdaq dow ftse dax s&p euro dollar crude barrel brent earnings analysts rally sell-off closed closing trading basis`,
    ),
  },
};
