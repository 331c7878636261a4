import { formatMoment, formatNumber } from '@/src/lib/format'
import styles from './knowledge.module.css'
import type { SearchLine } from './queries'

type Props = { searches: readonly SearchLine[]; empty: string; label: string; withFound?: boolean }

/** What was looked for, how often and when last; with how much there was. */
export function Searches({ searches, empty, label, withFound = false }: Props) {
  if (searches.length === 0) return <p>{empty}</p>
  return (
    <table aria-label={label} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Gezocht op</th>
          <th scope="col">Keer</th>
          {withFound && <th scope="col">Gevonden</th>}
          <th scope="col">Het laatst</th>
        </tr>
      </thead>
      <tbody>
        {searches.map(({ term, times, found, lastAt }) => (
          <tr key={term}>
            <th scope="row">
              <a href={`/kennisbank?zoek=${encodeURIComponent(term)}`}>{term}</a>
            </th>
            <td>{formatNumber(times)} keer</td>
            {withFound && <td>{found === 0 ? 'niets' : `${found} artikel${found === 1 ? '' : 'en'}`}</td>}
            <td>{formatMoment(lastAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
