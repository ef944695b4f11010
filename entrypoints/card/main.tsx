import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/tokens.css';
import '../../components/base.css';
import './card.css';
import './quote.css';
import './term.css';
import { CardController } from './card-controller.tsx';
import { openPageChannel } from './page-channel.ts';
import { tellPointer } from './tell-pointer.ts';

const root = document.querySelector<HTMLElement>('#app')!;
document.documentElement.lang = i18n.t('languageTag');

// The card lives as long as its document. No `pagehide` here: a frame that listens to it is let go of later, and
// the browser may have decided by then that the page round it cannot be kept for going back.
const closing = new AbortController();

const controller = new CardController((element) => render(element, root));
openPageChannel(location.hash.slice(1), (message) => controller.receive(message), closing.signal).then(
  (send) => {
    controller.connect(send);
    tellPointer(document.documentElement, (inside) => send({ type: 'pointer', inside }), closing.signal);
  },
  // Nobody who may speak to this card has made it: it stays empty.
  () => closing.abort(),
);
