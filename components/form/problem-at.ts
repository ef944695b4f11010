import { i18n } from '#i18n';
import type { EntryProblem } from '../../utils/terms/entry-schema.ts';

/**
 * What is wrong with one field of the form.
 * @param path the field; in lists the first thing that is wrong with any of it counts
 * @returns a sentence, or null where all is well
 */
export function problemAt(problems: readonly EntryProblem[], ...path: (string | number)[]): string | null {
  const problem = problems.find((one) => path.every((part, at) => one.path[at] === part));
  return problem === undefined ? null : sentence(problem);
}

function sentence({ code, limit = 0 }: EntryProblem): string {
  const amount = limit.toLocaleString();
  switch (code) {
    case 'termMissing':
      return i18n.t('popupProblemTermMissing');
    case 'tooLong':
      return i18n.t('popupProblemTooLong', [amount]);
    case 'tooMany':
      return i18n.t('popupProblemTooMany', [amount]);
    case 'langUnknown':
      return i18n.t('popupProblemLang');
    case 'urlMissing':
      return i18n.t('popupProblemUrlMissing');
    case 'urlNotWeb':
      return i18n.t('popupProblemUrl');
    case 'siteUnknown':
      return i18n.t('popupProblemSite');
    case 'notText':
      return i18n.t('popupProblemNotText');
  }
}
