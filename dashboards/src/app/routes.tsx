import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { SignedInOnly } from './session-gate.js';
import { Shell } from './shell/shell.js';

const SignInPage = lazy(async () => ({ default: (await import('./pages/sign-in-page.js')).SignInPage }));
const TodayPage = lazy(async () => ({ default: (await import('./pages/today-page.js')).TodayPage }));
const ContactsPage = lazy(async () => ({ default: (await import('./pages/contacts-page.js')).ContactsPage }));
const PersonPage = lazy(async () => ({ default: (await import('./pages/person-page.js')).PersonPage }));
const ParcoursPage = lazy(async () => ({ default: (await import('./pages/parcours-page.js')).ParcoursPage }));
const SourcesPage = lazy(async () => ({ default: (await import('./pages/sources-page.js')).SourcesPage }));
const SourcePage = lazy(async () => ({ default: (await import('./pages/source-page.js')).SourcePage }));
const LinkingPage = lazy(async () => ({ default: (await import('./pages/linking-page.js')).LinkingPage }));
const ImportsPage = lazy(async () => ({ default: (await import('./pages/imports-page.js')).ImportsPage }));
const NewImportPage = lazy(async () => ({
  default: (await import('./pages/new-import-page.js')).NewImportPage,
}));
const ImportPage = lazy(async () => ({ default: (await import('./pages/import-page.js')).ImportPage }));
const SettingsPage = lazy(async () => ({ default: (await import('./pages/settings-page.js')).SettingsPage }));
const JournalPage = lazy(async () => ({ default: (await import('./pages/journal-page.js')).JournalPage }));
const PublicationsPage = lazy(async () => ({
  default: (await import('./pages/publications-page.js')).PublicationsPage,
}));
const PublicationPage = lazy(async () => ({
  default: (await import('./pages/publication-page.js')).PublicationPage,
}));
const WritePublicationPage = lazy(async () => ({
  default: (await import('./pages/write-publication-page.js')).WritePublicationPage,
}));
const CalendarPage = lazy(async () => ({ default: (await import('./pages/calendar-page.js')).CalendarPage }));
const FeedPage = lazy(async () => ({ default: (await import('./pages/feed-page.js')).FeedPage }));
const PreferencesPage = lazy(async () => ({
  default: (await import('./pages/preferences-page.js')).PreferencesPage,
}));
const ConsentsPage = lazy(async () => ({ default: (await import('./pages/consents-page.js')).ConsentsPage }));
const ProofPage = lazy(async () => ({ default: (await import('./pages/proof-page.js')).ProofPage }));
const DataOfficerPage = lazy(async () => ({
  default: (await import('./pages/data-officer-page.js')).DataOfficerPage,
}));
const AbsentPage = lazy(async () => ({ default: (await import('./pages/absent-page.js')).AbsentPage }));

/** Every address of the application; each page is a file of its own that is fetched when it is opened. */
export function AppRoutes() {
  return (
    <Suspense fallback={null}>
      <Routes>
        <Route path="/entrer" element={<SignInPage />} />
        <Route path="/preferences" element={<PreferencesPage />} />
        <Route
          element={
            <SignedInOnly>
              <Shell />
            </SignedInOnly>
          }
        >
          <Route index element={<TodayPage />} />
          <Route path="contacts" element={<ContactsPage />} />
          <Route path="contacts/:personId" element={<PersonPage />} />
          <Route path="contacts/:personId/accords" element={<ConsentsPage />} />
          <Route path="contacts/:personId/accords/:sequence" element={<ProofPage />} />
          <Route path="donnees" element={<DataOfficerPage />} />
          <Route path="parcours" element={<ParcoursPage />} />
          <Route path="publications" element={<PublicationsPage />} />
          <Route path="publications/nouvelle" element={<WritePublicationPage />} />
          <Route path="publications/:publicationId" element={<PublicationPage />} />
          <Route path="publications/:publicationId/modifier" element={<WritePublicationPage />} />
          <Route path="calendrier" element={<CalendarPage />} />
          <Route path="fil/:targetId?" element={<FeedPage />} />
          <Route path="sources" element={<SourcesPage />} />
          <Route path="sources/:sourceId" element={<SourcePage />} />
          <Route path="sources/:sourceId/lier" element={<LinkingPage />} />
          <Route path="imports" element={<ImportsPage />} />
          <Route path="imports/nouveau" element={<NewImportPage />} />
          <Route path="imports/:importId" element={<ImportPage />} />
          <Route path="reglages/:part?" element={<SettingsPage />} />
          <Route path="journal" element={<JournalPage />} />
          <Route path="*" element={<AbsentPage />} />
        </Route>
      </Routes>
    </Suspense>
  );
}
