import { type Topic } from './jobs/topic.js';

/** Every topic and tick of every slice: their queues are made with the migrations, by the owner. */
export const TOPICS: readonly Topic[] = [];
