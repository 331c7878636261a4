import {
  CheckCircle2,
  ChevronRight,
  ClipboardList,
  type LucideIcon,
  MessageCircleQuestion,
  MessageSquareWarning,
  PencilLine,
} from 'lucide-react'
import Link from 'next/link'
import { count } from '@/src/lib/format'

type Props = { waiting: { questions: number; drafts: number; submitted: number; attendance: number; claims: number } }

type Line = { href: string; icon: LucideIcon; title: string; detail: string }

function linesOf({ questions, drafts, attendance, claims }: Props['waiting']): Line[] {
  const lines: Line[] = []
  if (questions > 0) {
    lines.push({
      href: '/opleider/aanvragen',
      icon: MessageCircleQuestion,
      title: `${count(questions, 'vraag', 'vragen')} van de accreditatiecommissie`,
      detail: 'De beslistermijn loopt door. Beantwoord ze snel.',
    })
  }
  if (claims > 0) {
    lines.push({
      href: '/opleider/meldingen',
      icon: MessageSquareWarning,
      title: `${count(claims, 'deelnemer mist', 'deelnemers missen')} punten`,
      detail: 'Antwoord je niet op tijd, dan beslist het register zonder jou.',
    })
  }
  if (attendance > 0) {
    lines.push({
      href: '/opleider/presentie',
      icon: ClipboardList,
      title: `${count(attendance, 'bijeenkomst', 'bijeenkomsten')} zonder presentie`,
      detail: 'Deelnemers krijgen hun punten pas als je de presentie inlevert.',
    })
  }
  if (drafts > 0) {
    lines.push({
      href: '/opleider/aanvragen',
      icon: PencilLine,
      title: `${count(drafts, 'aanvraag', 'aanvragen')} nog niet ingediend`,
      detail: 'Een concept ziet de commissie niet.',
    })
  }
  return lines
}

/** What the contact person must do now, before anything else on the page (ux.md 1). */
export function Waiting({ waiting }: Props) {
  const lines = linesOf(waiting)
  const treated =
    waiting.submitted > 0
      ? `${count(waiting.submitted, 'aanvraag ligt', 'aanvragen liggen')} bij de commissie.`
      : 'Er ligt niets bij de commissie.'
  if (lines.length === 0) {
    return (
      <section aria-labelledby="wacht" className="flex items-start gap-3 rounded-m bg-ok-tint px-5 py-4">
        <CheckCircle2 aria-hidden className="mt-0.5 size-6 shrink-0 text-ok" />
        <div>
          <h2 id="wacht">Je bent bij</h2>
          <p className="mt-0.5">Er wacht nu niets op je. {treated}</p>
        </div>
      </section>
    )
  }
  return (
    <section
      aria-labelledby="wacht"
      className="rounded-m border-accent border-l-4 bg-accent-tint px-4 py-4 sm:px-6 sm:py-5"
    >
      <h2 id="wacht">Dit wacht op je</h2>
      <ul className="mt-2">
        {lines.map(({ href, icon: Icon, title, detail }) => (
          <li className="border-[color-mix(in_srgb,var(--accent)_24%,transparent)] border-t first:border-0" key={title}>
            <Link className="group/todo flex items-center gap-4 py-3.5" href={href}>
              <Icon aria-hidden className="size-5 shrink-0" />
              <span className="min-w-0 flex-1">
                <span className="font-semibold underline-offset-3 group-hover/todo:underline">{title}</span>
                <span className="mt-0.5 block text-ink-soft text-sm">{detail}</span>
              </span>
              <ChevronRight aria-hidden className="size-5 shrink-0 text-ink-soft" />
            </Link>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-ink-soft text-sm">{treated}</p>
    </section>
  )
}
