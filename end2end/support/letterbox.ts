// Mail that the demo has sent: files in a folder, as long as no mail server is named.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect } from '@playwright/test';

/** The path of the newest link that begins like this, in mail to an address; waits until it comes. */
export async function linkIn(folder: string, address: string, start: string): Promise<string> {
  let found: string | undefined;
  await expect
    .poll(async () => {
      for (const mail of await mailsTo(folder, address)) {
        found = mail.match(new RegExp(`${start}[A-Za-z0-9_-]+`))?.[0] ?? found;
      }
      return found;
    })
    .toBeDefined();
  return found ?? '';
}

async function mailsTo(folder: string, address: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const finished = names.filter((name) => name.endsWith('.eml'));
  const mails = await Promise.all(finished.map((name) => readFile(join(folder, name), 'utf8')));
  // Lines that were broken for the way are joined again; links have no other marks of that.
  return mails.filter((mail) => mail.includes(`<${address}>`)).map((mail) => mail.replaceAll('=\r\n', ''));
}
