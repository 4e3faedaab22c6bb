// The built binary, running its demo on a free port and an empty folder of its own.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** What `samsvar demo --json` prints on its first line: one address for each kind of visitor. */
export interface Addresses {
  participant: string;
  /** The access code of the wave that is open. */
  code: string;
  demo: string;
  /** Signs in the contact of a municipality that has results. */
  contact: string;
  /** Signs in the contact of a municipality with too few answers. */
  small_contact: string;
  analyst: string;
  administrator: string;
}

const workspace = fileURLToPath(new URL('../..', import.meta.url));
const binary = resolve(workspace, process.env['CARGO_TARGET_DIR'] ?? 'target', 'release/samsvar');

/** How long it may take until it answers, in milliseconds. Generous: speed is measured elsewhere. */
const PATIENCE = 30_000;

export class RunningDemo {
  private constructor(
    readonly addresses: Addresses,
    private readonly process: ChildProcess,
    private readonly folder: string,
  ) {}

  /** Starts one, with these settings beside what the demo sets itself. */
  static async start(settings: Record<string, string> = {}): Promise<RunningDemo> {
    const folder = await mkdtemp(join(tmpdir(), 'samsvar-end2end-'));
    const server = spawn(binary, ['demo', '--json', '--port', '0', '--data', folder], {
      cwd: folder,
      env: { ...process.env, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const end = () => server.kill('SIGKILL');
    process.once('exit', end);
    server.once('exit', () => process.off('exit', end));
    try {
      return new RunningDemo(await firstLine(server), server, folder);
    } catch (error) {
      end();
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** Where all its pages lie. */
  get origin(): string {
    return new URL(this.addresses.participant).origin;
  }

  /** Where its mail lies. */
  get mailFolder(): string {
    return join(this.folder, 'outbox');
  }

  async stop(): Promise<void> {
    const gone = new Promise((done) => this.process.once('exit', done));
    if (this.process.exitCode === null && this.process.kill('SIGTERM')) {
      await gone;
    }
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Reads the addresses, or tells with the program's own words why there are none. */
async function firstLine(server: ChildProcess): Promise<Addresses> {
  let said = '';
  server.stderr?.on('data', (words) => {
    said = `${said}${words}`.slice(-4_000);
  });
  return new Promise((found, failed) => {
    const fail = (why: string) => failed(new Error(`${binary}: ${why}\n${said}`));
    const timer = setTimeout(() => fail('printed no addresses in time'), PATIENCE);
    server.once('error', (error) => fail(error.message));
    server.once('exit', (code) => fail(`ended with ${code} before it printed its addresses`));
    if (server.stdout === null) {
      return fail('has no standard output');
    }
    createInterface(server.stdout).once('line', (line) => {
      clearTimeout(timer);
      try {
        found(JSON.parse(line));
      } catch {
        fail(`printed something else than JSON first: ${line}`);
      }
    });
  });
}
