import { Button, NativeSelect } from '@mantine/core';
import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Dialog } from '../../../ui/dialog.js';
import { type Urgency } from '../../../graphql/graphql.js';
import { useFormat } from '../../../ui/format.js';
import { MoreButton, type Paged } from '../../../ui/more-button.js';
import { useNotify } from '../../../ui/notices.js';
import { Panel } from '../../../ui/page.js';
import { Answered, LoadingRows } from '../../../ui/states.js';
import { Tag } from '../../../ui/tag.js';
import { useEnding, useGiveNotice, useRefusals, useUntold } from '../hooks/use-watch.js';
import { useConsentWords } from '../messages/words.js';
import css from './consent.module.css';

interface Named {
  id: string;
  name: string;
}

/** Days left beside the calendar date: red, with its own sign, under a quarter of the time. */
function DueTag({ daysLeft, day, urgency }: { daysLeft: number; day: string; urgency: Urgency }) {
  const words = useConsentWords();
  const format = useFormat();
  const date = format.shortDate(day);
  const text =
    daysLeft < 0
      ? words('overdue', { date })
      : daysLeft === 0
        ? words('today', { date })
        : words('daysLeft', { count: daysLeft, date });
  const Icon = urgency === 'late' ? IconAlertTriangle : IconClock;
  return (
    <Tag tone={urgency === 'calm' ? 'plain' : urgency} icon={<Icon stroke={1.5} aria-hidden="true" />}>
      {text}
    </Tag>
  );
}

function Row({ person, detail, children }: { person: Named; detail: string; children: ReactNode }) {
  return (
    <li className={css.row}>
      <span className={css.who}>
        <Link to={`/contacts/${person.id}`}>{person.name}</Link>
        <span className={css.small}>{detail}</span>
      </span>
      {children}
    </li>
  );
}

function OpenButton({ person }: { person: Named }) {
  const words = useConsentWords();
  return (
    <Button
      component={Link}
      to={`/contacts/${person.id}/accords`}
      variant="default"
      size="sm"
      aria-label={words('openName', { name: person.name })}
    >
      {words('open')}
    </Button>
  );
}

interface Listed<Node> extends Paged {
  data: { pages: readonly { nodes: readonly Node[]; total?: number }[] } | undefined;
  error: Error | null;
  refetch: () => unknown;
}

/** One list in its panel: how many, the rows, and more of them. */
function List<Node>(props: {
  title: string;
  text?: string;
  none: string;
  id: string;
  query: Listed<Node>;
  row: (node: Node) => ReactNode;
}) {
  const format = useFormat();
  const { query } = props;
  const total = query.data?.pages[0]?.total;
  return (
    <Panel title={props.title} id={props.id} aside={total ? <Tag>{format.number(total)}</Tag> : null}>
      {props.text ? <p className={css.text}>{props.text}</p> : null}
      <Answered query={query} loading={<LoadingRows rows={3} height={44} />}>
        {({ pages }) => {
          const nodes = pages.flatMap((page) => page.nodes);
          return nodes.length === 0 ? (
            <p className={css.text}>{props.none}</p>
          ) : (
            <ul className={css.rows}>{nodes.map(props.row)}</ul>
          );
        }}
      </Answered>
      <MoreButton query={query} />
    </Panel>
  );
}

const noticeMethods = [
  ['spoken', 'spoken'],
  ['letter', 'letter'],
  ['email', 'email'],
  ['phone', 'phone'],
  ['group-announcement', 'groupAnnouncement'],
] as const;

function TellForm({ person, onClose }: { person: Named; onClose: () => void }) {
  const words = useConsentWords();
  const notify = useNotify();
  const give = useGiveNotice();
  const [method, setMethod] = useState<string>('spoken');
  const refused = give.error
    ? words('failed')
    : give.data && 'message' in give.data
      ? give.data.message
      : null;
  const save = () =>
    give.mutate(
      { personIds: [person.id], method },
      {
        onSuccess: ({ __typename }) => {
          if (__typename !== 'NoticesGiven') return;
          notify({ text: words('told', { name: person.name }) });
          onClose();
        },
      },
    );
  return (
    <Dialog onClose={onClose} title={words('tellTitle', { name: person.name })}>
      <div className={css.form}>
        <NativeSelect
          label={words('tellMethod')}
          data-autofocus
          value={method}
          onChange={(event) => setMethod(event.currentTarget.value)}
          data={noticeMethods.map(([value, label]) => ({ value, label: words(label) }))}
        />
        {refused ? (
          <p className={css.alert} role="alert">
            {refused}
          </p>
        ) : null}
        <Button loading={give.isPending} onClick={save}>
          {words('save')}
        </Button>
      </div>
    </Dialog>
  );
}

/** Who is still to be told (GDPR Art. 14). */
export function UntoldList() {
  const words = useConsentWords();
  const format = useFormat();
  const query = useUntold();
  const [told, setTold] = useState<Named | null>(null);
  return (
    <>
      <List
        title={words('untoldTitle')}
        text={words('untoldText')}
        none={words('untoldNone')}
        id="informer"
        query={query}
        row={(node) => (
          <Row
            key={node.person.id}
            person={node.person}
            detail={words('collected', { date: format.date(node.collectedAt) })}
          >
            <DueTag daysLeft={node.daysLeft} day={node.dueOn} urgency={node.urgency} />
            <Button
              size="sm"
              variant="default"
              aria-label={words('tellName', { name: node.person.name })}
              onClick={() => setTold(node.person)}
            >
              {words('tell')}
            </Button>
          </Row>
        )}
      />
      {told ? <TellForm person={told} onClose={() => setTold(null)} /> : null}
    </>
  );
}

/** Who took a consent back or objected, the latest first. */
export function RefusalList() {
  const words = useConsentWords();
  const format = useFormat();
  const query = useRefusals();
  return (
    <List
      title={words('refusalsTitle')}
      none={words('refusalsNone')}
      id="refus"
      query={query}
      row={(node) => (
        <Row
          key={node.id}
          person={node.person}
          detail={[
            words(node.purpose),
            node.kind === 'withdrawal' ? node.channelName : null,
            format.dateTime(node.at),
          ]
            .filter(Boolean)
            .join(' · ')}
        >
          <Tag tone={node.kind === 'objection' ? 'late' : 'soon'}>{words(node.kind)}</Tag>
          <OpenButton person={node.person} />
        </Row>
      )}
    />
  );
}

/** Whose ground ends within three months. */
export function EndingList() {
  const words = useConsentWords();
  const query = useEnding();
  return (
    <List
      title={words('endingTitle')}
      text={words('endingText')}
      none={words('endingNone')}
      id="fins"
      query={query}
      row={(node) => (
        <Row
          key={node.person.id}
          person={node.person}
          detail={node.purposes.map((purpose) => words(purpose)).join(', ')}
        >
          <DueTag daysLeft={node.daysLeft} day={node.endsOn} urgency={node.urgency} />
          <OpenButton person={node.person} />
        </Row>
      )}
    />
  );
}
