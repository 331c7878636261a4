import { PhoneCall } from 'lucide-react'
import Link from 'next/link'
import { Alert } from '@/src/ui/Alert'
import { ButtonLink } from '@/src/ui/Button'
import { Card } from '@/src/ui/Card'
import { callHref, callPanel, callPath } from '../address'
import type { CallsOfMember, OpenCalls } from '../load'
import { momentLong } from '../words'
import { BookForm, PickedTime } from './CallForms'
import { OwnCalls } from './OwnCalls'
import { Slots } from './Slots'

/** Being called by a colleague: what is planned, in yellow, and planning it (KS-SRV-7). In the left column. */
export function CallCard({ calls: { own, address, open, phone } }: { calls: CallsOfMember }) {
  return (
    <section aria-labelledby="bellen-kop" className="scroll-mt-6" id={callPanel}>
      <Card>
        <h2 className="flex items-center gap-2" id="bellen-kop">
          <PhoneCall aria-hidden className="size-5 shrink-0 text-brand" />
          Gebeld worden
        </h2>
        <div className="mt-3 grid gap-4">
          {address.told && <Alert live title={address.told} tone="ok" />}
          {own.length > 0 && <OwnCalls own={own} />}
          {open ? (
            <Planning address={address} open={open} phone={phone} />
          ) : (
            <>
              {own.length === 0 && (
                <p className="text-ink-soft text-sm">
                  Liever even bellen? Kies een tijd die jou past, dan bellen wij jou.
                </p>
              )}
              <div>
                <ButtonLink href={callHref()} prefetch={false} size="small" variant="secondary">
                  {own.length > 0 ? 'Plan nog een belafspraak' : 'Plan een belafspraak'}
                </ButtonLink>
              </div>
            </>
          )}
        </div>
      </Card>
    </section>
  )
}

function Planning({ open, address, phone }: Pick<CallsOfMember, 'address' | 'phone'> & { open: OpenCalls }) {
  const { day, start } = address
  const { chosen, instead, problem, anybody } = open
  if (!anybody) {
    return (
      <p className="text-ink-soft text-sm">
        Een belafspraak maken kan nu niet. Stuur ons een mail; het adres staat onderaan de pagina.
      </p>
    )
  }
  // The same form at the same place whether the time is still free or not: what was typed in it stays.
  if (start && (chosen || instead.length > 0)) {
    return (
      <>
        <div className="grid gap-1">
          <PickedTime>{problem?.message ?? `We bellen je ${momentLong(start)}`}</PickedTime>
          <Link className="link text-sm" href={callHref({ day })} prefetch={false}>
            {chosen ? 'Kies een andere tijd' : 'Bekijk alle vrije tijden'}
          </Link>
        </div>
        <BookForm
          instead={
            chosen ? [] : instead.map((slot) => ({ value: slot.start.toISOString(), label: momentLong(slot.start) }))
          }
          key={start.toISOString()}
          phone={phone}
          start={start.toISOString()}
        />
      </>
    )
  }
  return (
    <>
      {problem?.of === 'time' && <Alert live title={problem.message} tone="wait" />}
      <Slots day={day} open={open} />
      <p>
        <Link className="link text-sm" href={callPath} prefetch={false}>
          Sluit
        </Link>
      </p>
    </>
  )
}
