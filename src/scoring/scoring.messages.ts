import { type Messages } from '../api/catalogue.js';

/** The words of scores: what each signal is called, how it counts, and the sentence that says why. */
export const SCORING_MESSAGES = {
  fr: {
    'signal.offers': 'Se propose',
    'signal.came-when-called': 'Répond aux appels',
    'signal.help-given': 'Aide les collègues',
    'signal.calls': 'Appelle à agir',
    'signal.shared-grievances': 'Dit ce que d’autres vivent aussi',
    'signal.constancy': 'Présence régulière',
    'signal.opposition': 'S’oppose',
    'signal.leaving': 'Parle de partir',
    'signal.followed-calls': 'Suivi dans l’action',
    'signal.thanked': 'Remercié par les collègues',
    'signal.threads-joined': 'Lance des échanges que d’autres rejoignent',
    'signal.mentioned': 'Interpellé par les collègues',
    'signal.answered': 'Réponses probables des collègues',

    'signal.offers.phrase': '{count, plural, one {une proposition d’agir} other {# propositions d’agir}}',
    'signal.came-when-called.phrase':
      '{count, plural, one {une réponse à un appel} other {# réponses à des appels}}',
    'signal.help-given.phrase':
      '{count, plural, one {un coup de main à un collègue} other {# coups de main aux collègues}}',
    'signal.calls.phrase': '{count, plural, one {un appel à agir} other {# appels à agir}}',
    'signal.shared-grievances.phrase':
      '{count, plural, one {un problème partagé par d’autres} other {# problèmes partagés par d’autres}}',
    'signal.constancy.phrase':
      '{count, plural, one {un mois de présence} other {# mois de présence sur douze}}',
    'signal.opposition.phrase': '{count, plural, one {une opposition} other {# oppositions}}',
    'signal.leaving.phrase': '{count, plural, one {une envie de partir} other {# envies de partir}}',
    'signal.followed-calls.phrase':
      '{count, plural, one {un collègue qui a suivi son appel} other {# collègues qui ont suivi ses appels}}',
    'signal.thanked.phrase': '{count, plural, one {un remerciement} other {# remerciements}}',
    'signal.threads-joined.phrase':
      '{count, plural, one {un échange que d’autres ont rejoint} other {# échanges que d’autres ont rejoints}}',
    'signal.mentioned.phrase':
      '{count, plural, one {une interpellation} other {# interpellations}} par des collègues',
    'signal.answered.phrase': '{count, plural, one {une réponse probable} other {# réponses probables}}',

    'score.rule':
      '{weight, plural, one {# point} other {# points}} chacun, moitié moins après {days, plural, one {# jour} other {# jours}}, au plus {cap, plural, one {# point} other {# points}} en tout',
    'score.rule.ageless':
      '{weight, plural, one {# point} other {# points}} chacun, au plus {cap, plural, one {# point} other {# points}} en tout',
    'score.rule.takes-back':
      '−{weight, plural, one {# point} other {# points}} chacun, moitié moins après {days, plural, one {# jour} other {# jours}}, jamais plus de {cap, plural, one {# point} other {# points}} en moins',
    'score.rule.ageless.takes-back':
      '−{weight, plural, one {# point} other {# points}} chacun, jamais plus de {cap, plural, one {# point} other {# points}} en moins',
    'score.thanks-to.one': '{points}, surtout grâce à {first}',
    'score.thanks-to.two': '{points}, surtout grâce à {first} et à {second}',
    'score.nothing-yet': 'Rien ne le montre encore',
    'score.gap.too-few-messages':
      '{count, plural, =0 {aucun message} one {# message seulement} other {# messages seulement}} : pas assez pour le dire',
    'score.gap.too-short-a-time':
      '{days, plural, one {# jour de recul seulement} other {# jours de recul seulement}} : pas assez pour le dire',
    'score.gap.never-called': 'N’a encore jamais appelé à agir : on ne sait pas si d’autres suivraient',
    'score.not-permitted': 'Aucun motif légal ne permet de calculer un score pour cette personne',
    'score.no-assessment':
      'Aucune analyse d’impact (AIPD) signée n’est enregistrée : rien n’est calculé. La personne chargée des données peut l’enregistrer dans Réglages.',
    'score.no-model': 'Aucune règle de score n’est active.',
    'lead.drifting': 'S’éloigne : plus guère de messages depuis le {since}',
    'lead.no-score': 'Pas assez d’éléments',
    'audit.scores-recomputed':
      'Scores recalculés pour {persons, plural, one {# personne} other {# personnes}}',
    'audit.evidence-opened': 'Messages d’une preuve de score consultés',
    'audit.leads-listed':
      'Liste des premiers contacts ouverte ({persons, plural, one {# personne} many {# de personnes} other {# personnes}})',
    'audit.score-opened': 'Scores d’une personne consultés',
    'audit.leads-printed': 'Liste des premiers contacts affichée dans un terminal',
  },
  en: {
    'signal.offers': 'Offers to act',
    'signal.came-when-called': 'Answers calls',
    'signal.help-given': 'Helps colleagues',
    'signal.calls': 'Calls others to act',
    'signal.shared-grievances': 'Says what others live too',
    'signal.constancy': 'Regular presence',
    'signal.opposition': 'Opposes',
    'signal.leaving': 'Speaks of leaving',
    'signal.followed-calls': 'Followed into action',
    'signal.thanked': 'Thanked by colleagues',
    'signal.threads-joined': 'Starts threads that others join',
    'signal.mentioned': 'Called upon by colleagues',
    'signal.answered': 'Probable answers of colleagues',

    'signal.offers.phrase': '{count, plural, one {one offer to act} other {# offers to act}}',
    'signal.came-when-called.phrase':
      '{count, plural, one {one answer to a call} other {# answers to calls}}',
    'signal.help-given.phrase':
      '{count, plural, one {help given to one colleague} other {help given # times}}',
    'signal.calls.phrase': '{count, plural, one {one call to act} other {# calls to act}}',
    'signal.shared-grievances.phrase':
      '{count, plural, one {one problem that others share} other {# problems that others share}}',
    'signal.constancy.phrase':
      '{count, plural, one {one month of presence} other {# months of presence in twelve}}',
    'signal.opposition.phrase': '{count, plural, one {one opposition} other {# oppositions}}',
    'signal.leaving.phrase': '{count, plural, one {one thought of leaving} other {# thoughts of leaving}}',
    'signal.followed-calls.phrase':
      '{count, plural, one {one colleague who followed a call} other {# colleagues who followed calls}}',
    'signal.thanked.phrase': '{count, plural, one {one thank-you} other {# thank-yous}}',
    'signal.threads-joined.phrase':
      '{count, plural, one {one thread that others joined} other {# threads that others joined}}',
    'signal.mentioned.phrase': '{count, plural, one {one mention} other {# mentions}} by colleagues',
    'signal.answered.phrase': '{count, plural, one {one probable answer} other {# probable answers}}',

    'score.rule':
      '{weight, plural, one {# point} other {# points}} each, half after {days, plural, one {# day} other {# days}}, at most {cap, plural, one {# point} other {# points}} in all',
    'score.rule.ageless':
      '{weight, plural, one {# point} other {# points}} each, at most {cap, plural, one {# point} other {# points}} in all',
    'score.rule.takes-back':
      '−{weight, plural, one {# point} other {# points}} each, half after {days, plural, one {# day} other {# days}}, never more than {cap, plural, one {# point} other {# points}} off',
    'score.rule.ageless.takes-back':
      '−{weight, plural, one {# point} other {# points}} each, never more than {cap, plural, one {# point} other {# points}} off',
    'score.thanks-to.one': '{points}, mostly thanks to {first}',
    'score.thanks-to.two': '{points}, mostly thanks to {first} and {second}',
    'score.nothing-yet': 'Nothing shows it yet',
    'score.gap.too-few-messages':
      '{count, plural, =0 {no message} one {only # message} other {only # messages}}: not enough to tell',
    'score.gap.too-short-a-time':
      '{days, plural, one {only # day of history} other {only # days of history}}: not enough to tell',
    'score.gap.never-called': 'Has never called others to act: nobody knows whether they would follow',
    'score.not-permitted': 'No legal ground allows a score to be computed for this person',
    'score.no-assessment':
      'No signed impact assessment (DPIA) is recorded: nothing is computed. The data officer can record it in Settings.',
    'score.no-model': 'No scoring rules are active.',
    'lead.drifting': 'Drifting away: hardly any message since {since}',
    'lead.no-score': 'Not enough to tell',
    'audit.scores-recomputed': 'Scores computed anew for {persons, plural, one {# person} other {# persons}}',
    'audit.evidence-opened': 'Messages behind a score opened',
    'audit.leads-listed': 'List of first leads opened ({persons, plural, one {# person} other {# persons}})',
    'audit.score-opened': 'A person’s scores opened',
    'audit.leads-printed': 'List of first leads shown in a terminal',
  },
} as const satisfies Messages;
