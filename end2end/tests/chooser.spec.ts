// Being met in one's own language, before anything was chosen.

import { expect, test } from '../support/test.js';

test.describe('a browser set to Arabic', () => {
  test.use({ locale: 'ar' });

  test('is offered Arabic first', async ({ demo, page, survey }) => {
    await page.goto(demo.participant);
    await expect(survey.next.first()).toHaveAttribute('href', /\/ar$/);
  });

  test('gets a kind word in Arabic where an address leads nowhere', async ({
    accessibility,
    page,
    survey,
    watch,
  }) => {
    watch.allow(404);
    for (const address of ['/no-such-page', '/xx/code', '/ar/q/no-such-question']) {
      const answer = await page.goto(address);
      expect(answer?.status(), address).toBe(404);
      await survey.expectScreen('problem');
      await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
      await accessibility.expectNoFault();
    }
  });
});

test('help, invitation, privacy and accessibility can be read', async ({ accessibility, page }) => {
  for (const language of ['nb', 'ar', 'ti']) {
    for (const document of ['help', 'invitation', 'privacy', 'accessibility']) {
      const answer = await page.goto(`/${language}/${document}`);
      expect(answer?.status(), `/${language}/${document}`).toBe(200);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await accessibility.expectNoFault();
    }
  }
});
