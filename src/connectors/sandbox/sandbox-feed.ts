import { appendFileSync, existsSync, openSync, readFileSync } from 'node:fs';
import { newId } from '../../kernel/id.js';

/** A post as the network keeps it: one line of JSON in its file. */
export interface SandboxPost {
  readonly id: string;
  readonly text: string;
  /** ISO instant, by the network's own clock. */
  readonly publishedAt: string;
  /** Whose it is; absent for a post of the network's only account. */
  readonly account?: string;
}

/** The network's posts in a file of its own. The same text twice is two posts: it knows no idempotency keys. */
export class SandboxFeed {
  private readonly posts: SandboxPost[];
  private readonly file: number;

  /** Opens the file, or makes it. A last line that a power cut broke is left out. */
  constructor(path: string) {
    this.posts = existsSync(path) ? readFileSync(path, 'utf8').split('\n').flatMap(readLine) : [];
    this.file = openSync(path, 'a', 0o600);
  }

  /** Writes a post before anybody hears of it. */
  add(text: string, at: Date, account: string | null = null): SandboxPost {
    const post: SandboxPost = {
      id: newId(at.getTime()),
      text,
      publishedAt: at.toISOString(),
      ...(account !== null && { account }),
    };
    appendFileSync(this.file, `${JSON.stringify(post)}\n`);
    this.posts.push(post);
    return post;
  }

  /**
   * The newest first.
   * @param since Unix milliseconds
   * @param before the id of the last post that the reader has; null for the newest
   * @param account whose posts; null for all of them
   */
  since(
    since: number,
    limit: number,
    before: string | null = null,
    account: string | null = null,
  ): SandboxPost[] {
    const found: SandboxPost[] = [];
    const end = before === null ? this.posts.length : this.posts.findLastIndex(({ id }) => id === before);
    for (let at = end - 1; at >= 0 && found.length < limit; at--) {
      const post = this.posts[at]!;
      const isOwn = account === null || post.account === account;
      if (isOwn && Date.parse(post.publishedAt) >= since) found.push(post);
    }
    return found;
  }
}

function readLine(line: string): SandboxPost[] {
  try {
    return [JSON.parse(line) as SandboxPost];
  } catch {
    return [];
  }
}
