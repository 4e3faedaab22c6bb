// How `./test` walks through Samsvar in a real browser: on a wide screen, on a phone, in a browser
// set to a language that is written from right to left, and with scripts switched off.
//
// It samples: every test runs in one setting at least, the whole path in each setting.
// `./test --long` runs everything everywhere.

import { defineConfig, devices } from '@playwright/test';

import { desktop, launch, phone } from './support/browser.js';
import { long } from './support/turn.js';


// A phone as far as pages can tell: a touch screen of its size.
const onPhone = { ...devices['Pixel 5'], viewport: phone, screen: phone };

// Leaves out of a project what the sample does not ask it for.
const sampled = (only: RegExp) => (long ? {} : { grep: only });

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  // A whole path is some forty pages, each looked through by axe.
  timeout: 180_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  workers: 2,
  // A test that passes the second time only has found something.
  retries: 0,
  forbidOnly: process.env['CI'] === 'true',
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    launchOptions: launch,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'phone', use: onPhone },
    {
      name: 'desktop',
      use: { viewport: desktop },
      ...sampled(/@path.*@nb|@staff/),
      grepInvert: /@languages/,
    },
    {
      name: 'rtl',
      use: { ...onPhone, locale: 'ar' },
      ...sampled(/@path.*@ar/),
      grepInvert: /@languages/,
    },
    {
      name: 'noscript',
      use: { ...onPhone, javaScriptEnabled: false },
      grepInvert: long ? /@scripts/ : /@scripts|@staff|@screens/,
    },
  ],
});
