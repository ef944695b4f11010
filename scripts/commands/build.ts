import { buildExtension } from '../build-extension.ts';

for (const target of ['chrome', 'firefox'] as const) {
  process.exitCode = await buildExtension(target);
  if (process.exitCode !== 0) break;
}
