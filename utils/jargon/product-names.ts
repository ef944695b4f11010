/** A word with a capital inside, or with a capital and figures: PostgreSQL, GitHub, iPhone, OAuth2, Node.js, k8s. */
const CAMEL =
  /^(?:[A-Z]?[a-z]+[A-Z][A-Za-z]*\d*|[A-Z]{2,}[a-z]{2,}[A-Za-z]*\d*|[A-Z][a-z]+(?:\.js|JS)|[a-z]\d+[a-z])$/;
/** Names of people that look so. */
const PERSON = /^(?:Mc|Mac|O'|De|Di|La|Le|Van|Fitz)[A-Z][a-z]+$/;
/** What begins so is the name of something in a program: getElementById, isReady, onClick. */
const IDENTIFIER =
  /^(?:get|set|is|has|on|add|create|remove|update|find|use|to|from|with|query|handle|render|parse|make|do|load|read|write|init|new|my|append|insert|delete|fetch|push|pop|map|for|inner|outer|text|current|next|prev|client|offset|scroll)[A-Z]/;

/** @returns whether a word is written as names of products are, and not as those of people or of code */
export function isProductName(word: string): boolean {
  return CAMEL.test(word) && !PERSON.test(word) && !IDENTIFIER.test(word);
}
