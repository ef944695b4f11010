import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/tokens.css';
import '../../components/base.css';
import './permission.css';
import { PermissionApp } from './PermissionApp.tsx';

document.documentElement.lang = i18n.t('languageTag');
const origin = decodeURIComponent(location.hash.slice(1));
const host = URL.parse(origin)?.host ?? '';
document.title = i18n.t('permissionTitle', [host]);
render(<PermissionApp origin={origin} host={host} />, document.querySelector('#app')!);
