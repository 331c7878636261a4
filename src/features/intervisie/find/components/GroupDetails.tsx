import { Mail } from 'lucide-react'
import { formatDate } from '@/src/lib/format'
import { Alert } from '@/src/ui/Alert'
import { Facts } from '@/src/ui/Card'
import type { GroupCard } from '../types'
import { JoinForm } from './JoinForm'
import { isIncomplete, meetsInWords, membersInWords, methodInWords, wantedInWords } from './words'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A group, who manages it, and the way in (KS-GRP-1). */
export function GroupDetails({ card, idPrefix }: { card: GroupCard; idPrefix: string }) {
  const { manager, since } = card
  const method = methodInWords(card)
  return (
    <div className="grid gap-5">
      {isIncomplete(card) && (
        <Alert title="Nog niet compleet" tone="wait">
          Sessies tellen vanaf drie leden. Deze groep heeft er {card.members}.
        </Alert>
      )}
      {card.description && <p className="whitespace-pre-line">{card.description}</p>}
      <Facts
        items={[
          { name: 'Plaats', value: card.place },
          { name: 'Leden', value: `${membersInWords(card)}, ${wantedInWords(card)}` },
          { name: 'Komt bijeen', value: capital(meetsInWords(card)) },
          ...(method ? [{ name: 'Methode', value: method }] : []),
          ...(since ? [{ name: 'Bestaat sinds', value: formatDate(since) }] : []),
        ]}
      />
      {manager && (
        <div className="rounded-m bg-sunken px-4 py-3.5">
          <p className="text-ink-soft text-sm">Groepsmanager</p>
          <p className="font-semibold">{manager.name}</p>
          {manager.email && (
            <a className="link mt-1 inline-flex min-h-6 items-center gap-2 break-all" href={`mailto:${manager.email}`}>
              <Mail aria-hidden className="size-4 shrink-0" />
              {manager.email}
            </a>
          )}
        </div>
      )}
      <WayIn card={card} idPrefix={idPrefix} />
    </div>
  )
}

function WayIn({ card, idPrefix }: { card: GroupCard; idPrefix: string }) {
  if (card.you === 'member') return <p className="font-semibold">Dit is je eigen groep.</p>
  if (card.you === 'asked') {
    return (
      <Alert title="Je vraag is verstuurd" tone="ok">
        De groepsmanager antwoordt je. Je krijgt daar een e-mail van.
      </Alert>
    )
  }
  return (
    <>
      {card.you === 'elsewhere' && (
        <p className="text-ink-soft">
          Je zit al in een groep. Vragen kan wel; voor je hier lid wordt, ga je eerst uit je eigen groep.
        </p>
      )}
      <JoinForm group={card.id} idPrefix={idPrefix} />
    </>
  )
}
