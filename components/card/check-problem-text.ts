import { i18n } from '#i18n';
import type { SourceProblem } from '../../utils/sources/fetch-source.ts';

/** Why a quotation could not be compared with its source. */
export type CheckProblem =
  | SourceProblem
  /** The reader did not allow it. */
  | 'not-allowed'
  /** There is next to no text on it before its scripts run. */
  | 'no-text'
  /** The extension itself did not get it done. */
  | 'failed';

const TEXT: Record<CheckProblem, (host: string, status: string) => string> = {
  'not-web': () => i18n.t('checkNotWeb'),
  private: () => i18n.t('checkPrivate'),
  'led-away': (host) => i18n.t('checkLedAway', [host]),
  status: (host, status) => i18n.t('checkStatus', [host, status]),
  type: (host) => i18n.t('checkType', [host]),
  'too-large': (host) => i18n.t('checkTooLarge', [host]),
  'too-slow': (host) => i18n.t('checkTooSlow', [host]),
  unreachable: (host) => i18n.t('checkUnreachable', [host]),
  'not-allowed': (host) => i18n.t('checkNotAllowed', [host]),
  'no-text': (host) => i18n.t('checkNoText', [host]),
  failed: () => i18n.t('checkFailed'),
};

/**
 * @param host the source's host name
 * @param status the server's answer, where it was an error
 * @returns one sentence: why it could not be told, and what to do
 */
export function checkProblemText(problem: CheckProblem, host: string, status?: number): string {
  return TEXT[problem](host, status === undefined ? '' : String(status));
}
