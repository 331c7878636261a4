import { describe, expect, it } from 'vitest'
import { publishVersion } from '@/collections/library/DocumentVersions/publish'
import { guideOf } from '@/src/features/keurmerk/public'
import { anonymousRequest } from '@/src/lib/anonymous'
import { aRound, smallFramework } from '@/tests/factories/keurmerk'
import { aDocument, docxWith } from '@/tests/factories/library'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { organisation } from '../registers/life'
import { daysSince } from './people'

const url = '/api/keurmerk-rounds'

describe('KB-2: supporting documents in the guide', () => {
  it('are there for everybody once they are chosen, also while the round is open; never what isn’t public', async () => {
    const req = await systemRequest()
    const file = async (given: Parameters<typeof aDocument>[1]) => {
      const { id: document } = await aDocument(req, given)
      await publishVersion(req, { document, by: 'Redactie', changes: '', bytes: docxWith('Handvat') })
      return document
    }
    const [open, closed] = [await file({ isPublic: true }), await file({})]
    const framework = smallFramework(2097)
    const [first, ...others] = framework.norms
    if (!first) throw new Error('no norm')
    const titles = ['Handvat', 'Alleen voor leden']
    const documents = titles.map((title) => ({ title, description: '', availableFrom: null }))
    const { id } = await aRound(req, {
      organisation: await organisation('noord'),
      year: 2097,
      days: daysSince(3),
      framework: { ...framework, norms: [{ ...first, documents }, ...others] },
    })
    const shown = async () => (await guideOf(await anonymousRequest(), id))?.documents
    expect(await shown()).toEqual([])
    const { body } = await rest('adminNorth').get(`${url}/${id}?depth=0`)
    const [norm, ...following] = body.norms
    const chosen = norm.documents.map((one: object, nth: number) => ({ ...one, document: nth === 0 ? open : closed }))
    const reply = await rest('adminNorth').patch(`${url}/${id}`, {
      json: { norms: [{ ...norm, documents: chosen }, ...following] },
    })
    expect(reply.status).toBe(200)
    expect(await shown()).toEqual([{ norm: '1', title: 'Handvat', document: open }])
    const renamed = chosen.map((one: object) => ({ ...one, title: 'Anders' }))
    const refused = await rest('adminNorth').patch(`${url}/${id}`, {
      json: { norms: [{ ...norm, documents: renamed }, ...following] },
    })
    expect(refused.status).toBe(400)
  })
})
