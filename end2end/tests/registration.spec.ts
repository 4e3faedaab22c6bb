// Registering as a municipality's contact, up to being signed in: page, mail, page. No scripts are
// needed for any of it, and the pages are looked through on the way.

import { expect, test } from '../support/test.js';
import { linkIn } from '../support/letterbox.js';

test('somebody registers, confirms, and signs in by a link @staff @registration', async ({
  accessibility,
  page,
  running,
  watch,
}) => {
  watch.allow(422);
  const email = `kari.${test.info().project.name}@bodo.kommune.no`;
  await page.goto('/register');
  await accessibility.expectNoFault();
  await page.locator('#q').fill('xyz');
  await page.locator('#q').press('Enter');
  await expect(page.locator('.found a')).toHaveCount(0);
  await page.locator('#q').fill('bodo');
  await page.locator('#q').press('Enter');
  await accessibility.expectNoFault();
  await page.locator('.found a').first().click();
  await expect(page.locator('[data-screen="register"]')).toBeVisible();

  // Nothing filled in: each fault is told at the top, which has the focus, and beside its field.
  await page.locator('main form button').click();
  await expect(page.locator('.faults a')).toHaveCount(4);
  await expect(page.locator('.faults')).toBeFocused();
  await accessibility.expectNoFault();
  await page.locator('.faults a').first().click();
  await expect(page.locator('#name')).toBeFocused();

  await page.locator('#name').fill('Kari Nordmann');
  await page.locator('#email').fill(email);
  await page.locator('#unit').fill('Voksenopplæringen');
  await page.locator('input[name="written_form"][value="nb"]').check();
  await page.locator('main form button').click();
  await expect(page).toHaveURL(/\/register\/sent$/);
  await accessibility.expectNoFault();

  await page.goto(await linkIn(running.mailFolder, email, '/register/confirm/'));
  await accessibility.expectNoFault();
  await page.locator('main form button').click();
  await expect(page).toHaveURL(/\/register\/confirmed$/);
  expect(await linkIn(running.mailFolder, email, '/k/')).toMatch(/^\/k\/\d{10}$/);

  await page.goto('/sign-in');
  await page.locator('#email').fill(email);
  await page.locator('main form button').click();
  await expect(page).toHaveURL(/\/sign-in\/sent$/);
  await page.goto(await linkIn(running.mailFolder, email, '/sign-in/'));
  await page.locator('main form button').click();
  await expect(page).toHaveURL(/\/kommune$/);
  await expect(page.locator('h1')).toHaveText('Bodø');
  await accessibility.expectNoFault();
});
