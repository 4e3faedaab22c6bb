// Looks a page through as it stands: axe's rules of WCAG 2.2 AA, and no sideways scrolling.
// The one place where a rule could be switched off; none is.

import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export class Accessibility {
  private mirror: BrowserContext | undefined;

  constructor(
    private readonly page: Page,
    private readonly scripts: boolean,
  ) {}

  /** Asserts that neither axe nor a narrow screen finds anything. */
  async expectNoFault(): Promise<void> {
    const page = this.scripts ? this.page : await this.copyWithScripts();
    // As tall as its content, so that no control lies half behind a bar that stays in its place;
    // so is each page that is shown in a frame.
    const screen = this.page.viewportSize();
    if (screen !== null) {
      await page.evaluate(() => {
        for (const frame of document.querySelectorAll('iframe')) {
          const content = frame.contentDocument?.documentElement.scrollHeight ?? 0;
          frame.style.blockSize = `${Math.max(frame.offsetHeight, content + 4)}px`;
        }
      });
      const content = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ ...screen, height: Math.max(screen.height, content) });
    }
    // "Legacy" means to gather the findings in the page itself instead of in a window opened for
    // it, which only matters where there are frames of other hosts; there are none, and it is
    // twice as fast.
    const found = await new AxeBuilder({ page }).setLegacyMode().withTags(RULES).analyze();
    const faults = found.violations.map(
      ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join('\n  ')}`,
    );
    expect(faults, `axe on ${this.page.url()}`).toEqual([]);

    if (screen !== null) {
      await page.evaluate(() => {
        for (const frame of document.querySelectorAll('iframe')) {
          frame.style.blockSize = '';
        }
      });
      await page.setViewportSize(screen);
    }

    const overflow = await this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `sideways scrolling on ${this.page.url()}`).toBeLessThanOrEqual(0);
  }

  async close(): Promise<void> {
    await this.mirror?.close();
  }

  /** axe is a script and cannot run where scripts are switched off. It is shown what the server
   *  sent, without the page's own scripts, at the same address, in a browser that has them on. */
  private async copyWithScripts(): Promise<Page> {
    const browser = this.page.context().browser();
    if (browser === null) {
      throw new Error('the page belongs to no browser');
    }
    this.mirror ??= await browser.newContext({ javaScriptEnabled: true });
    const copy = this.mirror.pages()[0] ?? (await this.mirror.newPage());
    const html = await this.page.content();
    await copy.unrouteAll();
    await copy.route('**/*', (route) => {
      const request = route.request();
      if (request.isNavigationRequest()) {
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
      }
      return request.resourceType() === 'script' ? route.abort() : route.fallback();
    });
    await copy.goto(this.page.url());
    return copy;
  }
}
