// `PICTURES=FOLDER npm run pictures`: what people see, for eyes and for the README. Not a test.

import { defineConfig } from '@playwright/test';

import { desktop, launch, phone } from './support/browser.js';

export default defineConfig({
  testDir: 'pictures',
  outputDir: 'test-results',
  timeout: 120_000,
  workers: 2,
  reporter: [['list']],
  use: { browserName: 'chromium', launchOptions: launch, timezoneId: 'Europe/Oslo' },
  projects: [
    { name: '360x640', use: { viewport: phone, hasTouch: true } },
    { name: '1280x800', use: { viewport: desktop } },
  ],
});
