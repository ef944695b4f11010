import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { paths } from './project-paths.ts';

/**
 * @param lang `en` or `ja`
 * @returns gives what the interface says under a key in that language
 */
export async function interfaceTexts(lang: string): Promise<(key: string) => string> {
  const messages = await parseMessagesFile(join(paths.root, 'locales', `${lang}.yml`));
  const texts = new Map(
    messages.flatMap((message) =>
      message.type === 'plural' ? [] : [[message.key.join('.'), message.message] as const],
    ),
  );
  return (key) => {
    const text = texts.get(key);
    if (text === undefined) throw new Error(`There is no text "${key}" in ${lang}.`);
    return text;
  };
}
