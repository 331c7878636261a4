import { CalendarPlus, CalendarX2, ExternalLink } from 'lucide-react'
import { count } from '@/src/lib/format'
import { Badge } from '@/src/ui/Badge'
import type { CancelledSession, CoursePage } from '../course'
import type { AgendaSession } from '../present'
import { daysInWords, priceInWords, timesInWords, webAddress, whereInWords } from '../words'

/** Every meeting that is still to come, each with its calendar file; and those that don't take place, with the reason. */
export function CourseSessions({ course }: { course: CoursePage }) {
  const { sessions, cancelled, form } = course
  return (
    <section aria-labelledby="wanneer" className="mt-10">
      <h2 id="wanneer">Wanneer en waar</h2>
      {sessions.length === 0 && (
        <p className="mt-3">
          {form === 'e-learning'
            ? 'Je volgt deze scholing wanneer je wilt.'
            : 'Er staat nog geen nieuwe datum in de agenda. Vraag de opleider wanneer de volgende is.'}
        </p>
      )}
      {sessions.length > 0 && (
        <ul className="mt-3 grid gap-3">
          {sessions.map((session) => (
            <Session course={course} key={session.id} session={session} />
          ))}
        </ul>
      )}
      {cancelled.length > 0 && (
        <>
          <h3 className="mt-6">Gaat niet door</h3>
          <ul className="mt-3 grid gap-3">
            {cancelled.map((session) => (
              <Cancelled key={session.id} session={session} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Cancelled({ session }: { session: CancelledSession }) {
  const { venue, reason } = session
  const where = [venue, whereInWords(session)].filter(Boolean).join(', ')
  return (
    <li className="rounded-m border border-line bg-card px-4 py-3 sm:px-5" id={`bijeenkomst-${session.id}`}>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <p className="num font-semibold">{[daysInWords(session), timesInWords(session)].filter(Boolean).join(' · ')}</p>
        <Badge icon={CalendarX2} tone="stop">
          Gaat niet door
        </Badge>
      </div>
      {where && <p className="text-ink-soft">{where}</p>}
      {reason && <p className="mt-1 whitespace-pre-line [overflow-wrap:anywhere]">De opleider schrijft: “{reason}”</p>}
    </li>
  )
}

function Session({ course, session }: { course: CoursePage; session: AgendaSession }) {
  const { venue, price, seats, signUpUrl, id } = session
  const days = daysInWords(session)
  const details = [
    [venue, whereInWords(session)].filter(Boolean).join(', '),
    price === course.price ? null : priceInWords(price),
    seats === null ? null : count(seats, 'plaats', 'plaatsen'),
  ]
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 rounded-m border border-line bg-card px-4 py-3 sm:px-5">
      <div className="min-w-0">
        <p className="num font-semibold">{[days, timesInWords(session)].filter(Boolean).join(' · ')}</p>
        <p className="text-ink-soft">{details.filter(Boolean).join(' · ')}</p>
      </div>
      <div className="flex flex-wrap gap-x-5">
        <a
          aria-label={`Zet in je agenda: ${days}`}
          className="link inline-flex min-h-11 items-center gap-2"
          href={`/opleidingen/${course.slug}/${id}.ics`}
        >
          <CalendarPlus aria-hidden className="size-5" />
          Zet in je agenda
        </a>
        {signUpUrl !== course.signUpUrl && <SignUpLink label={`Meld je aan voor ${days}`} url={signUpUrl} />}
      </div>
    </li>
  )
}

function SignUpLink({ url, label }: { url: string | null; label: string }) {
  const href = webAddress(url)
  if (!href) return null
  return (
    <a aria-label={label} className="link inline-flex min-h-11 items-center gap-2" href={href} rel="noopener nofollow">
      <ExternalLink aria-hidden className="size-5" />
      Meld je aan
    </a>
  )
}
