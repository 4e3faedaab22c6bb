// An administrator's page of a voice: a recording replaces one clip and is heard at once; what
// cannot be used is refused in words. On a demo of its own, with a copy of one voice.

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Locator } from '@playwright/test';

import { RunningDemo } from '../support/demo.js';
import { expect, test as base } from '../support/test.js';

const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const RECORDING = inProject('tests/sound/good/stereo-44k.flac');
const CLIPPED = inProject('tests/sound/bad/clipped.mp3');

const test = base.extend<object, { running: RunningDemo }>({
  running: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'samsvar-end2end-voices-'));
      await cp(inProject('audio/nn'), join(folder, 'nn'), { recursive: true });
      const running = await RunningDemo.start({ SAMSVAR_AUDIO_FOLDER: folder });
      await use(running);
      await running.stop();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

test('a recording replaces one clip, and is heard at once @staff @voices', async ({
  accessibility,
  demo,
  javaScriptEnabled,
  page,
  watch,
}) => {
  watch.allow(422);
  watch.allow(413);
  await page.goto(demo.administrator);
  await page.goto('/admin/voices');
  await accessibility.expectNoFault();
  await page.locator('a[href="/admin/voices/nn"]').click();
  await accessibility.expectNoFault();
  const player = page.locator('[data-of="choose-one"] audio').last();
  const before = await player.getAttribute('src');

  const send = async (file: Parameters<Locator['setInputFiles']>[0]) => {
    await page.locator('#clip').selectOption('choose-one');
    await page.locator('#recording').setInputFiles(file);
    await page.locator('form.upload button').click();
  };
  // Too loud to be mended, and larger than any recording: words, and all is as it was.
  await send(CLIPPED);
  await expect(page.getByRole('alert')).toBeVisible();
  await accessibility.expectNoFault();
  expect(await player.getAttribute('src')).toBe(before);
  await page.goto('/admin/voices/nn');
  await send({ name: 'long.wav', mimeType: 'audio/wav', buffer: Buffer.alloc(20 * 1024 * 1024 + 1) });
  await expect(page.locator('h1')).toBeVisible();
  await page.goto('/admin/voices/nn');
  expect(await player.getAttribute('src')).toBe(before);

  await send(RECORDING);
  await expect(page.getByRole('status')).toBeVisible();
  const after = await player.getAttribute('src');
  expect(after).not.toBe(before);
  await accessibility.expectNoFault();
  if (javaScriptEnabled !== false) {
    const heard = await player.evaluate(
      (audio: HTMLAudioElement) =>
        new Promise<number>((over, failed) => {
          audio.onended = () => over(audio.currentTime);
          audio.onerror = () => failed(new Error('it cannot be played'));
          void audio.play();
        }),
    );
    expect(heard).toBeGreaterThan(0.3);
  }
});
