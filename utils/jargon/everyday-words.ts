import { baseForms } from './base-forms.ts';
import { LEVEL_10, LEVEL_20, LEVEL_35 } from './packed-words.ts';
import { hashWord, hasWord } from './word-filter.ts';

/** How well known a word is: the higher the rarer; 0 for the commonest, 3 for words no small dictionary has. */
export type Rarity = 0 | 1 | 2 | 3;

/** Words that have become everyday ones since the list was made, and those that are not counted as words there. */
const YOUNGER = new Set(
  `app apps blog blogs blogger browser browsers email emails e-mail facebook google youtube twitter instagram homepage
  inbox paycheck internet laptop laptops login meme newsletter offline online podcast podcasts screenshot selfie smartphone smartphones
  startup startups tweet tweets video videos web webpage website websites wifi yeah yep nope wow hey hi hello okay ok
  iphone iphones ipad ipod mac macs windows android amazon playstation todo
  gonna gotta wanna oh ah ha dad mom mum kinda dude covid pandemic dorm backup ok-ish lifestyle healthcare
  tech demo demos download downloads upload uploads sync grad pushback co-author co-founder coauthor seagull headset
  newsroom mentorship mentor tourism certification sustainability sustainable respondent respondents groundbreaking
  standalone heck marketer marketers unsee pre-made handheld touchscreen smartwatch checkout signup add-on add-ons
  popup dropdown username desktop toolbar folder config ctrl alt shift enter esc spam vlog hashtag influencer follower
  followers unfollow streaming livestream playlist soundtrack trailer remake reboot sequel prequel spoiler fandom gamer
  gaming gameplay multiplayer esports console vegan gluten smoothie latte takeout barista brunch foodie craft yoga
  workout fitness wellness mindset burnout mindfulness selfcare parenting toddler preschool kindergarten babysitter
  daycare stroller homeschool sibling siblings grandkids hometown downtown suburb suburban commute commuter carpool
  rideshare airfare hostel backpacker sightseeing staycation passport resort seafood cookbook leftovers tablespoon
  teaspoon cupcake cinnamon vanilla avocado quinoa granola carbs calorie calories protein cardio obesity diabetes
  allergy allergies antibiotic antibiotics vaccine vaccines vaccination pandemic quarantine cocaine heroin overdose
  recession mortgage refinance freelancer freelance entrepreneur entrepreneurs entrepreneurship ceo stakeholder
  stakeholders outsourcing branding networking crowdfunding fundraiser donor donors volunteer volunteers activist
  activists refugee refugees immigrant immigrants immigration terrorist terrorists jihadist gunman shooter hostage
  lawmaker lawmakers republican republicans democrat democrats senator senators congressman midterm ballot referendum
  coalition lawsuit lawsuits plaintiff prosecutor indictment subpoena whistleblower spokesperson spokeswoman
  spokesman statewide nationwide worldwide longtime high-profile ongoing upcoming outreach landmark touchdown
  quarterback linebacker playoff playoffs semifinal midfielder striker goalkeeper coach hockey baseball
  superhero superheroes villain archvillain protagonist storyline screenplay blockbuster sitcom biopic anime manga cosplay
  bestseller paperback memoir novella trilogy haircut skincare makeup eyeliner mascara sneakers hoodie leggings
  jewelry wardrobe closet bedroom bathroom backyard porch driveway garage sidewalk crosswalk streetlight skyscraper
  grocery groceries supermarket mall retailer retailers cashier storefront boutique bodega cargo airliner helicopter
  motorcycle pickup truck minivan suv sedan dealership windshield tailgate turnkey visceral whopping wildly awesome
  stuffing hilarious snarky cringe vibe vibes hype buzzword shoutout giveaway takeaway heads-up know-how roundup
  faq intro outro tldr btw bio username checklist timeline workflow brainstorm whiteboard sticker
  workplace teen teens teenager nonprofit coworker crap shit fuck fucking upfront underway onboard lockdown`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

function unpack(packed: string): Uint8Array {
  return Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
}

const LEVELS = [LEVEL_10, LEVEL_20, LEVEL_35];
let filters: Uint8Array[] | undefined;
const known = new Map<string, Rarity>();
/** Words of a few pages. */
const MOST_KNOWN = 20_000;

/**
 * @param word English, in lower case
 * @returns how rare the word is, or the most everyday of the words it may be a form of
 */
export function rarityOf(word: string): Rarity {
  let rarity = known.get(word);
  if (rarity === undefined) {
    rarity = YOUNGER.has(word) ? 0 : lookUp(word);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, rarity);
  }
  return rarity;
}

function lookUp(word: string): Rarity {
  filters ??= LEVELS.map(unpack);
  let rarity = LEVELS.length;
  for (const form of [word, ...baseForms(word)]) {
    const hash = hashWord(form);
    const level = filters.findIndex((filter) => hasWord(filter, hash));
    if (level >= 0 && level < rarity) rarity = level;
  }
  return rarity as Rarity;
}
