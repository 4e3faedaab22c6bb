// Takes the pictures, each named SCREEN-LANGUAGE-SIZE.png, in the folder that PICTURES names.

import { join } from 'node:path';

import { SEVERAL } from '../support/questionnaire.js';
import { test } from '../support/test.js';

const folder = process.env['PICTURES'];
if (folder === undefined) {
  throw new Error('say where the pictures go: PICTURES=FOLDER npm run pictures');
}

/** A question with a scale, in the middle of the path. */
const SCALE = 'teacher-respect';

for (const language of ['nb', 'ar']) {
  test(`the participant's path in ${language}`, async ({ demo, page, survey }, info) => {
    const take = (screen: string) =>
      page.screenshot({ path: join(folder, `${screen}-${language}-${info.project.name}.png`) });

    await page.goto(demo.participant);
    await take('chooser');
    await survey.chooseLanguage(language);
    await survey.walk({
      choose: ({ question }) => (question === SEVERAL.question ? [0, 2] : [1]),
      onEach: async ({ screen, question }) => {
        if (screen === 'question' && (question === SCALE || question === SEVERAL.question)) {
          await survey.choose(question === SCALE ? [1] : [0, 2]);
          await take(question === SCALE ? 'scale' : 'multiple');
        } else if (['welcome', 'code', 'practice', 'review', 'thanks'].includes(screen)) {
          await take(screen);
        }
      },
    });
  });
}

for (const [screen, contact] of [
  ['results', 'contact'],
  ['too-few', 'small_contact'],
] as const) {
  test(`the municipality's ${screen}`, async ({ demo, municipality, page }, info) => {
    await municipality.signIn(demo[contact]);
    await municipality.openResults();
    await page.screenshot({ path: join(folder, `${screen}-nb-${info.project.name}.png`) });
  });
}
