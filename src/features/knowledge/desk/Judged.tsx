import { count, formatMoment } from '@/src/lib/format'
import styles from './knowledge.module.css'
import type { JudgedArticle } from './queries'

/** What readers say of each article, with what they missed. */
export function Judged({ articles }: { articles: readonly JudgedArticle[] }) {
  if (articles.length === 0) {
    return (
      <p>Nog niemand gaf een oordeel. Onder elk artikel staat “Was dit nuttig?”; wat lezers antwoorden komt hier.</p>
    )
  }
  return (
    <table aria-label="Was dit nuttig?" className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Artikel</th>
          <th scope="col">Hielp</th>
          <th scope="col">Hielp niet</th>
          <th scope="col">Wat leden schreven</th>
        </tr>
      </thead>
      <tbody>
        {articles.map(({ id, title, slug, yes, no, remarks, more }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`/admin/collections/articles/${id}`}>{title}</a>
              {slug === null && <span className={styles.soft}> (staat niet op de site)</span>}
            </th>
            <td>{yes} keer</td>
            <td>{no} keer niet</td>
            <td>
              {remarks.length === 0 ? (
                <span className={styles.soft}>Niets</span>
              ) : (
                <details>
                  <summary>{count(remarks.length + more, 'opmerking', 'opmerkingen')}</summary>
                  <ul>
                    {remarks.map(({ helpful, remark, at }) => (
                      <li key={at + remark}>
                        <q>{remark}</q>{' '}
                        <span className={styles.soft}>
                          ({helpful ? 'hielp' : 'hielp niet'}, {formatMoment(at)})
                        </span>
                      </li>
                    ))}
                  </ul>
                  {more > 0 && (
                    <a href={`/admin/collections/article-feedback?where[and][0][article][equals]=${id}`}>
                      Bekijk ook de andere {more}
                    </a>
                  )}
                </details>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
