/** The word lists that decide about abbreviations. All in lower case. */

/** Words of English that a short form may leave out. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the of and or for in on to by with from at as de la le et und der die das für von des du del e y per via ' +
    'into versus vs s its their be is within based'
  ).split(' '),
);

/** Words that no long form begins with. */
export const NO_FIRST_WORDS: ReadonlySet<string> = new Set(
  (
    'and plus or nor but the of with by that which is are was were be been has have had this these those than then as ' +
    'its their our his her we they it if where when while because since so thus also such using used uses via ' +
    'between both either each is into from who whose'
  ).split(' '),
);

/** What stands in brackets and has the look of a short form but is none. */
export const NO_SHORT_FORMS: ReadonlySet<string> = new Set(
  (
    'eg ie eds ed fig figs eq eqs sec tab table ref refs vol no nos pp cf al etc viz ca approx min max avg resp vs ' +
    'see also and or the not new old left right top bottom above below yes none n/a na tbd inc ltd llc gmbh co corp ' +
    'jan feb mar apr may jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun bce mr mrs dr ' +
    'ibid op cit app appendix chap ch note fn ver version beta alpha ok iff ' +
    'here there this that these those which where when what who how why if in on at to by for with from into of as ' +
    'is are was were be been it its we you they he she i all any some most many few one two three four five'
  ).split(' '),
);

/** Nouns that may stand behind a long form without being a part of it: "Markov chain Monte Carlo method (MCMC)". */
export const GENERIC_NOUNS: ReadonlySet<string> = new Set(
  (
    'algorithm algorithms approach area area architecture challenge criterion data database ' +
    'dataset datasets framework function functions initiative library ' +
    'mechanism method methods metric mode model models module modules network networks operation operator ' +
    'operators paradigm parameter pipeline platform policy problem problems procedure procedures program project ' +
    'protocol protocols rule rules scheme schemes set setting software solver strategy system ' +
    'systems task tasks technique techniques technology theorem theory tool tools toolkit '
  ).split(' '),
);

/** Units that stand in brackets behind what they measure. */
export const UNITS: ReadonlySet<string> = new Set(
  (
    'mm cm dm km nm um µm ml dl cl kg mg ng pg µg ug lb lbs oz ft yd mi hz khz mhz ghz thz kb mb gb tb pb kib mib gib ' +
    'kbps mbps gbps bps db dbm kw mw gw kwh mwh ma mv kv ev kev mev gev pa kpa mpa ms us µs ns ps min mins hr hrs sec ' +
    'secs yr yrs rpm fps mph kph px pt em rem usd eur gbp jpy cny krw °c °f kj mj kcal cal mol mmol µmol nmol m2 m3 ' +
    'cm2 cm3 km2 mm2 mg/l mg/dl g/l mg/kg km/h m/s ng/ml µg/ml ug/ml'
  ).split(' '),
);

/** What a character of a short form stands for besides the words that begin with it. */
export const SPOKEN: ReadonlyMap<string, readonly string[]> = new Map([
  ['1', ['one', 'first', 'mono', 'uni']],
  ['2', ['two', 'second', 'to', 'bi', 'di', 'double']],
  ['3', ['three', 'third', 'tri', 'triple']],
  ['4', ['four', 'fourth', 'for', 'quad', 'tetra']],
  ['5', ['five', 'fifth', 'penta']],
  ['6', ['six', 'sixth', 'hexa']],
  ['7', ['seven', 'seventh']],
  ['8', ['eight', 'eighth', 'octa']],
  ['x', ['ex', 'cross', 'trans']],
  ['α', ['alpha']],
  ['β', ['beta']],
  ['γ', ['gamma']],
  ['δ', ['delta']],
  ['κ', ['kappa']],
  ['λ', ['lambda']],
  ['μ', ['micro', 'mu']],
  ['µ', ['micro', 'mu']],
  ['σ', ['sigma']],
  ['ω', ['omega']],
]);

/** What may stand before a short form in its brackets, and between a long form and a short form in running text. */
export const SHORT_FORM_CUE =
  /(?:or|aka|a\.k\.a\.|also(?: known| called| referred to)?(?: as)?|abbreviated(?: as| to| by| hereafter(?: as)?)?|abbreviation|abbr\.?|(?:hereafter|hereinafter|henceforth|hence)(?: called| referred to(?: as)?| abbreviated(?: as)?)?|known as|called|termed|denoted(?: as| by)?|referred to as|in short|for short|short|acronym|shortened(?: to)?|i\.e\.)[,:]? +(?:the )?(?=\S)/iuy;

/** What may stand before a long form in brackets. */
export const LONG_FORM_CUE =
  /(?:(?:which )?(?:stands|short|shorthand|acronym|abbreviation|abbreviated|abbr\.) (?:for|of|from)|abbreviation|from|or|i\.e\.|meaning|that is|aka|a\.k\.a\.|also known as|formerly|in full)[,:]? +(?=\S)/iuy;

/** Determiners that are no part of a long form. */
export const DETERMINER = /(?:the|an?) +(?=\S)/iuy;
