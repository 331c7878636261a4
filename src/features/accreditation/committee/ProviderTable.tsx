import Link from 'next/link'
import desk from '@/src/features/evidence/review/desk/Desk.module.css'
import styles from './committee.module.css'
import type { CommitteeProvider } from './queries'

/** All providers with their contact persons. */
export function ProviderTable({ providers }: { providers: CommitteeProvider[] }) {
  return (
    <section aria-label="Opleiders" className={desk.paper}>
      <h2>Opleiders</h2>
      <p>
        Een nieuwe opleider maak je onder{' '}
        <Link href="/admin/collections/providers/create" prefetch={false}>
          Scholing, Opleiders
        </Link>
        . Contactpersonen krijgen van een beheerder de rol Opleider.
      </p>
      {providers.length === 0 ? (
        <p>Er zijn nog geen opleiders.</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Opleider</th>
              <th scope="col">Contactpersonen</th>
              <th scope="col">Scholingen</th>
            </tr>
          </thead>
          <tbody>
            {providers.map(({ id, name, place, closed, courses, contacts }) => (
              <tr key={id}>
                <td>
                  <Link href={`/admin/collections/providers/${id}`} prefetch={false}>
                    {name}
                  </Link>
                  <br />
                  {[place, closed ? 'gestopt' : null].filter(Boolean).join(' · ')}
                </td>
                <td>
                  {contacts.length === 0 && 'Niemand'}
                  {contacts.map((contact) => (
                    <div key={contact.email}>
                      {contact.name}
                      <br />
                      <a href={`mailto:${contact.email}`}>{contact.email}</a>
                    </div>
                  ))}
                </td>
                <td>{courses}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
