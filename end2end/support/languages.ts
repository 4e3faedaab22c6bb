// What the tests must know of the languages: read from their list, so that one that is added is
// tested as well.

import { readFileSync } from 'node:fs';

export interface Language {
  id: string;
  lang: string;
  script: string;
  dir: string;
}

export function languages(): Language[] {
  const file = new URL('../../locales/languages.toml', import.meta.url);
  return readFileSync(file, 'utf8')
    .split('[[language]]')
    .slice(1)
    .map((entry) => {
      const of = (key: string) => {
        const found = new RegExp(`^${key} = "([^"]*)"`, 'm').exec(entry);
        return String(found?.[1]);
      };
      return { id: of('id'), lang: of('html-lang'), script: of('script'), dir: of('direction') };
    });
}
