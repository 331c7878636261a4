import type { DashboardViewServerProps } from '@payloadcms/next/views'
import Link from 'next/link'
import styles from './Dashboard.module.css'

const inWords = (label: unknown, otherwise: string): string => (typeof label === 'string' ? label : otherwise)

/** Everything this person may open, in the groups of the navigation. */
export function Sections({ groups }: { groups: DashboardViewServerProps['navGroups'] }) {
  return (
    <div className={styles.sections}>
      {(groups ?? []).map(({ label, entities }) => (
        <nav aria-label={label} key={label}>
          <h2>{label}</h2>
          <ul>
            {entities.map(({ slug, type, label: name }) => (
              <li key={slug}>
                <Link href={`/admin/${type}/${slug}`} prefetch={false}>
                  {inWords(name, slug)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      ))}
    </div>
  )
}
