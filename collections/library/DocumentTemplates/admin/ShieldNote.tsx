import { embedCode } from '@/src/domain/library/shield'
import { env } from '@/src/lib/env'
import styles from './Versions.module.css'

type Props = { document: number; title: string; image: boolean; published: boolean }

/** What editors know of a shield: how it looks and what members put on their websites (KS-DOC-1). */
export function ShieldNote({ document, title, image, published }: Props) {
  if (!published) return <p>Publiceer het schild als PNG: dat is het plaatje op de websites van leden.</p>
  if (!image) return <p>Dit schild is geen plaatje. Publiceer een PNG; dan krijgen leden een code voor hun website.</p>
  const code = 'CODE-VAN-HET-LID'
  return (
    <section className={styles.shield}>
      <img
        alt={`${title}, zoals op een website`}
        height={175}
        src={`/api/document-templates/${document}/content`}
        width={150}
      />
      <div>
        <h3>Op websites van leden</h3>
        <p>
          Elk lid vindt bij Beroepsdocumenten een eigen code. Daarmee toont de website dit schild, met een link naar de
          openbare pagina van het lid. Is de status van het lid niet in orde, dan staat er “Niet meer geldig”. Publiceer
          je een nieuwe versie, dan verandert het schild overal vanzelf, binnen een minuut.
        </p>
        <label className={styles.field}>
          <span>Zo ziet de code eruit</span>
          <textarea
            readOnly
            rows={4}
            value={embedCode({ serverUrl: env.SERVER_URL, code, document, title, name: 'naam van het lid' })}
          />
        </label>
      </div>
    </section>
  )
}
