import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import type { Turn } from '@/plugins/assistant/turns'
import type { Basis, Offer } from '@/src/domain/assistant/kinds'
import { Card } from '@/src/ui/Card'
import { AnswerText } from './AnswerText'

const offerLinks: Record<Offer, { href: string; label: string }> = {
  chat: { href: '/service-contact#chat', label: 'Chat met een medewerker' },
  call: { href: '/service-contact?open=bellen#bellen', label: 'Plan een belafspraak' },
}

function Stands({ name, basis }: { name: string; basis: Basis }) {
  return (
    <div className="rounded-m border border-line px-4 py-3">
      <dt className="text-ink-soft text-sm">{name}</dt>
      <dd className="mt-0.5">
        <Link className="font-semibold underline underline-offset-3" href={basis.href}>
          {basis.title}
        </Link>
        <span className="mt-0.5 block text-sm">{basis.text}</span>
      </dd>
    </div>
  )
}

type Props = { turn: Turn; offers: readonly Offer[]; children?: React.ReactNode }

/** One question with its answer: the words, what they stand on, and where to go on (KS-SRV-9, X-13). */
export function AnswerCard({ turn, offers, children }: Props) {
  const { id, question, text, sources, rule, record, kind } = turn
  const mark = `antwoord-${id}`
  const lost = kind === 'unknown' || kind === 'refused'
  return (
    <Card>
      <h3 className="text-lg" id={mark}>
        <span className="sr-only">Je vraag: </span>
        {question}
      </h3>
      <div className="mt-3 grid gap-4">
        <AnswerText id={mark} sources={sources} text={text} />
        {(rule || record) && (
          <dl className="grid gap-3 sm:grid-cols-2">
            {rule && <Stands basis={rule} name="De regel" />}
            {record && <Stands basis={record} name="Jouw gegevens" />}
          </dl>
        )}
        {sources.length > 0 && (
          <section aria-labelledby={`${mark}-bronnen`}>
            <h4 className="text-base" id={`${mark}-bronnen`}>
              {sources.length === 1 ? 'Bron' : 'Bronnen'}
            </h4>
            <ol className="mt-1 divide-y divide-line">
              {sources.map(({ n, title, href }) => (
                <li className="flex gap-2 py-2" id={`${mark}-bron-${n}`} key={n}>
                  <span className="num text-ink-soft">[{n}]</span>
                  <Link className="font-semibold underline underline-offset-3" href={href}>
                    {title}
                  </Link>
                </li>
              ))}
            </ol>
          </section>
        )}
        {lost && offers.length > 0 && (
          <ul className="flex flex-wrap gap-x-6 gap-y-2">
            {offers.map((offer) => (
              <li key={offer}>
                <Link
                  className="inline-flex min-h-11 items-center gap-1.5 font-semibold underline underline-offset-3"
                  href={offerLinks[offer].href}
                >
                  {offerLinks[offer].label}
                  <ArrowRight aria-hidden className="size-4" />
                </Link>
              </li>
            ))}
          </ul>
        )}
        {children}
      </div>
    </Card>
  )
}
