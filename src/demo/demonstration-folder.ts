import { join } from 'node:path';

/** Where the demonstration keeps what lies outside the database: the sandbox network's posts, and mail. */
export const demonstrationFolder = (home: string): string => join(home, 'demonstration');
