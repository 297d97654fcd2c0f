import { openBrowser } from '../support/browser.js';
import { buildDashboards, builtDashboards } from '../support/dashboards.js';
import { inventedSite } from './mock/site.js';
import { type Looks, openPage, wrongAmong } from './pages.js';

/** Every page, and every view and state of one that looks different. */
const PATHS = [
  '/',
  '/contacts',
  '/contacts?vue=drifting',
  '/contacts/p-2',
  '/contacts/p-320',
  '/contacts/p-2/accords',
  '/contacts/p-2/accords/3',
  '/calendrier',
  '/calendrier?vue=mois',
  '/calendrier?vue=liste',
  '/fil',
  '/publications',
  '/publications/b-1',
  '/publications/b-4',
  '/sources',
  '/sources/g-1',
  '/sources/g-1/lier',
  '/imports',
  '/imports/nouveau',
  '/imports/i-1',
  '/reglages/organisation',
  '/reglages/equipe',
  '/reglages/securite',
  '/reglages/comptes',
  '/reglages/aipd',
  '/reglages/score',
  '/donnees',
  '/journal',
  '/rien-ici',
  '/entrer',
  '/preferences#langue=fr&jeton=abc',
];

/** What is wrong with any page: see {@link wrongAmong}. An error that one throws fails the walk. */
export async function wrongOnEveryPage(looks: Looks): Promise<string[]> {
  await buildDashboards();
  const site = await inventedSite(builtDashboards);
  const browser = await openBrowser();
  try {
    const { page, close } = await openPage(browser, site, looks);
    const wrong = await wrongAmong(page, PATHS);
    await close();
    return wrong;
  } finally {
    await browser.close();
    await site.close();
  }
}
