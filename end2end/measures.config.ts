// Figures on listening, printed and kept in docs/benchmarks.md: not a part of `./test`, since they
// depend on the machine. `npm --prefix end2end run measures`.

import { defineConfig } from '@playwright/test';

import { launch, phone } from './support/browser.js';

export default defineConfig({
  testDir: 'measures',
  timeout: 600_000,
  workers: 1,
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    launchOptions: launch,
    locale: 'nb-NO',
    viewport: phone,
  },
});
