import { describe, expect, it } from 'vitest'
import { issueInvoice } from '@/collections/invoicing/Invoices/operations/issue'
import { getViewer } from '@/src/access/viewer'
import { readAddress } from '@/src/features/invoicing/desk/address'
import { openInvoice, openMember } from '@/src/features/invoicing/desk/open'
import { deskLines, deskOrganisations, deskTotals } from '@/src/features/invoicing/desk/queries'
import { ownInvoices } from '@/src/features/invoicing/member/own'
import { invoicesOf } from '@/src/features/invoicing/member/query'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { requestOf } from '@/tests/support/session'
import { aCharge, aMember, financeOf, type Member, pay } from './people'

const today = '2026-11-20'

/** A request of finance of the organisation of a member. */
async function deskOf(member: Member) {
  const req = await requestOf(await financeOf(member))
  const viewer = await getViewer(req)
  if (!viewer) throw new Error('not logged in')
  return { req, viewer }
}

const anInvoice = async (member: Member, charges: number[], on = today) =>
  issueInvoice(await systemRequest(), { therapist: member.therapist, charges }, on)

describe('KS-ACC-6: the desk of finance', () => {
  it('lists what is open, what is late and what is to be invoiced, of the own organisation only', async () => {
    const [sanne, carol] = [await aMember(), await aMember('zuid')]
    const open = await anInvoice(sanne, [await aCharge(sanne)])
    const late = await anInvoice(sanne, [await aCharge(sanne)], '2026-09-01')
    const other = await anInvoice(carol, [await aCharge(carol)])
    await aCharge(sanne, { amount: 500 })
    const { req, viewer } = await deskOf(sanne)
    const ids = async (params: Record<string, string>) =>
      (await deskLines(req, viewer, readAddress(params), today)).map(({ id }) => id)
    expect(await ids({})).toEqual([late.id, open.id])
    expect(await ids({ lijst: 'te-laat' })).toEqual([late.id])
    expect(await ids({ lijst: 'alles' })).toEqual([open.id, late.id])
    expect(await ids({ lijst: 'te-factureren' })).toEqual([sanne.therapist])
    expect(await ids({ lijst: 'alles', zoek: open.number })).toEqual([open.id])
    expect(await ids({ lijst: 'alles', zoek: '%' })).toEqual([])
    expect(await deskTotals(req, viewer, readAddress({}), today)).toEqual({
      open: 3990,
      late: 1995,
      toInvoice: 500,
      toReturn: 0,
    })
    expect(await deskOrganisations(req, viewer)).toHaveLength(1)
    expect(await openInvoice(req, viewer, other.id)).toBeNull()
    expect(await openMember(req, viewer, carol.therapist)).toBeNull()
    // The first test of a file waits for the portal to start.
  }, 120_000)

  it('opens an invoice with what was paid of it, and a member with what isn’t on an invoice yet', async () => {
    const sanne = await aMember()
    const [first, second, third] = [await aCharge(sanne), await aCharge(sanne), await aCharge(sanne)]
    const { id } = await anInvoice(sanne, [first, second])
    await pay(await systemRequest(), sanne, first, today)
    const { req, viewer } = await deskOf(sanne)
    const opened = await openInvoice(req, viewer, id)
    expect(opened).toMatchObject({ therapist: sanne.therapist, mayManage: true, mayRegister: true, status: 'open' })
    expect(opened?.charges).toEqual([
      { charge: first, paidOn: today, reference: null, creditedBy: null, returnedOn: null, returnReference: null },
      { charge: second, paidOn: null, reference: null, creditedBy: null, returnedOn: null, returnReference: null },
    ])
    expect(
      (await openMember(req, viewer, sanne.therapist))?.owed.map(({ charges }) => charges.map((charge) => charge.id)),
    ).toEqual([[third]])
  })
})

describe('KS-ACC-6: what a member sees', () => {
  it('is their own invoices, the newest first, and what isn’t on one yet', async () => {
    const [sanne, other] = [await aMember(), await aMember()]
    const first = await anInvoice(sanne, [await aCharge(sanne)], '2026-09-01')
    const second = await anInvoice(sanne, [await aCharge(sanne), await aCharge(sanne)])
    await anInvoice(other, [await aCharge(other)])
    const loose = await aCharge(sanne)
    const [row] = await query(
      await systemRequest(),
      sql`SELECT ${invoicesOf(sql`t.id`)} AS own FROM therapists t WHERE t.id = ${sanne.therapist}`,
    )
    const own = ownInvoices.parse(row?.own)
    expect(own.invoices.map(({ id }) => id)).toEqual([second.id, first.id])
    expect(own.invoices.map(({ lines }) => lines.length)).toEqual([2, 1])
    expect(own.loose.map(({ id }) => id)).toEqual([loose])
  })
})
