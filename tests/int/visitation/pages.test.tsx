import type { PayloadRequest } from 'payload'
import type { ReactElement } from 'react'
import { beforeAll, describe, expect, it } from 'vitest'
import { getViewer } from '@/src/access/viewer'
import ServicePage from '@/src/app/(member)/service-contact/page'
import VisitationPage from '@/src/app/(member)/visitatie/page'
import { type VisitStatus, visitStatusLabels } from '@/src/domain/visitation/labels'
import { type DeskAddress, readAddress } from '@/src/features/visitation/desk/address'
import { EmptyVisits } from '@/src/features/visitation/desk/EmptyVisits'
import { loadDesk } from '@/src/features/visitation/desk/load'
import { VisitDesk } from '@/src/features/visitation/desk/VisitDesk'
import { VisitQueue } from '@/src/features/visitation/desk/VisitQueue'
import { query, sql } from '@/src/lib/sql'
import { aPractice } from '@/tests/factories/practices'
import { draw } from '@/tests/support/draw'
import { systemRequest } from '@/tests/support/payload'
import { as } from '@/tests/support/rest'
import { requestOf, type Speaker } from '@/tests/support/session'
import { today } from '../registers/people'
import { aMember, aVisit, aVisitor } from './people'

let req: PayloadRequest
const isStatus = (text: string): text is VisitStatus => Object.hasOwn(visitStatusLabels, text)
const statuses = Object.keys(visitStatusLabels).filter(isStatus)

beforeAll(async () => {
  req = await systemRequest()
}, 60_000)

const params = (query: Record<string, string> = {}) => ({ searchParams: Promise.resolve(query) })
const shown = (who: Speaker, page: () => Promise<ReactElement>) => as(who, async () => draw(await page()))

/** The desk as this person sees it: the list, and the visit that is open. */
async function desk(who: Speaker, address: DeskAddress): Promise<string> {
  const own = await requestOf(who)
  const viewer = await getViewer(own)
  if (!viewer) throw new Error('nobody')
  const { lines, figures, open } = await loadDesk(own, viewer, address, today)
  return draw(
    <>
      <VisitQueue address={address} figures={figures} lines={lines} today={today} />
      {open ? (
        <VisitDesk address={address} open={open} />
      ) : (
        <EmptyVisits first={lines[0]?.id} gone list={address.list} />
      )}
    </>,
  )
}

describe('KS-VIS-1, KS-SRV-6: the pages of the member', () => {
  it.each(statuses)('show a visit that is %s', async (status) => {
    const { member } = await aVisit(req, status, null, { report: 'Nette praktijk.', improvementsDueOn: '2027-03-01' })
    const page = await shown(member.account, () => VisitationPage(params()))
    const service = await shown(member.account, () => ServicePage(params()))
    expect(page).toContain('Visitatieplan')
    expect(page).toContain(visitStatusLabels[status])
    expect(page.includes('Akkoord met deze datum')).toBe(status === 'proposed')
    expect(page.includes('Afzeggen kost')).toBe(status === 'agreed')
    expect(page.includes('Meld het aan je visiteur')).toBe(status === 'improving')
    const asks = ['proposed', 'agreed', 'improving', 'declared'].includes(status)
    expect(service.includes('Visitatie |')).toBe(asks)
  })

  it('let who isn’t obliged ask for one', async () => {
    const member = await aMember(req, { tier: 'collective' })
    expect(await shown(member.account, () => VisitationPage(params()))).toContain('Visitatie aanvragen')
  })
})

describe('KS-VIS-2: the desk', () => {
  it.each(statuses)('shows a visit that is %s, with what its visitor can do', async (status) => {
    const { account, user } = await aVisitor(req)
    const { id, member } = await aVisit(req, status, user, { report: 'Nette praktijk.' })
    await aPractice(req, {
      therapist: member.id,
      organisation: member.organisation,
      place: 'Zwolle',
      street: 'Gracht 1',
    })
    const page = await desk(account, { list: 'all', open: id })
    expect(page).toContain(visitStatusLabels[status])
    expect(page).toContain('Zwolle')
    expect(page.includes('Neem deze visitatie op je')).toBe(status === 'due')
    expect(page.includes('Maak het verslag')).toBe(status === 'visited')
    expect(page.includes('Rond de visitatie af')).toBe(status === 'declared')
    const other = await desk((await aVisitor(req)).account, { list: 'all', open: id })
    expect(other).not.toContain('Nette praktijk.')
    expect(await desk('admin', { list: 'all', open: id })).not.toContain('Nette praktijk.')
  })

  it('tells the agenda by date, with how far the next one is on the same day', async () => {
    const { account, user } = await aVisitor(req)
    const at = async (place: string, from: string, until: string) => {
      const { id, member } = await aVisit(req, 'agreed', user, {
        startsAt: from,
        endsAt: until,
        startMinute: Number(from.slice(0, 2)) * 60,
        endMinute: Number(until.slice(0, 2)) * 60,
      })
      await aPractice(req, { therapist: member.id, organisation: member.organisation, place })
      return id
    }
    const second = await at('Utrecht', '13:00', '15:00')
    const first = await at('Zwolle', '09:00', '11:00')
    const page = await desk(account, { list: 'agenda' })
    expect(page.indexOf(`open=${first}`)).toBeLessThan(page.indexOf(`open=${second}`))
    expect(page).toMatch(/Utrecht · (7|8)\d\skm/)
    expect(page).not.toMatch(/Zwolle · \d+\skm/)
  })

  it('isn’t there for another organisation, and the office says who goes', async () => {
    const { id } = await aVisit(req, 'due')
    const [south] = await query(req, sql`SELECT id FROM organisations WHERE slug = 'zuid'`)
    const stranger = await aVisitor(req, Number(south?.id))
    expect(await desk(stranger.account, { list: 'plan', open: id })).toContain('niet (meer) voor jou')
    expect(await desk('admin', { list: 'plan', open: id })).toContain('Wijs een visiteur toe')
  })

  it('reads its address, and falls back on the agenda', () => {
    expect(readAddress({ lijst: 'plannen', open: '7' })).toEqual({ list: 'plan', open: 7 })
    expect(readAddress({ lijst: 'iets', open: 'x' })).toEqual({ list: 'agenda' })
  })
})
