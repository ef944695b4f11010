/** What somebody thought of the suggestions for a page, who read it; parted by ` | `. */
interface Judged {
  /** What a reader who is new to the field might look up: a term, or the name of a thing. */
  right: string;
  /** Everyday words, people, names of the site, fragments, chance combinations. */
  wrong?: string;
}

/** By the beginning of the file's name, 24 characters long. */
export const JUDGED_JARGON: Record<'pages' | 'posts', Readonly<Record<string, Judged>>> = {
  pages: {
    '001': {
      right: 'JavaScript | code coverage | frontend | test suite',
      wrong: 'JavaScript code | frontend JavaScript code',
    },
    'article-author-tag': { right: 'tarot | occult | tarot deck', wrong: 'tarot card' },
    blogger: {
      right: 'LUT | HDL | netlist | FPGA | GreenPak4 | hard IP | ADC | DAC | MCU | CPLD | SRAM | XML',
    },
    'buzzfeed-1': { right: 'lethal dose' },
    'ehow-1': {
      right: 'terrarium | cloche | foam oasis',
      wrong: 'moss | glass cloche terrarium | planter saucer | plant terrarium',
    },
    engadget: {
      right: 'HDR | PS4 | RAM | AOL | VR | HDMI | GPU | GDDR5 | AMD | DDR3 | NVIDIA',
      wrong: 'gaming PC | VR support',
    },
    'gitlab-blog': {
      right: 'AI | toolchain | developer onboarding | software development lifecycle | DevSecOps | RedMonk',
      wrong: 'investment priority | respondent | survey respondent',
    },
    'guardian-1': {
      right: 'sperm whale | pygmy whale | kauri | whale stranding',
      wrong: 'stranded whale | mass stranding | carving shed',
    },
    'keep-images': {
      right: 'MDMA | deep web | LSD | OTR',
      wrong:
        'ScreamMyName | DoctorX | PlutoPete | biomedical research | drug dealer | elmo666 | cocaine | cocaine sample',
    },
    'lazy-image-1': {
      right: 'Node.js | API | JSON | profiler | flame chart | SSE | inspector module',
      wrong: 'inspector-api',
    },
    'lemonde-1': { right: 'UMP | UDI | NSA' },
    'lifehacker-working': { right: 'investment portfolio | stranger test', wrong: 'impulse purchase' },
    mathjax: { right: 'MathJax | MathML' },
    'mozilla-2': { right: 'JavaScript | WebIDE | API | sync' },
    'nytimes-1': { right: '', wrong: 'LONDON | supporting rebel' },
    'nytimes-4': { right: 'EPA | deficit hawk | recession | deficit', wrong: 'interest payment' },
    'quanta-1': {
      right: 'MIT | attractor',
      wrong: 'chaos theorycomputer sciencedynamical systemshistory | co-author | seagull',
    },
    'seattletimes-1': {
      right: 'QFC | black cod | halibut fishery | halibut',
      wrong:
        'MAX | halibut fillet | sustainability | grocery business | certification | grocery | grocery store | grocery chain',
    },
    spiceworks: { right: 'OTT', wrong: 'marketers' },
    'table-style-attributes': { right: 'GUI | XEmacs | RMSmacs | mplayer | MRL | LCD' },
    'toc-missing': { right: 'SQL | backtesting | PostgreSQL | status code | PopSQL | IIS | SEO' },
    'v8-blog': {
      right:
        'WASI | API | JS | JavaScript | ABI | POSIX | SDK | runtime | WebAssembly | plugin | Node.js | OpenGL | standalone | WASI API',
    },
    'webmd-1': { right: 'peanut allergy', wrong: 'peanut snack | groundbreaking | allergy' },
    'wikipedia-2': {
      right:
        'NZ | territorial authority | ANZUS | ANZAC | UNESCO | QuickStats | prime minister | NZDT | XLS | haka | Nova Zeelandia | rugby union',
      wrong: 'sq mi | tourism',
    },
    wikipedia: {
      right: 'HTML5 | OkCupid | JavaScript | VR | API | AOL | SVG | CNET | codec | MozCamps | BlackBerry',
      wrong: 'pdf document | HTML5 application | non-Mozilla application',
    },
    'yahoo-2': {
      right: 'launch pad | ATK',
      wrong: 'unspecified malfunction | cargo spaceship | cargo ship | cargo',
    },
  },
  posts: {
    '2008-01-25-mass-installe': { right: '拡張機能 | Firefox | InfoLister' },
    '2008-02-29-pc生活を便利にするという': {
      right: 'USBテンキー | Firefox | アドオン | サブスクリプトローダー | MagicKeyPad | GUI | CUI',
      wrong: 'スレ住人 | マウスユーティリティ',
    },
    '2008-04-06-firefoxで文章コピー': { right: 'アドオン | Make Link' },
    '2008-05-25-レジストリの掃除からアンイ': {
      right: 'レジストリ | アンインストーラー | WMP | DLL',
      wrong: 'スキャン | レジストリ項目 | クリーン',
    },
    '2008-07-06-mingでphpファイルを': {
      right:
        'PHP | ming | コメントアウト | コマンドプロンプト | ディレクトリ | flvplayer | コンパイル | リネーム',
      wrong: 'libming-0.dll',
    },
    '2008-08-22-firefox3のブックマ': { right: 'HandyTag | アドオン | KGen' },
    '2009-02-11-windows-os再イン': {
      right:
        'レジストリ | SP1 | LAN | ドライバ | 無線LAN | ATOK | IME | RTF | CSV | INF | チップセット | クリーンインストール',
      wrong: '再インストール',
    },
    '2009-08-13-wordpressプラグイ': {
      right: 'WordPress | プラグイン | RSS | YARPP | WP | SBM | Weblogy | Gmail',
      wrong: 'サーバ移転 | 自動整形',
    },
    '2009-10-15-iphoneで使えるアウト': { right: 'アウトラインアプリ | エクスポート | CarbonFin | OPML' },
    '2010-02-23-twicliからread-': {
      right: 'API | プラグイン | twicli | Read It Later | JavaScript',
      wrong: 'KEY | TwitterWeb',
    },
    '2010-06-25-iphone4を購入して最': {
      right: 'SIM | mSIM | iTunes | iOS4 | アクティベーション | MMS | マルチタスク',
      wrong: 'iPhone4 | ソフトバンクオンラインショップ',
    },
    '2010-10-21-使ってないgreasemo': {
      right: 'ngスクリプト | NILScript | Greasemonkey | Firefox | ディレクトリパス',
    },
    '2011-01-16-海外のjavascript': {
      right: 'JavaScript | JS | ECMA | RSS | SBM',
      wrong: 'メールマガジン | ポットキャスト',
    },
    '2011-04-04-adblockがfiref': { right: 'ランタイム' },
    '2011-06-12-firebugを使ったペー': {
      right:
        'XHR | インラインスクリプト | Firebug | Firefox | HAR | DOM | DOM Loaded | DOMContentLoaded | パイプライン処理',
      wrong: '時接続制限 | connectionフェーズ | 合計経過時 | リクエスト | 翻訳許可',
    },
    '2012-06-14-サイボウズ技術者説明会-f': {
      right:
        'SDK | JavaScript | Go言語 | サイボウズLive | CTO | Titanium | iOS | フロントエンジニア | Kintone | C++ | UI | PhantomJS',
      wrong: '学習コスト | UI実装',
    },
    '2013-07-07-githubの検索を少し便': {
      right: 'DOM | JSDoc | API | WebStorm | MutationObserver | DOM4 | Github',
    },
    '2013-11-17-tkbjsでjavascr': {
      right: 'AST | JavaScript | JS | QUnit | reQUnit',
      wrong: 'JavaScript AST',
    },
    '2014-02-14-webstormchrom': { right: 'WebStorm | Chrome | EAP | デバッガー' },
    '2014-04-19-最近気になったjavasc': {
      right: 'JavaScript | API | DOM | ES6 | JSDoc | DOM API | Estraverse',
      wrong: '変換モジュール | JavaScript AST | DEMO',
    },
    '2014-07-21-Greasemonkey-': {
      right:
        'Greasemonkey | SDK | LDR | API | JPM | スクリプト | Addon SDK | UserScript | GitHub | Greasy Fork',
      wrong: 'JPM Beta | 特権context | Greasemonkeyスクリプト | 外部スクリプト',
    },
    '2014-09-12-slide-boomark': {
      right:
        'ブックマークレット | SpeakerDeck | GitHub | GitHub Pages | bookmarkletter | SlideShare | README | XHR | Browserify | href',
    },
    '2014-12-31-oss-in-2014': {
      right:
        'JavaScript | JavaScript Promise | コマンドラインツール | JS | OSS | OPML | GitHub | コミットメッセージ | pullreq',
      wrong: '校正ツール | Web Scratch | DB PRESS用語統一ルール | 校正ツール textlint',
    },
    '2015-03-04-linting-artic': {
      right: 'Travis CI | Lint | checkstyle | Markdown | textlint | Pull Request | packsaddle',
      wrong: 'jser | Lint結果 | checkstyle形式',
    },
    '2015-06-17-good-changelo': {
      right: 'ChangeLog | コミットメッセージ | GitHub | Babel | RSS | mocha',
      wrong: '自動生成',
    },
    '2015-10-18-nextwebconf': {
      right:
        'ES6 | DOM | AST | IE8 | AngularJS | ES5 | API | ECMAScript | コンポーネント | IDE | TypeScript | データバインディング | Babel',
    },
    '2016-02-29-uruu_sushi': {
      right: 'ES6 | バグハンター | interoperability | レーティング | CVSS | XSS | POC',
      wrong: '脆弱性報告',
    },
    '2016-07-12-textlint-rule': {
      right:
        'JTF | textlint | 接続助詞 | textlint-rule-preset-ja-technical-writing | プリセット | textlint-ja | 半角カナ | 算用数字 | ですます調 | JTF日本語標準スタイルガイド | JTFスタイルガイド',
      wrong: '技術文書 | UTF8-MAC 濁点 | textlintルールプリセット',
    },
    '2016-11-13-nodefest2016': {
      right:
        'KAIZEN | JIT | JavaScript | ServiceWorker | レンダリング | JSON | DOM | Node.js | Next.js | node-webkit | FTL | SSR',
    },
    '2017-05-12-textlint-app': { right: 'Node.js | CLI | textlintrc | インストーラー | textlint-app' },
    '2017-11-15-performance.m': {
      right:
        'API | MDN | Node.js | メタデータ | タイムライン | Vue.js | パフォーマンスプロファイル | TPAC | Almin | performance-mark-metadata',
      wrong: 'Web Scratch | マーキング | パフォーマンス計測 | タイムライン表示',
    },
    '2018-05-28-clipboard-for': {
      right: 'ブックマークレット | Oculus Go | クリップボード | API | IME | Localtunnel | Node.js | P2P',
      wrong: 'copy-clipboard | clipboard text | クリップボード機能 | クリップボードデータ',
    },
    '2019-01-02-yubikey-4c-na': {
      right:
        'YubiKey | セキュリティキー | Firefox | Macbook Pro | GitHub | Yubico OTP | Revoke | リカバリーコード | AWS | API | OSX',
      wrong: 'Nano | Firefoxアカウント | ニックネーム',
    },
    '2019-07-19-github-securi': {
      right:
        'GitHub Security Alert | GitHub | API | Pull Request | Dependabot | json | リポジトリ | パッケージ',
    },
    '2020-04-16-mocha-opts-to': {
      right: 'Mocha | マイグレーション | mocharc | json | yaml | CLI | secretlint',
      wrong: 'マイグレーションスクリプト | 設定ファイル',
    },
    '2020-11-13-set-env-to-gi': { right: 'GitHub | set-env' },
    '2021-05-13-shepherd-gith': {
      right:
        'リポジトリ | マイグレーション | githooks | CLI | GitHub | ディレクトリ | API | リネーム | CI | GitHub CLI',
      wrong: 'ブランチ名 | APIベース | DEV | マイグレーション対象',
    },
    '2021-12-22-macbook-pro-1': {
      right:
        'Macbook Pro | oh-my-zsh | HDMI | USB C | rsync | Homebrew | Kickflip | YubiKey | MagSafe | ユニバーサルクリップボード | セキュリティキー | SCP | SSID',
    },
    '2022-11-06-github-releas': {
      right:
        'GitHub | RSS | GitHub Actions | GitHub Releases | リポジトリ | ドラフトリリースノート | Webhook | ホスティング | JavaScript | OGP',
      wrong:
        'book-review | スクラップ | GitHubアカウント | GitHubリリースノート | Draft ラベル | スクラップ機能 | Releasedラベル',
    },
    '2023-02-23-textlint-sent': {
      right: 'textlint | 自然言語 | マークアップ言語 | sentence-splitter',
      wrong: 'センテンス | センテンス情報 | パラグラフ',
    },
    '2023-09-30-google-domain': {
      right:
        'Cloudflare | SSL | DNS | 国際化ドメイン名 | Google Domains | nameserver | 移管 | プレミアムドメイン | DNSSEC | ICANN | SMTP | Cloudflare Registrar',
      wrong: 'TXT | 自動転送設定',
    },
  },
};
