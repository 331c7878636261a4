import { PencilLine, ShieldCheck } from 'lucide-react'
import type { Metadata } from 'next'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import type { Params } from '@/src/features/evidence/components/pageQuery'
import { saveConduct, saveCorrection } from '@/src/features/evidence/screening/actions'
import { conductFacts, correctionFacts } from '@/src/features/evidence/screening/facts'
import { conductForm, correctionForm } from '@/src/features/evidence/screening/forms'
import { ownPerson } from '@/src/features/evidence/screening/own'
import { AddressPanel, BirthPanel } from '@/src/features/person/components/DetailsPanels'
import { MemberFrame } from '@/src/features/portal/components/MemberFrame'
import { StatusCard } from '@/src/features/portal/components/StatusCard'
import { loadMemberPage } from '@/src/features/portal/frame'
import { uploadLimitMb } from '@/src/features/portal/settings'
import { bestConduct, ConductStatus } from '@/src/features/screening/components/ConductStatus'
import { HandInPanel, standOf } from '@/src/features/screening/components/HandInPanel'
import { IdentityPanel } from '@/src/features/screening/components/IdentityPanel'
import { formatDate } from '@/src/lib/format'
import { Alert } from '@/src/ui/Alert'
import { PageHeader } from '@/src/ui/PageHeader'
import { Panels } from '@/src/ui/Panels'

export const metadata: Metadata = { title: 'Persoonlijk' }

const told: Record<string, string> = {
  geboorte: 'Je geboortegegevens zijn bewaard',
  adres: 'Je adres en telefoonnummer zijn bewaard',
}

type Props = { searchParams: Promise<Params> }

/** Who the member is: birth data, address, identity document, certificate of conduct, corrections (KS-PER-1 … KS-PER-3). */
export default async function PersonPage({ searchParams }: Props) {
  const { req, member, frame } = await loadMemberPage('/persoonlijk', { diplomas: false })
  const [person, limitMb] = await Promise.all([ownPerson(req, member.therapist), uploadLimitMb(req)])
  const params = await searchParams
  const open = typeof params.open === 'string' ? params.open : undefined
  const done = typeof params.gedaan === 'string' ? told[params.gedaan] : undefined
  const today = amsterdamDay(new Date())
  const shared = { params, limitMb, owner: member.therapist }
  const form = { limitMb, owner: member.therapist }
  const { details, identity, conduct, corrections } = person
  const validUntil = bestConduct(conduct)?.validUntil
  const conductWaits = conduct.fresh.length + conduct.handedIn.length > 0
  return (
    <MemberFrame
      {...frame}
      head={
        <>
          <PageHeader title="Persoonlijk">
            Wie je bent en waar je woont. Deze gegevens zien alleen jij en wie bij je organisatie je dossier beheert.
          </PageHeader>
          {done && <Alert live title={done} tone="ok" />}
        </>
      }
      status={<StatusCard member={member} />}
    >
      <Panels>
        <BirthPanel details={details} open={open} />
        <AddressPanel details={details} open={open} />
        <IdentityPanel {...shared} lists={identity} ready={Boolean(details?.birthDate && details.birthPlace)} />
        {(member.tier === 'reimbursable' || conductWaits || conduct.recognised.length > 0) && (
          <HandInPanel
            {...shared}
            another="Stuur een nieuwe VOG in"
            factsOf={conductFacts}
            form={{ ...form, kind: 'certificates-of-conduct', action: saveConduct }}
            formOf={conductForm}
            guide={
              <>
                <p>
                  Een verklaring omtrent het gedrag (VOG) laat zien dat je gedrag in het verleden geen bezwaar is voor
                  je werk.
                </p>
                {member.tier === 'reimbursable' && <ConductStatus lists={conduct} today={today} />}
              </>
            }
            icon={ShieldCheck}
            lists={conduct}
            mayAdd={!conductWaits}
            summary={
              validUntil && !conductWaits
                ? `${validUntil < today ? 'verlopen op' : 'geldig tot en met'} ${formatDate(validUntil)}`
                : standOf(conduct, 'nog te doen')
            }
            title="Upload | VOG"
          />
        )}
        <HandInPanel
          {...shared}
          another="Vraag nog een correctie aan"
          factsOf={correctionFacts}
          form={{ ...form, kind: 'data-corrections', action: saveCorrection }}
          formOf={correctionForm}
          guide={
            <p>
              Klopt je naam of geboortedatum niet, of is je naam veranderd? Vraag de correctie hier aan, met een bewijs.
              Is je aanvraag akkoord, dan staat het meteen goed in je dossier.
            </p>
          }
          icon={PencilLine}
          lists={corrections}
          start={{ subject: 'name', firstName: member.firstName }}
          summary={standOf(corrections, '')}
          title="Persoon | Correctie aanvragen"
        />
      </Panels>
    </MemberFrame>
  )
}
