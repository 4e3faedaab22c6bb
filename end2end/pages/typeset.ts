// How a page is set: whether every text can be read whole. It measures what the browser has laid
// out, down to the ink of the letters, and knows no page and no words.

import { expect, type Page } from '@playwright/test';

import { withoutGlyph } from '../support/glyphs.js';
import type { Language } from '../support/languages.js';

/** The sizes that every page is looked at in: the narrowest, a phone, a wide screen, and twice the
 *  size of text on the two. */
const SIZES = [
  { width: 320, height: 640, text: 1 },
  { width: 360, height: 640, text: 1 },
  { width: 1280, height: 800, text: 1 },
  { width: 360, height: 640, text: 2 },
  { width: 1280, height: 800, text: 2 },
] as const;

export class Typeset {
  constructor(private readonly page: Page) {}

  /** Asserts that the page says which language it is in, has a glyph for every character, and can
   *  be read whole in all sizes. Leaves it as wide as it was. */
  async expectNoFault(language: Language): Promise<void> {
    const { page } = this;
    const said = await page.evaluate(() => {
      const { lang, dir, dataset } = document.documentElement;
      return { lang, dir, script: dataset['script'] };
    });
    expect(said, page.url()).toEqual({
      lang: language.lang,
      dir: language.dir,
      script: language.script,
    });

    expect(withoutGlyph(await this.text()), `no glyph on ${page.url()}`).toEqual([]);

    const before = page.viewportSize();
    const faults: string[] = [];
    for (const { width, height, text } of SIZES) {
      await page.setViewportSize({ width, height });
      for (const fault of await this.faults(text)) {
        faults.push(`${width} px, text ${text * 100} %: ${fault}`);
      }
    }
    if (before !== null) {
      await page.setViewportSize(before);
    }
    expect.soft(faults, `what cannot be read on ${page.url()}`).toEqual([]);
  }

  /** All that is read or heard, the window's title included. */
  private async text(): Promise<string> {
    return this.page.evaluate(() => {
      const heard = [...document.querySelectorAll('[aria-label]')];
      const labels = heard.map((element) => element.getAttribute('aria-label'));
      return [document.title, document.body.textContent, ...labels].join(' ');
    });
  }

  /** Measures the page as it lies, with text so many times as large. */
  private async faults(text: number): Promise<string[]> {
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
    return this.page.evaluate(measure, text);
  }
}

/** Runs in the page. */
function measure(enlarged: number): string[] {
  /** Less than this many pixels are rounding. */
  const ROUNDING = 1;
  interface Box {
    left: number;
    top: number;
    right: number;
    bottom: number;
  }
  interface Word {
    node: Text;
    letters: string;
    font: string;
    /** Around the ink of the letters. */
    ink: Box;
    baseline: number;
    bar: Element | undefined;
  }
  const root = document.documentElement;
  root.style.fontSize = enlarged === 1 ? '' : `${enlarged * 100}%`;
  scrollTo(0, 0);
  const faults: string[] = [];
  const say = (what: string, node: Text) =>
    faults.push(`${what}: "${(node.textContent ?? '').trim().slice(0, 40)}"`);

  if (root.scrollWidth > root.clientWidth) {
    faults.push(`scrolls sideways by ${root.scrollWidth - root.clientWidth} px`);
  }

  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) {
    return ['there is nothing to measure letters with'];
  }
  const bars = [...document.body.querySelectorAll('*')].filter(
    (element) =>
      ['fixed', 'sticky'].includes(getComputedStyle(element).position) &&
      element.checkVisibility(),
  );

  const isSpaced = !['my', 'th'].includes(root.lang);
  // Addresses and the like may break where there is a sign.
  const isWord = (letters: string) => /^\p{P}*[\p{L}\p{M}]+\p{P}*$/u.test(letters);
  const words: Word[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let at = walker.nextNode(); at !== null; at = walker.nextNode()) {
    const node = at as Text;
    const parent = node.parentElement;
    if (
      (node.textContent ?? '').trim() === '' ||
      parent === null ||
      parent.closest('.unseen, .skip-link, svg, select, template, script') !== null ||
      !parent.checkVisibility({ visibilityProperty: true })
    ) {
      continue;
    }
    // Word by word: neighbouring lines may reach into each other where there are no letters.
    const style = getComputedStyle(parent);
    pen.font = style.font;
    const segments = new Intl.Segmenter(root.lang, { granularity: 'word' });
    const text = node.textContent ?? '';
    const parts = isSpaced ? text.matchAll(/\S+/gu) : segments.segment(text);
    for (const part of parts) {
      const [letters, start] =
        'segment' in part ? [part.segment, part.index] : [part[0], part.index ?? 0];
      if (letters.trim() === '') {
        continue;
      }
      // How far the ink of these letters reaches beyond the font's own box, above and below.
      const measured = pen.measureText(letters);
      const above = measured.actualBoundingBoxAscent - measured.fontBoundingBoxAscent;
      const below = measured.actualBoundingBoxDescent - measured.fontBoundingBoxDescent;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + letters.length);
      const boxes = [...range.getClientRects()];
      const [first, last] = [boxes[0], boxes.at(-1)];
      if (enlarged === 1 && isSpaced && isWord(letters) && first && last && last.top >= first.bottom) {
        say('breaks in the middle of a word', node);
      }
      for (const { left, right, top, bottom, width } of boxes) {
        if (width >= 1) {
          const ink = { left, right, top: top - above, bottom: bottom + below };
          const baseline = top + measured.fontBoundingBoxAscent;
          const bar = bars.find((bar) => bar.contains(node));
          words.push({ node, letters, font: pen.font, ink, baseline, bar });
        }
      }
    }
  }

  const overlap = (one: Box, other: Box) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > ROUNDING &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > ROUNDING;
  // Slanting words lie close without touching, as in Nastaliq: what counts is ink upon ink.
  const touches = (one: Word, other: Word) => {
    if (!overlap(one.ink, other.ink)) {
      return false;
    }
    const left = Math.max(one.ink.left, other.ink.left);
    const top = Math.max(one.ink.top, other.ink.top);
    const width = Math.ceil(Math.min(one.ink.right, other.ink.right) - left);
    const height = Math.ceil(Math.min(one.ink.bottom, other.ink.bottom) - top);
    const [inks, others] = [one, other].map(({ letters, font, ink, baseline }) => {
      const canvas = new OffscreenCanvas(width, height);
      const brush = canvas.getContext('2d');
      if (brush === null) {
        return undefined;
      }
      brush.font = font;
      brush.direction = root.dir === 'rtl' ? 'rtl' : 'ltr';
      brush.textAlign = 'left';
      brush.fillText(letters, ink.left - left, baseline - top);
      return brush.getImageData(0, 0, width, height).data;
    });
    // Every fourth value is how much ink there is; half a pixel of it is drawn by both.
    return inks?.some((ink, at) => at % 4 === 3 && ink > 127 && Number(others?.[at]) > 127) ?? true;
  };
  const isWithin = (inner: Box, outer: Box) =>
    inner.left >= outer.left - ROUNDING &&
    inner.right <= outer.right + ROUNDING &&
    inner.top >= outer.top - ROUNDING &&
    inner.bottom <= outer.bottom + ROUNDING;

  for (const { node, ink } of words) {
    if (ink.left < -ROUNDING || ink.right > root.clientWidth + ROUNDING) {
      say('runs out of the page', node);
    }
    for (let box = node.parentElement; box !== null && box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box);
      const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
      const isDrawn =
        style.borderTopWidth !== '0px' || style.backgroundColor !== 'rgba(0, 0, 0, 0)';
      // What stands in the line, such as a highlighted word, need not hold its letters' ink.
      if ((clips || isDrawn) && style.display !== 'inline' && !isWithin(ink, box.getBoundingClientRect())) {
        say(`${clips ? 'is clipped by' : 'sticks out of'} ${box.tagName}.${box.className}`, node);
        break;
      }
    }
  }

  for (const [index, one] of words.entries()) {
    for (const other of words.slice(index + 1)) {
      if (one.bar === other.bar && touches(one, other)) {
        say(`overlaps with "${(other.node.textContent ?? '').trim().slice(0, 20)}"`, one.node);
      }
    }
  }

  // At the end of the page nothing may lie behind what stays in its place.
  scrollTo(0, root.scrollHeight);
  for (const bar of bars) {
    const box = bar.getBoundingClientRect();
    if (box.height > innerHeight / 2) {
      faults.push(`a bar takes ${Math.round(box.height)} of ${innerHeight} px`);
    }
    for (const { node, ink, bar: own } of words) {
      const moved = { ...ink, top: ink.top - scrollY, bottom: ink.bottom - scrollY };
      if (own === undefined && overlap(moved, box)) {
        say('lies behind a bar at the end of the page', node);
      }
    }
  }
  scrollTo(0, 0);
  root.style.fontSize = '';
  return [...new Set(faults)];
}
