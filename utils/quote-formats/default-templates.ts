/** How quotations are written where the reader has not said it otherwise. */

const QUOTATIONS = `{{#quotations}}
> {{words}}
{{#citation}}
>
> — {{citation}}
{{/citation}}

{{#note}}
{{note}}

{{/note}}
{{#hashtags}}
{{hashtags}}

{{/hashtags}}
{{/quotations}}
`;

/** Of a file a page. */
export const PAGE_TEMPLATE = `---
title: {{title}}
{{#url}}
url: {{url}}
{{/url}}
{{#author}}
author: {{author}}
{{/author}}
{{#site}}
site: {{site}}
{{/site}}
{{#lang}}
lang: {{lang}}
{{/lang}}
{{#published}}
published: {{published}}
{{/published}}
saved: {{saved}}
tags: {{tags}}
---

# {{title}}

${QUOTATIONS}`;

/** Of one file with all pages. */
export const LIST_TEMPLATE = `---
quotations: {{count}}
saved: {{saved}}
---

{{#pages}}
{{#url}}
## [{{title}}]({{url}})
{{/url}}
{{^url}}
## {{title}}
{{/url}}

${QUOTATIONS}{{/pages}}
`;
