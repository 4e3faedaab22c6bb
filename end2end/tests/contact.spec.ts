// The contact's pages of a wave under way: each looked through, with and without scripts; posters
// print to one sheet for each language; a text is copied.

import { expect, test } from '../support/test.js';

const PAGES = ['classroom', 'guidance', 'invitations?language=ar', 'posters', 'new-code', 'close'];

test('every page of a wave under way is without fault @staff @contact', async ({
  accessibility,
  page,
  running,
}) => {
  await page.goto(running.addresses.contact);
  await expect(page.locator('.big-code')).toHaveText(/^\d{3} \d{3} \d{4}$/);
  await accessibility.expectNoFault();
  for (const name of PAGES) {
    await page.goto(`/kommune/2023/${name}`);
    await expect(page.locator('h1')).toBeVisible();
    await accessibility.expectNoFault();
  }
});

test('posters print to one sheet for each language, and none is cut off @staff @contact', async ({
  browserName,
  page,
  running,
}) => {
  test.skip(browserName !== 'chromium', 'only Chromium prints');
  await page.goto(running.addresses.contact);
  await page.goto('/kommune/2023/posters/print');
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: 'print' });
  const posters = page.locator('.poster-sheet');
  const cutOff = await posters.evaluateAll((sheets) =>
    sheets
      .filter((sheet) => sheet.scrollHeight > sheet.clientHeight || sheet.scrollWidth > sheet.clientWidth)
      .map((sheet) => sheet.getAttribute('lang')),
  );
  expect(cutOff).toEqual([]);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(sheets).toHaveLength(await posters.count());
});
