import { withClient } from '@/scripts/lib/database/migrations'
import { places } from '@/src/domain/places/places'
import { type Bench, startPortal } from './portal'
import { countSql } from './sql-counter'
import { percentile } from './statistics'
import { printTable } from './table'

const therapists = 100_000
/** Filled in one statement. */
const part = 2_000

/** Therapists with one or two practices, each in the directory as the portal keeps it: its triggers derive the rest. */
export const directoryFilling = `
  WITH towns AS (
    SELECT x.value ->> 'name' AS name, (x.value ->> 'lat')::float AS lat, (x.value ->> 'lng')::float AS lng,
           x.ordinality AS nth, count(*) OVER () AS many FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS x),
  keeper AS (SELECT id, slug, name FROM organisations ORDER BY id LIMIT 1),
  made AS (
    INSERT INTO therapists (organisation_id, membership_number, first_name, last_name, display_name, tier)
    SELECT keeper.id, 'DIR-' || n, first, last, first || ' ' || last, 'collective'
      FROM keeper, generate_series($2::int, $3::int) n,
           LATERAL (SELECT (ARRAY['Anna','Bram','Carla','Dirk','Els','Fatima','Gijs','Hanneke','Ilse','Jeroen','Karin','Noor','Olaf','Petra','Samira','Zoë'])[1 + n % 16] AS first,
                           (ARRAY['Jansen','van Dijk','Bakker','Visser','de Boer','Smit','van der Meer','Yılmaz','Peters','van Leeuwen','Hendriks','Dekker','ten Brink','Brouwer','Koster','Vermeulen','de Wit','Scholten','Molenaar'])[1 + n % 19]
                             || CASE WHEN n % 40 = 0 THEN '-Kuipers' || n ELSE '' END AS last) AS named
    RETURNING id, display_name, organisation_id, substr(membership_number, 5)::int AS n)
  INSERT INTO directory_entries (therapist_id, slug, organisation_id, checked_on, shown)
  SELECT made.id, 'bench-' || n, made.organisation_id, current_date, jsonb_build_object(
           'name', display_name, 'profession', 'Natuurgeneeskundig therapeut', 'since', NULL,
           'organisation', jsonb_build_object('slug', keeper.slug, 'name', keeper.name, 'website', NULL),
           'website', NULL, 'phone', '+31302345678', 'opening', NULL, 'bio', NULL, 'photo', NULL,
           'online', n % 2 = 0, 'homeVisits', n % 7 = 0, 'accessible', n % 3 = 0,
           'languages', jsonb_build_array('Nederlands', (ARRAY['Engels','Duits','Turks','Fries'])[1 + n % 4]),
           'targetGroups', '["Volwassenen"]'::jsonb,
           'specialities', jsonb_build_array((ARRAY['Stress en burn-out','Rouw en verlies','Rugklachten','Angst','Overgang'])[1 + n % 5],
                                             (ARRAY['Slaapproblemen','Trauma','Huidklachten','Allergie'])[1 + n % 4]),
           'methods', jsonb_build_array((ARRAY['Acupunctuur','Homeopathie','EMDR','Shiatsu','Massagetherapie'])[1 + n % 5]),
           'recognitions', '[]'::jsonb,
           'places', jsonb_build_array(jsonb_build_object('name', 'Praktijk ' || one.name, 'street', 'Lindelaan 1', 'postcode', NULL,
                        'place', one.name, 'lat', one.lat, 'lng', one.lng, 'main', true))
                     || CASE WHEN other.name IS NULL THEN '[]'::jsonb ELSE jsonb_build_array(jsonb_build_object(
                        'name', 'Praktijk ' || other.name, 'street', 'Kerkweg 2', 'postcode', NULL,
                        'place', other.name, 'lat', other.lat, 'lng', other.lng, 'main', false)) END)
    FROM made JOIN keeper ON true JOIN towns one ON one.nth = 1 + (n * 7) % (SELECT max(many) FROM towns)
    LEFT JOIN towns other ON n % 3 = 0 AND other.nth = 1 + (n * 13) % (SELECT max(many) FROM towns)`

/** The last part of each question is new every time, so that the database answers. */
const questions = [
  { name: 'everybody', query: (n: number) => `pagina=${1 + n}` },
  { name: 'a name', query: (n: number) => `zoek=Kuipers${40 * (n + 1)}` },
  { name: 'a name that many have', query: (n: number) => `zoek=samira+visser&pagina=${1 + n}` },
  { name: 'a mistyped name', query: (n: number) => `zoek=hendirks+${'abcdefghijklmnopqrstuvwxyz'[n % 26]}${n}` },
  { name: 'a complaint', query: (n: number) => `zoek=slaapprobleem&pagina=${1 + n}` },
  { name: 'a place, 10 km', query: (n: number) => `plaats=Utrecht&straal=10&pagina=${1 + n}` },
  { name: 'a place, 50 km', query: (n: number) => `plaats=Utrecht&straal=50&pagina=${1 + n}` },
  { name: 'filters', query: (n: number) => `specialisme=angst&methode=shiatsu&online=ja&pagina=${1 + n}` },
  {
    name: 'all at once',
    query: (n: number) => `zoek=rouw&plaats=Zwolle&straal=25&toegankelijk=ja&taal=duits&pagina=${1 + n}`,
  },
]

const times = 30

async function visit(url: string): Promise<number> {
  const began = performance.now()
  const reply = await fetch(url, { redirect: 'manual' })
  await reply.arrayBuffer()
  if (reply.status >= 400) throw new Error(`${url} answers ${reply.status}`)
  return performance.now() - began
}

const inMs = (values: number[], part: number): string => `${Math.round(percentile(values, part))} ms`

/** Puts 100,000 therapists in the directory. */
export async function fillDirectory(database: string): Promise<void> {
  await withClient(database, async (client) => {
    // In parts: a trigger keeps the plan that was right when its table was empty, and would read all of it for each row.
    for (let from = 1; from <= therapists; from += part) {
      await client.query(directoryFilling, [JSON.stringify(places), from, from + part - 1])
      await client.query('ANALYZE therapists; ANALYZE directory_entries; ANALYZE directory_places')
    }
  })
}

/** Statements of each question while it is new: the median, because the worker asks something now and then. */
async function countStatements(bench: Bench): Promise<number[]> {
  const counter = await countSql(bench.database)
  const portal = await startPortal(bench, counter.url)
  try {
    const counted: number[] = []
    for (const { query } of questions) {
      const seen: number[] = []
      for (let n = times + 1; n <= times + 7; n++) {
        counter.take()
        await visit(`${portal.url}/zoek-een-therapeut?${query(n)}`)
        seen.push(counter.take().length)
      }
      counted.push(percentile(seen.slice(2), 0.5))
    }
    return counted
  } finally {
    await portal.stop()
    await counter.stop()
  }
}

/** The directory with 100,000 therapists: each question new (the database answers) and kept (it isn't asked). */
export async function measureDirectory(bench: Bench): Promise<void> {
  const { database } = bench
  const began = performance.now()
  await fillDirectory(database)
  console.log(`\nDirectory filled in ${Math.round((performance.now() - began) / 1000)} s`)
  const statements = await countStatements(bench)
  const portal = await startPortal(bench, database)
  const rows: string[][] = []
  for (const [at, { name, query }] of questions.entries()) {
    // Counted per address; this is one visitor who asks a lot.
    await withClient(database, (client) => client.query('DELETE FROM rate_limits'))
    const url = (n: number): string => `${portal.url}/zoek-een-therapeut?${query(n)}`
    await visit(url(0))
    const fresh: number[] = []
    const kept: number[] = []
    for (let n = 1; n <= times; n++) fresh.push(await visit(url(n)))
    for (let n = 0; n < times; n++) kept.push(await visit(url(0)))
    rows.push([name, `${statements[at]}`, inMs(fresh, 0.5), inMs(fresh, 0.95), inMs(kept, 0.5), inMs(kept, 0.95)])
  }
  printTable(
    `Directory: ${therapists} therapists`,
    ['question', 'statements', 'new p50', 'new p95', 'kept p50', 'kept p95'],
    rows,
  )
  await portal.stop()
}
