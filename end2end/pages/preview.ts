// The administrator's preview, which has every screen of a participant at an address of its own.

import type { Page } from '@playwright/test';

export class Preview {
  constructor(private readonly page: Page) {}

  /** The ids of all screens, in the order of the path. */
  async screens(): Promise<string[]> {
    await this.page.goto('/admin/preview');
    return this.page
      .locator('select[name=screen] option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  }

  /** Opens one screen by itself. */
  async open(language: string, screen: string): Promise<void> {
    await this.page.goto(`/admin/preview/${language}/${screen}`);
  }
}
