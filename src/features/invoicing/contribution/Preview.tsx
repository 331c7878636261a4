import { tierLabels } from '@/src/domain/identity/membership'
import { type ContributionPreview, exclusionLabels } from '@/src/domain/invoicing/contribution'
import { formatEuros, formatNumber } from '@/src/lib/format'
import styles from './contribution.module.css'

const euros = (cents: number): string => formatEuros(cents / 100)

/** Of whom what is asked, and who isn't asked anything and why: in figures, however many members there are. */
export function Preview({ preview: { lines, excluded, members, total } }: { preview: ContributionPreview }) {
  return (
    <div className={styles.sides}>
      {lines.length === 0 ? (
        <p>Er is niemand die nu een factuur krijgt.</p>
      ) : (
        <table className={styles.table}>
          <caption>Facturen</caption>
          <thead>
            <tr>
              <th scope="col">Lidmaatschap</th>
              <th scope="col">Leden</th>
              <th scope="col">Bedrag</th>
              <th scope="col">Samen</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.tier}>
                <th scope="row">{tierLabels[line.tier]}</th>
                <td>{formatNumber(line.members)}</td>
                <td>{euros(line.amount)}</td>
                <td>{euros(line.total)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Totaal</th>
              <td>{formatNumber(members)}</td>
              <td />
              <td>{euros(total)}</td>
            </tr>
          </tfoot>
        </table>
      )}
      {excluded.length > 0 && (
        <table className={styles.table}>
          <caption>Geen factuur</caption>
          <thead>
            <tr>
              <th scope="col">Waarom niet</th>
              <th scope="col">Leden</th>
            </tr>
          </thead>
          <tbody>
            {excluded.map(({ reason, members: count }) => (
              <tr key={reason}>
                <th scope="row">{exclusionLabels[reason]}</th>
                <td>{formatNumber(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
