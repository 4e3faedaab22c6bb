// One question in every language on one sheet, for eyes: `npm run contact-sheet` writes
// docs/pictures/languages.webp. Not a test.

import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { phone } from '../support/browser.js';
import { languages } from '../support/languages.js';
import { test } from '../support/test.js';

const SHEET = fileURLToPath(new URL('../../docs/pictures/languages.webp', import.meta.url));

/** A question with a scale and a long text. */
const SCREEN = 'q/teacher-respect';

/** How many pictures stand beside each other, how wide each is in pixels, and how well it is kept. */
const COLUMNS = 7;
const WIDTH = 270;
const QUALITY = 0.72;

test('the sheet of all languages', async ({ demo, page, preview }, info) => {
  test.skip(info.project.name !== '360x640', 'one sheet is enough');
  await page.setViewportSize(phone);
  await page.goto(demo.administrator);
  const pictures: string[] = [];
  for (const { id } of languages()) {
    await preview.open(id, SCREEN);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    pictures.push((await page.screenshot()).toString('base64'));
  }
  const sheet = await page.evaluate(draw, { pictures, columns: COLUMNS, width: WIDTH, quality: QUALITY });
  await writeFile(SHEET, Buffer.from(sheet, 'base64'));
});

/** Runs in a page: pictures side by side, as one in WebP. */
async function draw(of: {
  pictures: string[];
  columns: number;
  width: number;
  quality: number;
}): Promise<string> {
  const { pictures, columns, width, quality } = of;
  const gap = 10;
  const drawn = await Promise.all(
    pictures.map(async (picture) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      return image;
    }),
  );
  const height = Math.round((width * (drawn[0]?.height ?? 0)) / (drawn[0]?.width ?? 1));
  const canvas = document.createElement('canvas');
  canvas.width = gap + columns * (width + gap);
  canvas.height = gap + Math.ceil(drawn.length / columns) * (height + gap);
  const pen = canvas.getContext('2d');
  if (pen === null) {
    throw new Error('there is nothing to draw on');
  }
  pen.imageSmoothingQuality = 'high';
  pen.fillStyle = '#9aa0a6';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  for (const [at, image] of drawn.entries()) {
    const left = gap + (at % columns) * (width + gap);
    const top = gap + Math.floor(at / columns) * (height + gap);
    pen.drawImage(image, left, top, width, height);
  }
  return canvas.toDataURL('image/webp', quality).split(',')[1] ?? '';
}
