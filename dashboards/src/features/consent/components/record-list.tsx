import { Link } from 'react-router';
import { useFormat } from '../../../ui/format.js';
import { MoreButton } from '../../../ui/more-button.js';
import { Panel } from '../../../ui/page.js';
import { Answered, LoadingRows } from '../../../ui/states.js';
import { useGroundRecords } from '../hooks/use-consents.js';
import { useConsentWords } from '../messages/words.js';
import css from './consent.module.css';

/** What the ledger holds of a person, the latest first, each with its proof. */
export function RecordList({ personId }: { personId: string }) {
  const words = useConsentWords();
  const format = useFormat();
  const query = useGroundRecords(personId);
  return (
    <Panel title={words('records')} id="registre">
      <Answered query={query} loading={<LoadingRows rows={3} height={40} />}>
        {({ pages }) => {
          const records = pages.flatMap(({ nodes }) => nodes);
          if (records.length === 0) return <p className={css.text}>{words('noRecords')}</p>;
          return (
            <>
              <ul className={css.rows}>
                {records.map((record) => (
                  <li key={record.sequence} className={css.row}>
                    <span className={css.who}>
                      <strong>
                        {[record.sentence, record.purpose ? words(record.purpose) : null, record.channelName]
                          .filter(Boolean)
                          .join(' · ')}
                      </strong>
                      <span className={css.small}>
                        {[format.dateTime(record.at), record.method, record.actor]
                          .filter(Boolean)
                          .join(' · ')}
                      </span>
                    </span>
                    <Link className={css.link} to={`/contacts/${personId}/accords/${record.sequence}`}>
                      {words('proofLink', { sequence: record.sequence })}
                    </Link>
                  </li>
                ))}
              </ul>
              <MoreButton query={query} />
            </>
          );
        }}
      </Answered>
    </Panel>
  );
}
