/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Viewer {\n    viewer {\n      staff {\n        id\n        name\n        language\n      }\n      organisation {\n        id\n        name\n        addressForm\n        timeZone\n        isDemonstration\n      }\n      roles {\n        role\n        section {\n          id\n          name\n        }\n      }\n      sections {\n        id\n        name\n      }\n      may\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query PalettePersons($text: String!) {\n    searchPersons(text: $text) {\n      id\n      name\n      jobTitle\n      workplace {\n        id\n        path\n      }\n    }\n  }\n": typeof types.PalettePersonsDocument,
    "\n  mutation SetLanguage($language: Language!) {\n    setLanguage(language: $language) {\n      __typename\n    }\n  }\n": typeof types.SetLanguageDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  query LeadSuggestions($order: LeadOrder!, $filter: LeadFilter, $first: Int!, $after: String) {\n    leadSuggestions(order: $order, filter: $filter, first: $first, after: $after) {\n      total\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          reason\n          isDrifting\n          lastSeenAt\n          readiness {\n            tenths\n            sentence\n          }\n          leadership {\n            tenths\n            sentence\n          }\n          person {\n            id\n            name\n            jobTitle\n            workplace {\n              id\n              path\n            }\n            standing {\n              relation {\n                kind\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.LeadSuggestionsDocument,
    "\n  query LeadFilterChoices {\n    viewer {\n      organisation {\n        id\n        workplaces {\n          id\n          kind\n          name\n          path\n        }\n      }\n    }\n    scoringState {\n      refusal\n    }\n  }\n": typeof types.LeadFilterChoicesDocument,
    "\n  query IssueChoices {\n    issueChoices {\n      code\n      label\n    }\n  }\n": typeof types.IssueChoicesDocument,
    "\n  mutation NoteExchange($personId: ID!, $exchange: ExchangeInput!) {\n    noteExchange(personId: $personId, exchange: $exchange) {\n      __typename\n      ... on ExchangeNoted {\n        task {\n          id\n          dueOn\n        }\n      }\n      ... on Refused {\n        message\n      }\n    }\n  }\n": typeof types.NoteExchangeDocument,
    "\n  query Standing($personId: ID!) {\n    person(id: $personId) {\n      id\n      standing {\n        isRestricted\n        noticeGivenAt\n        relation {\n          id\n          kind\n          since\n          until\n          evidence {\n            kind\n            label\n            dated\n          }\n        }\n        consents {\n          purpose\n          channel\n          givenAt\n          expiresAt\n          method\n        }\n        objections {\n          purpose\n          objectedAt\n        }\n        permissions {\n          purpose\n          verdict\n          sentence\n          expiresAt\n        }\n      }\n    }\n  }\n": typeof types.StandingDocument,
    "\n  mutation RecordRelation($personId: ID!, $relation: RelationInput!) {\n    recordRelation(personId: $personId, relation: $relation) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": typeof types.RecordRelationDocument,
    "\n  mutation EndRelation($personId: ID!, $until: CalendarDate!) {\n    endRelation(personId: $personId, until: $until) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": typeof types.EndRelationDocument,
    "\n  mutation RecordConsent($personId: ID!, $purpose: Purpose!, $method: String!, $givenOn: CalendarDate!) {\n    recordConsent(personId: $personId, purpose: $purpose, method: $method, givenOn: $givenOn) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": typeof types.RecordConsentDocument,
    "\n  mutation WithdrawConsent($personId: ID!, $purpose: Purpose!, $channel: String) {\n    withdrawConsent(personId: $personId, purpose: $purpose, channel: $channel) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": typeof types.WithdrawConsentDocument,
    "\n  mutation RecordObjection($personId: ID!, $purpose: Purpose!) {\n    recordObjection(personId: $personId, purpose: $purpose) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": typeof types.RecordObjectionDocument,
    "\n  query Imports($after: String) {\n    imports(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        state\n        fileName\n        fileBytes\n        createdAt\n        source {\n          id\n          name\n        }\n        importedBy {\n          id\n          name\n        }\n        outcome {\n          created\n          alreadyKnown\n          newParticipants\n          suppressed\n        }\n      }\n    }\n  }\n": typeof types.ImportsDocument,
    "\n  query Import($id: ID!) {\n    import(id: $id) {\n      id\n      state\n      version\n      fileName\n      fileBytes\n      createdAt\n      failure\n      mayUndo\n      importedBy {\n        id\n        name\n      }\n      progress {\n        done\n        total\n      }\n      source {\n        id\n        name\n      }\n      outcome {\n        created\n        alreadyKnown\n        newParticipants\n        suppressed\n      }\n      preview {\n        title\n        os\n        dateOrder\n        clock\n        messages\n        systemEvents\n        attachments\n        firstAt\n        lastAt\n        zone\n        warnings\n        asksDateOrder\n        language\n        notices {\n          id\n          language\n          text\n        }\n        authors {\n          name\n          messages\n        }\n        overlaps {\n          sharedMessages\n          newMessages\n          offsetSeconds\n          source {\n            id\n            name\n          }\n          aliases {\n            label\n            knownAs\n            accountId\n            sharedMessages\n          }\n        }\n      }\n    }\n  }\n": typeof types.ImportDocument,
    "\n  mutation BeginImport($sectionId: ID!, $fileName: String!, $zone: String) {\n    beginImport(sectionId: $sectionId, fileName: $fileName, zone: $zone) {\n      __typename\n      ... on Import {\n        id\n      }\n      ... on Refused {\n        message\n      }\n    }\n  }\n": typeof types.BeginImportDocument,
    "\n  mutation SetReading($id: ID!, $dateOrder: String, $zone: String, $expectedVersion: Int!) {\n    setReading(id: $id, dateOrder: $dateOrder, zone: $zone, expectedVersion: $expectedVersion) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": typeof types.SetReadingDocument,
    "\n  mutation CommitImport(\n    $id: ID!\n    $sourceId: ID\n    $aliases: [AliasInput!]!\n    $attestation: AttestationInput!\n    $expectedVersion: Int!\n  ) {\n    commitImport(\n      id: $id\n      sourceId: $sourceId\n      aliases: $aliases\n      attestation: $attestation\n      expectedVersion: $expectedVersion\n    ) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": typeof types.CommitImportDocument,
    "\n  mutation DiscardImport($id: ID!, $expectedVersion: Int!) {\n    discardImport(id: $id, expectedVersion: $expectedVersion) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": typeof types.DiscardImportDocument,
    "\n  mutation UndoImport($id: ID!, $expectedVersion: Int!) {\n    undoImport(id: $id, expectedVersion: $expectedVersion) {\n      __typename\n      ... on UndoOutcome {\n        removed\n        keptShared\n        kept\n      }\n      ... on Refused {\n        message\n      }\n    }\n  }\n": typeof types.UndoImportDocument,
    "\n  query Journal($after: String) {\n    auditEntries(first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        at\n        staffName\n        sentence\n      }\n    }\n  }\n": typeof types.JournalDocument,
    "\n  query LinkingGrid($sourceId: ID!) {\n    linkingGrid(sourceId: $sourceId) {\n      source {\n        id\n        name\n        section {\n          id\n          name\n        }\n      }\n      rows {\n        accountId\n        participant\n        labels\n        messages\n        firstAt\n        lastAt\n        linked {\n          linkedAt\n          person {\n            ...LinkedPersonParts\n          }\n        }\n        proposals {\n          reason\n          isStrong\n          person {\n            ...LinkedPersonParts\n          }\n        }\n      }\n    }\n  }\n  fragment LinkedPersonParts on Person {\n    id\n    name\n    jobTitle\n    workplace {\n      id\n      path\n    }\n    standing {\n      relation {\n        kind\n        since\n      }\n    }\n  }\n": typeof types.LinkingGridDocument,
    "\n  query LinkingSearch($text: String!) {\n    searchPersons(text: $text) {\n      id\n      name\n      jobTitle\n      workplace {\n        id\n        path\n      }\n      standing {\n        relation {\n          kind\n          since\n        }\n      }\n    }\n  }\n": typeof types.LinkingSearchDocument,
    "\n  mutation LinkAccounts($sourceId: ID!, $links: [LinkInput!]!) {\n    linkAccounts(sourceId: $sourceId, links: $links) {\n      __typename\n      ... on LinkOutcome {\n        linked\n        unlinked\n        created\n        problems {\n          accountId\n          message\n        }\n      }\n      ... on Refused {\n        message\n      }\n    }\n  }\n": typeof types.LinkAccountsDocument,
    "\n  query Person($id: ID!) {\n    person(id: $id) {\n      id\n      name\n      jobTitle\n      whyISee\n      version\n      workplace {\n        id\n        path\n      }\n      sections {\n        id\n        name\n      }\n      contactPoints {\n        kind\n        value\n      }\n      tasks {\n        id\n        kind\n        note\n        dueOn\n        isOverdue\n        doneAt\n      }\n    }\n    leadSuggestion(personId: $id) {\n      isDrifting\n    }\n  }\n": typeof types.PersonDocument,
    "\n  query Timeline($id: ID!, $after: String) {\n    person(id: $id) {\n      id\n      timeline(first: 30, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          at\n          kind\n          sentence\n          detail\n        }\n      }\n    }\n  }\n": typeof types.TimelineDocument,
    "\n  mutation PreviewRoster($text: String!, $sectionId: ID!) {\n    previewRoster(text: $text, sectionId: $sectionId) {\n      __typename\n      ... on RosterPreview {\n        creates\n        updates\n        unchanged\n        reviews\n        refused\n        ignoredColumns\n        rows {\n          line\n          name\n          workplaceName\n          effect\n          problem\n          person {\n            id\n            name\n          }\n        }\n      }\n      ... on Refused {\n        message\n      }\n    }\n  }\n": typeof types.PreviewRosterDocument,
    "\n  mutation ImportRoster($text: String!, $sectionId: ID!, $listDated: CalendarDate!, $skipLines: [Int!]!) {\n    importRoster(text: $text, sectionId: $sectionId, listDated: $listDated, skipLines: $skipLines) {\n      __typename\n      ... on RosterOutcome {\n        created\n        updated\n        unchanged\n        skipped\n      }\n      ... on Refused {\n        message\n      }\n    }\n  }\n": typeof types.ImportRosterDocument,
    "\n  query Scores($personId: ID!) {\n    leadSuggestion(personId: $personId) {\n      reason\n      isDrifting\n      readiness {\n        ...ScoreParts\n      }\n      leadership {\n        ...ScoreParts\n      }\n    }\n  }\n  fragment ScoreParts on Score {\n    axis\n    tenths\n    sentence\n    modelVersion\n    computedAt\n    gaps {\n      code\n      sentence\n    }\n    contributions {\n      signal\n      name\n      rule\n      tenths\n      occurrences\n      firstAt\n      lastAt\n      elsewhereTenths\n    }\n  }\n": typeof types.ScoresDocument,
    "\n  query ReadinessEvidence($personId: ID!) {\n    leadSuggestion(personId: $personId) {\n      score: readiness {\n        contributions {\n          signal\n          evidence(first: 10) {\n            total\n            nodes {\n              id\n              occurredAt\n              pointsMillis\n              isProbable\n              message {\n                text\n                source {\n                  name\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.ReadinessEvidenceDocument,
    "\n  query LeadershipEvidence($personId: ID!) {\n    leadSuggestion(personId: $personId) {\n      score: leadership {\n        contributions {\n          signal\n          evidence(first: 10) {\n            total\n            nodes {\n              id\n              occurredAt\n              pointsMillis\n              isProbable\n              message {\n                text\n                source {\n                  name\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.LeadershipEvidenceDocument,
    "\n  query EvidenceContext($evidenceId: ID!) {\n    evidenceContext(evidenceId: $evidenceId) {\n      id\n      at\n      author\n      text\n      isTheOne\n    }\n  }\n": typeof types.EvidenceContextDocument,
    "\n  mutation SignIn($email: String!, $password: String!, $code: String) {\n    signIn(email: $email, password: $password, code: $code) {\n      __typename\n      ... on Refused {\n        code\n        message\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation RedeemSignInLink($token: String!) {\n    redeemSignInLink(token: $token) {\n      __typename\n      ... on Refused {\n        code\n        message\n      }\n    }\n  }\n": typeof types.RedeemSignInLinkDocument,
    "\n  mutation ChoosePassword($password: String!) {\n    choosePassword(password: $password) {\n      __typename\n      ... on Refused {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ChoosePasswordDocument,
    "\n  query ImpactAssessment {\n    impactAssessment {\n      id\n      reference\n      signedOn\n      signedBy\n      coversRegularContacts\n      endsOn\n    }\n  }\n": typeof types.ImpactAssessmentDocument,
    "\n  mutation RecordImpactAssessment(\n    $reference: String!\n    $signedOn: CalendarDate!\n    $signedBy: String!\n    $coversRegularContacts: Boolean!\n    $endsOn: CalendarDate\n  ) {\n    recordImpactAssessment(\n      reference: $reference\n      signedOn: $signedOn\n      signedBy: $signedBy\n      coversRegularContacts: $coversRegularContacts\n      endsOn: $endsOn\n    ) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": typeof types.RecordImpactAssessmentDocument,
    "\n  query ScoringState {\n    scoringState {\n      refusal\n      scoredPersons\n      computedAt\n      model {\n        version\n        createdAt\n        signals {\n          code\n          axis\n          name\n          rule\n          capTenths\n        }\n      }\n    }\n  }\n": typeof types.ScoringStateDocument,
    "\n  mutation RecomputeScores {\n    recomputeScores {\n      scoredPersons\n    }\n  }\n": typeof types.RecomputeScoresDocument,
    "\n  mutation BeginSecondFactor {\n    beginSecondFactor {\n      secret\n      url\n    }\n  }\n": typeof types.BeginSecondFactorDocument,
    "\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": typeof types.ConfirmSecondFactorDocument,
    "\n  query Settings {\n    viewer {\n      organisation {\n        id\n        name\n        language\n        addressForm\n        timeZone\n        workplaces {\n          id\n          kind\n          name\n          parentId\n          headcount\n          path\n        }\n      }\n      sections {\n        id\n        name\n      }\n    }\n  }\n": typeof types.SettingsDocument,
    "\n  mutation AddSection($name: String!) {\n    addSection(name: $name) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": typeof types.AddSectionDocument,
    "\n  mutation AddWorkplace($parentId: ID, $kind: WorkplaceKind!, $name: String!, $headcount: Int) {\n    addWorkplace(parentId: $parentId, kind: $kind, name: $name, headcount: $headcount) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": typeof types.AddWorkplaceDocument,
    "\n  query StaffMembers {\n    staffMembers {\n      id\n      name\n      email\n      hasSecondFactor\n      isDisabled\n      isInvited\n      version\n      roles {\n        role\n        section {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.StaffMembersDocument,
    "\n  mutation InviteStaff($name: String!, $email: String!, $roles: [RoleGrantInput!]!) {\n    inviteStaff(name: $name, email: $email, roles: $roles) {\n      __typename\n      ... on Invitation {\n        url\n        expiresAt\n        member {\n          id\n          name\n        }\n      }\n      ... on Refused {\n        message\n      }\n    }\n  }\n": typeof types.InviteStaffDocument,
    "\n  mutation SetStaffRoles($id: ID!, $roles: [RoleGrantInput!]!, $expectedVersion: Int!) {\n    setStaffRoles(id: $id, roles: $roles, expectedVersion: $expectedVersion) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": typeof types.SetStaffRolesDocument,
    "\n  mutation DisableStaff($id: ID!, $expectedVersion: Int!) {\n    disableStaff(id: $id, expectedVersion: $expectedVersion) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": typeof types.DisableStaffDocument,
    "\n  query Sources {\n    sources {\n      id\n      name\n      runBy\n      coveredFrom\n      coveredTo\n      messages\n      participants\n      linkedParticipants\n      platform {\n        key\n        name\n      }\n      section {\n        id\n        name\n      }\n      activity {\n        month\n        messages\n      }\n    }\n  }\n": typeof types.SourcesDocument,
    "\n  query Source($id: ID!) {\n    source(id: $id) {\n      id\n      name\n      runBy\n      coveredFrom\n      coveredTo\n      messages\n      participants\n      linkedParticipants\n      platform {\n        key\n        name\n      }\n      section {\n        id\n        name\n      }\n      activity {\n        month\n        messages\n      }\n      topics {\n        topic\n        label\n        messages\n      }\n    }\n  }\n": typeof types.SourceDocument,
    "\n  query Today {\n    today {\n      done\n      planned\n      next {\n        id\n        kind\n        title\n        reason\n        path\n        person {\n          id\n          name\n          workplace {\n            id\n            path\n          }\n        }\n        task {\n          id\n          kind\n          dueOn\n          isOverdue\n          version\n        }\n      }\n    }\n  }\n": typeof types.TodayDocument,
    "\n  mutation CompleteTask($id: ID!, $expectedVersion: Int!) {\n    completeTask(id: $id, expectedVersion: $expectedVersion) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": typeof types.CompleteTaskDocument,
    "\n  mutation PostponeTask($id: ID!, $dueOn: CalendarDate!, $expectedVersion: Int!) {\n    postponeTask(id: $id, dueOn: $dueOn, expectedVersion: $expectedVersion) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": typeof types.PostponeTaskDocument,
};
const documents: Documents = {
    "\n  query Viewer {\n    viewer {\n      staff {\n        id\n        name\n        language\n      }\n      organisation {\n        id\n        name\n        addressForm\n        timeZone\n        isDemonstration\n      }\n      roles {\n        role\n        section {\n          id\n          name\n        }\n      }\n      sections {\n        id\n        name\n      }\n      may\n    }\n  }\n": types.ViewerDocument,
    "\n  query PalettePersons($text: String!) {\n    searchPersons(text: $text) {\n      id\n      name\n      jobTitle\n      workplace {\n        id\n        path\n      }\n    }\n  }\n": types.PalettePersonsDocument,
    "\n  mutation SetLanguage($language: Language!) {\n    setLanguage(language: $language) {\n      __typename\n    }\n  }\n": types.SetLanguageDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  query LeadSuggestions($order: LeadOrder!, $filter: LeadFilter, $first: Int!, $after: String) {\n    leadSuggestions(order: $order, filter: $filter, first: $first, after: $after) {\n      total\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          reason\n          isDrifting\n          lastSeenAt\n          readiness {\n            tenths\n            sentence\n          }\n          leadership {\n            tenths\n            sentence\n          }\n          person {\n            id\n            name\n            jobTitle\n            workplace {\n              id\n              path\n            }\n            standing {\n              relation {\n                kind\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.LeadSuggestionsDocument,
    "\n  query LeadFilterChoices {\n    viewer {\n      organisation {\n        id\n        workplaces {\n          id\n          kind\n          name\n          path\n        }\n      }\n    }\n    scoringState {\n      refusal\n    }\n  }\n": types.LeadFilterChoicesDocument,
    "\n  query IssueChoices {\n    issueChoices {\n      code\n      label\n    }\n  }\n": types.IssueChoicesDocument,
    "\n  mutation NoteExchange($personId: ID!, $exchange: ExchangeInput!) {\n    noteExchange(personId: $personId, exchange: $exchange) {\n      __typename\n      ... on ExchangeNoted {\n        task {\n          id\n          dueOn\n        }\n      }\n      ... on Refused {\n        message\n      }\n    }\n  }\n": types.NoteExchangeDocument,
    "\n  query Standing($personId: ID!) {\n    person(id: $personId) {\n      id\n      standing {\n        isRestricted\n        noticeGivenAt\n        relation {\n          id\n          kind\n          since\n          until\n          evidence {\n            kind\n            label\n            dated\n          }\n        }\n        consents {\n          purpose\n          channel\n          givenAt\n          expiresAt\n          method\n        }\n        objections {\n          purpose\n          objectedAt\n        }\n        permissions {\n          purpose\n          verdict\n          sentence\n          expiresAt\n        }\n      }\n    }\n  }\n": types.StandingDocument,
    "\n  mutation RecordRelation($personId: ID!, $relation: RelationInput!) {\n    recordRelation(personId: $personId, relation: $relation) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": types.RecordRelationDocument,
    "\n  mutation EndRelation($personId: ID!, $until: CalendarDate!) {\n    endRelation(personId: $personId, until: $until) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": types.EndRelationDocument,
    "\n  mutation RecordConsent($personId: ID!, $purpose: Purpose!, $method: String!, $givenOn: CalendarDate!) {\n    recordConsent(personId: $personId, purpose: $purpose, method: $method, givenOn: $givenOn) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": types.RecordConsentDocument,
    "\n  mutation WithdrawConsent($personId: ID!, $purpose: Purpose!, $channel: String) {\n    withdrawConsent(personId: $personId, purpose: $purpose, channel: $channel) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": types.WithdrawConsentDocument,
    "\n  mutation RecordObjection($personId: ID!, $purpose: Purpose!) {\n    recordObjection(personId: $personId, purpose: $purpose) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": types.RecordObjectionDocument,
    "\n  query Imports($after: String) {\n    imports(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        state\n        fileName\n        fileBytes\n        createdAt\n        source {\n          id\n          name\n        }\n        importedBy {\n          id\n          name\n        }\n        outcome {\n          created\n          alreadyKnown\n          newParticipants\n          suppressed\n        }\n      }\n    }\n  }\n": types.ImportsDocument,
    "\n  query Import($id: ID!) {\n    import(id: $id) {\n      id\n      state\n      version\n      fileName\n      fileBytes\n      createdAt\n      failure\n      mayUndo\n      importedBy {\n        id\n        name\n      }\n      progress {\n        done\n        total\n      }\n      source {\n        id\n        name\n      }\n      outcome {\n        created\n        alreadyKnown\n        newParticipants\n        suppressed\n      }\n      preview {\n        title\n        os\n        dateOrder\n        clock\n        messages\n        systemEvents\n        attachments\n        firstAt\n        lastAt\n        zone\n        warnings\n        asksDateOrder\n        language\n        notices {\n          id\n          language\n          text\n        }\n        authors {\n          name\n          messages\n        }\n        overlaps {\n          sharedMessages\n          newMessages\n          offsetSeconds\n          source {\n            id\n            name\n          }\n          aliases {\n            label\n            knownAs\n            accountId\n            sharedMessages\n          }\n        }\n      }\n    }\n  }\n": types.ImportDocument,
    "\n  mutation BeginImport($sectionId: ID!, $fileName: String!, $zone: String) {\n    beginImport(sectionId: $sectionId, fileName: $fileName, zone: $zone) {\n      __typename\n      ... on Import {\n        id\n      }\n      ... on Refused {\n        message\n      }\n    }\n  }\n": types.BeginImportDocument,
    "\n  mutation SetReading($id: ID!, $dateOrder: String, $zone: String, $expectedVersion: Int!) {\n    setReading(id: $id, dateOrder: $dateOrder, zone: $zone, expectedVersion: $expectedVersion) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": types.SetReadingDocument,
    "\n  mutation CommitImport(\n    $id: ID!\n    $sourceId: ID\n    $aliases: [AliasInput!]!\n    $attestation: AttestationInput!\n    $expectedVersion: Int!\n  ) {\n    commitImport(\n      id: $id\n      sourceId: $sourceId\n      aliases: $aliases\n      attestation: $attestation\n      expectedVersion: $expectedVersion\n    ) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": types.CommitImportDocument,
    "\n  mutation DiscardImport($id: ID!, $expectedVersion: Int!) {\n    discardImport(id: $id, expectedVersion: $expectedVersion) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": types.DiscardImportDocument,
    "\n  mutation UndoImport($id: ID!, $expectedVersion: Int!) {\n    undoImport(id: $id, expectedVersion: $expectedVersion) {\n      __typename\n      ... on UndoOutcome {\n        removed\n        keptShared\n        kept\n      }\n      ... on Refused {\n        message\n      }\n    }\n  }\n": types.UndoImportDocument,
    "\n  query Journal($after: String) {\n    auditEntries(first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        at\n        staffName\n        sentence\n      }\n    }\n  }\n": types.JournalDocument,
    "\n  query LinkingGrid($sourceId: ID!) {\n    linkingGrid(sourceId: $sourceId) {\n      source {\n        id\n        name\n        section {\n          id\n          name\n        }\n      }\n      rows {\n        accountId\n        participant\n        labels\n        messages\n        firstAt\n        lastAt\n        linked {\n          linkedAt\n          person {\n            ...LinkedPersonParts\n          }\n        }\n        proposals {\n          reason\n          isStrong\n          person {\n            ...LinkedPersonParts\n          }\n        }\n      }\n    }\n  }\n  fragment LinkedPersonParts on Person {\n    id\n    name\n    jobTitle\n    workplace {\n      id\n      path\n    }\n    standing {\n      relation {\n        kind\n        since\n      }\n    }\n  }\n": types.LinkingGridDocument,
    "\n  query LinkingSearch($text: String!) {\n    searchPersons(text: $text) {\n      id\n      name\n      jobTitle\n      workplace {\n        id\n        path\n      }\n      standing {\n        relation {\n          kind\n          since\n        }\n      }\n    }\n  }\n": types.LinkingSearchDocument,
    "\n  mutation LinkAccounts($sourceId: ID!, $links: [LinkInput!]!) {\n    linkAccounts(sourceId: $sourceId, links: $links) {\n      __typename\n      ... on LinkOutcome {\n        linked\n        unlinked\n        created\n        problems {\n          accountId\n          message\n        }\n      }\n      ... on Refused {\n        message\n      }\n    }\n  }\n": types.LinkAccountsDocument,
    "\n  query Person($id: ID!) {\n    person(id: $id) {\n      id\n      name\n      jobTitle\n      whyISee\n      version\n      workplace {\n        id\n        path\n      }\n      sections {\n        id\n        name\n      }\n      contactPoints {\n        kind\n        value\n      }\n      tasks {\n        id\n        kind\n        note\n        dueOn\n        isOverdue\n        doneAt\n      }\n    }\n    leadSuggestion(personId: $id) {\n      isDrifting\n    }\n  }\n": types.PersonDocument,
    "\n  query Timeline($id: ID!, $after: String) {\n    person(id: $id) {\n      id\n      timeline(first: 30, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          at\n          kind\n          sentence\n          detail\n        }\n      }\n    }\n  }\n": types.TimelineDocument,
    "\n  mutation PreviewRoster($text: String!, $sectionId: ID!) {\n    previewRoster(text: $text, sectionId: $sectionId) {\n      __typename\n      ... on RosterPreview {\n        creates\n        updates\n        unchanged\n        reviews\n        refused\n        ignoredColumns\n        rows {\n          line\n          name\n          workplaceName\n          effect\n          problem\n          person {\n            id\n            name\n          }\n        }\n      }\n      ... on Refused {\n        message\n      }\n    }\n  }\n": types.PreviewRosterDocument,
    "\n  mutation ImportRoster($text: String!, $sectionId: ID!, $listDated: CalendarDate!, $skipLines: [Int!]!) {\n    importRoster(text: $text, sectionId: $sectionId, listDated: $listDated, skipLines: $skipLines) {\n      __typename\n      ... on RosterOutcome {\n        created\n        updated\n        unchanged\n        skipped\n      }\n      ... on Refused {\n        message\n      }\n    }\n  }\n": types.ImportRosterDocument,
    "\n  query Scores($personId: ID!) {\n    leadSuggestion(personId: $personId) {\n      reason\n      isDrifting\n      readiness {\n        ...ScoreParts\n      }\n      leadership {\n        ...ScoreParts\n      }\n    }\n  }\n  fragment ScoreParts on Score {\n    axis\n    tenths\n    sentence\n    modelVersion\n    computedAt\n    gaps {\n      code\n      sentence\n    }\n    contributions {\n      signal\n      name\n      rule\n      tenths\n      occurrences\n      firstAt\n      lastAt\n      elsewhereTenths\n    }\n  }\n": types.ScoresDocument,
    "\n  query ReadinessEvidence($personId: ID!) {\n    leadSuggestion(personId: $personId) {\n      score: readiness {\n        contributions {\n          signal\n          evidence(first: 10) {\n            total\n            nodes {\n              id\n              occurredAt\n              pointsMillis\n              isProbable\n              message {\n                text\n                source {\n                  name\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.ReadinessEvidenceDocument,
    "\n  query LeadershipEvidence($personId: ID!) {\n    leadSuggestion(personId: $personId) {\n      score: leadership {\n        contributions {\n          signal\n          evidence(first: 10) {\n            total\n            nodes {\n              id\n              occurredAt\n              pointsMillis\n              isProbable\n              message {\n                text\n                source {\n                  name\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.LeadershipEvidenceDocument,
    "\n  query EvidenceContext($evidenceId: ID!) {\n    evidenceContext(evidenceId: $evidenceId) {\n      id\n      at\n      author\n      text\n      isTheOne\n    }\n  }\n": types.EvidenceContextDocument,
    "\n  mutation SignIn($email: String!, $password: String!, $code: String) {\n    signIn(email: $email, password: $password, code: $code) {\n      __typename\n      ... on Refused {\n        code\n        message\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation RedeemSignInLink($token: String!) {\n    redeemSignInLink(token: $token) {\n      __typename\n      ... on Refused {\n        code\n        message\n      }\n    }\n  }\n": types.RedeemSignInLinkDocument,
    "\n  mutation ChoosePassword($password: String!) {\n    choosePassword(password: $password) {\n      __typename\n      ... on Refused {\n        code\n        message\n      }\n    }\n  }\n": types.ChoosePasswordDocument,
    "\n  query ImpactAssessment {\n    impactAssessment {\n      id\n      reference\n      signedOn\n      signedBy\n      coversRegularContacts\n      endsOn\n    }\n  }\n": types.ImpactAssessmentDocument,
    "\n  mutation RecordImpactAssessment(\n    $reference: String!\n    $signedOn: CalendarDate!\n    $signedBy: String!\n    $coversRegularContacts: Boolean!\n    $endsOn: CalendarDate\n  ) {\n    recordImpactAssessment(\n      reference: $reference\n      signedOn: $signedOn\n      signedBy: $signedBy\n      coversRegularContacts: $coversRegularContacts\n      endsOn: $endsOn\n    ) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": types.RecordImpactAssessmentDocument,
    "\n  query ScoringState {\n    scoringState {\n      refusal\n      scoredPersons\n      computedAt\n      model {\n        version\n        createdAt\n        signals {\n          code\n          axis\n          name\n          rule\n          capTenths\n        }\n      }\n    }\n  }\n": types.ScoringStateDocument,
    "\n  mutation RecomputeScores {\n    recomputeScores {\n      scoredPersons\n    }\n  }\n": types.RecomputeScoresDocument,
    "\n  mutation BeginSecondFactor {\n    beginSecondFactor {\n      secret\n      url\n    }\n  }\n": types.BeginSecondFactorDocument,
    "\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": types.ConfirmSecondFactorDocument,
    "\n  query Settings {\n    viewer {\n      organisation {\n        id\n        name\n        language\n        addressForm\n        timeZone\n        workplaces {\n          id\n          kind\n          name\n          parentId\n          headcount\n          path\n        }\n      }\n      sections {\n        id\n        name\n      }\n    }\n  }\n": types.SettingsDocument,
    "\n  mutation AddSection($name: String!) {\n    addSection(name: $name) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": types.AddSectionDocument,
    "\n  mutation AddWorkplace($parentId: ID, $kind: WorkplaceKind!, $name: String!, $headcount: Int) {\n    addWorkplace(parentId: $parentId, kind: $kind, name: $name, headcount: $headcount) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": types.AddWorkplaceDocument,
    "\n  query StaffMembers {\n    staffMembers {\n      id\n      name\n      email\n      hasSecondFactor\n      isDisabled\n      isInvited\n      version\n      roles {\n        role\n        section {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.StaffMembersDocument,
    "\n  mutation InviteStaff($name: String!, $email: String!, $roles: [RoleGrantInput!]!) {\n    inviteStaff(name: $name, email: $email, roles: $roles) {\n      __typename\n      ... on Invitation {\n        url\n        expiresAt\n        member {\n          id\n          name\n        }\n      }\n      ... on Refused {\n        message\n      }\n    }\n  }\n": types.InviteStaffDocument,
    "\n  mutation SetStaffRoles($id: ID!, $roles: [RoleGrantInput!]!, $expectedVersion: Int!) {\n    setStaffRoles(id: $id, roles: $roles, expectedVersion: $expectedVersion) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": types.SetStaffRolesDocument,
    "\n  mutation DisableStaff($id: ID!, $expectedVersion: Int!) {\n    disableStaff(id: $id, expectedVersion: $expectedVersion) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": types.DisableStaffDocument,
    "\n  query Sources {\n    sources {\n      id\n      name\n      runBy\n      coveredFrom\n      coveredTo\n      messages\n      participants\n      linkedParticipants\n      platform {\n        key\n        name\n      }\n      section {\n        id\n        name\n      }\n      activity {\n        month\n        messages\n      }\n    }\n  }\n": types.SourcesDocument,
    "\n  query Source($id: ID!) {\n    source(id: $id) {\n      id\n      name\n      runBy\n      coveredFrom\n      coveredTo\n      messages\n      participants\n      linkedParticipants\n      platform {\n        key\n        name\n      }\n      section {\n        id\n        name\n      }\n      activity {\n        month\n        messages\n      }\n      topics {\n        topic\n        label\n        messages\n      }\n    }\n  }\n": types.SourceDocument,
    "\n  query Today {\n    today {\n      done\n      planned\n      next {\n        id\n        kind\n        title\n        reason\n        path\n        person {\n          id\n          name\n          workplace {\n            id\n            path\n          }\n        }\n        task {\n          id\n          kind\n          dueOn\n          isOverdue\n          version\n        }\n      }\n    }\n  }\n": types.TodayDocument,
    "\n  mutation CompleteTask($id: ID!, $expectedVersion: Int!) {\n    completeTask(id: $id, expectedVersion: $expectedVersion) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": types.CompleteTaskDocument,
    "\n  mutation PostponeTask($id: ID!, $dueOn: CalendarDate!, $expectedVersion: Int!) {\n    postponeTask(id: $id, dueOn: $dueOn, expectedVersion: $expectedVersion) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n": types.PostponeTaskDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      staff {\n        id\n        name\n        language\n      }\n      organisation {\n        id\n        name\n        addressForm\n        timeZone\n        isDemonstration\n      }\n      roles {\n        role\n        section {\n          id\n          name\n        }\n      }\n      sections {\n        id\n        name\n      }\n      may\n    }\n  }\n"): typeof import('./graphql').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PalettePersons($text: String!) {\n    searchPersons(text: $text) {\n      id\n      name\n      jobTitle\n      workplace {\n        id\n        path\n      }\n    }\n  }\n"): typeof import('./graphql').PalettePersonsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetLanguage($language: Language!) {\n    setLanguage(language: $language) {\n      __typename\n    }\n  }\n"): typeof import('./graphql').SetLanguageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeadSuggestions($order: LeadOrder!, $filter: LeadFilter, $first: Int!, $after: String) {\n    leadSuggestions(order: $order, filter: $filter, first: $first, after: $after) {\n      total\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          reason\n          isDrifting\n          lastSeenAt\n          readiness {\n            tenths\n            sentence\n          }\n          leadership {\n            tenths\n            sentence\n          }\n          person {\n            id\n            name\n            jobTitle\n            workplace {\n              id\n              path\n            }\n            standing {\n              relation {\n                kind\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').LeadSuggestionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeadFilterChoices {\n    viewer {\n      organisation {\n        id\n        workplaces {\n          id\n          kind\n          name\n          path\n        }\n      }\n    }\n    scoringState {\n      refusal\n    }\n  }\n"): typeof import('./graphql').LeadFilterChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IssueChoices {\n    issueChoices {\n      code\n      label\n    }\n  }\n"): typeof import('./graphql').IssueChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoteExchange($personId: ID!, $exchange: ExchangeInput!) {\n    noteExchange(personId: $personId, exchange: $exchange) {\n      __typename\n      ... on ExchangeNoted {\n        task {\n          id\n          dueOn\n        }\n      }\n      ... on Refused {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').NoteExchangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Standing($personId: ID!) {\n    person(id: $personId) {\n      id\n      standing {\n        isRestricted\n        noticeGivenAt\n        relation {\n          id\n          kind\n          since\n          until\n          evidence {\n            kind\n            label\n            dated\n          }\n        }\n        consents {\n          purpose\n          channel\n          givenAt\n          expiresAt\n          method\n        }\n        objections {\n          purpose\n          objectedAt\n        }\n        permissions {\n          purpose\n          verdict\n          sentence\n          expiresAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').StandingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordRelation($personId: ID!, $relation: RelationInput!) {\n    recordRelation(personId: $personId, relation: $relation) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RecordRelationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndRelation($personId: ID!, $until: CalendarDate!) {\n    endRelation(personId: $personId, until: $until) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').EndRelationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordConsent($personId: ID!, $purpose: Purpose!, $method: String!, $givenOn: CalendarDate!) {\n    recordConsent(personId: $personId, purpose: $purpose, method: $method, givenOn: $givenOn) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RecordConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawConsent($personId: ID!, $purpose: Purpose!, $channel: String) {\n    withdrawConsent(personId: $personId, purpose: $purpose, channel: $channel) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordObjection($personId: ID!, $purpose: Purpose!) {\n    recordObjection(personId: $personId, purpose: $purpose) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RecordObjectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Imports($after: String) {\n    imports(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        state\n        fileName\n        fileBytes\n        createdAt\n        source {\n          id\n          name\n        }\n        importedBy {\n          id\n          name\n        }\n        outcome {\n          created\n          alreadyKnown\n          newParticipants\n          suppressed\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ImportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Import($id: ID!) {\n    import(id: $id) {\n      id\n      state\n      version\n      fileName\n      fileBytes\n      createdAt\n      failure\n      mayUndo\n      importedBy {\n        id\n        name\n      }\n      progress {\n        done\n        total\n      }\n      source {\n        id\n        name\n      }\n      outcome {\n        created\n        alreadyKnown\n        newParticipants\n        suppressed\n      }\n      preview {\n        title\n        os\n        dateOrder\n        clock\n        messages\n        systemEvents\n        attachments\n        firstAt\n        lastAt\n        zone\n        warnings\n        asksDateOrder\n        language\n        notices {\n          id\n          language\n          text\n        }\n        authors {\n          name\n          messages\n        }\n        overlaps {\n          sharedMessages\n          newMessages\n          offsetSeconds\n          source {\n            id\n            name\n          }\n          aliases {\n            label\n            knownAs\n            accountId\n            sharedMessages\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginImport($sectionId: ID!, $fileName: String!, $zone: String) {\n    beginImport(sectionId: $sectionId, fileName: $fileName, zone: $zone) {\n      __typename\n      ... on Import {\n        id\n      }\n      ... on Refused {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').BeginImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetReading($id: ID!, $dateOrder: String, $zone: String, $expectedVersion: Int!) {\n    setReading(id: $id, dateOrder: $dateOrder, zone: $zone, expectedVersion: $expectedVersion) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SetReadingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CommitImport(\n    $id: ID!\n    $sourceId: ID\n    $aliases: [AliasInput!]!\n    $attestation: AttestationInput!\n    $expectedVersion: Int!\n  ) {\n    commitImport(\n      id: $id\n      sourceId: $sourceId\n      aliases: $aliases\n      attestation: $attestation\n      expectedVersion: $expectedVersion\n    ) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CommitImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardImport($id: ID!, $expectedVersion: Int!) {\n    discardImport(id: $id, expectedVersion: $expectedVersion) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').DiscardImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoImport($id: ID!, $expectedVersion: Int!) {\n    undoImport(id: $id, expectedVersion: $expectedVersion) {\n      __typename\n      ... on UndoOutcome {\n        removed\n        keptShared\n        kept\n      }\n      ... on Refused {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').UndoImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Journal($after: String) {\n    auditEntries(first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        at\n        staffName\n        sentence\n      }\n    }\n  }\n"): typeof import('./graphql').JournalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LinkingGrid($sourceId: ID!) {\n    linkingGrid(sourceId: $sourceId) {\n      source {\n        id\n        name\n        section {\n          id\n          name\n        }\n      }\n      rows {\n        accountId\n        participant\n        labels\n        messages\n        firstAt\n        lastAt\n        linked {\n          linkedAt\n          person {\n            ...LinkedPersonParts\n          }\n        }\n        proposals {\n          reason\n          isStrong\n          person {\n            ...LinkedPersonParts\n          }\n        }\n      }\n    }\n  }\n  fragment LinkedPersonParts on Person {\n    id\n    name\n    jobTitle\n    workplace {\n      id\n      path\n    }\n    standing {\n      relation {\n        kind\n        since\n      }\n    }\n  }\n"): typeof import('./graphql').LinkingGridDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LinkingSearch($text: String!) {\n    searchPersons(text: $text) {\n      id\n      name\n      jobTitle\n      workplace {\n        id\n        path\n      }\n      standing {\n        relation {\n          kind\n          since\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').LinkingSearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkAccounts($sourceId: ID!, $links: [LinkInput!]!) {\n    linkAccounts(sourceId: $sourceId, links: $links) {\n      __typename\n      ... on LinkOutcome {\n        linked\n        unlinked\n        created\n        problems {\n          accountId\n          message\n        }\n      }\n      ... on Refused {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').LinkAccountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Person($id: ID!) {\n    person(id: $id) {\n      id\n      name\n      jobTitle\n      whyISee\n      version\n      workplace {\n        id\n        path\n      }\n      sections {\n        id\n        name\n      }\n      contactPoints {\n        kind\n        value\n      }\n      tasks {\n        id\n        kind\n        note\n        dueOn\n        isOverdue\n        doneAt\n      }\n    }\n    leadSuggestion(personId: $id) {\n      isDrifting\n    }\n  }\n"): typeof import('./graphql').PersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Timeline($id: ID!, $after: String) {\n    person(id: $id) {\n      id\n      timeline(first: 30, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          at\n          kind\n          sentence\n          detail\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TimelineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PreviewRoster($text: String!, $sectionId: ID!) {\n    previewRoster(text: $text, sectionId: $sectionId) {\n      __typename\n      ... on RosterPreview {\n        creates\n        updates\n        unchanged\n        reviews\n        refused\n        ignoredColumns\n        rows {\n          line\n          name\n          workplaceName\n          effect\n          problem\n          person {\n            id\n            name\n          }\n        }\n      }\n      ... on Refused {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').PreviewRosterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportRoster($text: String!, $sectionId: ID!, $listDated: CalendarDate!, $skipLines: [Int!]!) {\n    importRoster(text: $text, sectionId: $sectionId, listDated: $listDated, skipLines: $skipLines) {\n      __typename\n      ... on RosterOutcome {\n        created\n        updated\n        unchanged\n        skipped\n      }\n      ... on Refused {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ImportRosterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Scores($personId: ID!) {\n    leadSuggestion(personId: $personId) {\n      reason\n      isDrifting\n      readiness {\n        ...ScoreParts\n      }\n      leadership {\n        ...ScoreParts\n      }\n    }\n  }\n  fragment ScoreParts on Score {\n    axis\n    tenths\n    sentence\n    modelVersion\n    computedAt\n    gaps {\n      code\n      sentence\n    }\n    contributions {\n      signal\n      name\n      rule\n      tenths\n      occurrences\n      firstAt\n      lastAt\n      elsewhereTenths\n    }\n  }\n"): typeof import('./graphql').ScoresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadinessEvidence($personId: ID!) {\n    leadSuggestion(personId: $personId) {\n      score: readiness {\n        contributions {\n          signal\n          evidence(first: 10) {\n            total\n            nodes {\n              id\n              occurredAt\n              pointsMillis\n              isProbable\n              message {\n                text\n                source {\n                  name\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReadinessEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeadershipEvidence($personId: ID!) {\n    leadSuggestion(personId: $personId) {\n      score: leadership {\n        contributions {\n          signal\n          evidence(first: 10) {\n            total\n            nodes {\n              id\n              occurredAt\n              pointsMillis\n              isProbable\n              message {\n                text\n                source {\n                  name\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').LeadershipEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EvidenceContext($evidenceId: ID!) {\n    evidenceContext(evidenceId: $evidenceId) {\n      id\n      at\n      author\n      text\n      isTheOne\n    }\n  }\n"): typeof import('./graphql').EvidenceContextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($email: String!, $password: String!, $code: String) {\n    signIn(email: $email, password: $password, code: $code) {\n      __typename\n      ... on Refused {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RedeemSignInLink($token: String!) {\n    redeemSignInLink(token: $token) {\n      __typename\n      ... on Refused {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RedeemSignInLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChoosePassword($password: String!) {\n    choosePassword(password: $password) {\n      __typename\n      ... on Refused {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ChoosePasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImpactAssessment {\n    impactAssessment {\n      id\n      reference\n      signedOn\n      signedBy\n      coversRegularContacts\n      endsOn\n    }\n  }\n"): typeof import('./graphql').ImpactAssessmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordImpactAssessment(\n    $reference: String!\n    $signedOn: CalendarDate!\n    $signedBy: String!\n    $coversRegularContacts: Boolean!\n    $endsOn: CalendarDate\n  ) {\n    recordImpactAssessment(\n      reference: $reference\n      signedOn: $signedOn\n      signedBy: $signedBy\n      coversRegularContacts: $coversRegularContacts\n      endsOn: $endsOn\n    ) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RecordImpactAssessmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScoringState {\n    scoringState {\n      refusal\n      scoredPersons\n      computedAt\n      model {\n        version\n        createdAt\n        signals {\n          code\n          axis\n          name\n          rule\n          capTenths\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ScoringStateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecomputeScores {\n    recomputeScores {\n      scoredPersons\n    }\n  }\n"): typeof import('./graphql').RecomputeScoresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginSecondFactor {\n    beginSecondFactor {\n      secret\n      url\n    }\n  }\n"): typeof import('./graphql').BeginSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ConfirmSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Settings {\n    viewer {\n      organisation {\n        id\n        name\n        language\n        addressForm\n        timeZone\n        workplaces {\n          id\n          kind\n          name\n          parentId\n          headcount\n          path\n        }\n      }\n      sections {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').SettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddSection($name: String!) {\n    addSection(name: $name) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').AddSectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddWorkplace($parentId: ID, $kind: WorkplaceKind!, $name: String!, $headcount: Int) {\n    addWorkplace(parentId: $parentId, kind: $kind, name: $name, headcount: $headcount) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').AddWorkplaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffMembers {\n    staffMembers {\n      id\n      name\n      email\n      hasSecondFactor\n      isDisabled\n      isInvited\n      version\n      roles {\n        role\n        section {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').StaffMembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteStaff($name: String!, $email: String!, $roles: [RoleGrantInput!]!) {\n    inviteStaff(name: $name, email: $email, roles: $roles) {\n      __typename\n      ... on Invitation {\n        url\n        expiresAt\n        member {\n          id\n          name\n        }\n      }\n      ... on Refused {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').InviteStaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetStaffRoles($id: ID!, $roles: [RoleGrantInput!]!, $expectedVersion: Int!) {\n    setStaffRoles(id: $id, roles: $roles, expectedVersion: $expectedVersion) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SetStaffRolesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisableStaff($id: ID!, $expectedVersion: Int!) {\n    disableStaff(id: $id, expectedVersion: $expectedVersion) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').DisableStaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sources {\n    sources {\n      id\n      name\n      runBy\n      coveredFrom\n      coveredTo\n      messages\n      participants\n      linkedParticipants\n      platform {\n        key\n        name\n      }\n      section {\n        id\n        name\n      }\n      activity {\n        month\n        messages\n      }\n    }\n  }\n"): typeof import('./graphql').SourcesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Source($id: ID!) {\n    source(id: $id) {\n      id\n      name\n      runBy\n      coveredFrom\n      coveredTo\n      messages\n      participants\n      linkedParticipants\n      platform {\n        key\n        name\n      }\n      section {\n        id\n        name\n      }\n      activity {\n        month\n        messages\n      }\n      topics {\n        topic\n        label\n        messages\n      }\n    }\n  }\n"): typeof import('./graphql').SourceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Today {\n    today {\n      done\n      planned\n      next {\n        id\n        kind\n        title\n        reason\n        path\n        person {\n          id\n          name\n          workplace {\n            id\n            path\n          }\n        }\n        task {\n          id\n          kind\n          dueOn\n          isOverdue\n          version\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TodayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteTask($id: ID!, $expectedVersion: Int!) {\n    completeTask(id: $id, expectedVersion: $expectedVersion) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CompleteTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostponeTask($id: ID!, $dueOn: CalendarDate!, $expectedVersion: Int!) {\n    postponeTask(id: $id, dueOn: $dueOn, expectedVersion: $expectedVersion) {\n      __typename\n      ... on Refused {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').PostponeTaskDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
