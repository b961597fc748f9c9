import { execFileSync } from 'node:child_process';

/** Builds what tests of the bundles run, from the source as it is now. */
export default function buildBundles(): void {
  execFileSync(process.execPath, ['infra/build.ts'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
