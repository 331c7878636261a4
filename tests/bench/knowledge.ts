import { withClient } from '@/scripts/lib/database/migrations'
import type { Running } from './portal'
import { percentile } from './statistics'
import { printTable } from './table'

const articles = 2000
const topics = 40

/** Words that articles are made of; each also gets some that only it has. */
const words = `ARRAY['diploma','intervisie','visitatie','scholing','factuur','contributie','praktijk','therapeut','register','dossier',
  'herregistratie','punten','bewijs','beoordelaar','certificaat','verzekeraar','erkenning','legitimatie','aanmelding','bijscholing',
  'vragenlijst','afspraak','betaling','herinnering','documenten','privacy','bewaartermijn','wachtwoord','telefoon','formulier']`

/**
 * Articles of some 300 words in 40 topics, published, in SQL: hooks would take minutes. The triggers of the portal make the
 * index. One in ten is for members only.
 */
const filling = `
  WITH named AS (SELECT ${words} AS w),
  top AS (
    INSERT INTO articles (title, slug, summary, "order", _status, content)
    SELECT 'Onderwerp ' || n, 'bench-onderwerp-' || n, 'Alles over ' || w[1 + n % 30], n, 'published', '{"root":{"children":[]}}'
      FROM named, generate_series(1, ${topics}) n RETURNING id, "order"::int AS nth)
  INSERT INTO articles (title, slug, summary, synonyms, members_only, parent_id, "order", _status, content)
  SELECT initcap(w[1 + n % 30]) || ' en ' || w[1 + (n * 7) % 30] || ' ' || n, 'bench-artikel-' || n,
         'Zo regel je ' || w[1 + (n * 11) % 30] || '.', 'bewijsstuk' || n || ', ' || w[1 + (n * 13) % 30], n % 10 = 0,
         top.id, 100, 'published',
         jsonb_build_object('root', jsonb_build_object('type', 'root', 'children', (
           SELECT jsonb_agg(jsonb_build_object('type', 'paragraph', 'children', jsonb_build_array(jsonb_build_object('type', 'text',
                    'text', (SELECT string_agg(w[1 + (n * 3 + p * 17 + k * k) % 30], ' ') FROM generate_series(1, 50) k) || ' uniek' || n))))
             FROM generate_series(1, 6) p)))
    FROM named, generate_series(1, ${articles - topics}) n JOIN top ON top.nth = 1 + n % ${topics}`

const typo = (n: number): string => `bewijsstku${n * 31}`

const questions = [
  { name: 'the page itself', path: () => '' },
  { name: 'a word of one article', path: (n: number) => `?zoek=uniek${n * 31}` },
  { name: 'a word of many', path: (n: number) => `?zoek=diploma+scholing${' '.repeat(n % 3)}` },
  { name: 'the beginning of a word', path: () => '?zoek=herregi' },
  { name: 'a sentence', path: () => '?zoek=hoe+krijg+ik+een+factuur+van+mijn+contributie' },
  { name: 'another word for it', path: (n: number) => `?zoek=bewijsstuk${n * 31}` },
  { name: 'mistyped', path: (n: number) => `?zoek=${typo(n)}` },
  { name: 'nothing like it', path: (n: number) => `?zoek=xylofoonqq${n}` },
  { name: 'one article', path: (n: number) => `/bench-artikel-${n * 31 + 1}` },
]

const times = 30

/** Milliseconds of one visit. */
async function visit(url: string): Promise<number> {
  const began = performance.now()
  const reply = await fetch(url, { redirect: 'manual' })
  await reply.arrayBuffer()
  if (reply.status >= 400) throw new Error(`${url} answers ${reply.status}`)
  return performance.now() - began
}

const inMs = (values: number[], part: number): string => `${Math.round(percentile(values, part))} ms`

/** The knowledge base with 2,000 articles: every visit asks the database, searches are counted (KS-KB-1). */
export async function measureKnowledge(portal: Running, database: string): Promise<void> {
  await withClient(database, async (client) => {
    await client.query(filling)
    await client.query('ANALYZE articles; ANALYZE article_index')
  })
  const rows: string[][] = []
  for (const { name, path } of questions) {
    // Counted per address; this is one visitor who asks a lot.
    await withClient(database, (client) => client.query('DELETE FROM rate_limits'))
    await visit(`${portal.url}/kennisbank${path(0)}`)
    const taken: number[] = []
    for (let n = 1; n <= times; n++) taken.push(await visit(`${portal.url}/kennisbank${path(n)}`))
    rows.push([name, inMs(taken, 0.5), inMs(taken, 0.95)])
  }
  printTable(`Knowledge base: ${articles} articles`, ['question', 'p50', 'p95'], rows)
}
