import { runYears } from '@/collections/invoicing/InvoiceRuns/years'
import { type ContributionAddress, contributionPath } from './address'
import styles from './contribution.module.css'
import type { RunOrganisation } from './queries'

type Props = { address: ContributionAddress; organisations: RunOrganisation[]; thisYear: number }

/** Which organisation and which year; works without JavaScript. */
export const Chooser = ({ address, organisations, thisYear }: Props) => (
  <form action={contributionPath} className={styles.chooser}>
    {organisations.length > 1 && (
      <div>
        <label htmlFor="organisatie">Organisatie</label>
        <select defaultValue={address.organisation} id="organisatie" key={address.organisation} name="organisatie">
          {organisations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
    )}
    <div>
      <label htmlFor="jaar">Jaar</label>
      <select defaultValue={address.year} id="jaar" key={address.year} name="jaar">
        {runYears(thisYear).map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </div>
    <button type="submit">Toon</button>
  </form>
)
