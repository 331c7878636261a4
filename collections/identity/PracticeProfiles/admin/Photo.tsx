import type { UIFieldServerComponent } from 'payload'
import { LifeForm } from '@/collections/registers/Registrations/admin/LifeForm'
import { can } from '@/src/access/compose'
import { getViewer } from '@/src/access/viewer'
import { idFrom } from '@/src/lib/id'
import { query, sql } from '@/src/lib/sql'

/** The photo of a member, and taking it away when it may not be shown (KS-PRA-5). */
const Photo: UIFieldServerComponent = async ({ data, req }) => {
  const id = idFrom(data?.id)
  if (id === null || can('editPeople')(await getViewer(req)) !== true) return null
  const [row] = await query(
    req,
    sql`SELECT f.hash, encode(f.image, 'base64') AS image FROM profile_photos f
          JOIN practice_profiles p ON p.therapist_id = f.therapist_id WHERE p.id = ${id}`,
  )
  if (typeof row?.hash !== 'string') return <p>Dit lid heeft geen foto of logo.</p>
  return (
    <div className="field-type">
      {/* Also of who isn't listed: their photo has no address. */}
      <img alt="Zo staat de foto op het profiel" height={128} src={`data:image/webp;base64,${row.image}`} width={128} />
      <LifeForm
        body={{ photo: row.hash }}
        button="Verwijder de foto"
        done="De foto is verwijderd. Het lid krijgt een mail."
        fields={[{ name: 'reason', label: 'Waarom? Het lid leest dit.', type: 'line' }]}
        help="Alleen als de foto niet mag blijven staan, bijvoorbeeld omdat er een cliënt op staat. Het lid krijgt een mail met je reden en kan een andere foto plaatsen."
        href={`/api/practice-profiles/${id}/remove-photo`}
        title="Verwijder de foto"
      />
    </div>
  )
}

export default Photo
