import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { timeOf } from '@/src/domain/service/slots'
import { chatDeskHref } from '@/src/features/chat/desk/address'
import type { ChatFigures } from '@/src/features/chat/desk/queries'
import { count } from '@/src/lib/format'
import styles from './Dashboard.module.css'

/** Who waits for an answer in the chat, and the way in (KS-SRV-8). */
export function ChatsCard({ figures: { waiting, active, since } }: { figures: ChatFigures }) {
  return (
    <section aria-labelledby="gesprekken" className={styles.card}>
      <header>
        <h2 id="gesprekken">Gesprekken</h2>
      </header>
      <p>
        {since
          ? `Iemand wacht sinds ${timeOf(since)} op antwoord in de chat.`
          : 'Niemand wacht op antwoord in de chat.'}
      </p>
      <ul className={styles.lines}>
        <li>
          <Link href={chatDeskHref()} prefetch={false}>
            {count(waiting, 'gesprek', 'gesprekken')} {waiting === 1 ? 'wacht' : 'wachten'}, {active} bezig{' '}
            <ArrowRight aria-hidden size={16} />
          </Link>
        </li>
      </ul>
    </section>
  )
}
