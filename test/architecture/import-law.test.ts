import { circles, LAW } from './import-law.js';
import { type Source, sourcesBelow } from './sources.js';

const sources = [...sourcesBelow('src'), ...sourcesBelow('migrations')];

test('there is something to look at', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(200);
});

test.each(LAW.map((rule) => [rule.sentence, rule] as const))('%s', (_, { broken }) => {
  expect(sources.flatMap(broken)).toEqual([]);
});

test('no files import one another in a circle', () => {
  expect(circles(sources)).toEqual([]);
});

describe('the law itself', () => {
  const source = (path: string, imported: string, text = ''): Source => ({
    path,
    text,
    imports: [
      imported.startsWith('src/') ? { file: imported, package: null } : { file: null, package: imported },
    ],
  });
  const breaks = (one: Source) =>
    LAW.filter(({ broken }) => broken(one).length > 0).map(({ sentence }) => sentence);

  test.each([
    ['src/kernel/id.ts', 'src/config/config.ts'],
    ['src/kernel/id.ts', 'zod'],
    ['src/api/viewer.ts', 'src/database/tenant.ts'],
    ['src/organisation/staff.service.ts', 'src/privacy/permission.service.ts'],
    ['src/people/person.service.ts', 'src/scoring/domain/score.ts'],
    ['src/scoring/score.service.ts', 'src/publishing/message.service.ts'],
    ['src/publishing/message.service.ts', 'src/scoring/domain/score.ts'],
    ['src/listening/import.service.ts', 'src/connectors/whatsapp/reader.ts'],
    ['src/scoring/domain/score.ts', 'src/scoring/score.store.ts'],
    ['src/scoring/domain/score.ts', '@nestjs/common'],
    ['src/connectors/forms/reader.ts', 'src/connectors/whatsapp/dialect.ts'],
    ['src/connectors/forms/reader.ts', 'src/people/domain/person.ts'],
    ['src/privacy/permission.service.ts', 'src/app.module.ts'],
    ['src/privacy/index.ts', 'src/privacy/actor.ts'],
  ])('%s may not import %s', (path, imported) => {
    expect(breaks(source(path, imported))).not.toEqual([]);
  });

  test.each([
    ['src/scoring/domain/score.ts', 'src/privacy/domain/permission.ts'],
    ['src/insights/reach.service.ts', 'src/publishing/delivery.service.ts'],
    ['src/connectors/forms/reader.ts', 'src/listening/reader.port.ts'],
    ['src/cli/commands/demo.ts', 'src/connectors/whatsapp/reader.ts'],
  ])('%s may import %s', (path, imported) => {
    expect(breaks(source(path, imported))).toEqual([]);
  });

  test.each([
    ['src/people/person.ts', `const home = process.env['HOME'];`],
    ['src/people/person.service.ts', `if (platform === 'whatsapp') return;`],
    ['src/people/person.service.ts', `await tx.query('select 1');`],
    ['src/people/domain/age.ts', 'const now = Date.now();'],
  ])('%s may not say %s', (path, text) => {
    expect(breaks(source(path, 'src/kernel/id.ts', text))).not.toEqual([]);
  });

  test('a circle is found', () => {
    const a = source('src/people/a.ts', 'src/people/b.ts');
    const b = source('src/people/b.ts', 'src/people/a.ts');
    expect(circles([a, b])).toHaveLength(1);
  });
});
