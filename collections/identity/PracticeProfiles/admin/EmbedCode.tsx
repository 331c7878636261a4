import type { UIFieldServerComponent } from 'payload'
import { embedCode } from '@/src/domain/directory/card'
import { directoryPath } from '@/src/domain/directory/filter'
import { idFrom } from '@/src/lib/id'
import { query, sql } from '@/src/lib/sql'

/** The line that shows this professional's card on the organisation's site, and the profile (KS-FIND-1). */
const EmbedCode: UIFieldServerComponent = async ({ data, req }) => {
  const id = idFrom(data?.id)
  if (id === null) return null
  const [entry] = await query(
    req,
    sql`SELECT e.slug, e.name FROM directory_entries e JOIN practice_profiles p ON p.therapist_id = e.therapist_id
         WHERE p.id = ${id}`,
  )
  if (typeof entry?.slug !== 'string' || typeof entry.name !== 'string') {
    return <p>Staat nu niet in “Zoek een therapeut”: geen toestemming, of niet in goede staat.</p>
  }
  const portal = req.payload.config.serverURL
  return (
    <div className="field-type textarea">
      <p>
        <a href={`${portal}${directoryPath}/${entry.slug}`}>Bekijk het openbare profiel</a>
      </p>
      <label className="field-label" htmlFor="kaart-regel">
        Kaart voor op de website van de organisatie
      </label>
      <textarea
        className="textarea-element"
        id="kaart-regel"
        readOnly
        rows={4}
        style={{ width: '100%' }}
        value={embedCode(portal, entry.slug, entry.name)}
      />
    </div>
  )
}

export default EmbedCode
