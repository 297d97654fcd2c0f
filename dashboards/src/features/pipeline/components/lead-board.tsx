import { DragDropContext, Draggable, Droppable, type DropResult } from '@hello-pangea/dnd';
import { type CSSProperties } from 'react';
import { useMay } from '../../../ui/viewer.js';
import { type Column } from '../hooks/use-board.js';
import { usePipelineWords } from '../messages/words.js';
import { type Intent } from './decision-dialog.js';
import { ColumnCounts, Rest } from './column-parts.js';
import { LeadCard } from './lead-card.js';
import css from './pipeline.module.css';

interface BoardProps {
  columns: readonly Column[];
  onDecide: (intent: Intent) => void;
  /** Where the rest of a long column is found. */
  tablePath: string;
}

/** The columns. A card is dragged by pointer or keyboard, or sent on by its button; dropping asks for the reason. */
export function LeadBoard({ columns, onDecide, tablePath }: BoardProps) {
  const words = usePipelineWords();
  const mayMove = useMay('noteExchanges');
  const leads = columns.flatMap((column) => column.leads.edges.map((edge) => edge.node));
  const named = (id: string | undefined) => columns.find(({ stage }) => stage.id === id)?.stage.name ?? '';
  const nameOf = (id: string) => leads.find((lead) => lead.id === id)?.person.name ?? '';
  const drop = ({ draggableId, source, destination }: DropResult) => {
    const lead = leads.find(({ id }) => id === draggableId);
    if (!lead || !destination || destination.droppableId === source.droppableId) return;
    onDecide({ kind: 'move', lead, stageId: destination.droppableId });
  };
  return (
    <DragDropContext
      dragHandleUsageInstructions={words('dragHelp')}
      onDragStart={({ draggableId, source }, { announce }) =>
        announce(words('dragLifted', { name: nameOf(draggableId), stage: named(source.droppableId) }))
      }
      onDragUpdate={({ destination }, { announce }) =>
        announce(
          destination ? words('dragOver', { stage: named(destination.droppableId) }) : words('dragOut'),
        )
      }
      onDragEnd={(result, { announce }) => {
        const isMoved = result.destination && result.destination.droppableId !== result.source.droppableId;
        announce(words(isMoved ? 'dragDropped' : 'dragCancelled'));
        drop(result);
      }}
    >
      <div className={css.board} style={{ '--columns': columns.length } as CSSProperties}>
        {columns.map((column) => (
          <section key={column.stage.id} className={css.column} aria-labelledby={`stage-${column.stage.id}`}>
            <h2 className={css.stage} id={`stage-${column.stage.id}`}>
              {column.stage.name}
            </h2>
            <ColumnCounts column={column} />
            <Droppable droppableId={column.stage.id} isDropDisabled={!mayMove}>
              {(place, { isDraggingOver }) => (
                <div
                  ref={place.innerRef}
                  {...place.droppableProps}
                  className={css.drop}
                  data-over={isDraggingOver || undefined}
                >
                  <ul className={css.cards}>
                    {column.leads.edges.map(({ node }, index) => (
                      <Draggable key={node.id} draggableId={node.id} index={index} isDragDisabled={!mayMove}>
                        {(held, { isDragging }) => (
                          <LeadCard
                            lead={node}
                            onDecide={onDecide}
                            isLifted={isDragging}
                            handle={held.dragHandleProps}
                            frame={{ ref: held.innerRef, ...held.draggableProps }}
                          />
                        )}
                      </Draggable>
                    ))}
                    {place.placeholder}
                  </ul>
                  <Rest column={column} tablePath={tablePath} />
                </div>
              )}
            </Droppable>
          </section>
        ))}
      </div>
    </DragDropContext>
  );
}
