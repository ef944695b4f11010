import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/controls.css';
import '../../components/entries/entry-table.css';
import '../../components/library/glossary-list.css';
import '../../components/library/import.css';
import '../../components/lookups/lookups.css';
import '../../components/page/dismissed.css';
import '../../components/quotations/quotations.css';
import '../../components/quotations/paged.css';
import '../../components/settings/settings.css';
import '../popup/editor.css';
import './library.css';
import { LibraryApp } from './LibraryApp.tsx';
import { realSource } from './real-source.ts';

// The language of the strings themselves: the browser's may be one that there are none in.
document.documentElement.lang = i18n.t('languageTag');
document.title = `${i18n.t('libraryTitle')} – ${i18n.t('appName')}`;
render(
  <LibraryApp source={realSource} readerLanguages={[...navigator.languages]} />,
  document.querySelector('#app')!,
);
