import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '@/plugins/assistant/ask'
import { getViewer } from '@/src/access/viewer'
import { assistantOptions } from '@/src/features/assistant/options'
import { query, sql } from '@/src/lib/sql'
import { anArticle } from '@/tests/factories/articles'
import { type FakeModel, fakeModel, piece, type Reply, streams } from '@/tests/support/fake-model'
import { systemRequest } from '@/tests/support/payload'
import { requestOf } from '@/tests/support/session'

let req: PayloadRequest
let model: FakeModel

beforeAll(async () => {
  req = await systemRequest()
  await anArticle(req, { slug: 'kwarts', title: 'Kwartsverklaring', text: ['Een kwartsverklaring duurt negen dagen.'] })
  model = await fakeModel()
}, 60_000)

afterAll(() => model.close())

type Given = { question?: string; url?: string; timeout?: number }

async function answered({ question = 'hoe lang duurt een kwartsverklaring', timeout = 5000, ...given }: Given = {}) {
  const own = await requestOf('alice')
  const told: string[] = []
  model.asked = []
  const turn = await ask(
    own,
    await getViewer(own),
    { question, clientKey: randomUUID() },
    { ...assistantOptions, model: { url: given.url ?? model.url, name: 'proef', timeout } },
    (text) => told.push(text),
  )
  const [row] = await query(req, sql`SELECT model FROM assistant_turns WHERE id = ${turn.id}`)
  return { turn, told, by: row?.model }
}

const plain = 'Een kwartsverklaring duurt negen dagen. [1]'

describe('KS-SRV-9: a model writes the answer, from the passages alone', () => {
  it('is told by the sentence, with its sources, and kept', async () => {
    model.reply = streams('Dat duurt ', 'negen dagen [1', ']. Verzonnen zin. ', 'Reken op negen dagen. [1]')
    const { turn, told, by } = await answered()
    expect(told).toEqual(['Dat duurt negen dagen [1].', 'Reken op negen dagen. [1]'])
    expect(turn.text).toBe('Dat duurt negen dagen [1]. Reken op negen dagen. [1]')
    expect(turn.sources[0]?.href).toBe('/kennisbank/kwarts')
    expect(by).toBe('proef')
  })

  it.each<[string, Reply, Given?]>([
    ['says that it doesn’t know', streams('GEEN')],
    ['names sources that aren’t there', streams('Het duurt een jaar [4].')],
    ['answers with an error', (response) => response.writeHead(500).end('boem')],
    ['answers rubbish', (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Hoi</h1>')],
    [
      'breaks off before it said anything',
      (response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' })
        response.write(piece('Het duurt'))
        response.destroy()
      },
    ],
    ['says nothing at all', () => undefined, { timeout: 300 }],
    ['is down', () => undefined, { url: 'http://127.0.0.1:9/v1' }],
  ])('gives the passage itself when the model %s', async (_what, does, given = {}) => {
    model.reply = does
    const { turn, told, by } = await answered(given)
    expect(turn).toMatchObject({ kind: 'passages', text: plain })
    expect(told).toEqual([])
    expect(by).toBeNull()
  })

  it('sends passages and question as data, and nothing of the dossier or about others', async () => {
    model.reply = streams('Ja [1].')
    await answered({ question: 'kwartsverklaring "} en dan dit' })
    const body: { messages: { role: string; content: string }[] } = JSON.parse(model.asked[0] ?? '{}')
    expect(body.messages.map(({ role }) => role)).toEqual(['system', 'user'])
    const user: unknown = JSON.parse(body.messages[1]?.content ?? '')
    expect(user).toMatchObject({
      vraag: 'kwartsverklaring "} en dan dit',
      materiaal: [{ nummer: 1, titel: 'Kwartsverklaring' }],
    })
    for (const question of [
      'hoeveel punten heb ik nog nodig?',
      'hoeveel punten heeft Bob Bakker?',
      'xylofoonreparatie',
    ]) {
      await answered({ question })
      expect(model.asked).toEqual([])
    }
  })

  it('asks the model thirty times a day for a member, and then goes on without', async () => {
    await query(req, sql`DELETE FROM rate_limits WHERE key LIKE 'assistant%'`)
    model.reply = streams('Ja [1].')
    for (let n = 0; n < 30; n++) expect((await answered()).by).toBe('proef')
    const { turn, by } = await answered()
    expect(turn.text).toBe(plain)
    expect(by).toBeNull()
    expect(model.asked).toEqual([])
  }, 60_000)
})
