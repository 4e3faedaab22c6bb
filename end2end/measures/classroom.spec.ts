// A classroom: thirty people on one line of 2 Mbit/s listen to one question after the other, all
// beginning in the same minute. Is there ever a gap between what is read? Each of them fetches what
// the island fetches, in its order, and "listens" as long as the clips last.

import { readFileSync } from 'node:fs';
import { Agent, get, request } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

import { quantile } from '../support/figures.js';
import { NarrowLine } from '../support/narrow-line.js';
import { expect, test } from '../support/test.js';

const PEOPLE = Number(process.env['PEOPLE'] ?? 30);
const LINE = 2_000_000;
const QUESTIONS = 4;
/** All begin within so many milliseconds: a teacher says "now". */
const WITHIN = 20_000;

interface Figures {
  /** From the page's arrival to the first sound, for each question. */
  firstSound: number[];
  /** Between the end of a clip and the beginning of the next, for each pair. */
  gaps: number[];
}

test('thirty people listen on one line of 2 Mbit/s', async ({ demo }) => {
  const origin = new URL(demo.participant);
  const line = await NarrowLine.open(Number(origin.port), LINE);
  const lengths = clipLengths();
  const figures: Figures = { firstSound: [], gaps: [] };
  const began = performance.now();
  await Promise.all(
    Array.from({ length: PEOPLE }, async (_, person) => {
      await pause((person * WITHIN) / PEOPLE);
      await new Person(line.port, origin.host, lengths, figures).listen(demo.code);
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  line.close();
  const gaps = figures.gaps.filter((gap) => gap > 50).length;
  console.log(
    `${PEOPLE} people, ${QUESTIONS} questions each, ${(LINE / 1e6).toFixed(0)} Mbit/s shared: ` +
      `${figures.gaps.length} transitions, ${gaps} gaps over 50 ms, the longest ${Math.round(Math.max(...figures.gaps))} ms; ` +
      `first sound of a question after ${Math.round(quantile(figures.firstSound, 0.5))} ms (median), ` +
      `${Math.round(quantile(figures.firstSound, 0.95))} ms (95 %), ${Math.round(Math.max(...figures.firstSound))} ms (longest); ` +
      `${((line.bytes * 8) / seconds / 1e6).toFixed(2)} Mbit/s used on average over ${Math.round(seconds)} s`,
  );
  expect(figures.firstSound.length).toBe(PEOPLE * QUESTIONS);
});

/** How long each clip of Somali lasts, by its path: from the voice's manifest. */
function clipLengths(): Map<string, number> {
  const folder = process.env['SAMSVAR_AUDIO_FOLDER'] ?? fileURLToPath(new URL('../../audio', import.meta.url));
  const manifest = readFileSync(join(folder, 'so/manifest.toml'), 'utf8');
  const lengths = new Map<string, number>();
  for (const [, clip, file, seconds] of manifest.matchAll(
    /^([a-z0-9-]+) = \{.* file = "([0-9a-f]+)".* seconds = ([0-9.]+)/gm,
  )) {
    lengths.set(`/audio/so/${clip}.${file}.mp3`, Number(seconds) * 1000);
  }
  return lengths;
}

const pause = (milliseconds: number) => new Promise((over) => setTimeout(over, milliseconds));

/** One device, with its store of what never changes. */
class Person {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 6 });
  private readonly stored = new Map<string, Promise<void>>();
  private cookie = '';

  constructor(
    private readonly port: number,
    private readonly host: string,
    private readonly lengths: Map<string, number>,
    private readonly figures: Figures,
  ) {}

  async listen(code: string): Promise<void> {
    await this.ask(`/k/${code}`);
    const first = await this.ask('/so/sound/check');
    // What a device fetches once: style, script, WebAssembly.
    for (const [, asset] of first.matchAll(/(?:href|src)="(\/(?:css|pkg)\/[^"]+)"/g)) {
      await this.store(String(asset));
    }
    let next = '/so/practice/1';
    for (let question = 0; question < QUESTIONS; question++) {
      const page = await this.ask(next);
      await this.hear(page);
      next = await this.answer(page);
    }
    this.agent.destroy();
  }

  /** Listens to the question and its options, while the rest is fetched in the island's order. */
  private async hear(page: string): Promise<void> {
    const came = performance.now();
    // What the island reads first: not what is hidden, not the words of controls.
    const main = page
      .slice(page.indexOf('<main'), page.indexOf('class="actions"'))
      .replace(/<leptos-island.*?<\/leptos-island>/gs, '');
    const clips = [...main.matchAll(/<[^>]* data-clip="([^"]+)"[^>]*>/g)]
      .filter(([tag]) => !/class="(?:theme|when-)/.test(tag))
      .map(([, clip]) => String(clip));
    const ahead = /data-ahead="([^"]*)"/.exec(page)?.[1]?.split(' ').filter(Boolean) ?? [];
    const [first, ...others] = clips;
    const inOrder = (async () => {
      for (const clip of [...others, ...ahead]) {
        await this.store(clip);
      }
    })();
    await this.store(String(first));
    this.figures.firstSound.push(performance.now() - came);
    let ended = performance.now();
    for (const clip of clips) {
      const wanted = performance.now();
      await this.store(clip);
      this.figures.gaps.push(Math.max(0, performance.now() - Math.max(ended, wanted)));
      await pause(this.lengths.get(clip) ?? 1_000);
      ended = performance.now();
    }
    await inOrder;
  }

  /** Chooses the first option and goes on. */
  private async answer(page: string): Promise<string> {
    const action = /<form id="form"[^>]* action="([^"]+)"/.exec(page)?.[1] ?? '';
    const option = /name="option"[^>]* value="([^"]+)"|value="([^"]+)"[^>]* name="option"/.exec(page);
    const body = `option=${option?.[1] ?? option?.[2]}&action=next`;
    return new Promise((found, failed) => {
      const sent = request(
        { ...this.to(action), method: 'POST', headers: { ...this.headers(), 'content-type': 'application/x-www-form-urlencoded', 'content-length': body.length } },
        (response) => {
          this.keep(response.headers['set-cookie']);
          response.resume();
          response.once('end', () => found(String(response.headers.location)));
        },
      );
      sent.once('error', failed);
      sent.end(body);
    });
  }

  private store(path: string): Promise<void> {
    const known = this.stored.get(path);
    if (known !== undefined) {
      return known;
    }
    const fetched = this.ask(path).then(() => undefined);
    this.stored.set(path, fetched);
    return fetched;
  }

  private async ask(path: string): Promise<string> {
    return new Promise((found, failed) => {
      get({ ...this.to(path), headers: { ...this.headers(), 'accept-encoding': 'br' } }, (response) => {
        this.keep(response.headers['set-cookie']);
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.once('end', () => {
          const whole = Buffer.concat(parts);
          const isPacked = response.headers['content-encoding'] === 'br';
          found((isPacked ? brotliDecompressSync(whole) : whole).toString());
        });
      }).once('error', failed);
    });
  }

  private to(path: string) {
    return { host: '127.0.0.1', port: this.port, path, agent: this.agent };
  }

  private headers() {
    return { host: this.host, cookie: this.cookie, 'sec-fetch-site': 'same-origin' };
  }

  private keep(cookies: string[] | undefined): void {
    const draft = cookies?.map((cookie) => cookie.split(';')[0]).at(-1);
    this.cookie = draft ?? this.cookie;
  }
}
