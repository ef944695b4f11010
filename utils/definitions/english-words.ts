/** Tables of English words that the rules on definitions ask. All in lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** A term has none of these anywhere: they point at something said elsewhere, or ask, or count. */
export const NEVER_IN_TERM = set(`
  i me my mine we us our ours you your yours he him his she her hers its it it's it’s they them their theirs
  this that that's that’s these those there there's there’s here who whom whose which what when where why how whether
  is are was were be been being am has have had do does did can could will would shall should may might must
  if because although though while since unless than then so but not no nor only just also even still too very else
  today yesterday tomorrow again ever never always usually often sometimes currently
  said says say think thinks thought know knows want wants need needs
`);

/** A term begins with none of these. */
export const NEVER_FIRST = set(`
  another other others each every some any all both either neither many much more most less least few several such
  one two three four five six seven eight nine ten first second third last next former latter now
  same own new latest current recent best better worst big bigger larger smaller main major key important common
  simple single whole entire good great real typical certain slow fast
  of in on at by for from to with into onto about as and or between through during under over after before like up out
  above below following perhaps maybe instead however indeed therefore thus hence moreover furthermore finally
  meanwhile yes ok okay
`);

/** A term ends with none of these. */
export const NEVER_LAST = set(`
  the a an of in on at by for from to with into as and or about over under up out off away down
`);

/** Inside a term they make it a clause or a phrase: "digging by hand", "action at a distance". */
export const NEVER_INSIDE = set('a an the by at with from on into as than during between while');

/** Nouns that stand for something named elsewhere: "the reason is a …" defines no reason. */
export const RELATIONAL = set(`
  reason reasons problem problems result results goal goals purpose purposes idea ideas question questions point points
  answer answers difference differences example examples type types kind kinds sort form way ways thing things fact facts
  aim aims heart rest part parts number numbers set group case cases use uses choice option options step steps rule rules
  benefit benefits advantage advantages disadvantage disadvantages issue issues challenge challenges trick solution
  alternative exception conclusion consequence effect cause factor factors feature features function role message
  story article post page book chapter section paper report study figure table image picture photo video map list
  time day week month year place area home world life people person man woman men women guy guys child children
  everyone everything something anything nothing someone anyone nobody stuff lot bit fight
  title subject theme topic summary detail details news update version name names word words term terms phrase
  author company team project plan event show game movie film song album series season site website app product
  majority half percent total average rate amount level
`);

/** The genus of somebody, not of something. */
export const PERSONS = set(`
  man woman person guy girl boy actor actress artist author writer journalist reporter correspondent columnist politician
  lawyer attorney professor teacher student founder cofounder co-founder director manager engineer developer editor
  programmer researcher scientist doctor physician player coach singer musician designer consultant analyst fellow
  candidate president senator governor mayor chairman ceo member fan father mother brother sister son daughter friend
  husband wife veteran expert native graduate blogger photographer producer filmmaker novelist poet historian
  economist spokesman spokeswoman spokesperson advocate activist leader master genius giant giants king queen monarch
`);

/** Words that judge: what they stand with is praised or blamed, not defined. */
export const JUDGING = set(`
  good great bad big huge terrible awesome amazing nice perfect beautiful wonderful fantastic excellent brilliant
  important critical crucial key major main essential vital interesting fun funny easy hard difficult tough tricky
  better best worse worst more less most least bigger larger smaller longer faster slower easier harder cheaper
  significant powerful radical rare integral dazzling stunning thrilling famous popular favorite favourite
  obvious right wrong latest newest new winning leading poster
  perfectly really very pretty quite rather too so remarkably incredibly extremely surprisingly absolutely truly
  lot bit must shame joke mess disaster nightmare dream pleasure matter fact reason problem question challenge endeavor
  mistake sign symptom indicator example result reminder testament no-brainer success failure thing product brainchild
  portrait masterpiece stunner foundation cornerstone backbone trigger battle punch campaign
`);

/** With "the" they single one out: "the first company that" tells of a company, not what it is. */
export const SINGLING_OUT = set(`
  first second third last next only same other latest largest biggest oldest youngest highest lowest greatest
  predominant dominant original most best worst perfect
`);
