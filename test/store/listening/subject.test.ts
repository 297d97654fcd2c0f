import { Readable } from 'node:stream';
import { type Id, newId } from '../../../src/kernel/id.js';
import { AccountStore } from '../../../src/listening/account.store.js';
import { EndedLabelStore } from '../../../src/listening/ended-label.store.js';
import { FreeTextStore } from '../../../src/listening/free-text.store.js';
import { ListeningSubjectData } from '../../../src/listening/listening-subject-data.service.js';
import { MessageService } from '../../../src/listening/message.service.js';
import { NameMentionService } from '../../../src/listening/name-mentions.service.js';
import { SourceStore } from '../../../src/listening/source.store.js';
import { SubjectPostStore } from '../../../src/listening/subject-post.store.js';
import { AuditTrail } from '../../../src/organisation/audit.service.js';
import { AuditStore } from '../../../src/organisation/audit.store.js';
import { ContactPointStore } from '../../../src/people/contact-point.store.js';
import { PersonSubjectData } from '../../../src/people/person-subject-data.store.js';
import { PersonStore } from '../../../src/people/person.store.js';
import { PrivacySubjectData } from '../../../src/privacy/privacy-subject-data.store.js';
import { StandingStore } from '../../../src/privacy/standing.store.js';
import { SubjectDataRegistry } from '../../../src/privacy/subject-data-registry.js';
import { SuppressionStore } from '../../../src/privacy/suppression.store.js';
import { type TestDatabase, testDatabase } from '../../support/database.js';
import { testListening, type TestListening } from '../../support/listening.js';

let db: TestDatabase;
let listening: TestListening;
let data: ListeningSubjectData;
let people: PersonSubjectData;
let messages: MessageService;
let subjectId: Id;
let personId: Id;
let sourceId: Id;

const CHAT = [
  '05/01/2026, 18:01 - Élodie Martin: Bonjour, mon numéro : 06 12 34 56 78',
  '05/01/2026, 18:02 - Karim Benali: Merci elodie martin, on se voit lundi',
  '05/01/2026, 18:03 - +33 6 99 88 77 66: Appelez Karim Benali ou le 06 11 22 33 44',
  '05/01/2026, 18:04 - Élodie Martin: Je viens',
].join('\n');

beforeAll(async () => {
  db = await testDatabase();
});
beforeEach(async () => {
  listening = await testListening(db);
  const accounts = new AccountStore(db.sealer);
  const posts = new SubjectPostStore(db.sealer);
  const [persons, points] = [new PersonStore(), new ContactPointStore(db.sealer)];
  const registry = new SubjectDataRegistry();
  registry.register(new PrivacySubjectData(new StandingStore(), db.sealer));
  data = new ListeningSubjectData(
    registry,
    new FreeTextStore(db.sealer),
    posts,
    accounts,
    new EndedLabelStore(db.sealer),
    persons,
    points,
    db.sealer,
    listening.jobs,
  );
  people = new PersonSubjectData(persons, points, listening.jobs);
  messages = new MessageService(db.database, posts, accounts, new SourceStore(db.sealer), new PersonStore());
  sourceId = (await listening.importText(CHAT)).sourceId!;
  await linkElodie();
});
afterEach(() => listening.close());
afterAll(() => db.close());

async function linkElodie(): Promise<void> {
  [subjectId, personId] = [newId(), newId()];
  await db.database.withTenant(listening.scope, async (tx) => {
    await tx.run(
      `insert into privacy.subjects (organisation_id, id, collection, collected_at, created_at)
       values ($1, $2, 'from-elsewhere', now(), now())`,
      [tx.organisationId, subjectId],
    );
    await tx.run(
      `insert into people.persons (organisation_id, id, subject_id, display_name, search_key, created_at)
       values ($1, $2, $3, 'Élodie Martin', 'elodie martin', now())`,
      [tx.organisationId, personId, subjectId],
    );
    await tx.run(
      `insert into listening.account_links (organisation_id, account_id, person_id, linked_at)
       select organisation_id, id, $1, now() from listening.accounts where participant = 1`,
      [personId],
    );
  });
}

const within = <T>(work: Parameters<typeof db.database.withTenant<T>>[1]) =>
  db.database.withTenant(listening.scope, work);

describe('the data of one person in groups', () => {
  it('is exported with everybody else redacted', async () => {
    const records = await within((tx) => data.export(tx, subjectId));
    expect(records.map(({ kind, fields }) => [kind, fields['label'] ?? fields['text']])).toEqual([
      ['label', 'Élodie Martin'],
      ['message', 'Bonjour, mon numéro : […]'],
      ['message-naming-you', 'Merci elodie martin, on se voit lundi'],
      ['message', 'Je viens'],
    ]);
  });

  it('names nobody else by a part of a name or an address, exported or shown', async () => {
    const said = '05/01/2026, 18:05 - Élodie Martin: BENALI aussi, voir k.b@example.org, dit Élodie';
    await listening.importText(`${CHAT}\n${said}`, { sourceId });
    const hidden = 'Participant 2 aussi, voir […], dit Élodie';
    const records = await within((tx) => data.export(tx, subjectId));
    expect(records.at(-1)?.fields['text']).toBe(hidden);
    const posts = await within((tx) =>
      tx.query<{ id: Id }>('select id from listening.posts order by position desc limit 1'),
    );
    const [shown] = await messages.many(listening.scope, [{ postId: posts[0]!.id, personId }]);
    expect(shown?.text).toBe(hidden);
  });

  it('is erased, in other people’s texts too, and nothing is found afterwards', async () => {
    expect(await within((tx) => data.find(tx, subjectId))).toBe(5);
    const identifiers = await within((tx) => data.identifiers(tx, subjectId));
    const found = await within((tx) => data.verifyErased(tx, subjectId, identifiers));
    expect(found).toBeGreaterThan(0);
    await within((tx) => data.erase(tx, subjectId));
    expect(await within((tx) => data.verifyErased(tx, subjectId, identifiers))).toBe(0);
    const others = await db.owner.query<{ sealed: Buffer }>(
      `select text_sealed as sealed from listening.posts where organisation_id = '${listening.organisationId}' order by position`,
    );
    const context = { organisationId: listening.organisationId, column: 'listening.posts.text_sealed' };
    expect(others.map(({ sealed }) => db.sealer.open(sealed, context))).toEqual([
      'Merci […], on se voit lundi',
      'Appelez Karim Benali ou le 06 11 22 33 44',
    ]);
  });

  it('is erased from what staff and files wrote freely about others: groups, imports, evidence', async () => {
    data.onModuleInit();
    const identifiers = await within((tx) => data.identifiers(tx, subjectId));
    const seal = (column: string, text: string) =>
      db.sealer.seal(text, { organisationId: listening.organisationId, column });
    const columns = {
      'listening.sources.name_sealed': 'Discussion avec Élodie Martin',
      'listening.imports.file_name_sealed': 'Discussion WhatsApp avec élodie martin.txt',
      'listening.imports.members_sealed': 'Les techniciens, ELODIE MARTIN comprise',
      'privacy.relation_evidence.note_sealed': 'Présentée par Elodie Martin',
    };
    await within(async (tx) => {
      const [other, relation] = [newId(), newId()];
      await tx.run('insert into privacy.subjects (organisation_id, id) values ($1, $2)', [
        tx.organisationId,
        other,
      ]);
      await tx.run(
        `insert into privacy.relations (organisation_id, id, subject_id, kind, since, recorded_at)
         values ($1, $2, $3, 'member', '2020-01-01', now())`,
        [tx.organisationId, relation, other],
      );
      await tx.run(
        `insert into privacy.relation_evidence (organisation_id, id, relation_id, kind, dated, note_sealed)
         values ($1, $2, $3, 'meeting', '2020-01-01', ''::bytea)`,
        [tx.organisationId, newId(), relation],
      );
      for (const [column, text] of Object.entries(columns)) {
        const [schema, table, name] = column.split('.');
        await tx.run(`update ${schema}.${table} set ${name} = $1`, [seal(column, text)]);
      }
    });
    expect(await within((tx) => data.verifyErased(tx, subjectId, identifiers))).toBeGreaterThanOrEqual(4);
    await within((tx) => data.erase(tx, subjectId));
    expect(await within((tx) => data.verifyErased(tx, subjectId, identifiers))).toBe(0);
    for (const column of Object.keys(columns)) {
      const { text } = (await within((tx) => new FreeTextStore(db.sealer).all(tx, column)))[0]!;
      expect(text).toContain('[…]');
      expect(text).not.toMatch(/martin/i);
    }
  });

  it('is erased where others give away a number or an address, in groups that she is no member of too', async () => {
    const elsewhere = [
      '06/01/2026, 09:01 - Nadia Roux: Élodie ? Le 06.12.34.56.78 ou Elodie.Martin@exemple.fr.',
      '06/01/2026, 09:02 - Karim Benali: Une autre Élodie Martin travaille au 06 12 34 56 79',
    ].join('\n');
    const other = (await listening.importText(elsewhere)).sourceId!;
    const identifiers = await within(async (tx) => {
      await new ContactPointStore(db.sealer).add(
        tx,
        [
          { personId, kind: 'phone', value: '+33612345678' },
          { personId, kind: 'email', value: 'elodie.martin@exemple.fr' },
        ],
        listening.clock.now(),
      );
      return [...(await data.identifiers(tx, subjectId)), ...(await people.identifiers(tx, subjectId))];
    });
    await within((tx) => data.erase(tx, subjectId));
    expect(await within((tx) => data.verifyErased(tx, subjectId, identifiers))).toBe(0);
    const rows = await db.owner.query<{ sealed: Buffer }>(
      `select text_sealed as sealed from listening.posts where source_id = '${other}' order by position`,
    );
    const context = { organisationId: listening.organisationId, column: 'listening.posts.text_sealed' };
    expect(rows.map(({ sealed }) => db.sealer.open(sealed, context))).toEqual([
      'Élodie ? Le […] ou […].',
      'Une autre Élodie Martin travaille au 06 12 34 56 79',
    ]);
  });

  const eraseHer = () =>
    within(async (tx) => {
      const identifiers = await data.identifiers(tx, subjectId);
      await data.erase(tx, subjectId);
      await new SuppressionStore(db.sealer).add(tx, identifiers, listening.clock.now());
    });
  const undo = async (id: Id) => {
    const entry = (await listening.imports.find(listening.scope, id))!;
    const undone = await listening.undos.undo(listening.scope, null, id, entry.version);
    if (!undone.ok) throw new Error(undone.error.code);
  };
  /** The preview of a file that is not imported then. */
  const foreseen = async (text: string) => {
    const entry = await listening.upload(text);
    const preview = await listening.imports.preview(listening.scope, entry);
    await listening.imports.discard(listening.scope, entry.id, entry.version);
    return preview!;
  };

  it('does not come back with the next import of the same group, under any spelling', async () => {
    await eraseHer();
    const other = CHAT.replaceAll('Élodie Martin:', 'ELODIE  MARTIN:').replace('Je viens', 'Je viens aussi');
    const preview = await foreseen(other);
    expect([preview.keptOut, preview.overlaps]).toMatchObject([
      ['ELODIE  MARTIN'],
      [{ fresh: 0, suppressed: 2, newParticipants: 0, aliases: [] }],
    ]);
    const again = await listening.importText(other, { sourceId });
    expect(again.outcome).toEqual({ created: 0, alreadyKnown: 2, newParticipants: 0, suppressed: 2 });
  });

  it('does not come back with the same file as a new group', async () => {
    await eraseHer();
    expect((await foreseen(CHAT)).keptOut).toEqual(['Élodie Martin']);
    const asNew = await listening.importText(CHAT);
    expect(asNew.outcome).toEqual({ created: 2, alreadyKnown: 0, newParticipants: 2, suppressed: 2 });
  });

  it('does not come back where the group was undone since', async () => {
    const [first] = await within((tx) => tx.query<{ id: Id }>('select id from listening.imports'));
    await eraseHer();
    await undo(first!.id);
    expect(await within((tx) => tx.query('select from listening.sources'))).toEqual([]);
    expect((await foreseen(CHAT)).keptOut).toEqual(['Élodie Martin']);
    const again = await listening.importText(CHAT);
    expect(again.outcome).toEqual({ created: 2, alreadyKnown: 0, newParticipants: 2, suppressed: 2 });
  });

  it('does not come back where the group was undone while she was linked to it', async () => {
    const [first] = await within((tx) => tx.query<{ id: Id }>('select id from listening.imports'));
    await undo(first!.id);
    await eraseHer();
    const again = await listening.importText(CHAT);
    expect(again.outcome).toMatchObject({ created: 2, newParticipants: 2, suppressed: 2 });
  });

  it('does not come back as a group of a section that does not see the first', async () => {
    await eraseHer();
    const other = newId();
    await within((tx) =>
      tx.run(`insert into organisation.sections (organisation_id, id, name) values ($1, $2, 'Est')`, [
        tx.organisationId,
        other,
      ]),
    );
    const elsewhere = { ...listening.scope, sections: [other] };
    const begun = await listening.imports.begin(elsewhere, null, {
      sectionId: other,
      fileName: 'chat.txt',
      zone: 'Europe/Paris',
    });
    if (!begun.ok) throw new Error(begun.error.code);
    const received = await listening.uploads.receive(elsewhere, begun.value.id, Readable.from([CHAT]));
    if (!received.ok) throw new Error(received.error.code);
    const preview = await listening.imports.preview(elsewhere, received.value);
    expect(preview).toMatchObject({ keptOut: ['Élodie Martin'], overlaps: [] });
  });

  it('leaves a namesake in another group of the same time alone', async () => {
    await eraseHer();
    const elsewhere = [
      '05/01/2026, 18:00 - Nadia: On change de sujet ?',
      '05/01/2026, 18:05 - Élodie Martin: Oui, parlons des primes de nuit',
    ].join('\n');
    expect((await foreseen(elsewhere)).keptOut).toEqual([]);
    const imported = await listening.importText(elsewhere);
    expect(imported.outcome).toEqual({ created: 2, alreadyKnown: 0, newParticipants: 2, suppressed: 0 });
  });

  it('is shown as evidence with everybody else as Participant n', async () => {
    const [post] = await db.owner.query<{ id: Id }>(
      `select id from listening.posts where organisation_id = '${listening.organisationId}' order by position offset 2 limit 1`,
    );
    const shown = await messages.around(listening.scope, { postId: post!.id, personId });
    expect(shown.map(({ author, text, isTheOne }) => [author, text, isTheOne])).toEqual([
      ['Élodie Martin', 'Bonjour, mon numéro : […]', false],
      ['Participant 2', 'Merci elodie martin, on se voit lundi', false],
      ['Participant 3', 'Appelez Participant 2 ou le […]', true],
      ['Élodie Martin', 'Je viens', false],
    ]);
    const elsewhere = { organisationId: listening.organisationId, sections: [newId()] };
    expect(await messages.around(elsewhere, { postId: post!.id, personId })).toEqual([]);
  });

  it('is opened message by message in as many statements for many as for one', async () => {
    const posts = await db.owner.query<{ id: Id }>(
      `select id from listening.posts where organisation_id = '${listening.organisationId}' order by position`,
    );
    const stranger = newId();
    const asked = [...posts.map(({ id }) => ({ postId: id, personId })), { postId: newId(), personId }];
    const counted = countingStatements(db.database);
    const counting = new MessageService(
      counted.database,
      new SubjectPostStore(db.sealer),
      new AccountStore(db.sealer),
      new SourceStore(db.sealer),
      new PersonStore(),
    );
    await counting.many(listening.scope, asked.slice(0, 1));
    const forOne = counted.statements();
    const shown = await counting.many(listening.scope, asked);
    expect([counted.transactions(), counted.statements()]).toEqual([2, 2 * forOne]);
    expect(shown.map((message) => message?.author ?? null)).toEqual([
      'Élodie Martin',
      'Participant 2',
      'Participant 3',
      'Élodie Martin',
      null,
    ]);
    const [forStranger] = await counting.many(listening.scope, [
      { postId: posts[1]!.id, personId: stranger },
    ]);
    expect(forStranger).toMatchObject({
      author: 'Participant 2',
      text: 'Merci Participant 1, on se voit lundi',
    });
  });
});

describe('a first name that stands alone', () => {
  const TALK = [
    '06/01/2026, 09:00 - Karim Benali: Élodie et Sofia viennent',
    '06/01/2026, 09:01 - Sofia: Merci Karim Benali, Élodie Martin aussi',
    '06/01/2026, 09:02 - Élodie Martin: Élodie, c’est moi',
    '06/01/2026, 09:03 - Élodie Petit: Et moi, Élodie bis',
  ].join('\n');
  const mentions = () =>
    new NameMentionService(
      db.database,
      new PersonStore(),
      new SubjectPostStore(db.sealer),
      new AccountStore(db.sealer),
      new SourceStore(db.sealer),
      new AuditTrail(db.database, new AuditStore(db.sealer), listening.clock),
    );

  it('is listed for a human, with whose else it may be, and taken out where the human says so', async () => {
    await listening.importText(TALK, { sourceId });
    const found = await mentions().of(listening.scope, newId(), personId);
    expect(found!.names).toEqual(['Élodie', 'Martin']);
    expect(found!.messages.map(({ author, text, namesakes }) => [author, text, namesakes])).toEqual([
      ['Participant 5', 'Et moi, Élodie bis', 1],
      ['Participant 2', 'Élodie et Participant 4 viennent', 1],
    ]);
    const about = found!.messages.filter(({ author }) => author === 'Participant 2').map(({ id }) => id);
    expect(await mentions().takeOut(listening.scope, newId(), 'elodie', about)).toEqual({
      ok: true,
      value: 1,
    });
    const after = await mentions().of(listening.scope, newId(), personId);
    expect(after!.messages.map(({ text }) => text)).toEqual(['Et moi, Élodie bis']);
  });

  it('is one word of letters: nothing else is taken out', async () => {
    for (const name of ['a', 'Élodie Martin', '.*', ''])
      expect(await mentions().takeOut(listening.scope, newId(), name, [])).toMatchObject({
        error: { code: 'not-a-name' },
      });
    const many = Array.from({ length: 201 }, () => newId());
    expect(await mentions().takeOut(listening.scope, newId(), 'Karim', many)).toMatchObject({
      error: { code: 'too-many-messages' },
    });
    const elsewhere = { organisationId: listening.organisationId, sections: [newId()] };
    expect(await mentions().of(elsewhere, newId(), personId)).toBeNull();
  });
});

/** The same database, counting what is asked of it. */
function countingStatements(real: TestDatabase['database']) {
  const count = { transactions: 0, statements: 0 };
  const database = new Proxy(real, {
    get: (target, name) => {
      if (name !== 'withTenant') return Reflect.get(target, name) as unknown;
      const withTenant: typeof real.withTenant = (scope, work, options) => {
        count.transactions++;
        return target.withTenant(scope, (tx) => work({ ...tx, query: counted(tx.query) }), options);
      };
      return withTenant;
    },
  });
  function counted<Query extends (...given: never[]) => unknown>(query: Query): Query {
    return ((...given: Parameters<Query>) => {
      count.statements++;
      return query(...given);
    }) as Query;
  }
  return { database, transactions: () => count.transactions, statements: () => count.statements };
}
