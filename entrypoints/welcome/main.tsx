import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/controls.css';
import './welcome.css';
import { realSource } from '../library/real-source.ts';
import { bringReader, readTrial } from './bring-reader.ts';
import { WelcomeApp } from './WelcomeApp.tsx';

document.documentElement.lang = i18n.t('languageTag');
document.title = i18n.t('welcomeTitle');
render(<WelcomeApp source={realSource} />, document.querySelector('#app')!);
void bringReader(document).then(readTrial);
