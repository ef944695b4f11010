/** A word with a capital inside, or with a capital and figures: PostgreSQL, GitHub, iPhone, OAuth2, Node.js, k8s. */
const CAMEL =
  /^(?:[A-Z]?[a-z]+[A-Z][A-Za-z]*\d*|[A-Z]{2,}[a-z]{2,}[A-Za-z]*\d*|[A-Z][a-z]+(?:\.js|JS)|[a-z]\d+[a-z])$/;
/** Of readers and players: elmo666. */
const HANDLE = /^[a-z]+\d{2,}$/;
/** What most words are not, and is quick to tell. */
const MIXED = /[a-z\d][A-Z\d]|[A-Z]{2}[a-z]|\.js$|^[a-z]\d/;
/** Names of people that look so. */
const PERSON = /^(?:Mc|Mac|O'|De|Di|La|Le|Van|Fitz)[A-Z][a-z]+$/;
/** What begins with small letters and has a capital inside is the name of something in a program, but for a few. */
const IDENTIFIER = /^(?![a-z]{1,2}[A-Z]|[a-z]+OS$)[a-z]+[A-Z]/;
/** Of two small letters too: isReady, onClick, toString. */
const TWO_LETTERS = /^(?:is|on|to|do|my|in|no|or|as|by)[A-Z]/;

/** @returns whether a word is written as the names are that people take on the net */
export function isHandle(word: string): boolean {
  return HANDLE.test(word);
}

/** @returns whether a word is written as names in programs are */
export function isIdentifier(word: string): boolean {
  return IDENTIFIER.test(word) || TWO_LETTERS.test(word);
}

/** @returns whether a word is written as names of products are, and not as those of people or of code */
export function isProductName(word: string): boolean {
  return MIXED.test(word) && CAMEL.test(word) && !PERSON.test(word) && !isIdentifier(word);
}
