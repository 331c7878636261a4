import type { Agreement } from '@/src/domain/keurmerk/agreement'
import look from '@/src/features/invoicing/desk/invoices.module.css'
import visits from '@/src/features/visitation/desk/desk.module.css'
import { count, formatDate, formatNumber } from '@/src/lib/format'
import own from './keurmerk.module.css'
import type { RoundOverview } from './overview'

const part = (value: number | null): string => (value === null ? '–' : `${Math.round(value * 100)}%`)
const kappa = ({ kappa: value }: Agreement): string =>
  value === null ? '–' : formatNumber(Math.round(value * 100) / 100)

/** How far the rounds are, and how well two reviewers agree without seeing each other. */
export function Overview({ rounds }: { rounds: RoundOverview[] }) {
  if (rounds.length === 0) return null
  return (
    <>
      {rounds.map(({ id, title, practices, sent, granted, seed, percent, agreement, perQuestion, late, reportsOn }) => (
        <section aria-label={title} className={own.round} key={id}>
          <h3 className={visits.heading}>{title}</h3>
          <p>
            {count(practices, 'praktijk', 'praktijken')}, waarvan {sent} verstuurd en {granted} toegekend.
          </p>
          {late !== null && late > 0 && (
            <p role="alert">
              <strong>Het rapport had er op {formatDate(reportsOn)} moeten zijn.</strong> Het wacht op{' '}
              {count(late, 'antwoord', 'antwoorden')} zonder oordeel.
            </p>
          )}
          <p className={visits.soft}>
            Steekproef voor een tweede beoordeling: {percent}%, met het zaad “{seed}”.{' '}
            {agreement.pairs === 0
              ? 'Nog niets is dubbel beoordeeld.'
              : `Van ${count(agreement.pairs, 'dubbel beoordeeld antwoord', 'dubbel beoordeelde antwoorden')} kreeg ${part(agreement.observed)} hetzelfde oordeel (kappa ${kappa(agreement)}).`}
          </p>
          {perQuestion.length > 0 && (
            <>
              <p className={visits.soft}>
                Kappa zegt hoeveel vaker twee beoordelaars hetzelfde zeggen dan bij toeval: 0 is niet vaker, 1 is
                altijd. Een streepje: er viel niets te verschillen.
              </p>
              <table className={`${look.table} ${own.agreement}`}>
                <thead>
                  <tr>
                    <th scope="col">Vraag</th>
                    <th scope="col">Dubbel</th>
                    <th scope="col">Gelijk</th>
                    <th scope="col">Kappa</th>
                  </tr>
                </thead>
                <tbody>
                  {perQuestion.map((one) => (
                    <tr key={one.code}>
                      <th scope="row">{one.name}</th>
                      <td>{one.agreement.pairs}</td>
                      <td>{part(one.agreement.observed)}</td>
                      <td>{kappa(one.agreement)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </>
          )}
        </section>
      ))}
    </>
  )
}
