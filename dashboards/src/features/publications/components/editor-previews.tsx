import { useFormat } from '../../../ui/format.js';
import { type Draft } from '../hooks/publication-draft.js';
import { type Target, type TargetCheck } from '../hooks/use-writing.js';
import { usePublicationsWords } from '../messages/words.js';
import css from './editor.module.css';
import { PostPreview } from './post-preview.js';

interface EditorPreviewsProps {
  draft: Draft;
  targets: readonly Target[];
  checks: readonly TargetCheck[];
  plannedWall: string | null;
}

/** How the draft would look on each of the accounts that were chosen. */
export function EditorPreviews({ draft, targets, checks, plannedWall }: EditorPreviewsProps) {
  const words = usePublicationsWords();
  const format = useFormat();
  const { text, link, language, targetIds } = draft;
  const shown = targets.filter(({ id }) => targetIds.includes(id));
  const excess = (id: string) => {
    const check = checks.find(({ target }) => target.id === id);
    return check ? Math.max(0, check.length - check.limit) : 0;
  };
  return (
    <section className={css.previews} aria-labelledby="apercu">
      <h2 className={css.previewTitle} id="apercu">
        {words('preview')}
      </h2>
      {shown.length === 0 ? <p className={css.text}>{words('previewNone')}</p> : null}
      {shown.map(({ id, name, network }) => (
        <PostPreview
          key={id}
          account={{ name, network: network?.name ?? '' }}
          text={text}
          link={link.trim() || null}
          language={language}
          when={plannedWall ? format.dateTime(plannedWall) : words('noTime')}
          over={excess(id)}
        />
      ))}
    </section>
  );
}
