'use client'

import { CalendarPlus, Check, Copy, RefreshCw, Unlink } from 'lucide-react'
import { useActionState, useState } from 'react'
import { formatMoment } from '@/src/lib/format'
import { Alert } from '@/src/ui/Alert'
import { Button } from '@/src/ui/Button'
import { Card } from '@/src/ui/Card'
import { makeCalendarLinkAction, revokeCalendarLinkAction } from '../actions'
import type { CalendarLinkState } from '../calendar-state'

const idle: CalendarLinkState = { outcome: 'idle', link: null, message: null }

/** Makes, copies, renews and ends the private link to the deadlines as a calendar. */
export function CalendarLink({ feed }: { feed: { createdAt: string } | null }) {
  const [made, make, making] = useActionState(makeCalendarLinkAction, idle)
  const [revoked, revoke, revoking] = useActionState(revokeCalendarLinkAction, idle)
  const problem = [made, revoked].find(({ outcome }) => outcome === 'invalid')
  return (
    <Card className="no-print">
      <h2>In je agenda</h2>
      <p className="mt-2 text-sm">
        Zet je deadlines in je eigen agenda, op je telefoon of computer. Ze schuiven vanzelf mee als een datum
        verandert.
      </p>
      {problem?.message && (
        <div className="mt-3">
          <Alert live title={problem.message} tone="stop" />
        </div>
      )}
      {feed && made.link && <MadeLink link={made.link} />}
      {feed && !made.link && (
        <p className="mt-3 text-ink-soft text-sm">
          Je hebt een link, gemaakt op {formatMoment(feed.createdAt)}. We bewaren hem niet leesbaar: ben je hem kwijt,
          maak dan een nieuwe.
        </p>
      )}
      {!feed && revoked.outcome === 'revoked' && (
        <p className="mt-3 font-semibold text-sm" role="status">
          De link is ingetrokken en werkt niet meer.
        </p>
      )}
      <div className="mt-4 flex flex-wrap gap-2.5">
        <form action={make}>
          <Button
            busy={making}
            icon={feed ? RefreshCw : CalendarPlus}
            size="small"
            type="submit"
            variant={feed ? 'secondary' : 'primary'}
          >
            {feed ? 'Maak een nieuwe link' : 'Maak een agendalink'}
          </Button>
        </form>
        {feed && (
          <form action={revoke}>
            <Button busy={revoking} icon={Unlink} size="small" type="submit" variant="danger">
              Trek de link in
            </Button>
          </form>
        )}
      </div>
      {feed && <p className="mt-2 text-ink-soft text-sm">Bij een nieuwe link werkt de oude niet meer.</p>}
    </Card>
  )
}

function MadeLink({ link }: { link: string }) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(link)
    setCopied(true)
  }
  return (
    <div className="mt-3 rounded-s bg-ok-tint px-3 py-3" role="status">
      <p className="font-semibold text-ok text-sm">Je link is klaar. Kopieer hem nu: later tonen we hem niet meer.</p>
      <label className="mt-2 block">
        <span className="sr-only">Je agendalink</span>
        <input className="control text-sm" onFocus={(event) => event.target.select()} readOnly value={link} />
      </label>
      <div className="mt-2.5 flex flex-wrap gap-2.5">
        <Button icon={copied ? Check : Copy} onClick={copy} size="small">
          {copied ? 'Gekopieerd' : 'Kopieer de link'}
        </Button>
      </div>
      <p className="mt-2.5 text-sm">
        Kies in je agenda “Abonneren op agenda” of “Toevoegen via URL” en plak de link. Deel hem met niemand: wie hem
        heeft, ziet je deadlines.
      </p>
    </div>
  )
}
