// What somebody hears of a page, and the controls for it. It listens to the page's own sound
// elements: what really sounded, from where, how far, and what was lit meanwhile.

import { expect, type Locator, type Page } from '@playwright/test';

/** Something that happened to a sound. */
export interface Heard {
  what: 'playing' | 'ended' | 'error' | 'pause';
  /** The clip's path. */
  clip: string;
  /** The clips in what is lit. */
  lit: string[];
  /** How far the sound has come, in seconds, how long it is, and how fast it plays. */
  at: number;
  length: number;
  rate: number;
  /** How many sounds play at this moment. */
  together: number;
  /** The language of the page, and the moment in it, in milliseconds. */
  lang: string;
  moment: number;
}

export class Listener {
  /** The big button: reads the page, and stops. */
  readonly big: Locator;
  readonly stop: Locator;
  readonly again: Locator;
  readonly slower: Locator;
  readonly retry: Locator;
  /** The bar's control: whether pages read themselves. */
  readonly tool: Locator;
  /** What is lit. */
  readonly lit: Locator;
  /** All that was heard, in this page and those before. */
  readonly heard: Heard[] = [];

  constructor(private readonly page: Page) {
    this.big = page.locator('[data-listen]');
    this.stop = page.locator('[data-do=stop]');
    this.again = page.locator('[data-do=again]');
    this.slower = page.locator('[data-do=slower]');
    this.retry = page.locator('[data-do=retry]');
    this.tool = page.locator('[data-sound-tool]');
    this.lit = page.locator('[data-reading]');
  }

  /** Begins to listen; before the first page. */
  async prick(): Promise<void> {
    await this.page.exposeFunction('samsvarHeard', (heard: Heard) => this.heard.push(heard));
    await this.page.addInitScript(prickEars);
  }

  /** The button beside the text with this message id. */
  small(id: string): Locator {
    return this.page
      .locator('[data-heard]')
      .filter({ has: this.page.locator(`[data-says="${id}"]`) })
      .locator('[data-hear]');
  }

  /** The clip of the text with this message id. */
  async clip(id: string): Promise<string> {
    const text = this.page.locator(`[data-says="${id}"][data-clip]`).first();
    return String(await text.getAttribute('data-clip'));
  }

  /** The clips of the question on the page and of its options, in their order. */
  async clipsOfQuestion(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('.ask [data-clip], .option [data-clip]')].map(
        (text) => text.getAttribute('data-clip') ?? '',
      ),
    );
  }

  /** The clips that were heard to their end, in order. */
  ended(): string[] {
    return this.heard.filter(({ what }) => what === 'ended').map(({ clip }) => clip);
  }

  /** Waits until this clip has sounded, to its end. */
  async expectHeard(clip: string): Promise<void> {
    await expect
      .poll(() => this.ended(), { message: `${clip} is heard to its end`, timeout: 60_000 })
      .toContain(clip);
  }

  /** Waits until this clip begins to sound. */
  async expectPlaying(clip: string): Promise<void> {
    await expect
      .poll(() => this.heard.filter(({ what }) => what === 'playing').map((heard) => heard.clip), {
        message: `${clip} begins`,
        timeout: 30_000,
      })
      .toContain(clip);
  }

  /** Whether something sounds now. */
  async isSounding(): Promise<boolean> {
    return this.page.evaluate(() => {
      const sounds = (window as unknown as { samsvarSounds?: Set<HTMLMediaElement> }).samsvarSounds;
      return [...(sounds ?? [])].some((sound) => !sound.paused && !sound.ended);
    });
  }

  async expectSilence(): Promise<void> {
    await expect.poll(() => this.isSounding()).toBe(false);
    await expect(this.lit).toHaveCount(0);
  }

  /** Asserts that never two sounds played at once, and none of another language than the page's.
   *  `voices` says which voice reads which language, where the names differ. */
  expectOneVoiceAtATime(voices: Record<string, string> = {}): void {
    expect(Math.max(0, ...this.heard.map(({ together }) => together))).toBeLessThanOrEqual(1);
    for (const { clip, lang } of this.heard) {
      if (!clip.includes('/language-name.')) {
        expect(clip, `on a page in ${lang}`).toContain(`/audio/${voices[lang] ?? lang}/`);
      }
    }
  }
}

/** Runs in each page: tells of every sound that is asked to play. */
function prickEars(): void {
  const sounds = new Set<HTMLMediaElement>();
  const window_ = window as unknown as {
    samsvarSounds: Set<HTMLMediaElement>;
    samsvarHeard?: (heard: unknown) => void;
  };
  window_.samsvarSounds = sounds;
  const play = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
    if (!sounds.has(this)) {
      sounds.add(this);
      for (const what of ['playing', 'ended', 'error', 'pause']) {
        this.addEventListener(what, () => {
          const lit = document.querySelectorAll(
            '[data-reading] [data-clip], [data-reading][data-clip]',
          );
          window_.samsvarHeard?.({
            what,
            clip: new URL(this.currentSrc || this.src).pathname,
            lit: [...lit].map((text) => text.getAttribute('data-clip')),
            at: this.currentTime,
            length: this.duration,
            rate: this.playbackRate,
            together: [...sounds].filter((sound) => !sound.paused && !sound.ended).length,
            lang: document.documentElement.lang,
            moment: performance.now(),
          });
        }, { capture: true });
      }
    }
    return play.call(this);
  };
}
