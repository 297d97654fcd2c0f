import { type Id } from '../../kernel/id.js';
import { refusal, type Refusal } from '../../kernel/result.js';

/** From the outside in. */
export const WORKPLACE_KINDS = ['employer', 'site', 'department', 'shift'] as const;
export type WorkplaceKind = (typeof WORKPLACE_KINDS)[number];

/** A place of work. `headcount` is how many work there, members or not; null where nobody counted. */
export interface Workplace {
  readonly id: Id;
  readonly parentId: Id | null;
  readonly kind: WorkplaceKind;
  readonly name: string;
  readonly headcount: number | null;
}

/** A workplace with its name from the employer down, for a label that stands alone. */
export interface PlacedWorkplace extends Workplace {
  readonly path: readonly string[];
}

/** An employer stands alone; everything else stands in something larger, and levels may be skipped. */
export function refusalOfPlace(kind: WorkplaceKind, parent: Workplace | null): Refusal | null {
  if (kind === 'employer') return parent === null ? null : refusal('employer-has-no-parent');
  if (parent === null) return refusal('workplace-needs-parent');
  const isInside = WORKPLACE_KINDS.indexOf(parent.kind) < WORKPLACE_KINDS.indexOf(kind);
  return isInside ? null : refusal('workplace-inside-out');
}

/** Every workplace with its path, parents before their children, siblings by name. */
export function placed(workplaces: readonly Workplace[]): PlacedWorkplace[] {
  const children = new Map<Id | null, Workplace[]>();
  for (const workplace of workplaces)
    children.set(workplace.parentId, [...(children.get(workplace.parentId) ?? []), workplace]);
  const below = (parentId: Id | null, path: readonly string[]): PlacedWorkplace[] =>
    (children.get(parentId) ?? [])
      .sort((a, b) => a.name.localeCompare(b.name, 'fr'))
      .flatMap((workplace) => {
        const own = [...path, workplace.name];
        return [{ ...workplace, path: own }, ...below(workplace.id, own)];
      });
  return below(null, []);
}

/** These workplaces and all that lies inside them. */
export function withInside(workplaces: readonly Workplace[], ids: readonly Id[]): Id[] {
  const wanted = new Set(ids);
  for (let size = -1; size !== wanted.size;) {
    size = wanted.size;
    for (const { id, parentId } of workplaces) if (parentId !== null && wanted.has(parentId)) wanted.add(id);
  }
  return [...wanted];
}
