// Whether there is a glyph for every character of a page, in the fonts that the page brings along
// or that Debian's fonts-noto-core has. Asked of the fonts themselves, since a browser that finds
// no glyph shows an empty box and says nothing.

import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NOTO = '/usr/share/fonts/truetype/noto';
const OWN = fileURLToPath(new URL('../../style/fonts', import.meta.url));

/** Tell the browser how to lay out what stands around them, and are never drawn. */
const UNSEEN = /[\p{Cc}\p{Cf}]/u;

let covered: [number, number][] | undefined;

/** The characters of a text that no font has, each with its code point. */
export function withoutGlyph(text: string): string[] {
  covered ??= ranges();
  const ranges_ = covered;
  const has = (point: number) => ranges_.some(([first, last]) => first <= point && point <= last);
  return [...new Set(text)]
    .filter((character) => !UNSEEN.test(character))
    .filter((character) => !has(Number(character.codePointAt(0))))
    .map((character) => `${character} (U+${character.codePointAt(0)?.toString(16)})`);
}

/** What the fonts have, as ranges of code points: fontconfig reads it from their tables. */
function ranges(): [number, number][] {
  const files = [
    ...readdirSync(NOTO)
      .filter((name) => name.endsWith('-Regular.ttf'))
      .map((name) => join(NOTO, name)),
    ...['ethi.woff2', 'mymr.woff2'].map((name) => join(OWN, name)),
  ];
  const said = execFileSync('fc-query', ['--format=%{charset} ', ...files], { encoding: 'utf8' });
  return said
    .split(/\s+/)
    .filter((range) => range !== '')
    .map((range) => {
      const [first, last] = range.split('-').map((point) => Number.parseInt(point, 16));
      return [Number(first), Number(last ?? first)];
    });
}
