import { type Command } from 'commander';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type Page } from 'playwright-core';
import { type Config, readConfig } from '../../config/config.js';
import { Database } from '../../database/database.js';
import { type OpenDatabase } from '../../database/open.js';
import { makeDemonstration } from '../../demo/make-demonstration.js';
import { FixedClock, systemClock } from '../../kernel/clock.js';
import { SignInLinkService } from '../../organisation/sign-in-link.service.js';
import { StaffStore } from '../../organisation/staff.store.js';
import { openChromium } from '../chromium.js';
import { openDatabaseForCommand } from '../open-database.js';
import { createApp, listen } from '../start-service.js';
import { CommandRefused, say } from '../terminal.js';

interface Shot {
  readonly name: string;
  /** A path, or the way from the list of contacts to the page. */
  readonly open: (page: Page) => Promise<unknown>;
  readonly isPhone?: true;
  readonly isDark?: true;
}

const FOLDER = 'docs/screenshots';
const firstLead = async (page: Page): Promise<void> => {
  await page.goto('/contacts');
  const path = await page.locator('[data-lead="0"]').getAttribute('href');
  await page.goto(path ?? '/contacts');
};
const firstSource =
  (then: string) =>
  async (page: Page): Promise<void> => {
    await page.goto('/sources');
    const path = await page.locator('main a[href^="/sources/"]').first().getAttribute('href');
    await page.goto(`${path ?? '/sources'}${then}`);
  };
const SHOTS: readonly Shot[] = [
  { name: 'today', open: (page) => page.goto('/') },
  { name: 'today-phone', open: (page) => page.goto('/'), isPhone: true },
  { name: 'contacts', open: (page) => page.goto('/contacts') },
  { name: 'contacts-dark', open: (page) => page.goto('/contacts?vue=followed'), isDark: true },
  { name: 'person', open: firstLead },
  { name: 'person-phone', open: firstLead, isPhone: true },
  { name: 'source', open: firstSource('') },
  { name: 'linking', open: firstSource('/lier') },
  { name: 'import', open: (page) => page.goto('/imports/nouveau') },
  { name: 'leads', open: (page) => page.goto('/parcours') },
  { name: 'calendar', open: (page) => page.goto('/calendrier?vue=mois') },
];

/** `levain screenshots`: the pictures of the README, taken from the demonstration as it is. */
export function configure(command: Command): void {
  command.action(screenshots);
}

async function screenshots(): Promise<void> {
  const config = readConfig();
  const opened = await openDatabaseForCommand(config);
  try {
    await shootAll(config, opened);
  } finally {
    await opened.close();
  }
}

async function shootAll(config: Config, opened: OpenDatabase): Promise<void> {
  const app = await createApp({ config, opened, clock: new FixedClock(systemClock.now()), runsJobs: false });
  const browser = await openChromium();
  try {
    const { organisationId } = await makeDemonstration(app, config.language, () => undefined);
    const { url } = await listen(app, config);
    const scope = { organisationId, sections: 'all' } as const;
    const staff = await app
      .get(Database, { strict: false })
      .withTenant(scope, (tx) => app.get(StaffStore, { strict: false }).all(tx));
    const organiser = staff.find((member) => member.grants.some((grant) => grant.role === 'organiser'));
    if (!organiser) throw new CommandRefused('La démonstration n’a personne pour organiser.');
    const links = app.get(SignInLinkService, { strict: false });
    mkdirSync(FOLDER, { recursive: true });
    for (const shot of SHOTS) {
      const link = await links.make({ organisationId, staffId: organiser.id }, 'demonstration');
      await shoot(browser, url, link.url, shot);
      say(join(FOLDER, `${shot.name}.png`));
    }
  } finally {
    await browser.close();
    await app.close();
  }
}

/** One picture in a window of its own: wide, or a phone's; light, or dark. */
async function shoot(browser: Browser, baseURL: string, signIn: string, shot: Shot): Promise<void> {
  const context = await browser.newContext({
    baseURL,
    viewport: shot.isPhone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
    deviceScaleFactor: shot.isPhone ? 2 : 1,
    hasTouch: shot.isPhone ?? false,
    isMobile: shot.isPhone ?? false,
    colorScheme: shot.isDark ? 'dark' : 'light',
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
  });
  try {
    // The pictures show the pages, not the tour that leads through them.
    await context.addInitScript("localStorage.setItem('levain.tour.organiser', 'closed')");
    const page = await context.newPage();
    await page.goto(signIn);
    await page.getByRole('button', { name: 'Entrer', exact: true }).click();
    await page.waitForURL('/');
    await shot.open(page);
    await page.locator('h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(FOLDER, `${shot.name}.png`) });
  } finally {
    await context.close();
  }
}
