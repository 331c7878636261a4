import { randomUUID } from 'node:crypto'
import { withClient } from '@/scripts/lib/database/migrations'
import { cookieOf } from './people'
import { type Bench, startPortal } from './portal'
import { percentile } from './statistics'
import { printTable } from './table'

const passages = 5_000
const sections = 5
const times = 30
const atOnce = 8

const words = `ARRAY['diploma','intervisie','visitatie','scholing','factuur','contributie','praktijk','therapeut','register','dossier',
  'herregistratie','punten','bewijs','beoordelaar','certificaat','verzekeraar','erkenning','legitimatie','aanmelding','bijscholing',
  'vragenlijst','afspraak','betaling','herinnering','documenten','privacy','bewaartermijn','wachtwoord','telefoon','formulier']`

/** Articles of five parts of some sixty words, published, in SQL; the triggers of the portal make the passages. One in ten is for members. */
const filling = `
  WITH named AS (SELECT ${words} AS w)
  INSERT INTO articles (title, slug, summary, members_only, "order", _status, content)
  SELECT initcap(w[1 + n % 30]) || ' en ' || w[1 + (n * 7) % 30] || ' ' || n, 'bench-passages-' || n,
         'Zo regel je ' || w[1 + (n * 11) % 30] || '.', n % 10 = 0, 100, 'published',
         jsonb_build_object('root', jsonb_build_object('type', 'root', 'children', (
           SELECT jsonb_agg(node ORDER BY p, kind) FROM generate_series(1, ${sections}) p,
             LATERAL (VALUES
               (1, jsonb_build_object('type', 'heading', 'tag', 'h2', 'children', jsonb_build_array(jsonb_build_object('type', 'text',
                     'text', 'Over ' || w[1 + (n + p * 5) % 30])))),
               (2, jsonb_build_object('type', 'paragraph', 'children', jsonb_build_array(jsonb_build_object('type', 'text',
                     'text', (SELECT string_agg(w[1 + (n * 3 + p * 17 + k * k) % 30], ' ') FROM generate_series(1, 60) k) || ' uniek' || n)))))
               AS parts(kind, node))))
    FROM named, generate_series(1, $1::int) n`

const questions = [
  { name: 'what one passage knows', ask: (n: number) => `Waar lees ik over uniek${n * 31}?` },
  { name: 'what many know', ask: () => 'Hoe krijg ik een factuur van mijn contributie?' },
  {
    name: 'a sentence of many words',
    ask: () => 'Welke documenten heeft de beoordelaar nodig voor mijn erkenning bij een verzekeraar?',
  },
  { name: 'mistyped', ask: () => 'hoe werkt de herregsitratie' },
  { name: 'what nobody knows', ask: (n: number) => `xylofoonqq${n} reparatie` },
  { name: 'the own dossier', ask: () => 'Hoeveel punten heb ik nog nodig?' },
  { name: 'somebody else', ask: () => 'Hoeveel punten heeft Bob Bakker nog nodig?' },
]

const inMs = (values: number[], part: number): string => `${Math.round(percentile(values, part))} ms`

/** Answers of the assistant without a model, with 5,000 passages to look through (KS-SRV-9, X-13). */
export async function measureAssistant({ database, ...bench }: Bench): Promise<void> {
  const kept = await withClient(database, async (client) => {
    await client.query(filling, [passages / sections])
    await client.query('VACUUM ANALYZE')
    const { rows } = await client.query<{ n: number }>('SELECT count(*)::int AS n FROM assistant_passages')
    return rows[0]?.n ?? 0
  })
  const portal = await startPortal({ database, ...bench }, database)
  const rows: string[][] = []
  try {
    const headers = {
      cookie: await cookieOf(portal.url, 'alice'),
      'content-type': 'application/json',
      origin: portal.url,
      'sec-fetch-site': 'same-origin',
    }
    const ask = async (question: string): Promise<{ took: number; kind: string }> => {
      const began = performance.now()
      const reply = await fetch(`${portal.url}/api/assistant/ask`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ question, clientKey: randomUUID() }),
      })
      const text = await reply.text()
      if (reply.status !== 200) throw new Error(`“${question}” is answered with ${reply.status}: ${text.slice(0, 200)}`)
      return { took: performance.now() - began, kind: /"kind":"(\w+)"/.exec(text)?.[1] ?? '' }
    }
    for (const { name, ask: questionAt } of questions) {
      // Counted per account; this is one member who asks a lot.
      const forget = () => withClient(database, (client) => client.query('DELETE FROM rate_limits'))
      await forget()
      const { kind } = await ask(questionAt(0))
      const alone: number[] = []
      for (let n = 1; n <= times; n++) alone.push((await ask(questionAt(n))).took)
      await forget()
      const together: number[] = []
      for (let n = 0; n < times / atOnce; n++) {
        const asked = Array.from({ length: atOnce }, (_, at) => ask(questionAt(n * atOnce + at)))
        together.push(...(await Promise.all(asked)).map(({ took }) => took))
      }
      rows.push([name, kind, ...[alone, together].flatMap((taken) => [inMs(taken, 0.5), inMs(taken, 0.95)])])
    }
  } finally {
    await portal.stop()
  }
  const head = ['question', 'kind', 'alone p50', 'p95', `${atOnce} at once p50`, 'p95']
  printTable(`The assistant without a model: ${kept} passages`, head, rows)
}
