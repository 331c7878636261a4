import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import type { MissedPage } from '@/src/features/assistant/missed/load'
import { count, formatDate, formatNumber } from '@/src/lib/format'
import styles from './knowledge.module.css'

const address = (page: number): string => `/admin/kennisbank?vragen=${page}#vragen`

/** What the assistant was asked in vain, by words: how often, when last, and what it showed. */
export function MissedQuestions({ missed: { questions, total, page, pages } }: { missed: MissedPage }) {
  if (total === 0) {
    return <p>Elke vraag kreeg een antwoord, en geen antwoord kreeg een duim omlaag.</p>
  }
  return (
    <>
      <table aria-label="Vragen zonder antwoord" className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Gevraagd met de woorden</th>
            <th scope="col">Keer</th>
            <th scope="col">Het laatst</th>
            <th scope="col">Wat de assistent liet zien</th>
            <th scope="col">Wat je kunt doen</th>
          </tr>
        </thead>
        <tbody>
          {questions.map(({ words, times, unknown, lastAt, sources }) => (
            <tr key={words}>
              <th scope="row">{words}</th>
              <td>
                {formatNumber(times)} keer
                <span className={styles.soft}>
                  {unknown === times ? ', geen antwoord' : `, ${low(times - unknown)}`}
                </span>
              </td>
              <td>{formatDate(amsterdamDay(new Date(lastAt)))}</td>
              <td>
                {sources.length === 0 ? (
                  <span className={styles.soft}>Niets</span>
                ) : (
                  <ul>
                    {sources.map(({ title, href }) => (
                      <li key={`${title} ${href}`}>
                        <a href={href}>{title}</a>
                      </li>
                    ))}
                  </ul>
                )}
              </td>
              <td>
                <a aria-label={`Schrijf een artikel over: ${words}`} href="/admin/collections/articles/create">
                  Schrijf een artikel
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {pages > 1 && (
        <nav aria-label="Meer vragen" className={styles.pages}>
          {page > 1 && <a href={address(page - 1)}>Vorige</a>}
          <span>
            Pagina {page} van {pages}
          </span>
          {page < pages && <a href={address(page + 1)}>Volgende</a>}
        </nav>
      )}
    </>
  )
}

const low = (times: number): string => `waarvan ${count(times, 'antwoord', 'antwoorden')} met een duim omlaag`
