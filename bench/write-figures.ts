import { readFile, writeFile } from 'node:fs/promises';

/**
 * Puts figures into a document, in place of those that stand there: in the code block after a comment with their name,
 * as `<!-- figures -->`.
 * @throws Error where the document has no such block
 */
export async function writeFigures(path: string, name: string, figures: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  const block = new RegExp(`(<!-- ${name} -->\\n\\n\`\`\`\\n)[\\s\\S]*?(\\n\`\`\`\\n)`);
  if (!block.test(text)) throw new Error(`${path} has no code block after <!-- ${name} -->.`);
  await writeFile(
    path,
    text.replace(block, (_, before: string, after: string) => before + figures + after),
  );
}
