import { contact, member, unknown, type CastRow } from './member.js';

const E = ['europe'] as const;

/** The elected of the works council, and the colleagues of the sister companies abroad. */
export const COUNCIL_AND_EUROPE: readonly CastRow[] = [
  ['veronique', 'Véronique Auclair', 'montreuil/fonctions/journee', member(-575), 'ordinary', ['cse'], { curly: true, bare: false, talk: 3 }],
  ['alain', 'Alain Rochefort', 'creteil/maintenance/jour', member(-840), 'ordinary', ['cse'], { bare: false, talk: 3 }],
  ['lea', 'Léa Marchetti', 'grenoble/supervision/jour', member(-185), 'ordinary', ['cse'], { curly: true, bare: false, talk: 3 }],
  ['jc', 'Jean-Claude Forestier', 'saint-etienne/maintenance/jour', member(-770), 'ordinary', ['cse'], { bare: false, talk: 2.5 }],
  ['nadege', 'Nadège Toussaint', 'gennevilliers/magasin/soir', member(-265), 'ordinary', ['cse'], { bare: false, talk: 2.5 }],
  ['paulo', 'Paulo Carvalho', 'creteil/raccordement/equipe-a', member(-320), 'ordinary', ['cse'], { talk: 2.5 }],
  ['emma', 'Emma Delcourt', 'montreuil/supervision/apres-midi', member(-60), 'newcomer', ['cse'], { from: -54, curly: true, bare: false, talk: 2 }],
  ['siobhan', 'Siobhán Kinsella', null, contact([-90, -51, -20]), 'quiet-followed', E, { curly: true, bare: false, phone: '+353209100147' }],
  ['greg', 'Greg Hartwell', null, unknown, 'loud-alone', E, { curly: false, bare: false, talk: 5, phone: '+447700900318' }],
  ['pieter', 'Pieter Dekkers', null, unknown, 'ordinary', E, { curly: false, bare: false, phone: '+447700900442' }],
  ['marta', 'Marta Iglesias', null, contact([-90, -51]), 'steady-helper', E, { curly: true, bare: false, phone: '+447700900527' }],
  ['anke', 'Anke Reimers', null, unknown, 'ordinary', E, { curly: true, bare: false, phone: '+447700900610' }],
  ['luca', 'Luca Bernasconi', null, unknown, 'ordinary', E, { curly: false, bare: false, phone: '+447700900733' }],
  ['niamh', 'Niamh Garvey', null, unknown, 'newcomer', E, { from: -44, curly: true, bare: false, phone: '+353209100962' }],
  ['katrien', 'Katrien Maes', null, unknown, 'drifting', E, { until: -24, curly: true, bare: false, phone: '+447700900855' }],
  ['owen', 'Owen Pritchett', null, unknown, 'lurker', E, { curly: false, bare: false, phone: '+447700900904' }],
];
