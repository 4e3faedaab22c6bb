// One line of so many bits a second that all of a classroom's devices share: a relay before the
// server, through which what the server says trickles in turn to whoever waits.

import { createServer, connect, type Server, type Socket } from 'node:net';

/** What goes through at once, so that no device holds the line for long. */
const PIECE = 1_400;

export class NarrowLine {
  private readonly waiting: { to: Socket; pieces: Buffer[]; isOver: boolean }[] = [];
  private timer: NodeJS.Timeout | undefined;
  private debt = 0;
  private last = performance.now();
  bytes = 0;

  private constructor(
    private readonly server: Server,
    private readonly bytesPerMillisecond: number,
  ) {}

  /** Begins to relay to this port of this machine. */
  static async open(to: number, bitsPerSecond: number): Promise<NarrowLine> {
    const server = createServer();
    const line = new NarrowLine(server, bitsPerSecond / 8_000);
    server.on('connection', (client) => line.relay(client, to));
    await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
    line.timer = setInterval(() => line.trickle(), 2);
    return line;
  }

  get port(): number {
    const address = this.server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  }

  close(): void {
    clearInterval(this.timer);
    this.server.close();
  }

  private relay(client: Socket, to: number): void {
    const upstream = connect(to, '127.0.0.1');
    const queue = { to: client, pieces: [] as Buffer[], isOver: false };
    this.waiting.push(queue);
    client.pipe(upstream);
    upstream.on('data', (data: Buffer) => {
      for (let at = 0; at < data.length; at += PIECE) {
        queue.pieces.push(data.subarray(at, at + PIECE));
      }
    });
    const gone = () => {
      client.destroy();
      upstream.destroy();
      this.waiting.splice(this.waiting.indexOf(queue), 1);
    };
    client.once('close', gone);
    // A server hangs up on who is silent for long: the device is to know, once it has all.
    upstream.once('close', () => (queue.isOver = true));
    client.on('error', () => undefined);
    upstream.on('error', () => undefined);
  }

  /** Lets through what the time since last time allows, a piece for each device in turn. */
  private trickle(): void {
    const now = performance.now();
    // What was not used is lost, as on a real line.
    this.debt = Math.max(0, this.debt - (now - this.last) * this.bytesPerMillisecond);
    this.last = now;
    const allowed = 2 * this.bytesPerMillisecond;
    let busy = true;
    while (busy && this.debt <= allowed) {
      busy = false;
      for (const queue of this.waiting) {
        const piece = this.debt <= allowed ? queue.pieces.shift() : undefined;
        if (piece !== undefined) {
          queue.to.write(piece);
          this.debt += piece.length;
          this.bytes += piece.length;
          busy = true;
        } else if (queue.isOver && queue.pieces.length === 0) {
          queue.to.end();
        }
      }
    }
    // The line serves another device first next time.
    const first = this.waiting.shift();
    if (first !== undefined) {
      this.waiting.push(first);
    }
  }
}
