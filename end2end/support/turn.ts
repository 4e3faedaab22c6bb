// What the sample of this run is. It turns with the commits of the repository, so that one and the
// same commit is always tested with the same sample, and so many commits in a row with all of it.
// SAMSVAR_TEST_TURN takes another one, e.g. to repeat a run.

import { execFileSync } from 'node:child_process';

export const long = process.env['SAMSVAR_TEST_LONG'] === '1';

export const turn = Number(process.env['SAMSVAR_TEST_TURN'] ?? commits());

/** Every `of`-th of these, another one each turn; all of them in a long run. */
export function sample<T>(all: readonly T[], of: number, offset = 0): T[] {
  return long ? [...all] : all.filter((_, at) => (at + offset + turn) % of === 0);
}

/** Without the repository's history, e.g. in an archive, there is but one sample. */
function commits(): string {
  try {
    return execFileSync('git', ['rev-list', '--count', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '0';
  }
}
