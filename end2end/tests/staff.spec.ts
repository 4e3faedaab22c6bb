// What a contact person reads of a municipality, and the first pages of staff.

import { expect, test } from '../support/test.js';

test('a contact reads the results @staff', async ({ accessibility, demo, municipality, page }) => {
  await municipality.signIn(demo.contact);
  await accessibility.expectNoFault();
  await municipality.openResults();
  await expect(municipality.shown).not.toHaveCount(0);
  await expect(page.locator('main svg')).not.toHaveCount(0);
  await expect(page.locator('main table')).not.toHaveCount(0);
  expect(await municipality.numbers()).not.toEqual([]);
  await accessibility.expectNoFault();
});

test('figures and groups open without a mouse @staff', async ({
  accessibility,
  demo,
  municipality,
  page,
}) => {
  await municipality.signIn(demo.contact);
  await municipality.openResults();
  for (const opener of ['.show-figures', '.show-groups']) {
    const details = page.locator(opener).first();
    await expect(details.locator('table').first()).toBeHidden();
    await details.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(details.locator('table').first()).toBeVisible();
  }
  await accessibility.expectNoFault();
});

test('a report is printed whole, no question on two sheets @staff', async ({
  demo,
  municipality,
  page,
}) => {
  await municipality.signIn(demo.contact);
  await municipality.openResults();
  await page.emulateMedia({ media: 'print' });
  // Figures are there without being opened; what can only be pressed is not.
  await expect(page.locator('.show-figures table').first()).toBeVisible();
  await expect(page.locator('.contents, .staff-bar').first()).toBeHidden();
  await expect(page.locator('.running-head')).toBeVisible();
  const broken = await page
    .locator('.result')
    .evaluateAll((all) => all.filter((one) => getComputedStyle(one).breakInside !== 'avoid').length);
  expect(broken).toBe(0);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(sheets.length).toBeGreaterThan(5);
  expect(sheets.length).toBeLessThan(20);
});

test('a contact of few answers sees no number @staff', async ({
  accessibility,
  demo,
  municipality,
  page,
}) => {
  await municipality.signIn(demo.small_contact);
  await accessibility.expectNoFault();
  await municipality.openResults();
  await expect(municipality.shown).toHaveCount(0);
  await expect(municipality.withheld).not.toHaveCount(0);
  // The county's and the nation's are shown in their place.
  await expect(municipality.others).not.toHaveCount(0);
  await expect(page.locator('main table:not([data-others] table)')).toHaveCount(0);
  // The year of the wave is its name, and says nothing about the municipality.
  const numbers = await municipality.numbers();
  expect(numbers.filter((number) => !/^20\d\d$/.test(number))).toEqual([]);
  await accessibility.expectNoFault();
});

test('nobody reads results without signing in @staff', async ({
  browser,
  demo,
  municipality,
  page,
  watch,
}) => {
  await municipality.signIn(demo.contact);
  await municipality.openResults();
  const address = page.url();

  watch.allow(401);
  watch.allow(403);
  const stranger = await browser.newContext();
  const other = await stranger.newPage();
  await other.goto(address);
  await expect(other.locator('[data-scope]')).toHaveCount(0);
  await stranger.close();
});

test('analyst and administrator have a first page @staff', async ({
  accessibility,
  demo,
  page,
}) => {
  for (const address of [demo.analyst, demo.administrator]) {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(200);
    await accessibility.expectNoFault();
  }
});

test('contacts and staff choose among three languages @staff', async ({
  accessibility,
  demo,
  page,
}) => {
  for (const address of [demo.contact, demo.analyst, demo.administrator]) {
    await page.goto(address);
    for (const language of ['nn', 'en', 'nb']) {
      const before = page.url();
      const loaded = page.waitForEvent('load');
      await page.locator(`.staff-languages button[value=${language}]`).click();
      await loaded;
      expect(page.url()).toBe(before);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await accessibility.expectNoFault();
    }
  }
});

test('an administrator sees a screen in two languages @staff', async ({
  accessibility,
  demo,
  page,
}) => {
  await page.goto(demo.administrator);
  const loaded = page.waitForEvent('load');
  await page.locator('a[href="/admin/preview"]').click();
  await loaded;
  await page.locator('select[name=screen]').selectOption('error-code-mistyped');
  await page.locator('select[name=left]').selectOption('nn');
  await page.locator('select[name=right]').selectOption('ckb');
  await page.locator('.preview-form button').click();
  for (const [at, lang] of ['nn', 'ckb'].entries()) {
    const shown = page.frameLocator('iframe').nth(at);
    await expect(shown.locator('html')).toHaveAttribute('lang', lang);
    await expect(shown.locator('[data-says="error-code-mistyped"]').first()).toBeVisible();
  }
  await accessibility.expectNoFault();
});
