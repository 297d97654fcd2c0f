/** What a score speaks of: ready to act oneself, or followed by others. The keenest activist is often not a leader. */
export type Axis = 'readiness' | 'leadership';

export const AXES: readonly Axis[] = ['readiness', 'leadership'];

/**
 * How one kind of evidence counts. A rule is a value, so that an organiser can read it, a works council can argue
 * about it, and an organisation can change it without code.
 */
export interface SignalRule {
  readonly code: SignalCode;
  readonly axis: Axis;
  /** Thousandths of a point that one fresh occurrence of strength 1 brings; negative takes back. */
  readonly weightMillis: number;
  /** Days after which an occurrence counts half; null where age does not matter. */
  readonly halfLifeDays: number | null;
  /** The most, in tenths of a point and as an absolute amount, that this signal may bring or take back. */
  readonly capTenths: number;
}

export type SignalCode = (typeof DEFAULT_RULES)[number]['code'];

/**
 * The rules an organisation begins with. The positive caps of an axis sum to 100 points, so a score is read as
 * "out of a hundred". Behaviour that was only inferred (`answered`) has a small cap on purpose.
 */
export const DEFAULT_RULES = [
  { code: 'offers', axis: 'readiness', weightMillis: 9000, halfLifeDays: 180, capTenths: 300 },
  { code: 'came-when-called', axis: 'readiness', weightMillis: 6000, halfLifeDays: 180, capTenths: 200 },
  { code: 'help-given', axis: 'readiness', weightMillis: 4000, halfLifeDays: 240, capTenths: 140 },
  { code: 'calls', axis: 'readiness', weightMillis: 4000, halfLifeDays: 180, capTenths: 120 },
  { code: 'shared-grievances', axis: 'readiness', weightMillis: 3000, halfLifeDays: 120, capTenths: 120 },
  { code: 'constancy', axis: 'readiness', weightMillis: 1000, halfLifeDays: null, capTenths: 120 },
  { code: 'opposition', axis: 'readiness', weightMillis: -6000, halfLifeDays: 180, capTenths: 200 },
  { code: 'leaving', axis: 'readiness', weightMillis: -8000, halfLifeDays: 120, capTenths: 200 },
  { code: 'followed-calls', axis: 'leadership', weightMillis: 4000, halfLifeDays: 365, capTenths: 300 },
  { code: 'thanked', axis: 'leadership', weightMillis: 5000, halfLifeDays: 365, capTenths: 250 },
  { code: 'threads-joined', axis: 'leadership', weightMillis: 3000, halfLifeDays: 270, capTenths: 200 },
  { code: 'mentioned', axis: 'leadership', weightMillis: 3000, halfLifeDays: 365, capTenths: 150 },
  { code: 'answered', axis: 'leadership', weightMillis: 500, halfLifeDays: 270, capTenths: 100 },
] as const satisfies readonly {
  code: string;
  axis: Axis;
  weightMillis: number;
  halfLifeDays: number | null;
  capTenths: number;
}[];

/** A ruleset of one organisation. Its `version` is stored with every score, so that an old score stays explainable. */
export interface ScoringModel {
  readonly version: number;
  readonly rules: readonly SignalRule[];
  /** Below this many messages nothing is said of a person: silence is not a low score. */
  readonly minimumMessages: number;
  /** Below this many days between first and last message nothing is said either. */
  readonly minimumDays: number;
}

/** The model of a new organisation. */
export const DEFAULT_MODEL: ScoringModel = {
  version: 1,
  rules: DEFAULT_RULES,
  minimumMessages: 5,
  minimumDays: 14,
};
