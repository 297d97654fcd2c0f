import { SegmentedControl, TextInput } from '@mantine/core';
import { type Language } from '../../../graphql/graphql.js';
import { type Draft } from '../hooks/publication-draft.js';
import { usePublicationsWords } from '../messages/words.js';
import css from './editor.module.css';

interface MoreSettingsProps {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
}

/** The language of the text, and until when it is confidential. */
export function MoreSettings({ draft, change }: MoreSettingsProps) {
  const words = usePublicationsWords();
  return (
    <details className={css.more} open={draft.embargo !== '' || undefined}>
      <summary>
        <span className={css.label}>{words('more')}</span>
        <span className={css.quiet}>
          {[words(draft.language), words(draft.embargo ? 'withEmbargo' : 'withoutEmbargo')].join(' · ')}
        </span>
      </summary>
      <div className={css.moreFields}>
        <div className={css.field}>
          <span className={css.label} id="langue-du-texte">
            {words('factLanguage')}
          </span>
          <SegmentedControl
            aria-labelledby="langue-du-texte"
            value={draft.language}
            onChange={(language) => change({ language: language as Language })}
            data={[
              { value: 'fr', label: words('fr') },
              { value: 'en', label: words('en') },
            ]}
          />
        </div>
        <TextInput
          type="datetime-local"
          label={words('embargo')}
          description={words('embargoHint')}
          value={draft.embargo}
          onChange={(event) => change({ embargo: event.currentTarget.value.slice(0, 16) })}
        />
      </div>
    </details>
  );
}
