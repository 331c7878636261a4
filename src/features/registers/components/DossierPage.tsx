import { ChevronsDownUp, ChevronsUpDown } from 'lucide-react'
import Link from 'next/link'
import { CourseSearchLink } from '@/src/features/accreditation/for-me/CourseSearchLink'
import type { Params } from '@/src/features/evidence/components/pageQuery'
import { MemberFrame } from '@/src/features/portal/components/MemberFrame'
import { uploadLimitMb } from '@/src/features/portal/settings'
import { formatDate } from '@/src/lib/format'
import { PageHeader } from '@/src/ui/PageHeader'
import { Panels } from '@/src/ui/Panels'
import { PrintButton } from '@/src/ui/PrintButton'
import type { DossierPageData } from '../dossier/page'
import { placeOf } from '../dossier/timeline'
import type { DossierView } from '../dossier/view'
import { linksOf } from '../links'
import { Annotations } from './Annotations'
import { CalendarLink } from './CalendarLink'
import { CategoryPanel, categoryPanel } from './CategoryPanel'
import { Decisions } from './Decisions'
import { Documents } from './Documents'
import { DossierTools } from './DossierTools'
import { EvidenceTable } from './EvidenceTable'
import { Extension } from './Extension'
import { Obligations } from './Obligations'
import { RegisterChoice } from './RegisterChoice'
import { ActivityEvidence, FirstAidEvidence } from './RegisterEvidence'
import { RegisterLinks } from './RegisterLinks'
import { RegistrationCard } from './RegistrationCard'
import { Steps } from './Steps'
import { SubmitCard } from './SubmitCard'
import { SubmitDossier } from './SubmitDossier'
import { TimeAxis, Timeline } from './Timeline'

type Props = { page: DossierPageData; params: Params }

/** The dossier in one register: standing, what to do, then everything behind it (ux.md 1). */
export async function DossierPage({ page, params }: Props) {
  const { view, items, member, registers, at, elsewhere, req } = page
  const { submission } = view.assessment
  const evidence = { page, params, limitMb: await uploadLimitMb(req) }
  const links = await linksOf(req, view.register.slug)
  return (
    <MemberFrame
      {...page.frame}
      head={
        <>
          <PrintHead name={member.name} view={view} />
          <RegisterChoice chosen={view.register.slug} registers={registers} />
          <PageHeader title="Mijn dossier">{view.standing.sentence}</PageHeader>
          <TimeAxis moments={view.moments} period={view.period} placeOf={(day) => placeOf(view.period, day)} />
          <Steps at={at} forecast={view.forecast} standing={view.standing} steps={view.steps}>
            {page.loaded.status === 'running' && submission.open && (
              <SubmitDossier registration={view.registration} retroactive={submission.retroactive} />
            )}
            <CourseSearchLink register={view.register.slug} />
          </Steps>
        </>
      }
      status={
        <>
          <RegistrationCard view={view} />
          <SubmitCard status={page.loaded.status} submission={submission} />
          <CalendarLink feed={items.feed} />
          <div className="no-print">
            <PrintButton />
          </div>
        </>
      }
    >
      <DossierTools elsewhere={elsewhere} />
      <div className="grid gap-10">
        <Categories at={at} params={params} view={view} />
        <Obligations voluntary={view.voluntary} years={view.obligations} />
        <Documents documents={view.documents} />
        {view.asks.firstAid && <FirstAidEvidence {...evidence} />}
        {view.asks.activities && <ActivityEvidence {...evidence} />}
        <Timeline moments={view.moments} on={view.on} />
        <Annotations annotations={view.annotations} />
        <Decisions decisions={view.decisions} />
        <Extension {...view} />
        <RegisterLinks links={links} />
      </div>
    </MemberFrame>
  )
}

/** What paper needs and the screen has elsewhere: whose dossier, which, and of which day. */
function PrintHead({ view, name }: { view: DossierView; name: string }) {
  return (
    <p className="mb-4 hidden border-line border-b pb-3 text-sm print:block">
      {name} · {view.register.name} · {view.number} · stand van {formatDate(view.on)}
    </p>
  )
}

type CategoriesProps = { view: DossierView; params: Params; at: string }

function Categories({ view, params, at }: CategoriesProps) {
  if (view.categories.length === 0 && view.stray.length === 0) return null
  const all = params.alles === '1'
  const Icon = all ? ChevronsDownUp : ChevronsUpDown
  const unfoldAll = all ? at : `${at}${at.includes('?') ? '&' : '?'}alles=1`
  return (
    <section aria-labelledby="categorieen" className="scroll-mt-6">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 id="categorieen">Punten en onderwerpen</h2>
        <Link
          className="no-print link inline-flex min-h-8 items-center gap-1.5 text-sm"
          href={unfoldAll}
          scroll={false}
        >
          <Icon aria-hidden className="size-4" />
          {all ? 'Alles inklappen' : 'Alles uitklappen'}
        </Link>
      </div>
      <Panels key={all ? 'all' : 'some'}>
        {view.categories.map((category) => (
          <CategoryPanel
            all={all}
            category={category}
            key={category.code}
            open={params.open === categoryPanel(category.code)}
          />
        ))}
      </Panels>
      <p className="no-print mt-3 text-sm">
        Volgde je een scholing die hier nog niet staat?{' '}
        <Link className="link" href="/punten-missen">
          Meld de punten die je mist
        </Link>
        .
      </p>
      {view.stray.length > 0 && (
        <div className="mt-4">
          <h3>Buiten de categorieën van je norm</h3>
          <div className="mt-2">
            <EvidenceTable empty="" lines={view.stray} />
          </div>
        </div>
      )}
    </section>
  )
}
