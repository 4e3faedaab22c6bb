// The participant's path, walked by the marks alone that the pages promise: `data-screen`,
// `data-question`, `data-next`, `data-back`, `data-skip`, `data-says`. It knows no words, no looks
// and no order of questions, and asserts nothing but that the path goes on.

import { expect, type Locator, type Page } from '@playwright/test';

/** Where a person is on the path. */
export interface Place {
  screen: string;
  /** The question's key, on a practice screen or a question. */
  question: string | null;
}

/** What to do along the way. */
export interface Walk {
  /** Where to stop; the last screen of the path if left out. */
  until?: (place: Place) => boolean;
  /** Is called on each screen, before anything is done there. */
  onEach?: (place: Place) => Promise<void>;
  /** Which options to choose, counted from 0, on a screen with a question; the first if left out,
   *  none for an empty list, which skips. */
  choose?: (place: Place) => number[];
}

const LAST_SCREENS = ['thanks', 'demo-thanks', 'closed'];

/** More screens than any path has: beyond it, it goes round in circles. */
const FAR_TOO_MANY = 80;

export class Survey {
  readonly main: Locator;
  /** The one control that leads onward; on the chooser there is one for each language. */
  readonly next: Locator;
  readonly back: Locator;
  readonly skip: Locator;
  readonly codeField: Locator;
  /** The rows of options, pressed as a whole. */
  readonly options: Locator;
  /** The same rows' inputs, which know what is chosen. */
  readonly inputs: Locator;
  /** What the island says of the network. */
  readonly sign: Locator;
  /** In the sound check: to go on with sound, or without it. */
  readonly withSound: Locator;
  readonly withoutSound: Locator;
  /** Hands the device to the next person. */
  readonly nextPerson: Locator;
  private readonly language: Locator;

  constructor(
    private readonly page: Page,
    private readonly code: string,
  ) {
    this.main = page.locator('main[data-screen]');
    this.next = page.locator('[data-next]');
    this.back = page.locator('[data-back]');
    this.skip = page.locator('[data-skip]');
    this.codeField = page.locator('input[name=code]');
    this.options = page.locator('label:has(input[name=option])');
    this.inputs = page.locator('input[name=option]');
    this.sign = page.locator('[role=status][data-sign]');
    this.withSound = page.locator('[data-choose-sound=on]');
    this.withoutSound = page.locator('[data-choose-sound=off]');
    this.nextPerson = page.locator('form[data-next-person] button');
    this.language = page.locator('[data-language]:has([data-says=language])');
  }

  /** The text with this message id. */
  says(id: string): Locator {
    return this.page.locator(`[data-says="${id}"]`);
  }

  /** The row of an option, by its key. */
  option(key: string): Locator {
    return this.options.filter({ has: this.page.locator(`input[value="${key}"]`) });
  }

  /** The keys of the options that are chosen. */
  async chosen(): Promise<string[]> {
    return this.inputs.evaluateAll((elements) =>
      elements
        .map((element) => element as HTMLInputElement)
        .filter((input) => input.checked)
        .map((input) => input.value),
    );
  }

  async place(): Promise<Place> {
    return this.main.evaluate((main) => ({
      screen: main.dataset['screen'] ?? '',
      question: main.dataset['question'] ?? null,
    }));
  }

  async expectScreen(screen: string): Promise<void> {
    await expect(this.main).toHaveAttribute('data-screen', screen);
  }

  async expectQuestion(key: string): Promise<void> {
    await expect(this.main).toHaveAttribute('data-question', key);
  }

  /** Chooses sound in the sound check, and goes on to the code. */
  async chooseSound(): Promise<void> {
    await this.follow(this.next);
    await this.expectScreen('sound');
    await this.follow(this.withSound);
    await this.follow(this.withSound);
    await this.expectScreen('code');
  }

  /** Presses a control and waits for the page that it leads to. */
  async follow(control: Locator): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    await control.click();
    await loaded;
  }

  /** Waits until the page's island has come to life. Its last act before is to load its
   *  WebAssembly; what it does then is done when the browser has nothing left to do. */
  async untilAwake(): Promise<void> {
    await this.page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.endsWith('.wasm')),
    );
    await this.page.waitForLoadState('networkidle');
    await this.page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  }

  /** From the chooser at `address` to the welcome in this language. */
  async enter(address: string, language: string): Promise<void> {
    await this.page.goto(address);
    await this.expectScreen('chooser');
    await this.chooseLanguage(language);
    await this.expectScreen('welcome');
  }

  /** Presses the language's tile. One's own language may be there twice. */
  async chooseLanguage(language: string): Promise<void> {
    const name = this.page.locator(`[data-says="language-${language}"]`);
    await this.follow(this.page.locator('[data-next]').filter({ has: name }).first());
  }

  /** In two presses: the control in the bar, and the tile that leads back to the same screen. */
  async changeLanguage(language: string): Promise<void> {
    await this.follow(this.language);
    await this.expectScreen('chooser');
    await this.chooseLanguage(language);
  }

  /** Types a code and goes on. */
  async enterCode(typed = this.code): Promise<void> {
    await this.codeField.fill(typed);
    await this.follow(this.next);
  }

  /** Chooses the rows of these numbers, counted from 0, in place of what was chosen. */
  async choose(rows: number[]): Promise<void> {
    const inputs = await this.inputs.evaluateAll((elements) =>
      elements
        .map((element) => element as HTMLInputElement)
        .map((input) => ({ chosen: input.checked, several: input.type === 'checkbox' })),
    );
    for (const [at, { chosen, several }] of inputs.entries()) {
      const wanted = rows.includes(at);
      if (chosen !== wanted && (wanted || several)) {
        await this.options.nth(at).click();
      }
    }
  }

  /** Does what the screen asks for, and goes on. */
  async goOn(walk: Walk = {}): Promise<void> {
    const place = await this.place();
    if (place.screen === 'code') {
      await this.enterCode();
    } else if (place.screen === 'sound') {
      await this.follow(this.withoutSound);
    } else if (place.screen === 'practice' || place.screen === 'question') {
      const rows = walk.choose?.(place) ?? [0];
      await this.choose(rows);
      await this.follow(rows.length === 0 ? this.skip : this.next);
    } else {
      await this.follow(this.next);
    }
  }

  /** Walks on, screen by screen, and gives all places passed, the last one included. */
  async walk(walk: Walk = {}): Promise<Place[]> {
    const until = walk.until ?? ((place: Place) => LAST_SCREENS.includes(place.screen));
    const passed: Place[] = [];
    while (passed.length < FAR_TOO_MANY) {
      const place = await this.place();
      passed.push(place);
      await walk.onEach?.(place);
      if (until(place)) {
        return passed;
      }
      expect(LAST_SCREENS, 'the path ended before the place was reached').not.toContain(place.screen);
      await this.goOn(walk);
    }
    throw new Error(`the path does not end: ${passed.map(({ screen }) => screen).join(' ')}`);
  }

  /** Walks on to a question, choosing first options along the way. */
  async walkToQuestion(key: string): Promise<void> {
    await this.walk({ until: ({ question }) => question === key });
  }

  /** Walks on to the look-over, choosing first options along the way. */
  async walkToReview(): Promise<void> {
    await this.walk({ until: ({ screen }) => screen === 'review' });
  }
}
