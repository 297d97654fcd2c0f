import { z } from 'zod';
import { type Id } from '../kernel/id.js';

const warning = z.object({
  code: z.string(),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** What is kept in the spool of a file that was read but not attested. */
const preview = z.object({
  platform: z.string(),
  zone: z.string(),
  summary: z.object({
    platform: z.string(),
    title: z.string().nullable(),
    dialect: z.object({
      os: z.enum(['ios', 'android']),
      dateOrder: z.enum(['dmy', 'mdy', 'ymd']),
      clock: z.enum(['12h', '24h']),
      language: z.string().nullable(),
    }),
    messages: z.number(),
    systemEvents: z.number(),
    authors: z.array(z.object({ name: z.string(), messages: z.number() })),
    attachments: z.number(),
    edited: z.number(),
    deleted: z.number(),
    firstAt: z.string().nullable(),
    lastAt: z.string().nullable(),
    warnings: z.array(warning),
  }),
  /** Posts whose wall time never was in the zone: the zone may be wrong. */
  impossibleTimes: z.number(),
  /** Authors who must not come back: their messages stay out, into whichever group the file goes. */
  keptOut: z.array(z.string()),
  overlaps: z.array(
    z.object({
      sourceId: z.string(),
      shared: z.number(),
      fresh: z.number(),
      /** Messages that are not stored and will not be. */
      suppressed: z.number(),
      newParticipants: z.number(),
      offsetSeconds: z.number(),
      aliases: z.array(
        z.object({
          label: z.string(),
          accountId: z.string(),
          messages: z.number(),
          isNewOtherwise: z.boolean(),
        }),
      ),
    }),
  ),
});

/** What a person looks at before attesting. It holds names: it stays in the sealed spool. */
export type ImportPreview = z.infer<typeof preview>;

/** A source that the file overlaps, and who is who in it. */
export type PreviewOverlap = Omit<ImportPreview['overlaps'][number], 'sourceId'> & { readonly sourceId: Id };

/** Reads what the spool kept; null where there is none. */
export const readPreview = (kept: unknown): ImportPreview | null =>
  kept === null ? null : preview.parse(kept);
