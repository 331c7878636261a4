import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { may } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { amsterdamDay, yearOf } from '@/src/domain/shared/calendar-date'
import { AdminFrame } from '@/src/features/backoffice/AdminFrame'
import { contributionHref, readContributionAddress } from './address'
import { Chooser } from './Chooser'
import styles from './contribution.module.css'
import { FeesForm } from './FeesForm'
import { Preview } from './Preview'
import { type Contribution, loadContribution } from './queries'
import { RunState } from './RunState'
import { StartForm } from './StartForm'

/** The contribution of a year: what it costs, whom it is asked of, and the run that asks it (KK-PRO-1). Says no itself. */
export async function ContributionView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const today = amsterdamDay(new Date())
  const address = readContributionAddress(view.searchParams ?? {}, today)
  const viewer = await getViewer(req)
  if (!viewer) redirect(`/admin/login?redirect=${encodeURIComponent(contributionHref(address))}`)
  if (!may(viewer, 'viewCharges')) notFound()
  const { organisations, year, chosen } = await loadContribution(req, viewer, address)
  return (
    <AdminFrame view={view}>
      <main className={styles.page}>
        <p className={styles.back}>
          <a href="/admin/facturen">Facturen</a>
        </p>
        <h1>Contributie {year}</h1>
        {chosen && organisations.length === 1 && <p className={styles.of}>{chosen.organisation.name}</p>}
        <Chooser
          address={{ organisation: chosen?.organisation.id, year }}
          organisations={organisations}
          thisYear={yearOf(today)}
        />
        {chosen ? (
          <Chosen chosen={chosen} year={year} />
        ) : (
          <p>Er is geen beroepsorganisatie waarvan je de facturen mag zien.</p>
        )}
      </main>
    </AdminFrame>
  )
}

function Chosen({ chosen, year }: { chosen: NonNullable<Contribution['chosen']>; year: number }) {
  const { organisation, fees, before, run, preview, lacks, mayManage } = chosen
  const of = { organisation: organisation.id, year }
  return (
    <>
      {run && <RunState mayManage={mayManage} run={run} />}
      <section aria-labelledby="bedragen">
        <h2 id="bedragen">Bedragen</h2>
        <FeesForm
          before={before}
          billed={run !== null}
          fees={fees}
          key={`${organisation.id} ${year} ${JSON.stringify(fees)}`}
          mayManage={mayManage}
          of={of}
        />
      </section>
      {preview && (
        <section aria-labelledby="voorbeeld">
          <h2 id="voorbeeld">{run ? 'Nog te factureren' : 'Wie krijgt een factuur'}</h2>
          <Preview preview={preview} />
          {lacks.length > 0 && preview.members > 0 && (
            <p className={styles.warning}>
              Van deze facturen kan geen UBL worden gemaakt: in de{' '}
              <a href="/admin/globals/invoice-settings">instellingen</a> ontbreekt {lacks.join(', ')}. Op een factuur
              kan dat later niet meer worden ingevuld.
            </p>
          )}
          {mayManage && preview.members > 0 && (
            <StartForm
              again={run !== null}
              members={preview.members}
              of={of}
              shortName={organisation.shortName}
              total={preview.total}
            />
          )}
        </section>
      )}
    </>
  )
}
