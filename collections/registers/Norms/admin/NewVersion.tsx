import type { UIFieldServerComponent } from 'payload'
import { mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { idFrom } from '@/src/lib/id'
import { idOf } from '@/src/lib/relation'
import styles from './Trial.module.css'
import { WorkButton } from './WorkButton'

/** A published norm never changes: what one does instead, beside it (norms.md). */
const NewVersion: UIFieldServerComponent = async ({ data, req }) => {
  const [id, organisation] = [idFrom(data?.id), idOf(data?.organisation)]
  if (id === null || organisation === null || data?.status !== 'published') return null
  if (!mayWithin(await getViewer(req), 'manageRegisters', organisation)) return null
  return (
    <section aria-label="Nieuwe versie" className={styles.version}>
      <p>
        Deze norm is gepubliceerd en verandert niet meer. Een nieuwe versie begint als kopie; je past hem aan, probeert
        hem en publiceert hem.
      </p>
      <WorkButton
        done="De nieuwe versie staat klaar als concept."
        href={`/api/norms/${id}/new-version`}
        label="Maak een nieuwe versie"
        primary
        to="/admin/collections/norms"
      />
    </section>
  )
}

export default NewVersion
