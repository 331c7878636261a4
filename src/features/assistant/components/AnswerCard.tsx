import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import type { Turn } from '@/plugins/assistant/turns'
import type { Offer } from '@/src/domain/assistant/kinds'
import { chatPath } from '@/src/features/chat/address'
import { callHref } from '@/src/features/service/calls/address'
import { Card } from '@/src/ui/Card'
import { AnswerBody } from './AnswerBody'

const offerLinks: Record<Offer, { href: string; label: string }> = {
  chat: { href: chatPath, label: 'Chat met een medewerker' },
  call: { href: callHref(), label: 'Plan een belafspraak' },
}

type Props = { turn: Turn; offers: readonly Offer[]; children?: React.ReactNode }

/** One question with its answer: the words, what they stand on, and where to go on (KS-SRV-9, X-13). */
export function AnswerCard({ turn, offers, children }: Props) {
  const { id, question, kind } = turn
  const mark = `antwoord-${id}`
  const lost = kind === 'unknown' || kind === 'refused'
  return (
    <Card>
      <h3 className="text-lg" id={mark}>
        <span className="sr-only">Je vraag: </span>
        {question}
      </h3>
      <div className="mt-3 grid gap-4">
        <AnswerBody answer={turn} mark={mark} />
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
