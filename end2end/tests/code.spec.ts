// Typing the access code, and what is said when it is wrong.

import { inArabicIndicDigits, neighbours, slipped } from '../support/code.js';
import { expect, test } from '../support/test.js';

test.beforeEach(async ({ demo, survey }) => {
  await survey.enter(demo.participant, 'nb');
  await survey.walk({ until: ({ screen }) => screen === 'code' });
});

test('a slip of one digit is told from an unknown code', async ({
  accessibility,
  demo,
  survey,
  watch,
}) => {
  watch.allow(422);
  for (const at of [0, 4, 9]) {
    const typed = slipped(demo.code, at);
    await survey.enterCode(typed);
    await survey.expectScreen('code');
    await expect(survey.says('error-code-mistyped')).not.toHaveCount(0);
    await expect(survey.says('error-code-unknown')).toHaveCount(0);
    await expect(survey.codeField).toHaveValue(typed);
    await accessibility.expectNoFault();
  }

  let unknown = 0;
  for (const typed of neighbours(demo.code, 4)) {
    await survey.enterCode(typed);
    await survey.expectScreen('code');
    await expect(survey.codeField).toHaveValue(typed);
    unknown += (await survey.says('error-code-unknown').count()) > 0 ? 1 : 0;
  }
  expect(unknown, 'one of ten last digits is right').toBe(1);
});

test('what is no code is kept and told so', async ({ accessibility, survey, watch }) => {
  watch.allow(422);
  for (const [typed, fault] of [
    ['', 'error-code-empty'],
    ['123', 'error-code-length'],
    ['hva er koden', 'error-code-not-digits'],
  ] as const) {
    await survey.enterCode(typed);
    await survey.expectScreen('code');
    await expect(survey.says(fault)).not.toHaveCount(0);
    await expect(survey.codeField).toHaveValue(typed);
    await accessibility.expectNoFault();
  }
});

test('a code half typed, and its fault, are there in the other language', async ({
  accessibility,
  page,
  survey,
  watch,
}) => {
  await survey.codeField.fill('123 45');
  await survey.changeLanguage('ur');
  await survey.expectScreen('code');
  await expect(survey.codeField).toHaveValue('123 45');

  watch.allow(422);
  await survey.follow(survey.next);
  await expect(survey.says('error-code-length')).not.toHaveCount(0);
  await survey.changeLanguage('ti');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ti');
  await expect(survey.says('error-code-length')).not.toHaveCount(0);
  await expect(survey.codeField).toHaveValue('123 45');
  await expect(page.locator('[role=alert]')).toBeFocused();
  await accessibility.expectNoFault();
});

test('a right code after a wrong one leads on', async ({ demo, survey, watch }) => {
  watch.allow(422);
  await survey.enterCode(slipped(demo.code, 2));
  await survey.expectScreen('code');
  await survey.enterCode(inArabicIndicDigits(demo.code));
  await survey.expectScreen('practice');
});

test('a link with the code in it spares the typing', async ({ demo, page, survey }) => {
  await page.goto(`/k/${demo.code}`);
  await survey.expectScreen('chooser');
  await survey.chooseLanguage('ar');
  const passed = await survey.walk({ until: ({ screen }) => screen === 'question' });
  expect(passed.map(({ screen }) => screen)).not.toContain('code');
});
