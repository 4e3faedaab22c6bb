// Watches a page for what a person does not see but what is wrong all the same: errors on the
// console, broken content security policy, failed requests, a word with another host.

import { type ConsoleMessage, expect, type Page, type Request } from '@playwright/test';

export class Watch {
  private readonly faults: string[] = [];
  private readonly allowed = new Set<number>();

  constructor(page: Page, origin: string) {
    page.on('console', (message) => this.onConsole(message));
    page.on('pageerror', (error) => this.faults.push(`error in a script: ${error.message}`));
    page.on('request', (request) => this.onRequest(request, origin));
    page.on('requestfailed', (request) => this.onFailed(request));
    page.on('response', (response) => {
      if (response.status() >= 400 && !this.allowed.has(response.status())) {
        this.faults.push(`${response.status()} for ${response.url()}`);
      }
    });
  }

  /** Says that answers of this status belong to the test. */
  allow(status: number): void {
    this.allowed.add(status);
  }

  /** Says that the network goes away within the test. */
  allowNetworkAway(): void {
    this.networkMayBeAway = true;
  }

  expectNothingWrong(): void {
    expect(this.faults, 'what went wrong behind the page').toEqual([]);
  }

  private networkMayBeAway = false;

  private onConsole(message: ConsoleMessage): void {
    if (message.type() !== 'error') {
      return;
    }
    // Chromium repeats each status of 400 and above on the console.
    const status = /the server responded with a status of (\d+)/.exec(message.text())?.[1];
    const known = status !== undefined && this.allowed.has(Number(status));
    const away = this.networkMayBeAway && message.text().includes('ERR_INTERNET_DISCONNECTED');
    if (!known && !away) {
      this.faults.push(`on the console: ${message.text()}`);
    }
  }

  private onRequest(request: Request, origin: string): void {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.protocol !== 'blob:' && url.origin !== origin) {
      this.faults.push(`a request to another host: ${url}`);
    }
  }

  private onFailed(request: Request): void {
    const why = request.failure()?.errorText ?? 'no reason given';
    // The browser itself drops what a page still loads when the person goes on to the next one.
    const dropped = why === 'net::ERR_ABORTED';
    const away = this.networkMayBeAway && why === 'net::ERR_INTERNET_DISCONNECTED';
    if (!dropped && !away) {
      this.faults.push(`failed request: ${request.url()} (${why})`);
    }
  }
}
