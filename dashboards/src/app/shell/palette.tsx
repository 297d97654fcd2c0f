import '@mantine/spotlight/styles.layer.css';
import {
  Spotlight,
  spotlight,
  type SpotlightActionData,
  type SpotlightActionGroupData,
} from '@mantine/spotlight';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch, IconUser } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../graphql/gql.js';
import { execute } from '../../transport/execute.js';
import { useMay, useViewer } from '../../ui/viewer.js';
import { useAppWords } from '../messages/words.js';
import { allPlaces } from './places.js';

let opener: Element | null = null;

/** Opens the palette; whoever had the focus gets it back, unless a chosen page takes it. */
export function openPalette(): void {
  opener = document.activeElement;
  spotlight.open();
}

function giveFocusBack(): void {
  if (opener instanceof HTMLElement) opener.focus();
}

const findDocument = graphql(`
  query PalettePersons($text: String!) {
    searchPersons(text: $text) {
      id
      name
      jobTitle
      workplace {
        id
        path
      }
    }
  }
`);

function useFoundPersons(text: string): SpotlightActionData[] {
  const navigate = useNavigate();
  const maySee = useMay('seePersons');
  const [settled] = useDebouncedValue(text.trim(), 80);
  const query = useQuery({
    queryKey: ['palette', settled],
    queryFn: ({ signal }) => execute(findDocument, { text: settled }, signal),
    enabled: maySee && settled.length > 0,
    placeholderData: keepPreviousData,
  });
  if (!settled) return [];
  return (query.data?.searchPersons ?? []).slice(0, 8).map((person) => ({
    id: person.id,
    label: person.name,
    description: person.workplace?.path.join(' › ') ?? person.jobTitle ?? '',
    leftSection: <IconUser stroke={1.5} size={20} />,
    onClick: () => void navigate(`/contacts/${person.id}`),
  }));
}

/** Finds a page or a person from anywhere. */
export function Palette() {
  const words = useAppWords();
  const navigate = useNavigate();
  const { may } = useViewer();
  const [text, setText] = useState('');
  const folded = text.trim().toLowerCase();
  const pages: SpotlightActionData[] = allPlaces
    .filter((place) => !place.needs || may.includes(place.needs))
    .filter((place) => words(place.key).toLowerCase().includes(folded))
    .map((place) => ({
      id: place.key,
      label: words(place.key),
      leftSection: <place.icon stroke={1.5} size={20} />,
      onClick: () => void navigate(place.path),
    }));
  const persons = useFoundPersons(text);
  const groups: SpotlightActionGroupData[] = [
    { group: words('pages'), actions: pages },
    { group: words('persons'), actions: persons },
  ].filter((group) => group.actions.length > 0);
  return (
    <Spotlight
      shortcut={null}
      attributes={{ content: { 'aria-label': words('searchHint') } }}
      actions={groups}
      filter={(_text, actions) => actions}
      query={text}
      onQueryChange={setText}
      clearQueryOnClose
      onSpotlightClose={giveFocusBack}
      nothingFound={words('nothingFound')}
      highlightQuery
      searchProps={{
        leftSection: <IconSearch size={20} stroke={1.5} />,
        placeholder: words('searchPlaceholder'),
        'aria-label': words('searchHint'),
      }}
    />
  );
}
