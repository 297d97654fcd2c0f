import { personNode, taskNode } from './nodes.js';
import { leadOf } from './scores.js';
import { instant, type World } from './world.js';

type Arguments = Record<string, unknown>;
type Fields = Record<string, unknown>;
interface Change {
  version: number;
  at: string;
  kind: string;
  sentence: string;
  reason: string | null;
  by: { id: string; name: string; language: string };
}
export interface InventedLead {
  id: string;
  personId: string;
  pipeline: string;
  stage: string;
  owner: (typeof owners)[number];
  daysInStage: number;
  quietDays: number;
  version: number;
  outcome: string | null;
  history: Change[];
}
interface InventedStage {
  id: string;
  name: string;
  isNamed: boolean;
  isRetired: boolean;
}

const owners = [
  { id: 'u-1', name: 'Léa Martin', language: 'fr' },
  { id: 'u-2', name: 'Paul Garrec', language: 'fr' },
];
const stage = (id: string, name: string): InventedStage => ({ id, name, isNamed: false, isRetired: false });
const labels = ['Entraîne les autres', 'Favorable', 'Hésite', 'Réticent', 'Opposé'];

/** Pipelines, leads and assessments of one world. */
export interface LeadWorld {
  pipelines: { id: string; code: string; name: string; version: number; stages: InventedStage[] }[];
  leads: InventedLead[];
  assessments: { id: string; personId: string; value: number; note: string | null; at: string }[];
}

const worlds = new WeakMap<World, LeadWorld>();

/** What the world remembers of leads; invented when it is first asked for. */
export function leadsOf(world: World): LeadWorld {
  const known = worlds.get(world) ?? invent(world);
  worlds.set(world, known);
  return known;
}

function invent(world: World): LeadWorld {
  const pipelines = [
    {
      id: 'pl-1',
      code: 'membership',
      name: 'Vers l’adhésion',
      version: 1,
      stages: [
        stage('st-1', 'À rencontrer'),
        stage('st-2', 'Rencontre faite'),
        stage('st-3', 'En confiance'),
        stage('st-4', 'Adhésion proche'),
      ],
    },
    {
      id: 'pl-2',
      code: 'activism',
      name: 'Vers l’action',
      version: 1,
      stages: [
        stage('sa-1', 'À rencontrer'),
        stage('sa-2', 'Rencontre faite'),
        stage('sa-3', 'Participe'),
        stage('sa-4', 'Milite'),
        stage('sa-5', 'Entraîne les autres'),
      ],
    },
  ];
  const leads = world.people.slice(0, 46).map((person, index): InventedLead => {
    const pipeline = pipelines[index % 3 === 2 ? 1 : 0]!;
    const place = [0, 0, 1, 0, 2, 1, 3, 1, 0][index % 9]!;
    const days = [4, 33, 0, 12, 26, 1, 7, 19, 9][index % 9]!;
    const at = pipeline.stages[place]!;
    const first = `Parcours ouvert à l’étape «\u00a0${at.name}\u00a0»`;
    return {
      id: `l-${index + 1}`,
      personId: person.id,
      pipeline: pipeline.id,
      stage: at.id,
      owner: owners[index % 3 === 0 ? 1 : 0]!,
      daysInStage: days,
      quietDays: days,
      version: 1,
      outcome: null,
      history: [
        {
          version: 1,
          at: instant(days),
          kind: 'opened',
          sentence: first,
          reason: 'A répondu',
          by: owners[0]!,
        },
      ],
    };
  });
  const assessments = world.people
    .slice(0, 30)
    .flatMap((person, index) =>
      index % 2 === 0
        ? [{ id: `as-${index}`, personId: person.id, value: (index % 5) + 1, note: null, at: instant(index) }]
        : [],
    );
  return { pipelines, leads, assessments };
}

const refusal = (code: string, message: string) => ({ __typename: 'Refusal', code, message });

function assessmentsOf(world: World, personId: string) {
  return leadsOf(world)
    .assessments.filter((one) => one.personId === personId)
    .reverse()
    .map((one) => ({ __typename: 'Assessment', ...one, label: labels[one.value - 1], by: owners[0] }));
}

function leadNode(world: World, lead: InventedLead): Fields {
  const { pipelines } = leadsOf(world);
  const pipeline = pipelines.find(({ id }) => id === lead.pipeline)!;
  const place = pipeline.stages.findIndex(({ id }) => id === lead.stage);
  const person = world.people.find(({ id }) => id === lead.personId)!;
  const task = world.tasks.find((one) => one.personId === person.id && !one.doneAt);
  return {
    __typename: 'Lead',
    ...lead,
    person: personNode(world, person),
    pipeline,
    stage: pipeline.stages[place],
    nextStage: lead.outcome ? null : (pipeline.stages[place + 1] ?? null),
    isStill: lead.quietDays > 21,
    nextStep: task ? taskNode(world, task.id) : null,
    assessment: assessmentsOf(world, person.id)[0] ?? null,
    suggestion: leadOf(person, (each) => personNode(world, each)),
    openedAt: instant(lead.daysInStage),
    stageSince: instant(lead.daysInStage),
    closedAt: lead.outcome ? instant(0) : null,
    history: [...lead.history].reverse(),
  };
}

interface Search {
  pipelineId?: string;
  mine?: boolean;
  still?: boolean;
  late?: boolean;
}

function matching(world: World, search: Search): InventedLead[] {
  return leadsOf(world)
    .leads.filter(
      (lead) =>
        !lead.outcome &&
        (!search.pipelineId || lead.pipeline === search.pipelineId) &&
        (!search.mine || lead.owner.id === 'u-1') &&
        (!search.still || lead.quietDays > 21) &&
        (!search.late || leadNode(world, lead)['nextStep'] !== null),
    )
    .sort((a, b) => b.quietDays - a.quietDays);
}

const connection = (world: World, leads: readonly InventedLead[]) => ({
  edges: leads.map((lead) => ({ cursor: lead.id, node: leadNode(world, lead) })),
  total: leads.length,
  pageInfo: { hasNextPage: false, endCursor: null },
});

function median(leads: readonly InventedLead[]): number | null {
  const days = leads.map(({ daysInStage }) => daysInStage).sort((a, b) => a - b);
  return days[Math.floor((days.length - 1) / 2)] ?? null;
}

/** One decision, refused where somebody was faster. */
function decide(
  world: World,
  args: Arguments,
  kind: string,
  change: Partial<InventedLead>,
  sentence: string,
) {
  const lead = leadsOf(world).leads.find(({ id }) => id === args['id']);
  if (!lead) return refusal('not-found', 'Ce parcours n’existe plus.');
  if (lead.version !== args['expectedVersion'])
    return {
      __typename: 'StaleVersion',
      code: 'stale-version',
      message: 'Quelqu’un a changé ceci entre-temps.',
      currentVersion: lead.version,
    };
  const version = lead.version + 1;
  const reason = typeof args['reason'] === 'string' ? args['reason'] : null;
  lead.history.push({ version, at: instant(0), kind, sentence, reason, by: owners[0]! });
  Object.assign(lead, change, { version });
  return leadNode(world, lead);
}

/** The root fields of pipelines, over one world, with what a person's own fields need. */
export function leadFields(world: World): Fields {
  const stageNamed = (id: unknown) =>
    leadsOf(world)
      .pipelines.flatMap(({ stages }) => stages)
      .find((one) => one.id === id)?.name ?? '';
  return {
    pipelines: () => leadsOf(world).pipelines,
    board: ({ pipelineId, search }: Arguments) => {
      const pipeline = leadsOf(world).pipelines.find(({ id }) => id === pipelineId);
      if (!pipeline) return null;
      const all = matching(world, { ...(search as Search), pipelineId: pipeline.id });
      const columns = pipeline.stages.map((one) => {
        const here = all.filter((lead) => lead.stage === one.id);
        const still = here.filter(({ quietDays }) => quietDays > 21).length;
        return {
          stage: one,
          count: here.length,
          medianDays: median(here),
          still,
          leads: connection(world, here),
        };
      });
      return { pipeline, columns };
    },
    leads: ({ search }: Arguments) => connection(world, matching(world, (search ?? {}) as Search)),
    lead: ({ id }: Arguments) => {
      const lead = leadsOf(world).leads.find((one) => one.id === id);
      return lead ? leadNode(world, lead) : null;
    },
    leadOwners: () => owners,
    decisionAgreement: () => ({
      decisions: 42,
      agreeing: 41,
      percent: 97,
      isAlarming: true,
      sentence:
        '97\u00a0% des 42 décisions des 90 derniers jours suivent le score\u00a0: vérifiez que des personnes décident vraiment (RGPD, article 22).',
    }),
    moveLead: (args: Arguments) =>
      decide(
        world,
        args,
        'moved',
        { stage: String(args['stageId']), daysInStage: 0, quietDays: 0 },
        `À l’étape «\u00a0${stageNamed(args['stageId'])}\u00a0»`,
      ),
    closeLead: (args: Arguments) =>
      decide(world, args, 'closed', { outcome: String(args['outcome']) }, 'Parcours clos'),
    assignLead: (args: Arguments) =>
      decide(
        world,
        args,
        'assigned',
        { owner: owners.find(({ id }) => id === args['ownerId']) ?? owners[0]! },
        'Confié à quelqu’un d’autre',
      ),
    takeLead: ({ lead: input }: Arguments) => {
      const { personId, pipelineId, reason } = input as Record<string, string>;
      const person = world.people.find(({ id }) => id === personId);
      if (!person?.relation)
        return {
          __typename: 'PermissionMissing',
          code: 'no-ground',
          message: 'Rien ne permet de contacter cette personne pour la recruter.',
          missing: ['une relation', 'un consentement'],
        };
      const known = leadsOf(world);
      const pipeline = known.pipelines.find(({ id }) => id === pipelineId)!;
      const taken: InventedLead = {
        id: `l-${known.leads.length + 1}`,
        personId: person.id,
        pipeline: pipeline.id,
        stage: pipeline.stages[0]!.id,
        owner: owners[0]!,
        daysInStage: 0,
        quietDays: 0,
        version: 1,
        outcome: null,
        history: [
          {
            version: 1,
            at: instant(0),
            kind: 'opened',
            sentence: 'Parcours ouvert',
            reason: reason ?? null,
            by: owners[0]!,
          },
        ],
      };
      known.leads.push(taken);
      return leadNode(world, taken);
    },
    assess: ({ personId, value, note }: Arguments) => {
      const { assessments } = leadsOf(world);
      assessments.push({
        id: `as-new-${assessments.length}`,
        personId: String(personId),
        value: Number(value),
        note: typeof note === 'string' ? note : null,
        at: instant(0),
      });
      return assessmentsOf(world, String(personId))[0];
    },
    editPipeline: ({ id, edit, expectedVersion }: Arguments) => {
      const pipeline = leadsOf(world).pipelines.find((one) => one.id === id)!;
      if (pipeline.version !== expectedVersion)
        return {
          __typename: 'StaleVersion',
          code: 'stale-version',
          message: 'Changé entre-temps.',
          currentVersion: pipeline.version,
        };
      const { stages, retirements } = edit as {
        stages: { id: string | null; name: string | null }[];
        retirements: { stageId: string; targetId: string }[];
      };
      const kept = stages.map((wanted, index) => {
        const before = pipeline.stages.find((one) => one.id === wanted.id);
        return before && wanted.name === null
          ? before
          : { id: wanted.id ?? `st-new-${index}`, name: wanted.name ?? '', isNamed: true, isRetired: false };
      });
      const gone = pipeline.stages.filter((one) => !kept.some((other) => other.id === one.id));
      if (gone.some((one) => !retirements.some(({ stageId }) => stageId === one.id)))
        return refusal(
          'pipeline.target-missing',
          'Dites à quelle étape vont les personnes de l’étape supprimée.',
        );
      for (const { stageId, targetId } of retirements)
        for (const lead of leadsOf(world).leads) if (lead.stage === stageId) lead.stage = targetId;
      Object.assign(pipeline, { stages: kept, version: pipeline.version + 1 });
      return { __typename: 'Pipeline', ...pipeline };
    },
  };
}

/** A person with where they stand and how people judged them. */
export function withLeads(world: World, person: Fields | null): Fields | null {
  if (!person) return null;
  const leads = leadsOf(world).leads.filter((lead) => lead.personId === person['id']);
  return {
    ...person,
    leads: leads.map((lead) => leadNode(world, lead)),
    assessments: assessmentsOf(world, String(person['id'])),
  };
}
