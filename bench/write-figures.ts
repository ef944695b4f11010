import { readFile, writeFile } from 'node:fs/promises';

const FIGURES = /(<!-- figures -->\n\n```\n)[\s\S]*?(\n```\n)/;

/**
 * Puts figures into a document, in place of those that stand there: in the code block after `<!-- figures -->`.
 * @throws Error where the document has no such block
 */
export async function writeFigures(path: string, figures: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  if (!FIGURES.test(text)) throw new Error(`${path} has no code block after <!-- figures -->.`);
  await writeFile(
    path,
    text.replace(FIGURES, (_, before: string, after: string) => before + figures + after),
  );
}
