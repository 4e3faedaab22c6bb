// The test of Playwright, with what all tests of Samsvar have: a running demo for each worker, a
// watch over the page, and the page objects.

import { test as base } from '@playwright/test';

import { Accessibility } from '../pages/accessibility.js';
import { Listener } from '../pages/listener.js';
import { Municipality } from '../pages/municipality.js';
import { Preview } from '../pages/preview.js';
import { Survey } from '../pages/survey.js';
import { Typeset } from '../pages/typeset.js';
import { type Addresses, RunningDemo } from './demo.js';
import { Watch } from './watch.js';

interface ForEachTest {
  /** Fails the test for what goes wrong behind the page. */
  watch: Watch;
  accessibility: Accessibility;
  /** The participant's path. */
  survey: Survey;
  /** How a page is set. */
  typeset: Typeset;
  /** The administrator's preview of screens. */
  preview: Preview;
  /** What is heard, and the controls of it. */
  listener: Listener;
  /** The pages of a contact person. */
  municipality: Municipality;
}

interface ForEachWorker {
  running: RunningDemo;
  demo: Addresses;
}

export const test = base.extend<ForEachTest, ForEachWorker>({
  running: [
    async ({}, use) => {
      const running = await RunningDemo.start();
      await use(running);
      await running.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  demo: [async ({ running }, use) => use(running.addresses), { scope: 'worker' }],
  baseURL: async ({ running }, use) => use(running.origin),
  watch: [
    async ({ page, running }, use) => {
      const watch = new Watch(page, running.origin);
      await use(watch);
      watch.expectNothingWrong();
    },
    { auto: true },
  ],
  accessibility: async ({ page, javaScriptEnabled }, use) => {
    const accessibility = new Accessibility(page, javaScriptEnabled ?? true);
    await use(accessibility);
    await accessibility.close();
  },
  survey: async ({ page, demo }, use) => use(new Survey(page, demo.code)),
  typeset: async ({ page }, use) => use(new Typeset(page)),
  preview: async ({ page }, use) => use(new Preview(page)),
  listener: async ({ page }, use) => {
    const listener = new Listener(page);
    await listener.prick();
    await use(listener);
  },
  municipality: async ({ page }, use) => use(new Municipality(page)),
});

export { expect } from '@playwright/test';
