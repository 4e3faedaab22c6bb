// Sending: once, whatever the person or the network does, and then room for the next person.

import { Survey } from '../pages/survey.js';
import { questionKeys } from '../support/questionnaire.js';
import { expect, test } from '../support/test.js';

const [, SECOND, THIRD] = questionKeys() as [string, string, string];

test.beforeEach(async ({ demo, survey }) => {
  await survey.enter(demo.participant, 'nb');
});

test('sending again, in whatever way, is thanked again', async ({ context, demo, page, survey }) => {
  await survey.walkToReview();
  const beside = await context.newPage();
  const again = new Survey(beside, demo.code);
  await beside.goto(page.url());
  await again.expectScreen('review');

  await survey.follow(survey.next);
  await survey.expectScreen('thanks');
  await page.reload();
  await survey.expectScreen('thanks');

  // The same answers lie ready in another window.
  await again.follow(again.next);
  await again.expectScreen('thanks');

  await page.goBack();
  if ((await survey.place()).screen === 'review') {
    await survey.follow(survey.next);
  }
  await survey.expectScreen('thanks');
});

test('a double tap is thanked like a single one', async ({ survey }) => {
  await survey.walkToReview();
  await survey.next.dblclick();
  await survey.expectScreen('thanks');
});

test('the next person finds nothing of the one before', async ({ accessibility, page, survey }) => {
  await survey.walk();
  await accessibility.expectNoFault();
  await survey.follow(survey.next);
  await survey.expectScreen('chooser');
  for (const address of ['/nb/review', `/nb/q/${SECOND}`]) {
    await page.goto(address);
    expect(['review', 'question'], address).not.toContain((await survey.place()).screen);
  }
  const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
  expect(kept).toBe(0);
});

test('somebody who comes back is asked before anything is shown', async ({ demo, page, survey }) => {
  await survey.walkToQuestion(THIRD);
  await page.goto(demo.participant);
  await survey.expectScreen('resume');
  await expect(survey.inputs).toHaveCount(0);
  await survey.follow(survey.next);
  await survey.expectQuestion(THIRD);
});

test.describe('without network', () => {
  test.beforeEach(({ watch }) => watch.allowNetworkAway());

  test('an answer waits and goes by itself @scripts', async ({ context, survey }) => {
    await survey.walkToQuestion(SECOND);
    await survey.untilAwake();
    await survey.choose([1]);
    await context.setOffline(true);
    await survey.next.click();
    await expect(survey.sign).toHaveAttribute('data-sign', 'network-away');
    await survey.expectQuestion(SECOND);

    await context.setOffline(false);
    await survey.expectQuestion(THIRD);
  });

  test('the sealed answers wait and go by themselves @scripts', async ({
    context,
    page,
    survey,
  }) => {
    await survey.walkToReview();
    await survey.untilAwake();
    await context.setOffline(true);
    await survey.next.click();
    await expect(survey.sign).toHaveAttribute('data-sign', 'will-send');
    await expect(page.locator('[data-answers]')).toHaveCount(0);

    await context.setOffline(false);
    await survey.expectScreen('thanks');
  });

  test('they also go after "next person", who finds nothing @scripts', async ({
    context,
    page,
    survey,
  }) => {
    await survey.walkToReview();
    await survey.untilAwake();
    await context.setOffline(true);
    await survey.next.click();
    await expect(survey.sign).toHaveAttribute('data-sign', 'will-send');
    await survey.nextPerson.click();

    const sent = page.waitForResponse((answer) => answer.url().endsWith('/send'));
    await context.setOffline(false);
    expect((await sent).ok() || (await sent).status() === 303).toBe(true);
    await survey.expectScreen('chooser');
    await page.goto('/nb/review');
    expect((await survey.place()).screen).not.toBe('review');
  });
});
