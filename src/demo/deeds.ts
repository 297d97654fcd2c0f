import { type Deed, type Happening } from './happening.js';
import { assess, assign, close, move, open } from './lead-deeds.js';
import { add, agree, join, keep, note, restrict, withdraw } from './person-deeds.js';
import { type DeedOf, type Doer, momentOf, type Play } from './play.js';

const DOERS: { readonly [Kind in Deed['kind']]: Doer<DeedOf<Kind>> } = {
  added: add,
  joined: join,
  exchange: note,
  kept: keep,
  opened: open,
  moved: move,
  assigned: assign,
  closed: close,
  assessed: assess,
  agreed: agree,
  withdrew: withdraw,
  restricted: restrict,
};

/** Does one thing of the history as on its day, by the service that does it for a member of staff. */
export async function doDeed(play: Play, happening: Happening): Promise<void> {
  const { deed } = happening;
  const moment = momentOf(play.stage, happening);
  play.stage.clock.set(moment.at);
  // That a kind's doer is for that kind, the types cannot follow through a look-up.
  await (DOERS[deed.kind] as Doer)(play, deed, moment);
}
