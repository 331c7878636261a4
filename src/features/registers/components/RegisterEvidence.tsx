import { typeNames } from '@/src/domain/evidence/file-types'
import type { Norm } from '@/src/domain/registers/norm'
import { evidenceTypesOf, ownCategories } from '@/src/domain/registers/own-activities'
import { saveActivity, saveFirstAid } from '@/src/features/evidence/actions'
import { EvidencePanels } from '@/src/features/evidence/components/EvidencePanels'
import { activityFacts, firstAidFacts } from '@/src/features/evidence/components/facts'
import { PageNotice } from '@/src/features/evidence/components/PageNotice'
import { type Params, readPageQuery } from '@/src/features/evidence/components/pageQuery'
import { activityChoice, activityForm, firstAidForm } from '@/src/features/evidence/form-state'
import { evidenceKinds } from '@/src/features/evidence/kinds'
import { lists } from '@/src/features/evidence/queries'
import { Alert } from '@/src/ui/Alert'
import type { DossierPageData } from '../dossier/page'
import { type FormatLink, formatsOf } from '../formats'

type Props = { page: DossierPageData; params: Params; limitMb: number }

const vault = 'Goedgekeurd en bewaard in de kluis. Wijzigen kan niet meer; je eigen bestanden kun je nog openen.'

/** First-aid certificates: new, handed in, recognised (KK-DOS-3). */
export function FirstAidEvidence({ page, params, limitMb }: Props) {
  const { firstAid } = page.items
  const query = readPageQuery(params, evidenceKinds['first-aid-certificates'].panels)
  return (
    <section aria-labelledby="ehbo" className="no-print scroll-mt-6">
      <h2 id="ehbo">EHBO-certificaat inleveren</h2>
      <div className="mt-3 grid gap-3">
        <PageNotice kind="first-aid-certificates" lists={firstAid} query={query} />
        <EvidencePanels
          action={saveFirstAid}
          at={page.at}
          factsOf={firstAidFacts}
          formOf={firstAidForm}
          kind="first-aid-certificates"
          limitMb={limitMb}
          lists={firstAid}
          owner={page.member.therapist}
          query={query}
          quiet
          vault={vault}
        />
      </div>
    </section>
  )
}

function options(norm: Norm) {
  const categories = ownCategories(norm)
  return categories.flatMap(({ code, title, activities = [] }) =>
    activities.map((activity) => ({
      value: activityChoice(code, activity.code),
      label: categories.length > 1 ? `${activity.title} (${title})` : activity.title,
    })),
  )
}

/** Own activities, with the questions about them (PG-2, PG-3). */
export function ActivityEvidence({ page, params, limitMb }: Props) {
  const { loaded, items, view } = page
  const categories = ownCategories(loaded.norm)
  const accepted = categories.map(({ code }) => evidenceTypesOf(loaded.norm, code)).find((types) => types !== null)
  const titles = new Map(
    categories.flatMap(({ activities = [] }) => activities.map(({ code, title }) => [code, title])),
  )
  const own = lists(items.activities.filter(({ registration }) => [view.registration, null].includes(registration)))
  const query = readPageQuery(params, evidenceKinds.activities.panels)
  return (
    <section aria-labelledby="activiteiten" className="no-print scroll-mt-6">
      <h2 id="activiteiten">Eigen activiteiten</h2>
      <div className="mt-3 grid gap-3">
        <PageNotice kind="activities" lists={own} query={query} />
        <EvidencePanels
          accepted={accepted ?? undefined}
          action={saveActivity}
          at={page.at}
          choices={{ activity: options(loaded.norm) }}
          factsOf={activityFacts((code) => titles.get(code) ?? code)}
          formOf={activityForm}
          guide={
            <Guide
              formats={formatsOf(loaded.norm)}
              register={view.register.slug}
              types={accepted && typeNames(accepted)}
            />
          }
          kind="activities"
          limitMb={limitMb}
          lists={own}
          owner={page.member.therapist}
          query={query}
          quiet
          start={{ registration: String(view.registration) }}
          vault={vault}
        />
      </div>
    </section>
  )
}

type GuideProps = { register: string; formats: FormatLink[]; types: string | null | undefined }

/** The guide and the formats, with the notice that other formats take longer (PG-2). */
function Guide({ register, formats, types }: GuideProps) {
  if (formats.length === 0) return null
  return (
    <div className="mb-6">
      <Alert title="Gebruik onze formats" tone="info">
        <p>
          In de handleiding staat welke activiteiten tellen en hoe je ze inlevert.{' '}
          {types && `Lever je bewijs in als ${types}, het liefst in ons format. `}
          <strong>De beoordeling van een ander format duurt langer.</strong>
        </p>
        <ul className="mt-2 grid gap-x-5 gap-y-1 sm:grid-cols-2">
          {formats.map(({ file, title }) => (
            <li key={file}>
              <a
                className="link inline-flex min-h-6 items-center"
                download
                href={`/dossier/formats/${register}/${file}`}
              >
                {title} (PDF)
              </a>
            </li>
          ))}
        </ul>
      </Alert>
    </div>
  )
}
