// From a tap on "listen" to sound, on a line of 400 kbit/s with 400 ms for a round trip: with clips
// that are there already, and with clips that are not.

import { median } from '../support/figures.js';
import { expect, test } from '../support/test.js';

const QUESTIONS = ['teacher-respect', 'teacher-help', 'say', 'digital'];

const SLOW_LINE = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
};

for (const isThere of [false, true]) {
  test(`tap to sound, clips ${isThere ? 'fetched ahead' : 'not fetched'}`, async ({
    demo,
    listener,
    page,
    survey,
  }) => {
    const line = await page.context().newCDPSession(page);
    await line.send('Network.enable');
    await survey.enter(demo.participant, 'so');
    await survey.walkToQuestion(String(QUESTIONS[0]));
    const taken: number[] = [];
    for (const question of QUESTIONS) {
      await page.goto(`/so/q/${question}`);
      await survey.untilAwake();
      if (isThere) {
        // As the island does where there is sound.
        await page.evaluate(async () => {
          for (const text of document.querySelectorAll('[data-clip]')) {
            await (await fetch(text.getAttribute('data-clip') ?? '')).arrayBuffer();
          }
        });
      }
      await line.send('Network.emulateNetworkConditions', SLOW_LINE);
      const [clip] = await listener.clipsOfQuestion();
      const before = await page.evaluate(
        () =>
          new Promise<number>((tapped) => {
            const button = document.querySelector<HTMLElement>('[data-listen]');
            button?.addEventListener('click', () => tapped(performance.now()), { capture: true });
            button?.click();
          }),
      );
      await listener.expectPlaying(String(clip));
      const heard = listener.heard.find((heard) => heard.what === 'playing' && heard.clip === clip);
      taken.push(Number(heard?.moment) - before);
      await line.send('Network.emulateNetworkConditions', { ...SLOW_LINE, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
      await listener.big.click();
    }
    expect(taken.length).toBe(QUESTIONS.length);
    const all = taken.map((milliseconds) => Math.round(milliseconds)).join(', ');
    console.log(`tap to sound, ${isThere ? 'fetched ahead' : 'not fetched'}: median ${Math.round(median(taken))} ms of ${all}`);
  });
}
