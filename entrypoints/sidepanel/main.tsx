import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/controls.css';
import '../popup/entry-list.css';
import '../popup/editor.css';
import '../card/card.css';
import '../card/quote.css';
import '../card/term.css';
import './panel.css';
import './panel-body.css';
import { popupTarget } from '../popup/popup-target.ts';
import { PanelApp } from './PanelApp.tsx';

// The language of the strings themselves: the browser's may be one that there are none in.
document.documentElement.lang = i18n.t('languageTag');
// As with the popup, `tab=ID` names the tab that it speaks of: it can stand in a window of its own beside another one.
render(<PanelApp tab={popupTarget(location.search).tab} />, document.querySelector('#app')!);
