import { instant } from './world.js';
import { type InventedPerson } from './people.js';

type Axis = 'readiness' | 'leadership';

const signals: Record<Axis, { code: string; name: string; rule: string; cap: number; share: number }[]> = {
  readiness: [
    {
      code: 'offer',
      name: 'Propose son aide',
      rule: '8 points par offre, moitié au bout de 120 jours, 30 au plus',
      cap: 300,
      share: 0.38,
    },
    {
      code: 'call',
      name: 'Appelle à agir',
      rule: '6 points par appel, moitié au bout de 90 jours, 25 au plus',
      cap: 250,
      share: 0.26,
    },
    {
      code: 'shared-grievance',
      name: 'Dit tout haut ce que d’autres vivent',
      rule: '3 points par sujet repris par trois personnes, 20 au plus',
      cap: 200,
      share: 0.2,
    },
    {
      code: 'constancy',
      name: 'Parle régulièrement',
      rule: '1 point par mois actif, 12 au plus',
      cap: 120,
      share: 0.13,
    },
    {
      code: 'came',
      name: 'Est venu·e quand on a appelé',
      rule: '10 points par présence, 20 au plus',
      cap: 200,
      share: 0.11,
    },
    {
      code: 'refusal',
      name: 'A décliné',
      rule: '4 points de moins par refus, moitié au bout de 60 jours',
      cap: 100,
      share: -0.08,
    },
  ],
  leadership: [
    {
      code: 'thanked',
      name: 'On le ou la remercie',
      rule: '5 points par remerciement nommé, moitié au bout de 180 jours, 35 au plus',
      cap: 350,
      share: 0.42,
    },
    {
      code: 'mentioned',
      name: 'On le ou la mentionne',
      rule: '2 points par mention, 20 au plus',
      cap: 200,
      share: 0.24,
    },
    {
      code: 'answered',
      name: 'On lui répond (probable)',
      rule: '1 point par réponse probable, 15 au plus',
      cap: 150,
      share: 0.2,
    },
    {
      code: 'followed',
      name: 'D’autres agissent après son appel',
      rule: '9 points par appel suivi, 30 au plus',
      cap: 300,
      share: 0.14,
    },
  ],
};

const texts = [
  'Je peux prendre ma matinée jeudi si on veut être nombreux devant l’agence.',
  'Qui vient avec moi voir le directeur ? À trois on passera mieux.',
  'Pareil chez nous : trois interventions de plus dans la tournée, et personne pour remplacer.',
  'Merci Nadia, grâce à ton modèle de courrier j’ai récupéré mes heures.',
  'J’ai imprimé les tracts, je les dépose au dépôt demain à 7 h.',
];

export const rules = (['readiness', 'leadership'] as const).flatMap((axis) =>
  signals[axis].map((signal) => ({
    code: signal.code,
    axis,
    name: signal.name,
    rule: signal.rule,
    weightMillis: 5000,
    halfLifeDays: 120,
    capTenths: signal.cap,
  })),
);

function evidence(id: string, index: number, millis: number, probable: boolean) {
  return {
    id: `${id}.${index}`,
    occurredAt: instant(9 + index * 23, 7 + index),
    pointsMillis: millis,
    isProbable: probable,
    message: {
      id: `m-${id}.${index}`,
      at: instant(9 + index * 23, 7 + index),
      author: 'La personne',
      text: texts[(id.length + index) % texts.length],
      source: { id: 'g-1', name: 'Section Ponant' },
      isTheOne: true,
    },
  };
}

/** The signal shares as whole tenths whose sum is the total exactly. */
function contributions(person: InventedPerson, axis: Axis, total: number) {
  const parts = signals[axis];
  let left = total;
  return parts.map((signal, index) => {
    const tenths = index === parts.length - 1 ? left : Math.round(total * signal.share);
    left -= tenths;
    const count = 1 + (index % 3);
    const nodes = Array.from({ length: count }, (_, each) =>
      evidence(
        `${person.id}.${signal.code}`,
        each,
        Math.round((tenths * 100) / count),
        signal.code === 'answered',
      ),
    );
    return {
      signal: signal.code,
      name: signal.name,
      rule: signal.rule,
      tenths,
      occurrences: count,
      firstAt: instant(80),
      lastAt: instant(9),
      elsewhereTenths: signal.code === 'mentioned' ? 4 : 0,
      evidence: { nodes, pageInfo: { hasNextPage: false, endCursor: null }, total: count },
    };
  });
}

export function scoreOf(person: InventedPerson, axis: Axis) {
  if (person.relation === null) return null;
  const tenths = person[axis];
  const base = { axis, modelVersion: 1, computedAt: instant(0, 5) };
  if (tenths === null) {
    return {
      ...base,
      tenths: null,
      sentence: 'Seulement 3 messages\u00a0: pas assez d’éléments pour le dire.',
      contributions: [],
      gaps: [{ code: 'few-messages', sentence: 'Seulement 3 messages en six mois.' }],
    };
  }
  const points = Math.round(tenths / 10);
  return {
    ...base,
    tenths,
    sentence:
      axis === 'readiness'
        ? `${points}, surtout grâce à deux offres d’aide et à un appel.`
        : `${points}, surtout parce qu’on la remercie et qu’on la mentionne.`,
    contributions: contributions(person, axis, tenths),
    gaps:
      axis === 'leadership'
        ? [
            {
              code: 'no-replies',
              sentence: 'L’export ne dit pas qui répond à qui\u00a0: les réponses sont probables.',
            },
          ]
        : [],
  };
}

export function leadOf(person: InventedPerson, personNode: (person: InventedPerson) => unknown) {
  const readiness = scoreOf(person, 'readiness');
  return {
    person: personNode(person),
    readiness,
    leadership: scoreOf(person, 'leadership'),
    reason: person.isDrifting
      ? 'Parlait chaque semaine, se tait depuis six semaines.'
      : (readiness?.sentence ?? 'Aucun fondement\u00a0: rien n’est calculé.'),
    isDrifting: person.isDrifting,
    lastSeenAt: instant(person.lastSeenDaysAgo),
  };
}
