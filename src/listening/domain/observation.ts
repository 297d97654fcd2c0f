/**
 * What every connector yields, as an async iterable: platform ids and wall or UTC time, no vendor types.
 * Wall times are `YYYY-MM-DDTHH:MM:SS`, Gregorian; the zone belongs to the import.
 */
export type Observation = PostObservation | EngagementObservation | MembershipObservation;

/** How much of the body a post carries: `text` all of it, `media` a caption or nothing, `deleted` nothing. */
export type PostKind = 'text' | 'media' | 'deleted';

export interface PostObservation {
  readonly type: 'post';
  /** Wall time of the phone that wrote the export, or a UTC instant ending in `Z`. */
  readonly at: string;
  /** The label the platform shows (a name, a number), without invisible marks. */
  readonly author: string;
  readonly kind: PostKind;
  readonly text: string;
  readonly edited: boolean;
  /** Labels or numbers of accounts that the text names with an @. */
  readonly mentions: readonly string[];
  /** The platform's own id where it has one. */
  readonly platformId?: string;
}

export interface EngagementObservation {
  readonly type: 'engagement';
  readonly kind: 'comment' | 'reaction' | 'share' | 'mention' | 'vote';
  readonly at: string;
  readonly author: string;
  readonly onPlatformId: string;
  readonly text: string;
}

/** A notice of the platform itself: somebody came, left, renamed the group. It has no author even where one is named. */
export interface MembershipObservation {
  readonly type: 'membership';
  readonly at: string;
  readonly text: string;
}
