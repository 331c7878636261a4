import type { UIFieldServerComponent } from 'payload'
import { mayEverywhere } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { count, formatMoment } from '@/src/lib/format'
import { idFrom } from '@/src/lib/id'
import { query, sql } from '@/src/lib/sql'

/** How often a form was filled in, and where its answers and its page are (issue 7.2). */
const Answers: UIFieldServerComponent = async ({ data, req }) => {
  if (!mayEverywhere(await getViewer(req), 'keepForms')) return null
  const id = idFrom(data?.id)
  if (id === null) return <p>Bewaar het formulier eerst; daarna vind je hier de pagina en de antwoorden.</p>
  const [row] = await query(
    req,
    sql`SELECT count(*)::int AS times, max(created_at) AS last FROM form_submissions WHERE form_id = ${id}`,
  )
  const times = Number(row?.times ?? 0)
  return (
    <section className="field-type">
      <h3>Antwoorden</h3>
      <p>
        {times === 0
          ? 'Nog niemand vulde dit formulier in.'
          : `${count(times, 'keer', 'keer')} ingevuld, het laatst op ${formatMoment(String(row?.last))}. Na een jaar wordt een antwoord gewist.`}
      </p>
      <p>
        <a href={`/formulier/${String(data?.slug ?? '')}`}>Bekijk de pagina</a>
        {times > 0 && (
          <>
            {' · '}
            <a href={`/admin/collections/form-submissions?where[and][0][form][equals]=${id}`}>Bekijk de antwoorden</a>
            {' · '}
            <a href={`/api/forms/${id}/antwoorden.csv`}>Haal ze op als CSV</a>
          </>
        )}
      </p>
    </section>
  )
}

export default Answers
