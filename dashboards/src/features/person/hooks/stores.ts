import { type usePersonWords } from '../messages/words.js';

const known = {
  people: 'storePeople',
  privacy: 'storePrivacy',
  listening: 'storeListening',
  scoring: 'storeScoring',
  recruitment: 'storeRecruitment',
  leads: 'storeLeads',
  publishing: 'storePublishing',
  audit: 'storeAudit',
} as const;

/** What a store of personal data is called; one that is not known here keeps the service's own name. */
export function storeName(words: ReturnType<typeof usePersonWords>, name: string): string {
  return Object.hasOwn(known, name) ? words(known[name as keyof typeof known]) : name;
}
