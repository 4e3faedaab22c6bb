// Listening, with sound that really plays: the browser decodes the clips and plays them to their
// end. Sound begins with a press, as browsers demand.

import type { Page } from '@playwright/test';

import type { Survey } from '../pages/survey.js';
import { expect, test } from '../support/test.js';

/** A question with one answer, and one with several. */
const QUESTION = 'teacher-respect';

/** To a question, with sound or without it. */
async function walkTo(question: string, language: string, survey: Survey, address: string) {
  await survey.enter(address, language);
  await survey.walkToQuestion(question);
}

for (const language of ['ar', 'so', 'my']) {
  test(`a question in ${language} is read with its options, each lit while it is heard @scripts`, async ({
    demo,
    listener,
    survey,
  }) => {
    await walkTo(QUESTION, language, survey, demo.participant);
    const clips = await listener.clipsOfQuestion();
    expect(clips.length).toBeGreaterThan(3);
    await survey.untilAwake();
    expect(listener.heard, 'nothing sounds unasked').toEqual([]);

    await listener.big.click();
    await listener.expectHeard(String(clips.at(-1)));

    const heard = listener.heard.filter(({ clip }) => clips.includes(clip));
    const ended = heard.filter(({ what }) => what === 'ended');
    expect(ended.map(({ clip }) => clip)).toEqual(clips);
    for (const { clip, lit, at, length } of ended) {
      expect(at, `${clip} was played`).toBeGreaterThan(0.9 * length);
      expect(lit, `${clip} was lit`).toEqual([clip]);
    }
    for (const { clip, lit } of heard.filter(({ what }) => what === 'playing')) {
      expect(lit, `${clip} was lit from its start`).toEqual([clip]);
    }
    listener.expectOneVoiceAtATime();
  });
}

test('stop is at hand first and by a key, and silences at once @scripts', async ({
  demo,
  listener,
  page,
  survey,
}) => {
  await walkTo(QUESTION, 'nb', survey, demo.participant);
  const [question] = await listener.clipsOfQuestion();
  await survey.untilAwake();
  await listener.big.click();
  await listener.expectPlaying(String(question));
  await expect(listener.lit).toHaveCount(1);
  await listener.stop.click();
  await listener.expectSilence();

  await listener.big.click();
  await expect.poll(() => listener.isSounding()).toBe(true);
  await page.keyboard.press('Escape');
  await listener.expectSilence();

  // The big button is a stop while it reads.
  await listener.big.click();
  await expect.poll(() => listener.isSounding()).toBe(true);
  await listener.big.click();
  await listener.expectSilence();

  // The first thing that the keyboard finds.
  await listener.big.click();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await page.locator('body').press('Tab');
  const first = page.locator('button, a[href], input').first();
  await expect(first).toHaveAttribute('data-do', 'stop');
  await listener.stop.press('Enter');
  await listener.expectSilence();
});

test('again reads the same once more, slower reads it slower @scripts', async ({
  demo,
  listener,
  survey,
}) => {
  await walkTo(QUESTION, 'nb', survey, demo.participant);
  const id = 'choose-one';
  const clip = await listener.clip(id);
  await survey.untilAwake();
  await listener.small(id).click();
  await listener.expectHeard(clip);
  await listener.expectSilence();
  await listener.again.click();
  await expect.poll(() => listener.ended()).toEqual([clip, clip]);

  await listener.slower.click();
  await listener.again.click();
  await expect.poll(() => listener.ended()).toEqual([clip, clip, clip]);
  expect(listener.heard.map(({ rate }) => rate).at(-1)).toBe(0.75);
  // It stays so on the next page, until it is undone.
  await survey.goOn();
  await survey.untilAwake();
  await listener.big.click();
  await expect.poll(() => listener.heard.at(-1)?.rate).toBe(0.75);
  await listener.slower.click();
  await listener.again.click();
  await expect.poll(() => listener.heard.at(-1)?.rate).toBe(1);
});

test('two presses in a row never sound together, and the last one is heard @scripts', async ({
  demo,
  listener,
  page,
  survey,
}) => {
  await walkTo(QUESTION, 'nb', survey, demo.participant);
  const [, first, second] = await listener.clipsOfQuestion();
  await survey.untilAwake();
  const small = page.locator('.option [data-hear]');
  await small.nth(0).evaluate((button) => {
    const rows = [...document.querySelectorAll<HTMLElement>('.option [data-hear]')];
    (button as HTMLElement).click();
    rows[1]?.click();
  });
  await listener.expectHeard(String(second));
  expect(listener.ended()).not.toContain(first);
  await small.nth(0).dblclick();
  await listener.expectSilence();
  await small.nth(0).click();
  await small.nth(1).click();
  await expect.poll(() => listener.ended().filter((clip) => clip === second).length).toBe(2);
  listener.expectOneVoiceAtATime();
});

test('changing the language in the middle of a clip never plays the wrong one @scripts', async ({
  demo,
  listener,
  survey,
}) => {
  await survey.enter(demo.participant, 'ar');
  await survey.chooseSound();
  await survey.walkToQuestion(QUESTION);
  for (const language of ['so', 'my', 'ar']) {
    const [question] = await listener.clipsOfQuestion();
    await listener.expectPlaying(String(question));
    await survey.changeLanguage(language);
    await survey.expectQuestion(QUESTION);
  }
  const [question] = await listener.clipsOfQuestion();
  await listener.expectPlaying(String(question));
  listener.expectOneVoiceAtATime();
});

test('a clip that fails leaves a sign, the next is read, and a tap tries again @scripts', async ({
  demo,
  listener,
  page,
  survey,
  watch,
}) => {
  watch.allowNetworkAway();
  await walkTo(QUESTION, 'nb', survey, demo.participant);
  const [, first, second] = (await listener.clipsOfQuestion()).map(String);
  const away = (address: URL) => address.pathname === first;
  await page.route(away, (route) => route.abort('internetdisconnected'));
  await survey.untilAwake();
  await listener.big.click();
  await listener.expectHeard(String(second));
  const row = page.locator('.option').first();
  await expect(row).toHaveAttribute('data-failed');
  expect(listener.ended()).not.toContain(first);
  await listener.stop.click();
  await expect(survey.says('sound-failed')).toBeVisible();
  await expect(survey.says('sound-failed')).not.toBeEmpty();

  // Still away: the sign stays, and the page can be used.
  const isAway = page.waitForEvent('requestfailed', (request) => away(new URL(request.url())));
  await row.locator('[data-hear]').click();
  await isAway;
  await expect(row).toHaveAttribute('data-failed');
  await page.unroute(away);
  await listener.retry.click();
  await listener.expectHeard(String(first));
  await expect(row).not.toHaveAttribute('data-failed');
  await expect(survey.says('sound-failed')).toBeHidden();
});

test('with sound, pages read themselves and what is chosen is said, until it is turned off @scripts', async ({
  demo,
  listener,
  page,
  survey,
}) => {
  await survey.enter(demo.participant, 'nb');
  await survey.untilAwake();
  expect(listener.heard).toEqual([]);
  await survey.chooseSound();
  await survey.walkToQuestion(QUESTION);
  const [question, first] = (await listener.clipsOfQuestion()).map(String);
  await listener.expectPlaying(String(question));
  const before = listener.ended().length;
  await survey.options.first().click();
  await listener.expectHeard(String(first));
  await listener.expectSilence();
  expect(listener.ended().slice(before)).toEqual([first]);

  await listener.tool.click();
  await survey.follow(survey.next);
  await survey.untilAwake();
  const heard = listener.heard.length;
  await survey.options.first().click();
  await page.waitForFunction(() => document.querySelector('input:checked') !== null);
  expect(listener.heard.length).toBe(heard);

  // Turned on again it reads at once; the next person is asked anew.
  await listener.tool.click();
  await expect.poll(() => listener.isSounding()).toBe(true);
  listener.expectOneVoiceAtATime();
});

test('the next person finds neither sound nor its choice @scripts', async ({
  demo,
  page,
  survey,
}) => {
  await survey.enter(demo.demo, 'nb');
  await survey.chooseSound();
  await survey.walk();
  await survey.untilAwake();
  await survey.follow(survey.nextPerson);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('without scripts each text has the browser\'s own player, and the page can be used @noscript', async ({
  demo,
  javaScriptEnabled,
  page,
  survey,
}) => {
  test.skip(javaScriptEnabled !== false, 'this is about pages without scripts');
  await walkTo(QUESTION, 'nb', survey, demo.participant);
  const rows = page.locator('.option');
  await expect(page.locator('.option audio')).toHaveCount(await rows.count());
  await expect(page.locator('[data-hear]').first()).toBeHidden();
  await expect(page.locator('[data-listen]')).toBeHidden();
  await rows.first().locator('label').click();
  await expect(survey.inputs.first()).toBeChecked();
  await survey.follow(survey.next);
});

/** Makes every letter invisible, by a style sheet of the test's own behind the page's. */
async function hideAllText(page: Page) {
  await page.route('**/css/*.css', async (route) => {
    const sheet = await route.fetch();
    const body = `${await sheet.text()}\n* {
      -webkit-text-fill-color: transparent !important;
      -webkit-text-stroke: 0 !important;
      text-decoration-color: transparent !important;
      caret-color: transparent !important;
    }`;
    await route.fulfill({ response: sheet, body });
  });
}

test('somebody who sees no text answers the whole survey by sound, symbol and place @scripts', async ({
  demo,
  listener,
  page,
  survey,
}) => {
  test.setTimeout(600_000);
  await hideAllText(page);
  // This person listens eight times as fast, so that the test ends.
  await page.addInitScript(() => {
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      this.playbackRate = 8;
      this.defaultPlaybackRate = 8;
      return play.call(this);
    };
  });
  // The code comes with the picture on the wall. A language is found by hearing its name.
  await page.goto(`/k/${demo.code}`);
  await survey.untilAwake();
  const name = page.locator('li:has([data-says="language-so"])');
  await name.locator('[data-hear]').click();
  await listener.expectHeard(await listener.clip('language-so'));
  await survey.follow(name.locator('a'));

  // Welcome: the way on is the filled button at the end, with the arrow.
  const onward = page.locator('main [data-next]:has(svg)');
  await survey.follow(onward);
  // The sound check: the sounding speaker, twice.
  await survey.follow(onward);
  await survey.follow(onward);

  let questions = 0;
  for (let screens = 0; screens < 60; screens++) {
    const { screen } = await survey.place();
    if (screen === 'thanks') {
      break;
    }
    if (screen === 'practice' || screen === 'question') {
      // Waits until an option is heard, and presses the picture that is lit.
      const options = await listener.clipsOfQuestion();
      await listener.expectHeard(String(options[1]));
      await page.locator('.option .chip').first().click();
      await expect(survey.inputs.first()).toBeChecked();
      questions += 1;
    }
    await survey.follow(onward);
  }
  await survey.expectScreen('thanks');
  expect(questions).toBeGreaterThan(30);
  listener.expectOneVoiceAtATime();
});
