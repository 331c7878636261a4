import { LifeForm } from '@/collections/registers/Registrations/admin/LifeForm'
import { exportStatusLabels } from '@/src/domain/privacy/labels'
import { formatMoment } from '@/src/lib/format'
import styles from './desk.module.css'
import type { CopyLine } from './queries'

/** Copies that members asked for: that they are made and expire; never what is in them. */
export function Copies({ copies }: { copies: CopyLine[] }) {
  return (
    <section aria-labelledby="kopieen">
      <h2 id="kopieen">Kopieën van gegevens</h2>
      <p>De inhoud van een kopie ziet alleen het lid zelf, na het inloggen.</p>
      <LifeForm
        button="Laat de kopie maken"
        done="De kopie wordt gemaakt. Het lid krijgt mail zodra hij klaarstaat."
        fields={[{ name: 'membershipNumber', type: 'line', label: 'Lidnummer' }]}
        help="Voor wie per brief of telefoon om een kopie vroeg. Controleer eerst wie het is. Het lid haalt de kopie zelf op."
        href="/api/data-exports/on-behalf"
        title="Namens een lid een kopie laten maken"
      />
      {copies.length === 0 ? (
        <p>Er is nog niets gevraagd.</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Lid</th>
              <th scope="col">Gevraagd</th>
              <th scope="col">Status</th>
              <th scope="col">Op te halen tot</th>
              <th scope="col">Opgehaald</th>
            </tr>
          </thead>
          <tbody>
            {copies.map(({ id, name, number, askedAt, status, expiresAt, fetchedAt, onBehalf }) => (
              <tr key={id}>
                <th scope="row">
                  {name ?? 'Onbekend lid'} <span className={styles.soft}>{number}</span>
                </th>
                <td>
                  {formatMoment(askedAt)}
                  {onBehalf && <span className={styles.soft}> · door een medewerker</span>}
                </td>
                <td>{exportStatusLabels[status]}</td>
                <td>{status === 'ready' && expiresAt ? formatMoment(expiresAt) : '–'}</td>
                <td>{fetchedAt ? formatMoment(fetchedAt) : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
