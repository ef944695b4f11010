import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { StarterLanguage } from '../../components/library/StarterOffer.tsx';
import { Mark } from '../../components/Mark.tsx';
import { LanguageChoice } from '../../components/welcome/LanguageChoice.tsx';
import { Step } from '../../components/welcome/Step.tsx';
import { TrialText } from '../../components/welcome/TrialText.tsx';
import { WelcomeEnd } from '../../components/welcome/WelcomeEnd.tsx';
import type { LibrarySource } from '../library/library-source.ts';
import { useOpenPanel } from '../popup/use-open-panel.ts';
import { useShortcuts } from '../popup/use-shortcuts.ts';
import { readTrial } from './bring-reader.ts';
import { StarterStep } from './StarterStep.tsx';
import { useAddingStarter } from './use-adding-starter.ts';

/** The first page: a language, something to begin with, a text to try it on, and what leaves the machine. */
export function WelcomeApp({ source }: { source: LibrarySource }) {
  const [language, setLanguage] = useState<StarterLanguage>(i18n.t('languageTag') === 'ja' ? 'ja' : 'en');
  const [starter, add] = useAddingStarter(source);
  // Another language is another text.
  useEffect(readTrial, [language]);
  const keys = new Map(useShortcuts()?.map((one) => [one.name, one.keys]));
  const next = keys.get('next-term');
  const card = keys.get('open-card');
  const panel = useOpenPanel();
  const openLibrary = () => void browser.runtime.openOptionsPage();
  return (
    <>
      <header class="welcome-header">
        <Mark size={44} />
        <h1 class="welcome-title text">{i18n.t('welcomeTitle')}</h1>
        <p class="welcome-lead">{i18n.t('welcomeLead')}</p>
      </header>
      <main class="welcome">
        <Step id="language" number={1} title={i18n.t('welcomeLanguage')}>
          <LanguageChoice language={language} onChoose={setLanguage} />
        </Step>
        <Step id="starter" number={2} title={i18n.t('welcomeStarter')}>
          <StarterStep
            state={starter}
            language={language}
            onAdd={() => add(language)}
            onImport={openLibrary}
          />
        </Step>
        <Step id="trial" number={3} title={i18n.t('welcomeTry')}>
          <p>{i18n.t('welcomeTryText')}</p>
          {next && card && <p>{i18n.t('welcomeTryKeys', [next, card])}</p>}
          <TrialText language={language} />
        </Step>
        <Step id="privacy" number={4} title={i18n.t('welcomePrivacy')}>
          <p>{i18n.t('welcomePrivacyText')}</p>
        </Step>
        <WelcomeEnd keys={keys.get('_execute_action') ?? ''} onPanel={panel} onLibrary={openLibrary} />
      </main>
    </>
  );
}
