import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { paths } from './project-paths.ts';
import { runNode } from './run-process.ts';

/**
 * Builds from the zip of sources that goes to Firefox's store, as its reviewers do, and compares every file with what
 * the zip of the extension has. The dependencies are the checkout's, as the lockfile in the zip says.
 * @param sources path of the zip of sources
 * @param extension path of the zip of the extension
 * @returns 0 where every file is the same to the byte; 1 where not, and which are not is told on the terminal
 */
export async function rebuildSources(sources: string, extension: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'warichu-sources-'));
  try {
    for (const [path, bytes] of Object.entries(unzipSync(await readFile(sources)))) {
      if (path.endsWith('/')) continue;
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    await symlink(join(paths.root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const code = await runNode(paths.wxt, ['build', '--browser', 'firefox', folder]);
    if (code !== 0) return code;
    const built = join(folder, '.output/firefox-mv3');
    const differences = await compare(unzipSync(await readFile(extension)), built);
    for (const difference of differences) console.error(difference);
    console.log(`${differences.length} files differ when built from the sources' zip`);
    return differences.length > 0 ? 1 : 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function compare(expected: Record<string, Uint8Array>, folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const built = new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      ),
  );
  const wanted = Object.keys(expected).filter((path) => !path.endsWith('/'));
  const differences = [...built].filter((path) => !wanted.includes(path)).map((path) => `${path} is new`);
  for (const path of wanted) {
    if (!built.has(path)) differences.push(`${path} is missing`);
    else if (!(await readFile(join(folder, path))).equals(expected[path] as Uint8Array))
      differences.push(`${path} is another`);
  }
  return differences;
}
