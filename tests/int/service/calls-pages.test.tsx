import { randomUUID } from 'node:crypto'
import type { ReactElement } from 'react'
import { beforeAll, describe, expect, it } from 'vitest'
import { openingHours, takenOn } from '@/collections/service/CallAppointments/calls/hours'
import { getViewer } from '@/src/access/viewer'
import ServicePage from '@/src/app/(member)/service-contact/page'
import { offerOn } from '@/src/domain/service/offer'
import { addDays, amsterdamDay } from '@/src/domain/shared/calendar-date'
import { bookCallAction, cancelCallAction } from '@/src/features/service/calls/actions'
import { readDeskAddress } from '@/src/features/service/calls/desk/address'
import { CallDesk } from '@/src/features/service/calls/desk/CallDesk'
import { CallList } from '@/src/features/service/calls/desk/CallList'
import { DayOverview } from '@/src/features/service/calls/desk/DayOverview'
import { callFigures, dayCalls, freeFor, misfits } from '@/src/features/service/calls/desk/queries'
import { query, sql } from '@/src/lib/sql'
import { untouchedForm } from '@/src/ui/form/portal-form-state'
import { someOpeningHours } from '@/tests/factories/service'
import { aMembership, aUser } from '@/tests/factories/users'
import { draw } from '@/tests/support/draw'
import { systemRequest } from '@/tests/support/payload'
import { as } from '@/tests/support/rest'
import { type Account, logIn, requestOf, type Speaker } from '@/tests/support/session'
import { aMember } from '../invoicing/people'

let nadia: Account

beforeAll(async () => {
  const req = await systemRequest()
  const { id, email } = await aUser(req, { email: `nadia-${randomUUID().slice(0, 8)}@voorbeeld.test` })
  await aMembership(req, { user: id, role: 'support', displayName: 'Nadia Willems' })
  nadia = await logIn(email)
  await someOpeningHours(req, { staff: [{ account: id, name: 'Nadia' }] })
}, 60_000)

const shown = (who: Speaker, params: Record<string, string> = {}): Promise<string> =>
  as(who, async () => {
    const page: ReactElement = await ServicePage({ searchParams: Promise.resolve(params) })
    return draw(page)
  })

const form = (values: Record<string, string>): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(values)) data.set(name, value)
  return data
}

/** The times that the page offers, as its links have them. */
const timesIn = (html: string): string[] =>
  [...html.matchAll(/tijd=([^"&#]+)/g)].map(([, time]) => decodeURIComponent(time ?? ''))

async function desk(who: Speaker, params: Record<string, string>): Promise<string> {
  const req = await requestOf(who)
  const viewer = await getViewer(req)
  if (!viewer) throw new Error('nobody')
  const now = new Date()
  const address = readDeskAddress(params, amsterdamDay(now))
  const [calls, hours, taken] = [
    await dayCalls(req, viewer, address.day),
    await openingHours(req, null),
    await takenOn(req, [address.day]),
  ]
  const unfit = await misfits(req, viewer, hours, now)
  const [offered] = offerOn([address.day], hours, taken, now)
  const call = calls.find(({ id }) => id === address.open)
  return draw(
    <>
      <CallList address={address} calls={calls} misfits={unfit} now={now} today={amsterdamDay(now)} unsettled={null} />
      {call ? (
        <CallDesk
          address={address}
          call={call}
          free={freeFor(call, hours, taken)}
          misfit={unfit.find(({ id }) => id === call.id)?.why ?? null}
          now={now}
        />
      ) : (
        <DayOverview
          address={address}
          calls={calls}
          closed={offered?.closed ?? null}
          gone={address.open !== undefined}
          hours={hours}
          misfits={unfit}
          now={now}
          slots={offered?.slots ?? []}
        />
      )}
    </>,
  )
}

describe('KS-SRV-7: the card on Service en contact', () => {
  it('offers a call; opened it shows four days with times, and a date for later', async () => {
    const member = await aMember()
    expect(await shown(member)).toContain('Plan een belafspraak')
    const open = await shown(member, { open: 'bellen' })
    expect(timesIn(open).length).toBeGreaterThan(20)
    expect(open).toContain('type="date"')
    const shut = await shown(member, { dag: '31-02-2027' })
    expect(shut).toContain('Vul een bestaande datum in')
    const past = await shown(member, { dag: '01-01-2020' })
    expect(past).toContain('Deze dag is voorbij.')
    expect(await shown(member, { dag: '9999-12-31', tijd: '+275760-09-13T00:00:00.000Z' })).toContain(
      'Je kunt plannen tot en met',
    )
    expect(await shown(member, { tijd: '2020-01-01T10:00:00.000Z' })).toContain('Deze tijd is voorbij')
  }, 60_000)

  it('a time that was picked asks for phone and subject, keeps what was typed, and books', async () => {
    const member = await aMember()
    const day = addDays(amsterdamDay(new Date()), 1)
    const [start = ''] = timesIn(await shown(member, { dag: day }))
    expect(await shown(member, { dag: day, tijd: start })).toContain('Waarover wil je gebeld worden?')
    const wrong = await as(member, () => bookCallAction(untouchedForm(), form({ start, phone: '1', subject: 'VOG' })))
    expect(wrong).toMatchObject({
      outcome: 'invalid',
      values: { phone: '1', subject: 'VOG' },
      errors: [{ field: 'phone' }],
    })
    const done = await as(member, () =>
      bookCallAction(untouchedForm(), form({ start, phone: '06 12345678', subject: '<b>VOG</b>' })),
    )
    expect(done).toMatchObject({ outcome: 'done', goTo: '/service-contact?open=bellen&gedaan=belafspraak#bellen' })
    const html = await shown(member, { open: 'bellen', gedaan: 'belafspraak' })
    expect(html).toContain('Je belafspraak staat.')
    expect(html).toContain('&lt;b&gt;VOG&lt;/b&gt;')
    expect(html).toMatch(/\/api\/call-appointments\/\d+\/calendar\.ics/)
    expect(timesIn(await shown(member, { dag: day }))).not.toContain(start)
    expect(await shown(member, { dag: day, tijd: start })).toContain('net bezet')

    const id = /call-appointments\/(\d+)\/calendar/.exec(html)?.[1] ?? ''
    const stranger = await as('bob', () => cancelCallAction(untouchedForm(), form({ id })))
    expect(stranger.outcome).toBe('invalid')
    const cancelled = await as(member, () => cancelCallAction(untouchedForm(), form({ id })))
    expect(cancelled.outcome).toBe('done')
    expect(timesIn(await shown(member, { dag: day }))).toContain(start)
  }, 60_000)
})

describe('KS-SRV-7: the day of who calls', () => {
  it('shows who, number and subject, what is free, and what can be done', async () => {
    const member = await aMember()
    const day = addDays(amsterdamDay(new Date()), 2)
    const times = timesIn(await shown(member, { dag: day }))
    const start = times.find((time) => amsterdamDay(new Date(time)) >= day) ?? ''
    const on = amsterdamDay(new Date(start))
    await as(member, () =>
      bookCallAction(untouchedForm(), form({ start, phone: '0612345678', subject: 'Mijn dossier' })),
    )
    const [row] = await query(
      await systemRequest(),
      sql`SELECT id FROM call_appointments WHERE therapist_id = ${member.therapist}`,
    )
    const list = await desk(nadia, { dag: on })
    for (const words of ['06 12345678', 'Mijn dossier', 'Maak een belafspraak voor een lid', 'Ingepland']) {
      expect(list).toContain(words)
    }
    const open = await desk(nadia, { dag: on, open: String(row?.id) })
    expect(open).toContain('Annuleer deze belafspraak')
    expect(open).not.toContain('Niet bereikt')
    expect(await desk(nadia, { dag: on, open: '999999' })).toContain('Deze belafspraak is er niet op deze dag.')
    expect(await desk('adminNorth', { dag: on })).toContain('Mijn dossier')
    expect(await desk(nadia, { dag: '0000-00-00', open: 'x' })).toContain('vandaag')
    const req = await requestOf(nadia)
    const viewer = await getViewer(req)
    expect(viewer && (await callFigures(req, viewer, new Date()))).toMatchObject({ waiting: 0, since: null })
  }, 60_000)

  it('offers only colleagues who are there and free, and says so when nobody is', async () => {
    const member = await aMember()
    const day = addDays(amsterdamDay(new Date()), 9)
    const times = timesIn(await shown(member, { dag: day }))
    const start = times.find((time) => amsterdamDay(new Date(time)) >= day) ?? ''
    const on = amsterdamDay(new Date(start))
    await as(member, () => bookCallAction(untouchedForm(), form({ start, phone: '0612345678', subject: 'Mijn VOG' })))
    const req = await systemRequest()
    const { id: femke, email } = await aUser(req)
    await aMembership(req, { user: femke, role: 'support', displayName: 'Femke Vos' })
    const staff = [
      { account: nadia.userId, name: 'Nadia' },
      { account: femke, name: 'Femke' },
    ]
    await someOpeningHours(req, { staff, closures: [{ from: on, until: on, account: nadia.userId }] })
    const [row] = await query(req, sql`SELECT id FROM call_appointments WHERE therapist_id = ${member.therapist}`)
    const open = { dag: on, open: String(row?.id) }
    const given = await desk(await logIn(email), open)
    for (const words of ['Nadia is er dan niet.', 'Naar een andere collega', '>Femke</option>']) {
      expect(given).toContain(words)
    }
    expect(given).not.toContain('>Nadia</option>')
    const other = await aMember()
    await as(other, () => bookCallAction(untouchedForm(), form({ start, phone: '0612345678', subject: 'Ook dan' })))
    const stuck = await desk(await logIn(email), open)
    expect(stuck).toContain('Geen collega is op deze tijd vrij')
    expect(stuck).not.toContain('Naar een andere collega')
  }, 60_000)
})
