// Which browser is driven, how it is started, and the screens it is given. Not what it does there.

import { existsSync } from 'node:fs';

import type { LaunchOptions, ViewportSize } from '@playwright/test';

// Debian's and Ubuntu's own package; CHROMIUM names another. Where neither is there, Playwright
// takes the one that it has installed itself.
const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

export const launch: LaunchOptions = {
  ...(existsSync(chromium) ? { executablePath: chromium } : {}),
  // Without a sandbox, since containers and build machines run as root; without the services that
  // would call other hosts by themselves.
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

export const phone: ViewportSize = { width: 360, height: 640 };
export const desktop: ViewportSize = { width: 1280, height: 800 };
