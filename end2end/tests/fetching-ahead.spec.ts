// What listening fetches before it is wanted, and what it shows to the device itself.

import { expect, test } from '../support/test.js';

const QUESTION = 'teacher-respect';

/** The clips that were fetched since, by their paths. */
function clipsFetched(requests: string[]): string[] {
  return requests.map((url) => new URL(url).pathname).filter((path) => path.startsWith('/audio/'));
}

for (const savesData of [false, true]) {
  test(`${savesData ? 'nothing is' : 'the next page\'s clips are'} fetched ahead where the browser is ${savesData ? '' : 'not '}asked to save data @scripts`, async ({
    demo,
    listener,
    page,
    survey,
  }) => {
    await page.addInitScript((saveData) => {
      Object.defineProperty(navigator, 'connection', { value: { saveData } });
    }, savesData);
    const requests: string[] = [];
    page.on('requestfinished', (request) => requests.push(request.url()));
    await survey.enter(demo.participant, 'so');
    await survey.untilAwake();
    await survey.chooseSound();
    await survey.walkToQuestion(QUESTION);
    const data = await page.locator('[data-player]').getAttribute('data-ahead');
    const ahead = String(data).split(' ').filter(Boolean);
    expect(ahead.length).toBeGreaterThan(0);
    const own = await listener.clipsOfQuestion();

    // With sound, the page reads itself.
    await listener.expectHeard(String(own[0]));
    if (savesData) {
      await listener.expectPlaying(String(own[1]));
      const early = clipsFetched(requests).filter((clip) => ahead.includes(clip));
      expect(early).toEqual([]);
    } else {
      await expect.poll(() => clipsFetched(requests)).toEqual(expect.arrayContaining(ahead));
    }
  });
}

test('the device\'s own keys show the survey\'s name alone, and stop and start the reading @scripts', async ({
  demo,
  listener,
  page,
  survey,
}) => {
  await page.addInitScript(() => {
    const keys = new Map<string, () => void>();
    const set = MediaSession.prototype.setActionHandler;
    MediaSession.prototype.setActionHandler = function (key, handler) {
      keys.set(key, handler as () => void);
      return set.call(this, key, handler);
    };
    (window as unknown as { pressKey: (key: string) => void }).pressKey = (key) => keys.get(key)?.();
  });
  const press = (key: string) =>
    page.evaluate((key) => (window as unknown as { pressKey: (key: string) => void }).pressKey(key), key);
  await survey.enter(demo.participant, 'so');
  await survey.walkToQuestion(QUESTION);
  await survey.untilAwake();
  const [first] = await listener.clipsOfQuestion();
  await listener.big.click();
  await listener.expectPlaying(String(first));
  const told = await page.evaluate(() => {
    const { metadata, playbackState } = navigator.mediaSession;
    return [metadata?.title, metadata?.artist, metadata?.album, playbackState];
  });
  const survey_ = await page.locator('[data-player]').getAttribute('data-survey');
  expect(told).toEqual([survey_, '', '', 'playing']);
  await press('pause');
  await expect.poll(() => listener.isSounding()).toBe(false);
  await press('play');
  await expect.poll(() => listener.isSounding()).toBe(true);
  await press('stop');
  await listener.expectSilence();
});
