// What a contact person sees of a municipality's results. It knows the marks of the results pages
// and no words.

import type { Locator, Page } from '@playwright/test';

export class Municipality {
  readonly results: Locator;
  readonly figures: Locator;
  readonly shown: Locator;
  readonly withheld: Locator;
  /** What stands in the place of a municipality's figures. */
  readonly others: Locator;

  constructor(private readonly page: Page) {
    this.results = page.locator('[data-results]');
    this.figures = page.locator('[data-scope="municipality"]');
    this.shown = page.locator('[data-scope="municipality"][data-status="shown"]');
    this.withheld = page.locator('[data-scope="municipality"][data-status="withheld"]');
    this.others = page.locator('[data-others] [data-scope][data-status="shown"]');
  }

  /** Signs in by one of the demo's links. */
  async signIn(address: string): Promise<void> {
    await this.page.goto(address);
  }

  async openResults(): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    await this.results.first().click();
    await loaded;
  }

  /** Every number about the municipality that a person can read or hear on the page, whatever its
   *  digits: all numbers but those in figures of a county or the nation, and the day of the release
   *  on the head of printed sheets. */
  async numbers(): Promise<string[]> {
    const readable = await this.page.evaluate(() => {
      const page = document.documentElement.cloneNode(true) as HTMLElement;
      for (const others of page.querySelectorAll('[data-others], .running-head')) {
        others.remove();
      }
      const spoken = [...page.querySelectorAll('[aria-label], [title], [alt], svg *')].flatMap(
        (element) => [
          element.getAttribute('aria-label'),
          element.getAttribute('title'),
          element.getAttribute('alt'),
          element.textContent,
        ],
      );
      return [document.title, page.querySelector('body')?.textContent, ...spoken].join(' ');
    });
    return readable.match(/\p{Nd}+/gu) ?? [];
  }
}
