import { ChevronDown } from 'lucide-react'
import { count, formatNumber } from '@/src/lib/format'
import { ProgressBar } from '@/src/ui/ProgressBar'
import type { CategoryView, TopicView } from '../dossier/categories'
import { Article, Bullet } from './Bullet'
import { EvidenceTable } from './EvidenceTable'

type Props = {
  category: CategoryView
  open: boolean
  /** "Alles uitklappen": also what is folded inside. */
  all: boolean
}

/** The address of a category's panel: `?open=categorie-A`. */
export const categoryPanel = (code: string): string => `categorie-${code}`

/** A category with its two bullets; unfolds to every line of it, each with its article and its evidence (KK-DOS-1, X-1). */
export function CategoryPanel({ category, open, all }: Props) {
  const { code, title, article, points, topics, lines, caps, pace } = category
  const id = categoryPanel(code)
  return (
    <details
      className="group scroll-mt-6 rounded-m border border-line bg-card"
      data-panel={id}
      id={id}
      open={open || all}
    >
      <summary className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-4 gap-y-3 rounded-m px-4 py-4 hover:bg-brand-tint sm:px-5">
        <span className="grid size-10 place-items-center self-start rounded-s bg-brand-tint font-bold text-brand-deep">
          {code}
        </span>
        <span className="min-w-0">
          <span className="flex flex-wrap items-baseline justify-between gap-x-4">
            <h3>{title}</h3>
            <span className="num text-ink-soft text-sm">
              {formatNumber(points.counted)}
              {points.required > 0 && ` van ${formatNumber(points.required)}`} punten
            </span>
          </span>
          {points.required > 0 && (
            <span className="mt-2 block">
              <ProgressBar
                label={`Punten in ${title}`}
                max={points.required}
                text={`${formatNumber(points.counted)} van ${formatNumber(points.required)} punten`}
                value={points.counted}
              />
            </span>
          )}
        </span>
        <ChevronDown aria-hidden className="no-print size-5 text-ink-soft transition-transform group-open:rotate-180" />
        <span className="col-span-full flex flex-wrap gap-2 sm:col-start-2 sm:col-end-4">
          <Bullet met={points.met} of="Punten" />
          <Bullet met={topics.met} of="Onderwerpen" />
        </span>
      </summary>
      <div className="grid gap-6 border-line border-t px-4 pt-5 pb-6 sm:px-5">
        <div>
          <Heading article={article} id={`${id}-punten`} met={points.met} title="Punten" />
          <p className="mt-1">{points.text}</p>
          {caps.map((cap) => (
            <p className="mt-1 text-ink-soft text-sm" key={cap.title}>
              {cap.title}: {cap.text} ({cap.article}).
            </p>
          ))}
          {pace && <p className="mt-1 text-ink-soft text-sm">{pace}</p>}
          <Folded all={all} summary={`Alle regels in deze categorie (${lines.length})`}>
            <EvidenceTable empty="Er staan nog geen punten in deze categorie." lines={lines} />
          </Folded>
        </div>
        <div>
          <Heading article={article} id={`${id}-onderwerpen`} met={topics.met} title="Onderwerpen" />
          <p className="mt-1">{topics.text}</p>
          {topics.items.length > 0 && (
            <ul className="mt-3 grid gap-3">
              {topics.items.map((topic) => (
                <Topic all={all} key={topic.key} topic={topic} />
              ))}
            </ul>
          )}
        </div>
      </div>
    </details>
  )
}

type HeadingProps = { id: string; title: string; article: string; met: boolean }

function Heading({ id, title, article, met }: HeadingProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <h4 className="font-bold" id={id}>
        {title}
      </h4>
      <Bullet met={met} />
      <Article>{article}</Article>
    </div>
  )
}

function Topic({ topic, all }: { topic: TopicView; all: boolean }) {
  const { title, article, have, required, met, lines } = topic
  return (
    <li className="break-inside-avoid rounded-s border border-line px-4 py-3">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <span className="min-w-0">
          <span className="font-semibold">{title}</span>
          <span className="num block text-ink-soft text-sm">
            {have} van {required} · <Article>{article}</Article>
          </span>
        </span>
        <Bullet met={met} />
      </div>
      {lines.length > 0 && (
        <Folded all={all} summary={`Wat hiervoor telt: ${count(lines.length, 'regel', 'regels')}`}>
          <EvidenceTable empty="" lines={lines} />
        </Folded>
      )}
    </li>
  )
}

type FoldedProps = { summary: string; all: boolean; children: React.ReactNode }

/** Details inside a panel, folded until asked for. */
function Folded({ summary, all, children }: FoldedProps) {
  return (
    <details className="group/more mt-2" open={all}>
      <summary className="link inline-flex min-h-8 items-center gap-1.5 text-sm">
        <ChevronDown aria-hidden className="no-print size-4 transition-transform group-open/more:rotate-180" />
        {summary}
      </summary>
      <div className="mt-2 rounded-s bg-sunken px-4 py-3 print:bg-transparent print:px-0">{children}</div>
    </details>
  )
}
