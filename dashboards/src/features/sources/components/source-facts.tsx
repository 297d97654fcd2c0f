import { Progress } from '@mantine/core';
import { useFormat } from '../../../ui/format.js';
import { type SourceListed } from '../hooks/use-sources.js';
import { useSourcesWords } from '../messages/words.js';
import css from './sources.module.css';

/** What is known of a source, in sentences. */
export function SourceFacts({ source }: { source: SourceListed }) {
  const words = useSourcesWords();
  const format = useFormat();
  const covered =
    source.coveredFrom && source.coveredTo
      ? words('coverage', { from: format.date(source.coveredFrom), to: format.date(source.coveredTo) })
      : words('noCoverage');
  const { participants, linkedParticipants } = source;
  return (
    <div className={css.sourceFacts}>
      <span>
        {covered} · {words('messages', { count: source.messages })}
      </span>
      <div className={css.linked}>
        <Progress
          value={participants > 0 ? (linkedParticipants / participants) * 100 : 0}
          color="green"
          size="md"
          aria-hidden="true"
          className={css.linkedBar ?? ''}
        />
        <span>{words('linked', { count: linkedParticipants, total: participants })}</span>
      </div>
    </div>
  );
}
