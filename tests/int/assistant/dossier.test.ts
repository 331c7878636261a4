import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { NormInput } from '@/src/domain/registers/norm'
import { query, sql } from '@/src/lib/sql'
import { cat } from '@/src/seed/reference/norms/cat'
import { kckz2019 } from '@/src/seed/reference/norms/kckz2019'
import { questions } from '@/tests/assistant/evaluate'
import { aNorm, aPeriod, aRegister, aRegistration, someCredits } from '@/tests/factories/registers'
import { aTherapist } from '@/tests/factories/therapists'
import { aUser } from '@/tests/factories/users'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { type Account, logIn, type Speaker } from '@/tests/support/session'

type Registered = { account: Account; therapist: number; organisation: number; registration: number }

let req: PayloadRequest
let member: Account
let therapist: number
let organisation: number
let registration: number

const year = new Date().getFullYear()

const ask = async (who: Speaker, question: string) => {
  const { status, body } = await rest(who).post('/api/assistant/ask', { json: { question, clientKey: randomUUID() } })
  expect(status).toBe(200)
  return body
}

/** A member of this test alone in a register of their own with this norm. */
async function registered(norm: NormInput, start: string): Promise<Registered> {
  const [north] = await query(req, sql`SELECT id FROM organisations WHERE slug = 'noord'`)
  const home = Number(north?.id)
  const email = `punten-${randomUUID().slice(0, 8)}@leden.test`
  const { id: user } = await aUser(req, { email })
  const { id } = await aTherapist(req, { organisation: home, user })
  const slug = `${norm.code}-vragen`
  const register = await aRegister(req, {
    organisation: home,
    slug,
    numberPrefix: norm.code.replaceAll(/[^a-z]/g, '').toUpperCase(),
  })
  await aNorm(req, register.id, { ...norm, code: slug })
  const one = await aRegistration(req, { therapist: id, register: register.id, number: `${norm.code}-1` })
  await aPeriod(req, one.id, start)
  return { account: await logIn(email), therapist: id, organisation: home, registration: one.id }
}

/** In the CAT: nothing done yet this year, and never visited. */
beforeAll(async () => {
  req = await systemRequest()
  ;({ account: member, therapist, organisation, registration } = await registered(cat, `${year - 1}-01-01`))
}, 60_000)

describe('X-13, KS-SRV-9: what is asked of the own dossier is counted, not guessed', () => {
  it('how many points are still needed follows each line in the ledger', async () => {
    const needed = async () => (await ask(member, 'hoeveel punten heb ik nog nodig?')).text.split('\n')
    expect(await needed()).toEqual([
      'Dit mis je nog:',
      '- Vakgerichte bij- en nascholing: nog 6 uur',
      '- Vrije ruimte: nog 2 uur',
      '- Literatuur: nog 6 uur',
      '- Intervisie: nog 3 bijeenkomsten, nog 6 uur',
    ])
    await someCredits(req, [
      { registration, category: 'own-field', points: 4.5, earnedOn: `${year}-01-01` },
      { registration, category: 'free', points: 2, earnedOn: `${year}-01-01` },
    ])
    expect(await needed()).toEqual([
      'Dit mis je nog:',
      '- Vakgerichte bij- en nascholing: nog 1,5 uur',
      '- Literatuur: nog 6 uur',
      '- Intervisie: nog 3 bijeenkomsten, nog 6 uur',
    ])
  })

  it('every red bullet is named with its article; what was done isn’t', async () => {
    const { text } = await ask(member, 'waarom staat dit bolletje op rood?')
    expect(text).toContain('Visitatie: Dit moest uiterlijk')
    expect(text).toContain('VOG: Altijd een geldig exemplaar. (CAT, artikel 5)')
    expect(text).not.toContain('Vrije ruimte')
  })

  it('where points are asked per category, each that falls short is named with how many', async () => {
    const { account, registration: one } = await registered({ ...kckz2019, validUntil: null }, `${year - 1}-06-01`)
    await someCredits(req, [{ registration: one, category: 'A', points: 1, earnedOn: `${year}-01-01` }])
    const short = (await ask(account, 'hoeveel punten heb ik nog nodig?')).text
    const red = (await ask(account, 'waarom is mijn bolletje rood')).text
    expect(short.split('\n')).toEqual([
      expect.stringMatching(/^Je hebt nog 39 punten nodig\. Je periode loopt tot en met 31 mei \d{4}\.$/),
      '- Verdieping: nog 19 punten',
      '- Beroepsontwikkeling: nog 10 punten',
      '- Keuze en specialisatie: nog 10 punten',
    ])
    expect(red).toContain('Verdieping, punten: Minstens 20 punten; je hebt er 1. Nog 19 punten. (Norm 2019, artikel 2)')
    expect(red).toContain('Verdieping, onderwerpen: Nog 7 van de 7 onderdelen te doen. (Norm 2019, artikel 2)')
  })

  it('says by name what is late', async () => {
    const { text } = await ask(member, 'wanneer loopt mijn registratie af')
    expect(text).toMatch(/verplichtingen? te laat: .*Visitatie/)
  })

  it('until when the certificate of conduct is valid, is its own day', async () => {
    const vog = async () => (await ask(member, 'tot wanneer is mijn VOG geldig')).text
    expect(await vog()).toBe('Er staat geen goedgekeurde VOG in je dossier.')
    await query(
      req,
      sql`INSERT INTO certificates_of_conduct (therapist_id, organisation_id, status, issued_on, valid_until, updated_at, created_at)
          VALUES (${therapist}, ${organisation}, 'approved', ${`${year}-01-01`}, ${`${year + 3}-01-02`}, now(), now())`,
    )
    expect(await vog()).toBe(`Je VOG is geldig tot en met 2 januari ${year + 3}.`)
  })

  it.each(questions.flatMap(({ question, dossier }) => (dossier ? [[question, dossier]] : [])))(
    '“%s” shows the rule and the record (%s)',
    async (question, dossier) => {
      const { kind, text, rule, record, sources } = await ask(member, question)
      if (dossier === 'first-aid-until') {
        // The norm of the CAT asks no first aid.
        expect([kind, text]).toEqual(['unknown', expect.stringContaining('Daarover staat niets in je dossier')])
        return
      }
      expect([kind, sources]).toEqual(['dossier', []])
      expect(rule.href).toMatch(/^\/(registers\/cat-vragen|kennisbank\/[a-z-]+)$/)
      expect(record.href).toMatch(/^\/(dossier|account|persoonlijk|screening)/)
    },
  )

  it('a visitor and who has no file are sent to log in or told that there is none', async () => {
    for (const who of [null, 'admin'] as const) {
      const { kind, record } = await ask(who, 'hoeveel punten heb ik nog nodig?')
      expect(kind).not.toBe('dossier')
      expect(record).toBeNull()
    }
  })
})
