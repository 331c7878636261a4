import { type Block, blocksOf, type Piece } from '@/src/domain/assistant/blocks'
import type { Source } from '@/src/domain/assistant/kinds'

type Props = { text: string; sources: readonly Source[]; id: string }

function Line({ line, sources, id }: { line: readonly Piece[]; sources: readonly Source[]; id: string }) {
  return line.map((piece, index) => {
    const key = `${index}`
    if ('text' in piece) return <span key={key}>{piece.text}</span>
    const source = sources.find(({ n }) => n === piece.cites)
    return source ? (
      <a
        aria-label={`Bron ${source.n}: ${source.title}`}
        className="mx-0.5 rounded-s px-1 font-semibold text-brand text-sm underline underline-offset-3"
        href={`#${id}-bron-${source.n}`}
        key={key}
      >
        [{source.n}]
      </a>
    ) : null
  })
}

const keyOf = ({ lines }: Block, index: number): string => `${index}-${lines.length}`

/** The text of an answer, with its sources as links. */
export function AnswerText({ text, sources, id }: Props) {
  return (
    <div className="grid max-w-[68ch] gap-2.5">
      {blocksOf(text).map((block, index) =>
        block.kind === 'text' ? (
          <p key={keyOf(block, index)}>
            {block.lines.map((line, nth) => (
              <Line id={id} key={`${nth}`} line={line} sources={sources} />
            ))}
          </p>
        ) : (
          <ul className="list-disc space-y-1 pl-6" key={keyOf(block, index)}>
            {block.lines.map((line, nth) => (
              <li key={`${nth}`}>
                <Line id={id} line={line} sources={sources} />
              </li>
            ))}
          </ul>
        ),
      )}
    </div>
  )
}
