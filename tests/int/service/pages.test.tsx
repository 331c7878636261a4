import type { ReactElement } from 'react'
import { beforeAll, describe, expect, it } from 'vitest'
import { getViewer } from '@/src/access/viewer'
import ServicePage from '@/src/app/(member)/service-contact/page'
import { requestStatusLabels } from '@/src/domain/service/labels'
import { keysOf } from '@/src/domain/shared/keys'
import { readAddress } from '@/src/features/service/desk/address'
import { openRequest } from '@/src/features/service/desk/open'
import { deskLines, requestFigures } from '@/src/features/service/desk/queries'
import { RequestDesk } from '@/src/features/service/desk/RequestDesk'
import { RequestQueue } from '@/src/features/service/desk/RequestQueue'
import { query, sql } from '@/src/lib/sql'
import { draw } from '@/tests/support/draw'
import { systemRequest } from '@/tests/support/payload'
import { as } from '@/tests/support/rest'
import { requestOf, type Speaker } from '@/tests/support/session'
import { aMember, anUpload, aRequest, filled, type Member, submit } from './members'

beforeAll(async () => {
  await systemRequest()
}, 60_000)

const shown = (who: Speaker, open: Record<string, string> = {}) =>
  as(who, async () => {
    const page: ReactElement = await ServicePage({ searchParams: Promise.resolve(open) })
    return draw(page)
  })

const panels = (page: string): string[] => [...page.matchAll(/data-panel="([a-z]+)"/g)].map(([, id]) => id ?? '')

const tiered = async (tier: string, standing = 'admitted'): Promise<Member> => {
  const member = await aMember()
  await query(
    await systemRequest(),
    sql`UPDATE therapists SET tier = ${tier}::enum_therapists_tier, standing = ${standing}::enum_therapists_standing
         WHERE id = ${member.therapist}`,
  )
  return member
}

describe('KS-SRV-1 to KS-SRV-5: the page of the member', () => {
  it.each([
    ['reimbursable', 'admitted', ['dossier', 'erkenning', 'downgrade', 'uitschrijven', 'vog']],
    ['collective', 'admitted', ['dossier', 'erkenning', 'uitschrijven']],
    ['student', 'admitted', ['erkenning', 'uitschrijven']],
    ['reimbursable', 'screening', ['stukken', 'vog']],
    ['student', 'screening', ['stukken']],
    ['reimbursable', 'ended', []],
  ])('%s, %s: what they can ask, a panel each', async (tier, standing, expected) => {
    const page = await shown(await tiered(tier, standing))
    expect(panels(page)).toEqual(expected)
    expect(page.includes('Er is nu niets door te geven')).toBe(expected.length === 0)
  })

  it('names the price beforehand, and opens the panel of the address', async () => {
    const page = (await shown(await aMember(), { open: 'vog' })).replaceAll('\u00a0', ' ')
    expect(page).toContain('€ 38,80')
    expect(page).toContain(`inbegrepen in ${new Date().getFullYear()}`)
    expect(page).toMatch(/<details[^>]*data-panel="vog"[^>]*open/)
  })

  it('tells what was asked, with its invoice, and lets it be taken back', async () => {
    const member = await aMember()
    await submit(member, filled.conduct)
    const page = await shown(member, { open: 'verzoeken', gedaan: 'verzoek' })
    expect(panels(page)[0]).toBe('verzoeken')
    for (const words of [
      'Je verzoek is binnen',
      'Ingediend',
      'factuur',
      'Trek dit verzoek in',
      'Je hebt dit al gevraagd',
    ]) {
      expect(page).toContain(words)
    }
  })

  it('tells what a late deregistration still needs (KS-SRV-4)', async () => {
    const member = await aMember()
    await query(await systemRequest(), sql`UPDATE service_settings SET deregister_by = '01-01'`)
    const first = await shown(member)
    expect(first).toContain('Is je bedrijf beëindigd?')
    expect(first).not.toContain('Waarom schrijf je je uit?')
    await anUpload(member)
    await submit(member, filled.ready)
    expect(await shown(member)).toContain('Waarom schrijf je je uit?')
    await query(await systemRequest(), sql`UPDATE service_settings SET deregister_by = '09-01'`)
  })
})

async function desk(who: Speaker, params: Record<string, string>): Promise<string> {
  const own = await requestOf(who)
  const viewer = await getViewer(own)
  if (!viewer) throw new Error('nobody')
  const address = readAddress(params)
  const { lines, more } = await deskLines(own, viewer, address)
  const request = address.open ? await openRequest(own, viewer, address.open) : null
  return draw(
    <>
      <RequestQueue
        address={address}
        figures={await requestFigures(own, viewer)}
        lines={lines}
        more={more}
        organisations={[]}
      />
      {request && <RequestDesk address={address} own={false} request={request} />}
    </>,
  )
}

describe('KS-SRV-1 to KS-SRV-5: the desk', () => {
  it.each(keysOf(requestStatusLabels))('shows a request that is %s, with what can be done', async (status) => {
    const effectOn = status === 'planned' ? '2027-01-01' : null
    const { id } = await aRequest({ kind: 'recognition', status, effectOn })
    const page = await desk('support', { open: String(id) })
    expect(page).toContain(requestStatusLabels[status])
    expect(page.includes('Neem in behandeling')).toBe(status === 'submitted')
    expect(page.includes('Afwijzen')).toBe(status === 'submitted' || status === 'in-progress')
  })

  it('is of the own organisation, by kind, and goes on from page to page', async () => {
    const { id } = await aRequest({ kind: 'deregistration', status: 'submitted', effectOn: '2027-01-01' })
    expect(await desk('reviewer', { open: String(id) })).toContain('Wat is gevraagd')
    expect(await desk('reviewerSouth', { open: String(id) })).not.toContain('Wat is gevraagd')
    expect(await desk('support', { soort: 'deregistration' })).toContain(`open=${id}`)
    expect(await desk('support', { soort: 'conduct-order' })).not.toContain(`open=${id}`)
    expect(await desk('support', { na: String(id) })).not.toContain(`open=${id}"`)
  })
})
