import { describe, expect, it } from 'vitest'
import { getViewer } from '@/src/access/viewer'
import type { DeskList } from '@/src/features/keurmerk/desk/address'
import { deskLines } from '@/src/features/keurmerk/desk/lines'
import { openEvaluation } from '@/src/features/keurmerk/desk/open'
import { roundOverviews } from '@/src/features/keurmerk/desk/overview'
import { keurmerkMap } from '@/src/features/keurmerk/public'
import { anonymousRequest } from '@/src/lib/anonymous'
import { query, sql } from '@/src/lib/sql'
import type { PersonaName } from '@/tests/support/personas'
import { rest } from '@/tests/support/rest'
import { requestOf } from '@/tests/support/session'
import { anEvaluation, anOpenRound, base, daysSince, judged, judgedAll, openedAgo, sent, turnedOn } from './people'

async function atDesk(who: PersonaName) {
  const req = await requestOf(who)
  const viewer = await getViewer(req)
  if (!viewer) throw new Error('nobody')
  return { req, viewer }
}

const listed = async (who: PersonaName, list: DeskList, id: number) => {
  const { req, viewer } = await atDesk(who)
  return (await deskLines(req, viewer, { list })).some((line) => line.id === id)
}

const opened = async (who: PersonaName, id: number) => {
  const { req, viewer } = await atDesk(who)
  return openEvaluation(req, viewer, id)
}

describe('KB-5: the desk', () => {
  it('lists what waits for reviewers of the organisation, and nothing to others', async () => {
    const round = await anOpenRound()
    const [waiting, draft] = [await sent(round.id), await anEvaluation(round.id)]
    expect([
      await listed('reviewer', 'beoordelen', waiting.id),
      await listed('reviewerSouth', 'beoordelen', waiting.id),
    ]).toEqual([true, false])
    expect([await listed('reviewer', 'beoordelen', draft.id), await listed('reviewer', 'alles', draft.id)]).toEqual([
      false,
      true,
    ])
    await judgedAll(waiting.id)
    expect(await listed('reviewer', 'beoordelen', waiting.id)).toBe(false)
    expect([await opened('reviewerSouth', waiting.id), await opened('support', waiting.id)]).toEqual([null, null])
    await rest(draft.owner).post(`${base}/${draft.id}/ask`, { json: { question: 'Mag dit?' } })
    expect([await listed('reviewer', 'vragen', draft.id), await listed('reviewer', 'vragen', waiting.id)]).toEqual([
      true,
      false,
    ])
    await turnedOn(daysSince(3), 'close')
    await rest(draft.owner).post(`${base}/${draft.id}/object`, { json: { objection: 'Ik was ziek.' } })
    expect([await listed('reviewer', 'bezwaar', draft.id), await listed('reviewer', 'bezwaar', waiting.id)]).toEqual([
      true,
      false,
    ])
  })

  it('X-8: who may still be the second reviewer doesn’t see what the first one said', async () => {
    const { id } = await sent((await anOpenRound({ samplePercent: 100 })).id)
    await judged(id, { code: 'q1', judgement: 'almost' })
    const answer = async (who: PersonaName) => (await opened(who, id))?.answers.find(({ code }) => code === 'q1')
    expect(await answer('reviewer')).toMatchObject({ given: { judgement: 'almost' }, drawn: false, blind: false })
    expect(await answer('reviewer2')).toMatchObject({ given: null, drawn: true, blind: true })
    expect(await answer('adminNorth')).toMatchObject({ given: { judgement: 'almost' }, blind: false })
    const waits = async () => [await listed('reviewer', 'tweede', id), await listed('reviewer2', 'tweede', id)]
    expect(await waits()).toEqual([false, true])
    await judged(id, { code: 'q1', judgement: 'sufficient', second: true }, 'reviewer2')
    expect(await waits()).toEqual([false, false])
    expect(await answer('reviewer2')).toMatchObject({ blind: false, ownSecond: { judgement: 'sufficient' } })
    const { req, viewer } = await atDesk('adminNorth')
    const [first] = await roundOverviews(req, viewer)
    expect(first?.agreement).toMatchObject({ pairs: 1, observed: 0 })
    expect(first?.perQuestion).toMatchObject([{ code: 'q1', name: 'Norm 1, vraag 1', agreement: { pairs: 1 } }])
  })

  it('X-9: nothing waits for a second reviewer that wasn’t drawn', async () => {
    const { id } = await sent((await anOpenRound({ samplePercent: 0 })).id)
    await judged(id, { code: 'q1', judgement: 'almost' })
    expect(await listed('reviewer2', 'tweede', id)).toBe(false)
  })

  it('KB-3: says that a report is late, and how many answers it waits for', async () => {
    const round = await anOpenRound()
    const { id } = await sent(round.id)
    await judged(id, { code: 'q1', judgement: 'sufficient' })
    const { req, viewer } = await atDesk('adminNorth')
    const late = async () => (await roundOverviews(req, viewer)).find((one) => one.id === round.id)?.late
    expect(await late()).toBeNull()
    await openedAgo(round.id, 15)
    expect(await late()).toBe(2)
  })

  it('shows last year’s answer and judgement beside this one, and what was said of others', async () => {
    const before = await anOpenRound()
    const { id, owner } = await sent(before.id)
    await judgedAll(id, ['q3'])
    const round = await anOpenRound()
    const { body } = await rest(owner).post(`${base}/apply`, { json: { round: round.id, practice: owner.practice } })
    for (const [code, text] of Object.entries({ q1: 'Anders nu.', q2: 'Ja', q3: 'We overleggen.' })) {
      await rest(owner).post(`${base}/${body.id}/save`, { json: { code, text, seen: 0 } })
    }
    expect((await rest(owner).post(`${base}/${body.id}/send`, { json: {} })).status).toBe(200)
    const answers = (await opened('reviewer', body.id))?.answers ?? []
    expect(answers.find(({ code }) => code === 'q3')).toMatchObject({
      answer: 'We overleggen.',
      before: { when: `Keurmerk ${before.year}`, answer: 'We overleggen.', judgement: 'almost' },
    })
    expect(answers.find(({ code }) => code === 'q3')?.similar).toContainEqual(
      expect.objectContaining({ reason: 'Te kort.' }),
    )
  })
})

describe('KB-2, KB-6: the sitemap', () => {
  it('has the guide of what is published, and the register', async () => {
    const round = await anOpenRound()
    const req = await anonymousRequest()
    const paths = (await keurmerkMap(req)).map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(['/keurmerkregister', `/keurmerkwijzer/${round.id}`]))
    await query(req, sql`UPDATE keurmerk_rounds SET published = false WHERE id = ${round.id}`)
    expect((await keurmerkMap(req)).map(({ path }) => path)).not.toContain(`/keurmerkwijzer/${round.id}`)
  })
})
