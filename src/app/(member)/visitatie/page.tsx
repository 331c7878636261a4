import type { Metadata } from 'next'
import { assess } from '@/src/domain/registers/assess'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { isToPlan } from '@/src/domain/visitation/due'
import { saveVisitationUpload } from '@/src/features/evidence/actions'
import { newHref } from '@/src/features/evidence/address'
import { visitationUploadFacts } from '@/src/features/evidence/components/facts'
import type { Params } from '@/src/features/evidence/components/pageQuery'
import { visitationUploadForm } from '@/src/features/evidence/form-state'
import { MemberFrame } from '@/src/features/portal/components/MemberFrame'
import { loadMemberPage } from '@/src/features/portal/frame'
import { uploadLimitMb } from '@/src/features/portal/settings'
import { HandInPanels } from '@/src/features/registers/components/HandInPanels'
import {
  DownloadsPanel,
  HistoryPanel,
  ReportPanel,
  RequestPanel,
} from '@/src/features/visitation/components/MorePanels'
import { QuestionnairePanel } from '@/src/features/visitation/components/QuestionnairePanel'
import { hasServicePanels, ServicePanels } from '@/src/features/visitation/components/ServicePanels'
import { VisitStatus } from '@/src/features/visitation/components/VisitStatus'
import { ownVisitationUploads, ownVisits } from '@/src/features/visitation/own'
import { visitSettings } from '@/src/features/visitation/settings'
import { toldAbout } from '@/src/features/visitation/told'
import { Alert } from '@/src/ui/Alert'
import { PageHeader } from '@/src/ui/PageHeader'
import { Panels } from '@/src/ui/Panels'

export const metadata: Metadata = { title: 'Visitatie' }

const back = '/visitatie'

type Props = { searchParams: Promise<Params> }

/** The member's visits: planning, questionnaire, improvement points, uploads and downloads (KS-VIS-1, KS-VIS-2). */
export default async function VisitationPage({ searchParams }: Props) {
  const { req, member, dossiers, frame } = await loadMemberPage(back)
  const [visits, uploads, settings, limitMb] = await Promise.all([
    ownVisits(req, member.therapist),
    ownVisitationUploads(req, member.therapist),
    visitSettings(req),
    uploadLimitMb(req),
  ])
  const params = await searchParams
  const open = typeof params.open === 'string' ? params.open : undefined
  const on = amsterdamDay(new Date())
  const obligation =
    dossiers
      .flatMap(({ norm, dossier }) => assess(norm, dossier, on).obligations)
      .find(({ kind, state }) => kind === 'visitation' && state !== 'not-applicable') ?? null
  const soon = obligation?.due ? isToPlan(obligation.due, on) : false
  const { current } = visits
  const last = visits.past.find(({ status }) => status === 'closed')?.date ?? null
  const told = toldAbout(params.gedaan)
  const uploadHref = newHref('visitation-uploads')
  const panel = { back, open }
  return (
    <MemberFrame
      {...frame}
      head={
        <>
          <PageHeader title="Visitatie">
            Een visiteur komt in je praktijk kijken hoe je werkt. Alles wat daarbij hoort, staat op deze pagina.
          </PageHeader>
          {told && <Alert live title={told} tone="ok" />}
        </>
      }
      status={<VisitStatus current={current} last={last} obligation={obligation} />}
    >
      <Panels>
        {hasServicePanels(current) && (
          <ServicePanels {...panel} {...{ cancellationFee: settings.cancellationFee, uploadHref }} visit={current} />
        )}
        {current && <QuestionnairePanel {...panel} questions={settings.questions} visit={current} />}
        {current && <ReportPanel open={open} visit={current} />}
        {!current && !soon && member.standing === 'admitted' && <RequestPanel {...panel} />}
        <HandInPanels
          factsOf={visitationUploadFacts}
          form={{ kind: 'visitation-uploads', action: saveVisitationUpload, limitMb, owner: member.therapist }}
          formOf={visitationUploadForm}
          fresh={{
            title: 'Upload | Nieuw',
            start: current?.status === 'improving' ? { subject: 'statement', title: 'Verbeterpuntenverklaring' } : {},
          }}
          lists={uploads}
          params={params}
          title="Overzicht | Bewerken"
        />
        <DownloadsPanel open={open} />
        <HistoryPanel open={open} visits={visits} />
      </Panels>
    </MemberFrame>
  )
}
