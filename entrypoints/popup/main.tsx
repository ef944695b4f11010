import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/tokens.css';
import '../../components/base.css';
import './popup.css';
import './entry-list.css';
import './editor.css';
import { PopupApp } from './PopupApp.tsx';
import { popupTarget } from './popup-target.ts';

const target = popupTarget(location.search);
// The language of the strings themselves: the browser's may be one that there are none in.
document.documentElement.lang = i18n.t('languageTag');
// The toolbar's popup is as large as its content; a window or a tab has a size already.
document.documentElement.dataset.view = location.search === '' ? 'popup' : 'page';
render(<PopupApp target={target} />, document.querySelector('#app')!);
