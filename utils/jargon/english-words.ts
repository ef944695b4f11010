/** Classes of English words, in place of a tagger. Tables: a word more is a word more. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Words that part noun phrases and that every English sentence has: what tells English, too. */
export const FUNCTION_WORDS = words(`
  a an the this that these those some any no every each either neither all both half such another other others
  i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours
  ourselves they them their theirs themselves who whom whose which what where when why how whoever whatever whichever
  one ones someone anyone everyone nobody something anything everything nothing somebody anybody everybody
  of in on at by for with from to into onto upon over under about above below between among through during before
  after against across along around behind beside besides beyond despite down except inside outside near off out past
  per using en since than toward towards until till up via within without as like unlike
  and or but nor so yet if unless while whereas although though because whether once
  am is are was were be been being do does did done doing have has had having will would shall should can could may
  might must ought cannot can't don't doesn't didn't won't wouldn't shouldn't couldn't isn't aren't wasn't weren't
  haven't hasn't hadn't let's it's that's there's what's i'm i'd i'll i've you're you'll you've you'd he'd he'll she'd
  we're we'd we'll we've they're they'd they'll they've who's
  not never there here then now just only also too very much many more most less least few little own same even still
  already always often sometimes usually again ever else rather quite almost perhaps maybe however therefore thus hence
  otherwise instead together away back well yes please etc e.g i.e eg ie vs mr mrs ms dr prof
  two three four five six seven eight nine ten eleven twelve hundred thousand million billion first second third last
  next several various enough today yesterday tomorrow tonight ago soon later early
`);

/** Verbs that are hardly ever nouns, in their base form. */
const VERBS = words(`
  accept achieve add agree aim allow announce appear apply argue ask assume attempt avoid become begin believe belong
  bring build buy call carry catch choose come compare complete consider consist contain continue convince create deal
  decide define deliver demand depend describe deserve determine develop differ discover discuss divide eat eliminate
  enable encourage ensure enter establish exist expect explain express extend face fail fall feel fill find follow
  forget gain get give go grow handle happen hear help hold identify imagine imply improve include increase indicate
  insist install introduce invite involve join keep know lead learn leave let lie limit live look lose maintain make
  manage matter mean meet mention move need notice obtain occur offer open own pay perform permit pick play prefer
  prepare prevent prove provide publish put quote raise reach read realize receive recognize recommend reduce refer
  reflect refuse relate rely remain remember remove replace represent require respond result retain retrieve return
  reveal rise run say see seek seem sell send serve set share show sit solve speak specify spend spread stand start
  stay stop submit suffer suggest supply suppose take talk teach tell tend think throw try turn understand use used
  weaken strengthen threaten fasten worsen utilize vary wait walk want watch wear win wonder work write seen known given gone taken written made said got went
  came saw took gave thought told left felt became kept began brought held stood heard ran sent built understood drew
  spent grew fell led lost met paid sat spoke won wrote sold rose chose threw broke wore caught taught shown drawn
  broken chosen driven fallen hidden risen spoken thrown worn interact automate isolate rather simplify guarantee
  operate communicate configure deploy specify consume constitute
`);

/** Adjectives that judge or compare, and stand in no term. */
const ADJECTIVES = words(`
  able actual additional available aware bad beautiful best better big bigger biggest bright brief broad busy
  careful certain cheap clean clear close comfortable complete considerable correct crazy current daily
  dangerous different difficult directly due easier easiest easy effective efficient enormous entire equal
  essential exact excellent existing expensive extra extreme familiar famous fast faster favorite fine former
  fresh fun funny further future gentle given good gorgeous great greater greatest happy hardest healthy helpful
  higher highest honest huge ideal immediate important impossible incredible individual innocent interested
  interesting involved junior key kind large larger largest late latest level likely limited live lonely long
  longer longest lot loud lovely lower lowest lucky main major massive mere minor modern multiple necessary new
  newer newest nice normal obvious odd old older oldest only ordinary original particular perfect plain pleasant
  popular possible potential powerful present pretty previous proper quick quiet quite rare ready real
  reasonable recent related relevant reliable rich right rough round sad sensitive separate serious severe sharp
  similar simple simpler simplest slight slow small smaller smallest smooth sorry special specific strange
  stronger stupid sudden suitable sure sweet tall terrible tiny total tough traditional true typical ugly unable
  underlying unique unlikely unusual upcoming useful useless usual valuable various vast warm weak weird whole
  wide wise wonderful worse worst worth wrong young younger youngest american british english german french
  chinese japanese european russian african asian western eastern northern southern official left extremely
  adjacent numerous overall subsequent significant appropriate consistent flexible responsible
`);

/** Adjectives that tell kinds apart, which terms may begin with: open source, public key, virtual machine. */
const CLASSIFYING = words(`
  basic black blue cold common complex critical dead deep direct double dry empty fair final flat free full
  general generic green half hard heavy high hot human initial international legal linear local low mental
  mutable narrow national native natural negative neutral open parallel partial personal physical positive
  primary prior private public pure random raw red regular relational relative robust safe secondary senior
  sexual shared short single smart social soft solid stable standard static strict strong structural thick thin
  virtual wet white wild civil criminal cultural domestic economic federal financial foreign global medical
  military political racial religious royal strategic active passive
`);

/** Adverbs that do not end with -ly. */
const ADVERBS = words(`
  already altogether anyway apart far fast forward hard inside longer meanwhile moreover nevertheless nonetheless
  nowadays once otherwise overall regardless sometime somewhat somewhere straight today twice whenever wherever yet
  ahead aside anymore furthermore backward forth indeed likewise sort kind
`);

/** Nouns that name nothing by themselves, and those of the calendar and of pages. */
const VAGUE_NOUNS = words(`
  way ways thing things stuff lot lots bit kind kinds sort sorts type types part parts piece pieces number numbers
  amount set sets group groups list lists case cases example examples fact facts idea ideas reason reasons point points
  place places side end ends top bottom rest matter matters issue issues problem problems question questions answer
  answers result results level levels area areas aspect aspects term terms word words name names form forms order time
  times moment year years month months week weeks day days hour hours minute minutes second seconds morning night
  evening weekend decade decades century man men woman women people person guy guys kid kids child children boy girl
  friend friends family life lives home house world country city town street room door hand hands head eye eyes face
  body mind heart voice look feeling love story stories page pages article articles post posts comment comments reply
  photo photos image images picture video videos link links site website newsletter email subscribe advertisement
  share login account author title section chapter paragraph figure table note version use user users work job company
  team teams member members money price cost change changes difference differences benefit benefits advantage option
  options choice step steps process purpose goal need needs effort chance attention experience situation condition
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec
  mon tue wed thu fri sat sun morning afternoon view addition respect
`);

/** Plurals that stand before other nouns. */
export const PLURAL_MODIFIERS = words(`
  systems operations communications telecommunications sales sports rights savings customs arms goods services data
  media news physics mathematics economics statistics graphics analytics ethics robotics electronics logistics metrics
  permissions credentials microservices
`);

export type WordClass = 'function' | 'verb' | 'adjective' | 'classifying' | 'adverb' | 'vague' | 'content';

/**
 * @param word in lower case
 * @param bases what it may be a form of, for verbs
 */
export function classOf(word: string, bases: readonly string[]): WordClass {
  if (FUNCTION_WORDS.has(word)) return 'function';
  if (VAGUE_NOUNS.has(word)) return 'vague';
  if (ADJECTIVES.has(word)) return 'adjective';
  if (CLASSIFYING.has(word)) return 'classifying';
  if (ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly'))) return 'adverb';
  if (VERBS.has(word)) return 'verb';
  // Only what no noun ends with: "makes" and "using" are verbs, a building is a thing.
  if (/(?:s|ed|ing)$/.test(word) && bases.some((base) => VERBS.has(base))) return 'verb';
  return 'content';
}
