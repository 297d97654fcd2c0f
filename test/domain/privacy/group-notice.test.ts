import { GROUP_NOTICE } from '../../../src/privacy/group-notice-text.js';

const details = {
  name: 'Syndicat Exemple',
  contact: 'bureau@exemple.fr',
  dataOfficer: 'Inès Robin, dpo@exemple.fr',
};

// GDPR Art. 14(1) and (2), point by point.
test.each([
  [
    'fr',
    [
      /Syndicat Exemple, responsable du traitement \(bureau@exemple\.fr\)/,
      /Délégué à la protection des données.: Inès Robin, dpo@exemple\.fr/,
      /ce groupe de discussion, dont un membre remet l’export/,
      /Il n’est pas public/,
      /des scores sont calculés/,
      /article 6\.1\.f/,
      /article 9\.2\.d/,
      /retirer à tout moment/,
      /jamais l’employeur/,
      /après un mois/,
      /3 ans après votre dernier contact/,
      /vous opposer à leur usage sans donner de raison/,
      /CNIL/,
    ],
  ],
  [
    'en',
    [
      /Syndicat Exemple, the controller \(bureau@exemple\.fr\)/,
      /Data protection officer: Inès Robin, dpo@exemple\.fr/,
      /this discussion group, whose export one of its members hands/,
      /It is not public/,
      /scores are computed/,
      /Article 6\(1\)\(f\)/,
      /Article 9\(2\)\(d\)/,
      /withdraw at any time/,
      /never the employer/,
      /after one month/,
      /3 years after your last contact/,
      /object to their use without giving a reason/,
      /CNIL/,
    ],
  ],
] as const)('a group is told everything that the law asks for (%s)', (language, points) => {
  const text = GROUP_NOTICE[language](details);
  for (const point of points) expect(text).toMatch(point);
});
