import { type Messages } from '../api/catalogue.js';

/** A stage by its default's code, or by the name that the organisation gave it: timelines hand over codes. */
const STAGE = {
  fr: `{stage, select, to_meet {«\u00a0À rencontrer\u00a0»} met {«\u00a0Rencontre faite\u00a0»} trusted {«\u00a0En confiance\u00a0»} ready_to_join {«\u00a0Adhésion proche\u00a0»} acting {«\u00a0Participe\u00a0»} activist {«\u00a0Milite\u00a0»} leader {«\u00a0Entraîne les autres\u00a0»} other {«\u00a0{name}\u00a0»}}`,
  en: `{stage, select, to_meet {“To meet”} met {“Met”} trusted {“Trusted”} ready_to_join {“Ready to join”} acting {“Acting”} activist {“Activist”} leader {“Leader”} other {“{name}”}}`,
} as const;
const PIPELINE = {
  fr: '{pipeline, select, membership {vers l’adhésion} other {vers l’action}}',
  en: '{pipeline, select, membership {towards membership} other {towards action}}',
} as const;
const OUTCOME = {
  fr: '{outcome, select, won {but atteint} lost {sans suite} other {en pause}}',
  en: '{outcome, select, won {goal reached} lost {given up} other {put on hold}}',
} as const;

/** The words of pipelines, leads and assessments. */
export const PIPELINE_MESSAGES = {
  fr: {
    'pipeline.membership': 'Vers l’adhésion',
    'pipeline.activism': 'Vers l’action',
    'stage.to-meet': 'À rencontrer',
    'stage.met': 'Rencontre faite',
    'stage.trusted': 'En confiance',
    'stage.ready-to-join': 'Adhésion proche',
    'stage.acting': 'Participe',
    'stage.activist': 'Milite',
    'stage.leader': 'Entraîne les autres',
    'lead-outcome.won': 'but atteint',
    'lead-outcome.lost': 'sans suite',
    'lead-outcome.paused': 'en pause',
    'lead-change.opened': 'Parcours ouvert à l’étape «\u00a0{to}\u00a0»',
    'lead-change.moved': 'De «\u00a0{from}\u00a0» à «\u00a0{to}\u00a0»',
    'lead-change.stage-retired': 'De «\u00a0{from}\u00a0», étape supprimée, à «\u00a0{to}\u00a0»',
    'lead-change.assigned': 'Confié à {owner}',
    'lead-change.closed': 'Parcours clos\u00a0: {outcome}',
    'timeline.lead.opened': `Parcours ${PIPELINE.fr} ouvert à l’étape ${STAGE.fr}`,
    'timeline.lead.moved': `Parcours ${PIPELINE.fr}\u00a0: étape ${STAGE.fr}`,
    'timeline.lead.stage-retired': `Parcours ${PIPELINE.fr}\u00a0: étape ${STAGE.fr}, la précédente est supprimée`,
    'timeline.lead.closed': `Parcours ${PIPELINE.fr} clos\u00a0: ${OUTCOME.fr}`,
    'timeline.lead.assessed':
      'Appréciation {value}\u00a0: {value, select, 1 {entraîne les autres} 2 {est favorable} 3 {hésite encore} 4 {est réticent} other {est opposé}}',
    'assessment.1': 'Entraîne les autres',
    'assessment.2': 'Favorable',
    'assessment.3': 'Hésite',
    'assessment.4': 'Réticent',
    'assessment.5': 'Opposé',
    'assessment.unknown-value': 'Une appréciation va de 1 à 5\u00a0: choisissez-en une.',
    'assessment.note-too-long': 'La note dépasse {limit, number} caractères\u00a0: raccourcissez-la.',
    'lead.reason-missing':
      'Dites pourquoi, en quelques mots\u00a0: c’est une personne qui décide, jamais un score.',
    'lead.reason-too-long': 'La raison dépasse {limit, number} caractères\u00a0: raccourcissez-la.',
    'lead.closed': 'Ce parcours est clos\u00a0: ouvrez-en un nouveau pour continuer.',
    'lead.open-already': 'Cette personne a déjà un parcours ouvert de cette sorte.',
    'lead.owned-already': 'Ce parcours lui est déjà confié.',
    'lead.unknown-owner':
      'Un parcours se confie à une organisatrice ou un organisateur qui voit cette personne\u00a0: choisissez quelqu’un d’autre.',
    'lead.ground-not-ready': 'Le fondement vient de changer\u00a0: réessayez dans un instant.',
    'stage-not-reachable':
      'On ne peut pas aller à cette étape d’ici\u00a0: choisissez une autre étape du même parcours.',
    'pipeline.too-few-stages': 'Un parcours a au moins deux étapes.',
    'pipeline.too-many-stages': 'Un parcours a au plus {limit, number} étapes.',
    'pipeline.unknown-stage':
      'Une des étapes n’est pas de ce parcours, ou n’y est plus\u00a0: rechargez la page.',
    'pipeline.stage-without-name': 'Donnez un nom à chaque étape.',
    'pipeline.stage-name-too-long': 'Le nom d’une étape tient en {limit, number} caractères.',
    'pipeline.stage-named-twice': 'Deux étapes portent le même nom\u00a0: on ne pourrait pas les distinguer.',
    'pipeline.target-missing': 'Dites à quelle étape vont les personnes de l’étape supprimée.',
    'pipeline.target-leaves-too':
      'L’étape choisie pour les accueillir disparaît aussi\u00a0: choisissez-en une qui reste.',
    'pipeline.retired-and-kept': 'Une étape ne peut pas être à la fois gardée et supprimée.',
    'pipeline.spans-sections':
      'Les parcours sont communs à toute l’organisation\u00a0: il faut un rôle qui la couvre entière.',
    'agreement.alarming':
      '{percent, number}\u00a0% des {decisions, number} décisions des {days, number} derniers jours suivent le score\u00a0: vérifiez que des personnes décident vraiment (RGPD, article 22).',
    'agreement.fine':
      '{percent, number}\u00a0% des {decisions, number} décisions des {days, number} derniers jours vont dans le sens du score.',
    'agreement.too-few':
      '{decisions, plural, one {# décision} other {# décisions}} en {days, number} jours\u00a0: il en faut {needed, number} pour comparer avec le score.',
    'audit.lead-opened': 'Parcours ouvert',
    'audit.lead-moved': 'Personne déplacée dans son parcours',
    'audit.lead-assigned': 'Parcours confié',
    'audit.lead-closed': 'Parcours clos',
    'audit.person-assessed': 'Personne appréciée',
    'audit.pipeline-edited': 'Étapes d’un parcours modifiées',
  },
  en: {
    'pipeline.membership': 'Towards membership',
    'pipeline.activism': 'Towards action',
    'stage.to-meet': 'To meet',
    'stage.met': 'Met',
    'stage.trusted': 'Trusted',
    'stage.ready-to-join': 'Ready to join',
    'stage.acting': 'Acting',
    'stage.activist': 'Activist',
    'stage.leader': 'Leader',
    'lead-outcome.won': 'goal reached',
    'lead-outcome.lost': 'given up',
    'lead-outcome.paused': 'put on hold',
    'lead-change.opened': 'Path begun at “{to}”',
    'lead-change.moved': 'From “{from}” to “{to}”',
    'lead-change.stage-retired': 'From “{from}”, a stage that was removed, to “{to}”',
    'lead-change.assigned': 'Handed to {owner}',
    'lead-change.closed': 'Path closed: {outcome}',
    'timeline.lead.opened': `Path ${PIPELINE.en} begun at ${STAGE.en}`,
    'timeline.lead.moved': `Path ${PIPELINE.en}: stage ${STAGE.en}`,
    'timeline.lead.stage-retired': `Path ${PIPELINE.en}: stage ${STAGE.en}, the one before was removed`,
    'timeline.lead.closed': `Path ${PIPELINE.en} closed: ${OUTCOME.en}`,
    'timeline.lead.assessed':
      'Assessed {value}: {value, select, 1 {leads others} 2 {is in favour} 3 {is undecided} 4 {is reluctant} other {is opposed}}',
    'assessment.1': 'Leads others',
    'assessment.2': 'In favour',
    'assessment.3': 'Undecided',
    'assessment.4': 'Reluctant',
    'assessment.5': 'Opposed',
    'assessment.unknown-value': 'An assessment goes from 1 to 5: choose one.',
    'assessment.note-too-long': 'The note is longer than {limit, number} characters: shorten it.',
    'lead.reason-missing': 'Say why in a few words: a person decides, never a score.',
    'lead.reason-too-long': 'The reason is longer than {limit, number} characters: shorten it.',
    'lead.closed': 'This path is closed: begin a new one to go on.',
    'lead.open-already': 'This person is on a path of this kind already.',
    'lead.owned-already': 'This path is already theirs.',
    'lead.unknown-owner': 'A path is handed to an organiser who sees this person: choose somebody else.',
    'lead.ground-not-ready': 'The ground has just changed: try again in a moment.',
    'stage-not-reachable': 'This stage cannot be reached from here: choose another stage of the same path.',
    'pipeline.too-few-stages': 'A path has at least two stages.',
    'pipeline.too-many-stages': 'A path has at most {limit, number} stages.',
    'pipeline.unknown-stage': 'One of the stages is not on this path, or no longer is: reload the page.',
    'pipeline.stage-without-name': 'Give every stage a name.',
    'pipeline.stage-name-too-long': 'The name of a stage fits in {limit, number} characters.',
    'pipeline.stage-named-twice': 'Two stages have the same name: nobody could tell them apart.',
    'pipeline.target-missing': 'Say to which stage the people of the removed one go.',
    'pipeline.target-leaves-too': 'The stage that should take them in is removed too: choose one that stays.',
    'pipeline.retired-and-kept': 'A stage cannot be kept and removed at once.',
    'pipeline.spans-sections':
      'Paths are the same for the whole organisation: it takes a role that covers all of it.',
    'agreement.alarming':
      '{percent, number}% of the {decisions, number} decisions of the last {days, number} days follow the score: check that people really decide (GDPR, Article 22).',
    'agreement.fine':
      '{percent, number}% of the {decisions, number} decisions of the last {days, number} days go the way of the score.',
    'agreement.too-few':
      '{decisions, plural, one {# decision} other {# decisions}} in {days, number} days: it takes {needed, number} to compare with the score.',
    'audit.lead-opened': 'Path begun',
    'audit.lead-moved': 'Person moved on a path',
    'audit.lead-assigned': 'Path handed over',
    'audit.lead-closed': 'Path closed',
    'audit.person-assessed': 'Person assessed',
    'audit.pipeline-edited': 'Stages of a path changed',
  },
} as const satisfies Messages;
