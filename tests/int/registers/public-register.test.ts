import { beforeAll, describe, expect, it } from 'vitest'
import { searchRegister } from '@/src/features/registers/public/queries'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { issuedTo } from './certificate-people'
import { daysAgo, type Registered, registered, theRegister, today } from './people'

let alice: Registered
let bob: Registered

const look = (number: string, register = 'kckz') =>
  rest(null).get(`/api/public/registers/${register}/${encodeURIComponent(number)}`)

const run = async (statement: ReturnType<typeof sql>) => query(await systemRequest(), statement)

async function names(text: string, page = 1): Promise<string[] | undefined> {
  const register = await theRegister('kckz', alice.organisation)
  const found = await searchRegister(await systemRequest(), register, { text, page }, today)
  return found?.entries.map(({ name }) => name)
}

beforeAll(async () => {
  alice = await registered('alice', 'kckz', daysAgo(100))
  bob = await registered('bob', 'kckz', daysAgo(90))
  await run(sql`UPDATE therapists SET display_name = 'Zoë Çelik-d''Hooge' WHERE id = ${bob.therapist}`)
})

describe('KK-REG-1: the public register', () => {
  it('finds a registration in any spelling of its number, and tells five things about it', async () => {
    const bare = alice.number.replace('-', '')
    for (const spelling of [alice.number, bare, alice.number.toLowerCase(), ` ${bare.slice(0, 6)} ${bare.slice(6)}`]) {
      const { status, body, headers } = await look(spelling)
      expect([spelling, status]).toEqual([spelling, 200])
      expect(body).toEqual({
        register: 'kckz',
        number: alice.number,
        name: 'Alice de Vries',
        standing: 'active',
        period: { start: daysAgo(100), end: expect.any(String) },
        annotations: [],
      })
      expect(headers.get('x-robots-tag')).toBe('noindex')
    }
  })

  it('doesn’t know any other', async () => {
    await registered('carol', 'poh-ggz')
    for (const [number, register] of [
      ['KCKZ-999999', 'kckz'],
      [alice.number, 'poh-ggz'],
      [alice.number, 'nergens'],
      ['%00', 'kckz'],
      ["' OR 1=1 --", 'kckz'],
      ['x'.repeat(3000), 'kckz'],
    ] as const) {
      const { status, body } = await look(number, register)
      expect([number.slice(0, 20), status]).toEqual([number.slice(0, 20), 404])
      expect(body.errors[0].message).toBeTruthy()
    }
  })

  it('finds by the beginning of each word, without accents, hyphens or capitals', async () => {
    for (const text of ['zoe', 'Zoë', 'CELIK', 'celik zo', 'hooge', "d'hooge", bob.number]) {
      expect([text, await names(text)]).toEqual([text, ["Zoë Çelik-d'Hooge"]])
    }
    expect(await names('elik')).toEqual([])
    expect(await names('z')).toBeUndefined()
    expect(await names('zoe', 2)).toEqual([])
  })

  it('shows who lapsed as lapsed, and leaves out who ended, who didn’t agree, and a register that isn’t public', async () => {
    const about = async () => [(await look(bob.number)).status, (await names('zoe'))?.length]
    await run(sql`UPDATE registrations SET status = 'lapsed' WHERE id = ${bob.id}`)
    expect((await look(bob.number)).body.standing).toBe('lapsed')
    await run(sql`UPDATE registrations SET status = 'ended' WHERE id = ${bob.id}`)
    expect(await about()).toEqual([404, 0])
    await run(sql`UPDATE registrations SET status = 'active', is_public = false WHERE id = ${bob.id}`)
    expect(await about()).toEqual([404, 0])
    await run(sql`UPDATE registrations SET is_public = true WHERE id = ${bob.id}`)
    await run(sql`UPDATE registers SET is_public = false WHERE slug = 'kckz'`)
    expect(await about()).toEqual([404, 0])
    await run(sql`UPDATE registers SET is_public = true WHERE slug = 'kckz'`)
    expect(await about()).toEqual([200, 1])
  })

  it('names the annotations of the certificate in force, and no longer when it was revoked', async () => {
    const made = await issuedTo('carol', daysAgo(40))
    await run(sql`ALTER TABLE certificates DISABLE TRIGGER certificates_stay`)
    await run(sql`UPDATE certificates SET annotations = '[{"code":"x","title":"Partus"}]' WHERE id = ${made.id}`)
    await run(sql`ALTER TABLE certificates ENABLE TRIGGER certificates_stay`)
    const annotations = async () => (await look(made.registrationNumber ?? '')).body.annotations
    expect(await annotations()).toEqual([{ code: 'x', title: 'Partus' }])
    expect(
      (await rest('admin').post(`/api/certificates/${made.id}/revoke`, { json: { reason: 'Onjuist.' } })).status,
    ).toBe(200)
    expect(await annotations()).toEqual([])
  })

  it('answers so many questions from one address, and then asks to wait', async () => {
    const ask = () =>
      rest(null).get(`/api/public/registers/kckz/${alice.number}`, { headers: { 'x-forwarded-for': '198.51.100.9' } })
    const statuses = new Set<number>()
    for (let time = 0; time < 121; time += 1) statuses.add((await ask()).status)
    expect([...statuses]).toEqual([200, 429])
  })
})
