// One question per screen: going back, skipping, changing one's mind or one's language.

import { ON_LEAVE, questionKeys, SEVERAL } from '../support/questionnaire.js';
import { expect, test } from '../support/test.js';

const [FIRST, SECOND, THIRD] = questionKeys() as [string, string, string];

test.beforeEach(async ({ demo, survey }) => {
  await survey.enter(demo.participant, 'nb');
});

test('going back keeps what was answered, and what is only chosen', async ({ survey }) => {
  await survey.walkToQuestion(SECOND);
  await survey.choose([1]);
  const second = await survey.chosen();
  await survey.follow(survey.next);

  await survey.expectQuestion(THIRD);
  await survey.choose([2]);
  const third = await survey.chosen();
  await survey.follow(survey.back);

  await survey.expectQuestion(SECOND);
  expect(await survey.chosen()).toEqual(second);
  await survey.follow(survey.next);
  await survey.expectQuestion(THIRD);
  expect(await survey.chosen()).toEqual(third);
});

test('a change of language keeps the answers and the place', async ({ page, survey }) => {
  await survey.walkToQuestion(SECOND);
  await survey.choose([1]);
  const second = await survey.chosen();
  await survey.follow(survey.next);
  await survey.expectQuestion(THIRD);

  await survey.changeLanguage('ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await survey.expectQuestion(THIRD);
  await survey.follow(survey.back);
  await survey.expectQuestion(SECOND);
  expect(await survey.chosen()).toEqual(second);
});

test('a change of language keeps what is chosen and not sent yet', async ({ page, survey }) => {
  await survey.walkToQuestion(THIRD);
  await survey.choose([2]);
  const chosen = await survey.chosen();
  await survey.changeLanguage('my');
  await expect(page.locator('html')).toHaveAttribute('lang', 'my');
  await survey.expectQuestion(THIRD);
  expect(await survey.chosen()).toEqual(chosen);
  // One's place is the control that the language was changed by.
  await expect(page.locator(':focus')).toHaveAttribute('data-language', '');
  await survey.follow(survey.next);
  await survey.follow(survey.back);
  expect(await survey.chosen()).toEqual(chosen);
});

test('a skipped question is not answered, and says so', async ({ accessibility, survey }) => {
  await survey.walk({
    until: ({ screen }) => screen === 'review',
    choose: ({ question }) => (question === THIRD ? [] : [0]),
  });
  await expect(survey.says('not-answered')).toHaveCount(1);
  await accessibility.expectNoFault();
});

test('going on without an answer is told from skipping', async ({
  accessibility,
  survey,
  watch,
}) => {
  watch.allow(422);
  await survey.walkToQuestion(SECOND);
  await survey.follow(survey.next);
  await survey.expectQuestion(SECOND);
  await expect(survey.says('error-nothing-chosen')).not.toHaveCount(0);
  await accessibility.expectNoFault();
  await survey.follow(survey.skip);
  await survey.expectQuestion(THIRD);
});

test('more answers than may be chosen are refused, and kept', async ({
  accessibility,
  page,
  survey,
  watch,
}) => {
  watch.allow(422);
  await survey.walkToQuestion(SEVERAL.question);
  const rows = Array.from({ length: SEVERAL.atMost + 1 }, (_, row) => row);
  await survey.choose(rows);
  const chosen = await survey.chosen();
  expect(chosen).toHaveLength(rows.length);

  const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
  await survey.follow(survey.next);
  expect((await answered).status()).toBe(422);
  await survey.expectQuestion(SEVERAL.question);
  await expect(survey.says('error-too-many')).not.toHaveCount(0);
  expect(await survey.chosen()).toEqual(chosen);
  await accessibility.expectNoFault();

  await survey.choose(rows.slice(1));
  await survey.follow(survey.next);
  expect((await survey.place()).question).not.toBe(SEVERAL.question);
});

test('somebody on leave is thanked and asked nothing more', async ({ accessibility, survey }) => {
  await survey.walkToQuestion(ON_LEAVE.question);
  expect(ON_LEAVE.question).toBe(FIRST);
  await survey.option(ON_LEAVE.option).click();
  await survey.follow(survey.next);
  await survey.expectScreen('closed');
  await expect(survey.says('leave-title')).toBeVisible();
  await accessibility.expectNoFault();
});

test('an answer can be changed from the look-over', async ({ page, survey }) => {
  await survey.walkToReview();
  await survey.follow(page.locator(`main a[href*="/q/${SECOND}"]`));
  await survey.expectQuestion(SECOND);
  const before = await survey.chosen();
  await survey.choose([1]);
  const after = await survey.chosen();
  expect(after).not.toEqual(before);
  await survey.follow(survey.next);
  await page.goto(`/nb/q/${SECOND}`);
  expect(await survey.chosen()).toEqual(after);
});
