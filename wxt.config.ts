import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { POPUP_CHUNKS } from './scripts/popup-chunks.ts';
import { withoutMarkupAssignments } from './scripts/without-markup-assignments.ts';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  outDir: '.output',
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact(), withoutMarkupAssignments()],
    build: {
      target: ['chrome128', 'firefox142'],
      sourcemap: false,
      rolldownOptions: { output: { codeSplitting: { groups: POPUP_CHUNKS } } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_appName__',
    description: '__MSG_appDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*'],
    // Declared here and not as a WXT content script: WXT's own wrapper announces itself to the page
    // with an event that carries the extension's id.
    content_scripts: [
      {
        matches: ['http://*/*', 'https://*/*'],
        js: ['probe.js'],
        css: ['marks.css'],
        run_at: 'document_idle',
      },
    ],
    web_accessible_resources: [
      {
        resources: ['card.html'],
        matches: ['http://*/*', 'https://*/*'],
        use_dynamic_url: true,
      },
    ],
    omnibox: { keyword: 'wari' },
    options_ui: { page: 'library.html', open_in_tab: true },
    // Firefox's default policy for MV3 would upgrade ws: and http: requests of extension pages.
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'none'" },
    // Chromium (tried with 156) gives no extension Alt+Shift with A, N, P or W.
    commands: {
      'next-term': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_commandNextTerm__',
      },
      'previous-term': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_commandPreviousTerm__',
      },
      'open-card': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_commandOpenCard__',
      },
      'add-selection': {
        suggested_key: { default: 'Alt+Shift+G' },
        description: '__MSG_commandAddSelection__',
      },
      // Four may have keys to begin with; the reader gives these keys of their own.
      'save-quotation': {
        description: '__MSG_commandSaveQuotation__',
      },
      'open-panel': {
        description: '__MSG_commandOpenPanel__',
      },
    },
    minimum_chrome_version: browser === 'chrome' ? '128' : undefined,
    browser_specific_settings:
      browser === 'firefox'
        ? {
            gecko: {
              id: 'warichu@warichu.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          }
        : undefined,
  }),
});
