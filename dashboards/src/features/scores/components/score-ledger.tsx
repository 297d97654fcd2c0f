import { Button } from '@mantine/core';
import { IconAlertTriangle, IconChevronDown, IconEqual } from '@tabler/icons-react';
import { lazy, Suspense, useId, useState } from 'react';
import { useFormat } from '../../../ui/format.js';
import { useUiWords } from '../../../ui/messages/words.js';
import { LoadingRows } from '../../../ui/states.js';
import { ledgerOf, type Ledger, type LedgerRow } from '../hooks/ledger.js';
import { type ContributionParts, type ScoreParts } from '../hooks/use-scores.js';
import { useScoresWords } from '../messages/words.js';
import { LedgerTable } from './ledger-table.js';
import css from './scores.module.css';

const EvidenceList = lazy(async () => ({
  default: (await import('./evidence-list.js')).EvidenceList,
}));

function place(ledger: Ledger<unknown>, from: number, to: number) {
  const span = ledger.most - ledger.least;
  const left = ((Math.min(from, to) - ledger.least) / span) * 100;
  return { left: `${left}%`, width: `${(Math.abs(to - from) / span) * 100}%` };
}

interface RowProps {
  row: LedgerRow<ContributionParts>;
  ledger: Ledger<ContributionParts>;
  personId: string;
  axis: ScoreParts['axis'];
}

function Row({ row, ledger, personId, axis }: RowProps) {
  const words = useScoresWords();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { part } = row;
  return (
    <li className={css.line}>
      <button
        type="button"
        className={css.lineButton}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={css.lineName}>
          {part.name}
          <span className={css.lineTimes}>{words('occurrences', { count: part.occurrences })}</span>
        </span>
        <span className={css.linePoints} data-numeric="" data-sign={part.tenths < 0 ? 'minus' : 'plus'}>
          {format.signedTenths(part.tenths)}
        </span>
        <span className={css.track} aria-hidden="true">
          <span
            className={css.bar}
            data-bar=""
            data-sign={part.tenths < 0 ? 'minus' : 'plus'}
            style={place(ledger, row.from, row.to)}
          />
        </span>
        <IconChevronDown className={css.chevron} size={18} stroke={1.5} aria-hidden="true" />
      </button>
      <div id={id} hidden={!isOpen} className={css.detail}>
        {isOpen ? (
          <Suspense fallback={<LoadingRows rows={2} height={40} />}>
            <EvidenceList personId={personId} axis={axis} part={part} />
          </Suspense>
        ) : null}
      </div>
    </li>
  );
}

function Total({ score, ledger }: { score: ScoreParts; ledger: Ledger<ContributionParts> }) {
  const words = useScoresWords();
  const format = useFormat();
  const total = score.tenths ?? 0;
  return (
    <div className={css.total}>
      <span className={css.lineName}>{words('total')}</span>
      <span className={css.linePoints} data-numeric="">
        {format.tenths(total)}
      </span>
      <span className={css.track} aria-hidden="true">
        <span className={css.bar} data-bar="" data-sign="total" style={place(ledger, 0, total)} />
      </span>
      <span />
    </div>
  );
}

/** One axis of a person's score, from nothing to the total: every bar opens the messages behind it. */
export function ScoreLedger({ score, personId }: { score: ScoreParts; personId: string }) {
  const words = useScoresWords();
  const ui = useUiWords();
  const format = useFormat();
  const [asTable, setAsTable] = useState(false);
  const ledger = ledgerOf(score.contributions);
  const sums = score.tenths === null || score.tenths === undefined || ledger.sum === score.tenths;
  const best = ledger.rows[0]?.part;
  return (
    <div className={css.axis}>
      <div className={css.axisHead}>
        <h3 className={css.axisTitle}>{words(score.axis)}</h3>
        {typeof score.tenths === 'number' ? (
          <span className={css.big}>
            {format.number(Math.round(score.tenths / 10))}
            <span className={css.outOf}>{words('outOf')}</span>
          </span>
        ) : (
          <span className={css.unknown}>{words('notEnough')}</span>
        )}
      </div>
      <p className={css.sentence}>{score.sentence}</p>
      {ledger.rows.length > 0 && typeof score.tenths === 'number' ? (
        <>
          <figure className={css.figure} aria-label={words('title')}>
            <figcaption className={css.hidden}>
              {best
                ? words('chartSummary', {
                    axis: words(score.axis),
                    total: format.tenths(score.tenths),
                    best: best.name,
                    points: format.signedTenths(best.tenths),
                  })
                : null}
            </figcaption>
            {asTable ? (
              <LedgerTable score={score} ledger={ledger} />
            ) : (
              <>
                <ul className={css.lines}>
                  {ledger.rows.map((row) => (
                    <Row
                      key={row.part.signal}
                      row={row}
                      ledger={ledger}
                      personId={personId}
                      axis={score.axis}
                    />
                  ))}
                </ul>
                <Total score={score} ledger={ledger} />
              </>
            )}
          </figure>
          <div className={css.foot}>
            <span className={css.check} data-wrong={!sums || undefined} role={sums ? undefined : 'alert'}>
              {sums ? <IconEqual size={16} stroke={1.5} /> : <IconAlertTriangle size={16} stroke={1.5} />}
              {words(sums ? 'sumsUp' : 'doesNotSum')}
            </span>
            <Button variant="subtle" size="compact-sm" onClick={() => setAsTable(!asTable)}>
              {ui(asTable ? 'showChart' : 'showTable')}
            </Button>
          </div>
        </>
      ) : null}
      {score.gaps.length > 0 ? (
        <div className={css.gaps}>
          <h4 className={css.gapsTitle}>{words('gaps')}</h4>
          <ul>
            {score.gaps.map((gap) => (
              <li key={gap.code}>{gap.sentence}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
