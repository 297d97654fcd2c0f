/** What a file holds, as far as completeness goes. */
export interface FileExtent {
  readonly messages: number;
  readonly attachments: number;
}

/** The most messages that a platform writes into one export; null where it has no such limit. */
export interface ExportLimits {
  readonly withoutMedia: number;
  readonly withMedia: number;
}

/** A caution about what a file does not hold. */
export interface CoverageWarning {
  readonly code: 'older-missing' | 'older-missing-with-media';
  readonly parameters: { readonly messages: number };
}

/** Exports are cut near the limit, not exactly at it: notices count for some versions and not for others. */
const NEAR = 0.02;

const isNear = (messages: number, limit: number): boolean => Math.abs(messages - limit) <= limit * NEAR;

/**
 * Whether a file was probably cut at its platform's limit, so that older messages are missing. With media, the
 * lower limit applies; another export without media then holds more.
 */
export function coverageWarning(file: FileExtent, limits: ExportLimits): CoverageWarning | null {
  const { messages } = file;
  if (isNear(messages, limits.withoutMedia)) return { code: 'older-missing', parameters: { messages } };
  if (file.attachments > 0 && isNear(messages, limits.withMedia))
    return { code: 'older-missing-with-media', parameters: { messages } };
  return null;
}

/** From one instant to another, both included, as UTC seconds. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/**
 * The periods that several exports cover together, in order. Two that touch or overlap are one; between two periods
 * nothing is known, and silence there means nothing.
 */
export function coveredPeriods(periods: readonly Period[]): Period[] {
  const covered: Period[] = [];
  for (const period of [...periods].sort((a, b) => a.from - b.from)) {
    const last = covered.at(-1);
    if (last !== undefined && period.from <= last.to) {
      covered[covered.length - 1] = { from: last.from, to: Math.max(last.to, period.to) };
    } else covered.push(period);
  }
  return covered;
}
