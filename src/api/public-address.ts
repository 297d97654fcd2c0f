import { type Config } from '../config/config.js';

/** The address that people type, for links that leave the service. Known once the service listens. */
export class PublicAddress {
  private port: number;

  constructor(private readonly config: Pick<Config, 'publicUrl' | 'port' | 'host'>) {
    this.port = config.port;
  }

  /** Without a trailing slash. */
  get url(): string {
    return this.config.publicUrl ?? `http://localhost:${this.port}`;
  }

  /** Says which port was taken. */
  listensOn(port: number): void {
    this.port = port;
  }
}
