import type { StarterLanguage } from '../library/StarterOffer.tsx';
import { TRIAL_TEXTS } from './trial-texts.ts';

/** A short article to try the marks and the card on: read by the extension as any other. */
export function TrialText({ language }: { language: StarterLanguage }) {
  const { heading, paragraphs, lead, quotation, source, address } = TRIAL_TEXTS[language];
  return (
    <article class="trial text" lang={language}>
      <h3 class="trial-heading">{heading}</h3>
      {paragraphs.map((paragraph, at) => (
        // In another language it is the same paragraph.
        <p key={at}>{paragraph}</p>
      ))}
      <p>{lead}</p>
      <blockquote cite={address}>
        <p>{quotation}</p>
        <footer>
          – <cite>{source}</cite>
        </footer>
      </blockquote>
    </article>
  );
}
