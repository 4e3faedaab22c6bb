// What the tests must know of the questionnaire: its file is read, so that a question that is added
// or taken away is tested as well. Only keys; routing is the server's.

import { readFileSync } from 'node:fs';

/** The option that ends the survey: this person is on leave. */
export const ON_LEAVE = { question: 'programme', option: 'on-leave' };

/** A question with several answers, and the greatest number of them. */
export const SEVERAL = { question: 'helps', atMost: 3 };

/** The keys of all questions, in their order. Somebody in the introduction programme meets them
 *  all by always choosing the first option. */
export function questionKeys(): string[] {
  const file = new URL('../../questionnaires/2023.toml', import.meta.url);
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^\[\[question\]\]\nkey = "([^"]+)"$/gm)].map((found) => String(found[1]));
}
