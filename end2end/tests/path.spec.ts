// The participant's whole path, from the chooser to thanks: every question passed, every page
// looked through. What happens beside the straight path is in the other files.

import { inArabicIndicDigits, inGroups } from '../support/code.js';
import { questionKeys } from '../support/questionnaire.js';
import { expect, test } from '../support/test.js';

const languages = [
  { language: 'nb', direction: 'ltr', typed: (code: string) => code },
  { language: 'ar', direction: 'rtl', typed: inArabicIndicDigits },
  { language: 'ti', direction: 'ltr', typed: inGroups },
];

for (const { language, direction, typed } of languages) {
  test(`the whole path in ${language} @path @${language}`, async ({
    accessibility,
    demo,
    page,
    survey,
  }) => {
    await page.goto(demo.participant);
    await survey.expectScreen('chooser');
    await accessibility.expectNoFault();
    await survey.chooseLanguage(language);

    const onEach = async () => {
      const html = page.locator('html');
      await expect(html).toHaveAttribute('lang', language);
      await expect(html).toHaveAttribute('dir', direction);
      await accessibility.expectNoFault();
    };
    await survey.walk({ until: ({ screen }) => screen === 'code', onEach });
    await survey.enterCode(typed(demo.code));
    await survey.expectScreen('practice');
    const passed = await survey.walk({ onEach });

    const asked = passed.filter(({ screen }) => screen === 'question');
    expect(asked.map(({ question }) => question)).toEqual(questionKeys());
    expect(passed.slice(-2).map(({ screen }) => screen)).toEqual(['review', 'thanks']);
  });
}

test('the whole path with nothing answered', async ({ demo, survey }) => {
  await survey.enter(demo.participant, 'nb');
  const passed = await survey.walk({
    choose: ({ screen }) => (screen === 'practice' ? [0] : []),
    onEach: async ({ screen }) => {
      if (screen === 'review') {
        await expect(survey.says('not-answered')).not.toHaveCount(0);
      }
    },
  });
  expect(passed.at(-1)?.screen).toBe('thanks');
});

test('the demo is marked on every screen and stores nothing', async ({ demo, page, survey }) => {
  await survey.enter(demo.demo, 'nb');
  const marked = async () => {
    expect(new URL(page.url()).pathname).toMatch(/^\/demo\//);
    await expect(survey.says('demo-band')).toBeVisible();
  };
  const passed = await survey.walk({ onEach: marked });
  expect(passed.at(-1)?.screen).toBe('demo-thanks');
});
