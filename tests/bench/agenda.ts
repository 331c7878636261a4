import { withClient } from '@/scripts/lib/database/migrations'
import type { Running } from './portal'
import { percentile } from './statistics'
import { printTable } from './table'

const courses = 2000
const sessionsEach = 10

/**
 * A provider with 2,000 accredited courses and 20,000 meetings, in one norm of its own. In SQL: hooks would take minutes.
 * Every tenth course is an e-learning; towns and words differ.
 */
const filling = `
  WITH keeper AS (SELECT id FROM organisations ORDER BY id LIMIT 1),
  register AS (
    INSERT INTO registers (name, slug, organisation_id, profession, number_prefix)
    SELECT 'Bench agenda', 'bench-agenda', id, 'Kraamverzorgende', 'BENCHA' FROM keeper RETURNING id, organisation_id),
  norm AS (
    INSERT INTO norms (register_id, organisation_id, title, code, valid_from, status, definition)
    SELECT id, organisation_id, 'Bench agenda', 'bench-agenda', '2020-01-01', 'published', jsonb_build_object(
      'code', 'bench-agenda', 'title', 'Bench agenda', 'validFrom', '2020-01-01', 'validUntil', NULL,
      'period', '{"kind":"fixed","years":4}'::jsonb, 'decisionWeeks', 2, 'categories',
      '[{"code":"A","title":"A. Acuut","article":"1","minimum":10,"booking":"by-provider"}]'::jsonb)
      FROM register RETURNING id, register_id, organisation_id),
  provider AS (INSERT INTO providers (name, slug) VALUES ('Bench Academie', 'bench-academie') RETURNING id),
  made AS (
    INSERT INTO courses (provider_id, title, slug, summary, form, price, status)
    SELECT provider.id, (ARRAY['Borstvoeding','Reanimatie','Kinder-EHBO','Risico’s signaleren','Huidverzorging'])[1 + n % 5]
             || ' ' || (ARRAY['in de praktijk','voor gevorderden','bij een meerling','na een keizersnede'])[1 + n % 4] || ' ' || n,
           'bench-' || n, 'Oefenen met casussen uit je eigen werk.',
           (CASE WHEN n % 10 = 0 THEN 'e-learning' ELSE 'classroom' END)::enum_courses_form, n % 200, 'offered'
      FROM provider, generate_series(1, ${courses}) n RETURNING id, provider_id),
  planned AS (
    INSERT INTO course_sessions (course_id, provider_id, starts_on, ends_on, place, lat, lng, status)
    SELECT made.id, made.provider_id, day, day, 'Ergens', 50.8 + (made.id * 7 + n) % 260 / 100.0, 3.5 + (made.id * 13 + n) % 350 / 100.0, 'planned'
      FROM made, generate_series(1, ${sessionsEach}) n, LATERAL (SELECT current_date + (made.id * 31 + n * 37) % 300 AS day) d)
  INSERT INTO accreditations (course_id, provider_id, register_id, organisation_id, norm_id, category, points, valid_from, valid_until)
  SELECT made.id, made.provider_id, norm.register_id, norm.organisation_id, norm.id, 'A', 2, current_date - 1, current_date + 400
    FROM made, norm`

const questions = [
  { name: 'everything', query: '' },
  { name: 'a word', query: 'zoek=borstvoeding' },
  { name: 'a mistyped word', query: 'zoek=bortsvoeding' },
  { name: 'a norm and a category', query: 'norm=bench-agenda&categorie=A' },
  { name: 'near a town', query: 'plaats=Utrecht' },
  { name: 'all at once', query: 'zoek=reanimatie&norm=bench-agenda&plaats=Zwolle&straal=50&vorm=klassikaal&prijs=150' },
]

const times = 30

/** Milliseconds of one visit. */
async function visit(url: string): Promise<number> {
  const began = performance.now()
  const reply = await fetch(url)
  await reply.arrayBuffer()
  if (reply.status !== 200) throw new Error(`${url} answers ${reply.status}`)
  return performance.now() - began
}

const inMs = (values: number[], part: number): string => `${Math.round(percentile(values, part))} ms`

/** The agenda with 20,000 meetings: each question new (the database answers) and kept (it isn't asked). */
export async function measureAgenda(portal: Running, database: string): Promise<void> {
  await withClient(database, async (client) => {
    await client.query(filling)
    await client.query('ANALYZE courses; ANALYZE course_sessions; ANALYZE accreditations')
  })
  const rows: string[][] = []
  for (const { name, query } of questions) {
    const asked = (extra: string): string => `${portal.url}/opleidingen?${[query, extra].filter(Boolean).join('&')}`
    const fresh: number[] = []
    const kept: number[] = []
    await visit(asked('prijs=999'))
    // A last day far away changes nothing but the question: the database is asked again.
    for (let n = 0; n < times; n++) fresh.push(await visit(asked(`tot=31-12-${2100 + n}`)))
    for (let n = 0; n < times; n++) kept.push(await visit(asked('prijs=999')))
    rows.push([name, inMs(fresh, 0.5), inMs(fresh, 0.95), inMs(kept, 0.5), inMs(kept, 0.95)])
  }
  printTable(
    `Agenda: ${courses} courses, ${courses * sessionsEach} meetings`,
    ['question', 'new p50', 'new p95', 'kept p50', 'kept p95'],
    rows,
  )
}
