/** The person pressed Ctrl-C, or the system asked the process to end. */
export class Interrupted extends Error {
  constructor() {
    super('interrupted');
    this.name = 'Interrupted';
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Listens for Ctrl-C during long work that must be tidied up after. A second Ctrl-C ends at once: nothing committed is
 * lost by that.
 */
export class Interruption {
  private readonly asked: Promise<never>;
  private readonly heard: () => void;

  constructor() {
    let reject: (reason: Interrupted) => void = () => undefined;
    this.asked = new Promise<never>((_, rejectIt) => (reject = rejectIt));
    // Heard or not, it is no unhandled rejection.
    this.asked.catch(() => undefined);
    let times = 0;
    this.heard = () => {
      if (++times > 1) process.exit(130);
      reject(new Interrupted());
    };
    for (const signal of SIGNALS) process.on(signal, this.heard);
  }

  /** The work's result, or {@link Interrupted} as soon as it is asked for; work that goes on meanwhile is not waited for. */
  async orStop<T>(work: Promise<T>): Promise<T> {
    return Promise.race([this.asked, work]);
  }

  /** Stops listening: Ctrl-C is somebody else's from now on. */
  release(): void {
    for (const signal of SIGNALS) process.off(signal, this.heard);
  }
}
