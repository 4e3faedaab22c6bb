// Every page of a participant in every language: said to be what it is, set so that all of it can
// be read, and without a character that has no glyph.
//
// Screens are taken from the administrator's preview, which makes them by the functions that make
// the real ones, without scripts; the path itself is walked with scripts and without. `./test`
// takes each twenty-sixth screen in every language, and the path in one of them; `./test --long`
// takes everything. See `support/turn.ts` for which.

import { languages } from '../support/languages.js';
import { expect, test } from '../support/test.js';
import { sample } from '../support/turn.js';

for (const [at, language] of languages().entries()) {
  test(`the screens in ${language.id} @languages @screens`, async ({
    accessibility,
    demo,
    page,
    preview,
    typeset,
  }) => {
    test.setTimeout(600_000);
    await page.goto(demo.administrator);
    const screens = await preview.screens();
    expect(screens.length).toBeGreaterThan(70);
    for (const screen of sample(screens, 26, at)) {
      await test.step(screen, async () => {
        await preview.open(language.id, screen);
        await typeset.expectNoFault(language);
        await accessibility.expectNoFault();
      });
    }
  });
}

for (const language of sample(languages(), 26)) {
  test(`the path in ${language.id} @languages @walk`, async ({
    accessibility,
    demo,
    page,
    survey,
    typeset,
  }) => {
    test.setTimeout(600_000);
    await page.goto(demo.participant);
    await survey.chooseLanguage(language.id);
    await survey.walk({
      onEach: async () => {
        await typeset.expectNoFault(language);
        await accessibility.expectNoFault();
      },
    });
  });
}

test('Burmese is shown in the font that the page brings, whatever the device has @languages', async ({
  page,
}) => {
  await page.goto('/my');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  const { root } = await cdp.send('DOM.getDocument');
  const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'main .said p' });
  const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId });
  const most = fonts.sort((one, other) => other.glyphCount - one.glyphCount)[0];
  expect(most?.isCustomFont, JSON.stringify(fonts)).toBe(true);
});
