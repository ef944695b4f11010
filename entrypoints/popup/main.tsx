import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/controls.css';
import './popup.css';
import './entry-list.css';
import './page-parts.css';
import '../../components/page/dismissed.css';
import './quotes-panel.css';
import './quoted-part.css';
import '../../components/settings/settings.css';
import './editor.css';
import { PopupApp } from './PopupApp.tsx';
import { popupTarget } from './popup-target.ts';

/** The width of the toolbar's popup in popup.css, in CSS pixels. */
const POPUP_WIDTH = 400;

const target = popupTarget(location.search);
// The language of the strings themselves: the browser's may be one that there are none in.
document.documentElement.lang = i18n.t('languageTag');
// The toolbar's popup is as large as its content; a window, a tab and a phone's screen have a size already.
const isSized = location.search !== '' || screen.width < POPUP_WIDTH;
document.documentElement.dataset.view = isSized ? 'page' : 'popup';
render(<PopupApp target={target} />, document.querySelector('#app')!);
