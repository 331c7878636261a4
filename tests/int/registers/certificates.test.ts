import { describe, expect, it } from 'vitest'
import { issueCertificate } from '@/collections/registers/Certificates/issue'
import { addDays, amsterdamDay } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { aPeriod, someCredits } from '@/tests/factories/registers'
import { systemRequest } from '@/tests/support/payload'
import { certificate, issuedTo } from './certificate-people'
import { daysAgo, registered, today } from './people'

const ordinal = (number: string): number => Number(number.split('-')[1])

describe('KK-DOS-9, X-11: issuing a certificate', () => {
  it('says who, in which register, for which period, under a number of this year and a code nobody can guess', async () => {
    const made = await issuedTo('alice')
    expect(made).toMatchObject({
      holder: 'Alice de Vries',
      profession: 'Kraamverzorgende',
      issuedOn: today,
      validFrom: daysAgo(200),
      revokedOn: null,
    })
    expect(made.number).toMatch(new RegExp(`^${today.slice(0, 4)}-\\d{5}$`))
    expect(Buffer.from(made.code, 'base64url').length).toBeGreaterThanOrEqual(16)
    expect(made.registrationNumber).toMatch(/^KCKZ-/)
    const [line] = await query(
      await systemRequest(),
      sql`SELECT fields FROM audit_log WHERE action = 'certificates.issue' AND subject_id = ${String(made.id)}`,
    )
    expect(line?.fields).toMatchObject({ number: made.number })
  })

  it('bears the annotations of the dossier, also those of the approved period before it', async () => {
    const req = await systemRequest()
    const start = '2024-01-01'
    const { id, period } = await registered('bob', 'kckz', start)
    await someCredits(req, [
      { registration: id, category: 'D', topic: 'birth-assistance', points: 8, earnedOn: '2024-05-01' },
      { registration: id, category: 'D', topic: 'nursing-techniques', points: 7.5, earnedOn: '2024-06-01' },
    ])
    const own = await certificate(await issueCertificate(req, { registration: id, period }))
    expect(own.annotations).toEqual([{ code: expect.any(String), title: expect.stringMatching(/partus/i) }])

    await query(req, sql`UPDATE periods SET status = 'approved' WHERE id = ${period}`)
    const next = await aPeriod(req, id, '2028-01-01')
    const following = await certificate(await issueCertificate(req, { registration: id, period: next.id }))
    expect(following.annotations).toEqual(own.annotations)
    // Registered already, so it counts from today.
    expect(following).toMatchObject({ validFrom: today, validUntil: '2031-12-31' })
  })

  it('is issued once per period, also when asked twice at once', async () => {
    const { id, period } = await registered('carol', 'poh-ggz')
    const which = { registration: id, period }
    const ids = await Promise.all(Array.from({ length: 4 }, async () => issueCertificate(await systemRequest(), which)))
    expect(new Set(ids).size).toBe(1)
    const req = await systemRequest()
    const [first] = ids
    const second = req.payload.db.create({
      collection: 'certificates',
      data: { ...(await certificate(first ?? 0)), id: undefined, number: 'x', code: 'x', statusIndex: 99_999 },
      req,
    })
    await expect(second).rejects.toThrow()
  })

  it('leaves no number out: a roll-back gives its number to the next', async () => {
    const req = await systemRequest()
    const before = await issuedTo('carol', daysAgo(100))
    const { id, period } = await registered('alice', 'cat', daysAgo(90))
    const which = { registration: id, period }
    const fails = inTransaction(req, async () => {
      await issueCertificate(req, which)
      throw new Error('and then something else breaks')
    })
    await expect(fails).rejects.toThrow('something else')
    const after = await certificate(await issueCertificate(await systemRequest(), which))
    expect(ordinal(after.number)).toBe(ordinal(before.number) + 1)
  })

  it('never changes: the database refuses another name, period or number', async () => {
    const { id, period } = await registered('bob', 'poh-ggz')
    const made = await issueCertificate(await systemRequest(), { registration: id, period })
    const change = query(
      await systemRequest(),
      sql`UPDATE certificates SET holder = 'Iemand Anders' WHERE id = ${made}`,
    )
    await expect(change).rejects.toThrow()
    const until = addDays(amsterdamDay(new Date()), 9999)
    const longer = query(await systemRequest(), sql`UPDATE certificates SET valid_until = ${until} WHERE id = ${made}`)
    await expect(longer).rejects.toThrow()
  })
})
