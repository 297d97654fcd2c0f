import { type Browser, type BrowserContext, type Page } from 'playwright-core';
import { type TestApi, type TestSession } from './api.js';
import { PATIENCE } from './browser.js';

type Row = Record<string, unknown>;

/** Sends an operation as a member of staff, and gives its one root field. */
export async function ask(api: TestApi, as: TestSession, document: string, variables = {}): Promise<Row> {
  const { data, errors } = await api.query<Record<string, Row>>(document, variables, { as });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return Object.values(data!)[0]!;
}

/** A member with a name, and the address of her own page. */
export async function memberWithLink(
  api: TestApi,
  as: TestSession,
  name: string,
  asked: { readonly sentBy?: string; readonly askedPurpose?: string } = {},
): Promise<{ readonly personId: string; readonly url: string }> {
  const added = await ask(
    api,
    as,
    `mutation ($name: String!, $sections: [ID!]!) {
      addPerson(person: { name: $name, sectionIds: $sections }, relation: { kind: member, since: "2020-03-01",
        evidence: [{ kind: "membershipRecord", dated: "2020-03-01" }] }) { ... on Person { id } } }`,
    { name, sections: [api.sectionId] },
  );
  const personId = added['id'] as string;
  const made = await ask(
    api,
    as,
    `mutation ($personId: ID!, $sentBy: String, $askedPurpose: Purpose) {
      makePreferenceLink(personId: $personId, sentBy: $sentBy, askedPurpose: $askedPurpose) {
        ... on PreferenceLink { url } } }`,
    { personId, ...asked },
  );
  // The service listens on its loopback address; the link names it as people type it.
  return { personId, url: String(made['url']).replace(/^https?:\/\/[^/]+/, api.url) };
}

/** A window whose clock starts where the service's stands; of a member of staff where a session is given. */
export async function windowOn(
  browser: Browser,
  api: TestApi,
  {
    width = 1280,
    as,
    locale = 'fr-FR',
    zone = 'Europe/Paris',
    scheme = 'light',
  }: {
    width?: number;
    as?: TestSession;
    locale?: string;
    zone?: string;
    scheme?: 'light' | 'dark';
  } = {},
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({
    baseURL: api.url,
    viewport: { width, height: width < 768 ? 760 : 860 },
    locale,
    timezoneId: zone,
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  // Else a date that is to come for the service would one day have gone by for the page.
  await context.clock.setSystemTime(new Date(api.clock.now().epochMilliseconds));
  if (as !== undefined) {
    const [name, value] = as.cookie.split('=') as [string, string];
    await context.addCookies([{ name, value, url: api.url }]);
  }
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  return { page, context };
}
