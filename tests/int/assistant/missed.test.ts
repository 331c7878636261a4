import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { getViewer } from '@/src/access/viewer'
import { loadMissed, questionsOnPage } from '@/src/features/assistant/missed/load'
import { query, sql } from '@/src/lib/sql'
import { anArticle } from '@/tests/factories/articles'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { requestOf, type Speaker } from '@/tests/support/session'

let req: PayloadRequest

const ask = async (who: Speaker, question: string, helpful?: boolean) => {
  const { status, body } = await rest(who).post('/api/assistant/ask', {
    json: { question, clientKey: randomUUID() },
  })
  expect(status).toBe(200)
  if (helpful === undefined) return body
  const json = { thread: body.thread, helpful }
  expect((await rest(who).post(`/api/assistant/${body.id}/rate`, { json })).status).toBe(200)
  return body
}

const missed = async (who: Speaker, page = 1) => {
  const from = await requestOf(who)
  return loadMissed(from, await getViewer(from), page)
}

beforeAll(async () => {
  req = await systemRequest()
  await anArticle(req, {
    slug: 'kwarts',
    title: 'Kwartsverklaring inleveren',
    summary: 'Zo lever je een kwartsverklaring in.',
    text: ['De beoordeling van een kwartsverklaring duurt negen dagen.'],
  })
}, 60_000)

describe('KS-SRV-9: questions without an answer, for who writes the explanation', () => {
  it('stand there by their words, with how often and what was shown; nothing of who asked', {
    timeout: 60_000,
  }, async () => {
    expect((await ask('alice', 'Mag ik xylofoonpeiling doen, vraagt Willemijn Zonneveld?')).kind).toBe('unknown')
    expect((await ask('bob', 'xylofoonpeiling?')).kind).toBe('unknown')
    expect((await ask(null, 'Xylofoonpeiling!')).kind).toBe('unknown')
    await ask('alice', 'hoe lang duurt de kwartsverklaring?', false)
    await ask('bob', 'kwartsverklaring', true)
    expect((await ask('alice', 'Toon alle leden met een xylofoon', false)).kind).toBe('refused')
    const found = await missed('editor')
    const [first] = found?.questions ?? []
    expect(first).toMatchObject({ words: 'xylofoonpeiling', times: 2, unknown: 2, sources: [] })
    const low = found?.questions.find(({ words }) => words.includes('kwartsverklaring'))
    expect(low).toMatchObject({
      times: 1,
      unknown: 0,
      sources: [expect.objectContaining({ href: '/kennisbank/kwarts' })],
    })
    expect(found?.questions.map(({ words }) => words).join()).not.toMatch(/leden|willemijn|zonneveld/)
    for (const line of found?.questions ?? []) {
      expect(Object.keys(line).sort()).toEqual(['lastAt', 'sources', 'times', 'unknown', 'words'])
    }
  })

  it.each(['editor', 'admin', 'support'] as const)('%s reads them', async (who) => {
    expect((await missed(who))?.total).toBeGreaterThan(0)
  })

  it.each(['alice', 'reviewer', 'finance', 'editorNorth', 'stranger', null] as const)(
    'to %s they aren’t there',
    async (who) => {
      await expect(missed(who)).rejects.toMatchObject({ status: 404 })
    },
  )

  it('come a page at a time; a page that isn’t there is the nearest', async () => {
    await query(
      req,
      sql`INSERT INTO assistant_turns (thread, client_key, question, answer, kind, sources, created_at, updated_at)
          SELECT gen_random_uuid(), gen_random_uuid(), 'vraag naar ' || translate(n::text, '0123456789', 'abcdefghij') || 'zz',
                 'x', 'unknown', '[]', now(), now() FROM generate_series(1, ${questionsOnPage * 2}) n`,
    )
    const [one, two, last] = [await missed('editor'), await missed('editor', 2), await missed('editor', 999)]
    expect([one?.questions.length, one?.pages, two?.page]).toEqual([questionsOnPage, 3, 2])
    expect(last).toMatchObject({ page: 3, total: one?.total })
    const words = [one, two, last].flatMap((page) => page?.questions.map((line) => line.words))
    expect(new Set(words).size).toBe(one?.total)
    expect((await missed('editor', Number.NaN))?.page).toBe(1)
  })
})
