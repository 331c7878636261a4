import { withClient } from '@/scripts/lib/database/migrations'
import { normaliseLoginNumber } from '@/src/domain/identity/login-number'
import { places } from '@/src/domain/places/places'

export const groups = 5000
/** Managers who all add the same therapist at once. */
export const managers = 50
export const emailOfManager = (index: number): string => `groep${index + 1}@bench.test`
/** Whom they add. */
export const wanted = { number: 'BENCH-GEVRAAGD' }

/**
 * 5,000 groups of three on the towns of the table, each with a manager who has an account; the others are of an
 * organisation without accounts here. In SQL: hooks would take minutes. The first managers can log in, with the password
 * of the personas.
 */
const filling = `
  WITH towns AS (
    SELECT name, lat, lng, row_number() OVER () AS nth, count(*) OVER () AS many
      FROM jsonb_to_recordset($1::jsonb) AS t (name text, lat float, lng float)),
  home AS (SELECT organisation_id AS id FROM therapists t JOIN users u ON u.id = t.user_id WHERE u.email = $2),
  outside AS (
    INSERT INTO organisations (name, short_name, slug, kind, affiliated)
    VALUES ('Bench elders', 'Bench', 'bench-elders', 'professional-organisation', false) RETURNING id),
  password AS (SELECT hash, salt FROM users WHERE email = $2),
  accounts AS (
    INSERT INTO users (email, hash, salt)
    SELECT 'groep' || n || '@bench.test', CASE WHEN n <= ${managers} THEN hash END, CASE WHEN n <= ${managers} THEN salt END
      FROM password, generate_series(1, ${groups}) n RETURNING id, email),
  managing AS (
    INSERT INTO therapists (user_id, organisation_id, membership_number, first_name, last_name, display_name, tier)
    SELECT accounts.id, home.id, 'BENCH-' || accounts.id, 'Noor', 'Jansen', 'Noor Jansen', 'reimbursable'
      FROM accounts, home RETURNING id, organisation_id, membership_number),
  numbered AS (SELECT *, row_number() OVER (ORDER BY id) AS n FROM managing),
  made AS (
    INSERT INTO intervisie_groups (name, place, lat, lng, format, method, wanted, manager_id)
    SELECT 'Intervisiegroep ' || towns.name || ' ' || n, towns.name, lat, lng,
           (ARRAY['in-person', 'online', 'both'])[1 + n % 3]::enum_intervisie_groups_format,
           (ARRAY['incident', 'balint', 'ten-step'])[1 + n % 3]::enum_intervisie_groups_method, n % 4, numbered.id
      FROM numbered JOIN towns ON towns.nth = 1 + (n * 7) % towns.many RETURNING id, manager_id),
  them AS (
    INSERT INTO intervisie_group_members (group_id, organisation_id, therapist_id, membership_number, member_key, role, "from")
    SELECT made.id, m.organisation_id, m.id, m.membership_number, 'BENCH' || m.id, 'manager', '2024-01-01'
      FROM made JOIN managing m ON m.id = made.manager_id)
  INSERT INTO intervisie_group_members (group_id, organisation_id, membership_number, member_key, name, role, "from")
  SELECT made.id, outside.id, 'X-' || made.id || '-' || n, 'X' || made.id || 'N' || n, 'Kim de Groot', 'member', '2024-01-01'
    FROM made, outside, generate_series(1, 2) n`

const asked = `
  INSERT INTO therapists (organisation_id, membership_number, login_number, first_name, last_name, display_name, tier)
  SELECT t.organisation_id, $1, $3, 'Sam', 'Visser', 'Sam Visser', 'reimbursable'
    FROM therapists t JOIN users u ON u.id = t.user_id WHERE u.email = $2 RETURNING id, organisation_id AS organisation`

/** Fills the portal. @param persona e-mail address of the persona whose organisation the managers are of */
export async function fillGroups(database: string, persona: string): Promise<void> {
  await withClient(database, async (client) => {
    await client.query(filling, [JSON.stringify(places), persona])
    await client.query(asked, [wanted.number, persona, normaliseLoginNumber(wanted.number)])
    await client.query('ANALYZE')
  })
}

export type Race = { organisation: number; groups: { email: string; group: number }[] }

/** Who adds whom to which group. */
export async function raceOf(database: string): Promise<Race> {
  return withClient(database, async (client) => {
    const { rows } = await client.query<{ email: string; group: number; organisation: number }>(
      `SELECT u.email, g.id AS group, t.organisation_id AS organisation FROM intervisie_groups g
         JOIN therapists t ON t.id = g.manager_id JOIN users u ON u.id = t.user_id WHERE u.email = ANY($1)`,
      [Array.from({ length: managers }, (_, index) => emailOfManager(index))],
    )
    return { organisation: rows[0]?.organisation ?? 0, groups: rows }
  })
}

/** In how many groups the one stands whom everybody added. */
export async function standing(database: string): Promise<number> {
  return withClient(database, async (client) => {
    const { rows } = await client.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM intervisie_group_members WHERE membership_number = $1 AND until IS NULL`,
      [wanted.number],
    )
    return rows[0]?.count ?? 0
  })
}
