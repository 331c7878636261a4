import { ArrowRightLeft, Briefcase, FilePlus2 } from 'lucide-react'
import type { Metadata } from 'next'
import type { Params } from '@/src/features/evidence/components/pageQuery'
import { saveExperience, saveScreeningUpload, saveTransfer } from '@/src/features/evidence/screening/actions'
import { experienceFacts, screeningUploadFacts, transferFacts } from '@/src/features/evidence/screening/facts'
import { experienceForm, screeningUploadForm, transferForm } from '@/src/features/evidence/screening/forms'
import { ownScreeningExtra } from '@/src/features/evidence/screening/own'
import { MemberFrame } from '@/src/features/portal/components/MemberFrame'
import { StatusCard } from '@/src/features/portal/components/StatusCard'
import { loadMemberPage } from '@/src/features/portal/frame'
import { uploadLimitMb } from '@/src/features/portal/settings'
import { HandInPanel, standOf } from '@/src/features/screening/components/HandInPanel'
import { formatNumber } from '@/src/lib/format'
import { PageHeader } from '@/src/ui/PageHeader'
import { Panels } from '@/src/ui/Panels'

export const metadata: Metadata = { title: 'Screening en extra' }

const term = (value: number) => [{ value: String(value), label: formatNumber(value) }]

type Props = { searchParams: Promise<Params> }

/** What a member hands in besides for the screening: uploads by subject, work experience, transfer (KS-SCR-1, KS-SCR-2). */
export default async function ScreeningExtraPage({ searchParams }: Props) {
  const { req, member, frame } = await loadMemberPage('/screening-extra', { diplomas: false })
  const [{ uploads, experience, transfers, terms }, limitMb] = await Promise.all([
    ownScreeningExtra(req, member.therapist),
    uploadLimitMb(req),
  ])
  const params = await searchParams
  const form = { limitMb, owner: member.therapist }
  const choices = { hoursPerPoint: term(terms.hoursPerPoint), mostPoints: term(terms.mostPoints) }
  return (
    <MemberFrame
      {...frame}
      head={
        <PageHeader title="Screening en extra">
          Stukken en formulieren die bij je screening horen, of waar later om gevraagd is.
        </PageHeader>
      }
      status={<StatusCard member={member} />}
    >
      <Panels>
        <HandInPanel
          another="Nog een stuk uploaden"
          factsOf={screeningUploadFacts}
          form={{ ...form, kind: 'screening-uploads', action: saveScreeningUpload }}
          formOf={screeningUploadForm}
          guide={<p>Kies waar je stuk over gaat, dan komt het meteen op de goede plek terecht.</p>}
          icon={FilePlus2}
          lists={uploads}
          mayAdd
          params={params}
          summary={standOf(uploads, '')}
          title="Uploads | Overzicht, bewerken"
        />
        <HandInPanel
          another="Nog een opgave"
          factsOf={experienceFacts}
          form={{ ...form, kind: 'work-experiences', action: saveExperience, choices }}
          formOf={experienceForm}
          guide={
            <p>
              Werkte je op hbo-niveau in je vak? Dan kan dat meetellen als studiepunten: één punt per{' '}
              {formatNumber(terms.hoursPerPoint)} uur, en hoogstens {formatNumber(terms.mostPoints)} punten. Een
              beoordelaar beslist hoeveel.
            </p>
          }
          icon={Briefcase}
          lists={experience}
          params={params}
          summary={standOf(experience, '')}
          title="Formulier | HBO-werkervaring"
        />
        <HandInPanel
          another="Nog een overstapverklaring"
          factsOf={transferFacts}
          form={{ ...form, kind: 'transfer-statements', action: saveTransfer }}
          formOf={transferForm}
          guide={
            <p>
              Kom je van een andere beroepsorganisatie? Vertel dan waarom je overstapt, en of daar nog iets loopt. We
              kunnen bij je vorige organisatie navragen of dit klopt.
            </p>
          }
          icon={ArrowRightLeft}
          lists={transfers}
          params={params}
          start={{ openMatters: 'no' }}
          summary={standOf(transfers, '')}
          title="Formulier | Overstapverklaring"
        />
      </Panels>
    </MemberFrame>
  )
}
