import type { Metadata } from 'next'
import Link from 'next/link'
import { saveApplication, saveExtension, saveSubmission } from '@/src/features/evidence/actions'
import { applicationFacts, extensionFacts, submissionFacts } from '@/src/features/evidence/components/facts'
import type { Params } from '@/src/features/evidence/components/pageQuery'
import { applicationForm, extensionForm, submissionForm } from '@/src/features/evidence/form-state'
import { MemberFrame } from '@/src/features/portal/components/MemberFrame'
import { loadMemberPage } from '@/src/features/portal/frame'
import { uploadLimitMb } from '@/src/features/portal/settings'
import { HandInPanels } from '@/src/features/registers/components/HandInPanels'
import { RegistrationList } from '@/src/features/registers/components/RegistrationList'
import { formatFee } from '@/src/features/registers/fee'
import { ownApplications, ownExtensions, ownRegistrations, ownSubmissions } from '@/src/features/registers/own'
import { publicRegisters } from '@/src/features/registers/public-registers'
import { PageHeader } from '@/src/ui/PageHeader'
import { Panels } from '@/src/ui/Panels'

export const metadata: Metadata = { title: 'Registratie' }

type Props = { searchParams: Promise<Params> }

/** The registers one is in, applying to one, and asking for more time (KK-REG-1, KK-PRO-1, PG-4, KK-DOS-8). */
export default async function RegistrationPage({ searchParams }: Props) {
  const { req, member, frame } = await loadMemberPage('/registratie')
  const params = await searchParams
  const [registrations, applications, submissions, extensions, registers, limitMb] = await Promise.all([
    ownRegistrations(req, member.therapist),
    ownApplications(req, member.therapist),
    ownSubmissions(req, member.therapist),
    ownExtensions(req, member.therapist),
    publicRegisters(req),
    uploadLimitMb(req),
  ])
  const active = registrations.filter(({ status }) => status === 'active').map(({ register }) => register)
  const choosable = registers.filter(({ id }) => !active.includes(id))
  const chosen = choosable.find(({ slug }) => slug === params.register)
  const shared = { limitMb, owner: member.therapist }
  return (
    <MemberFrame
      {...frame}
      head={
        <PageHeader title="Registratie">
          In welke registers je staat, en hoe je erin komt. Wat je in een periode moet doen, zie je in je dossier.
        </PageHeader>
      }
      status={<RegistrationList registrations={registrations} />}
    >
      <Panels>
        <HandInPanels
          factsOf={applicationFacts}
          form={{
            ...shared,
            kind: 'registration-applications',
            action: saveApplication,
            choices: { register: choosable.map(({ id, name }) => ({ value: String(id), label: name })) },
          }}
          formOf={applicationForm}
          fresh={
            choosable.length > 0
              ? {
                  title: 'Vraag registratie aan',
                  start: { register: chosen ? String(chosen.id) : '' },
                  guide: (
                    <ul className="mb-6 grid gap-1 rounded-m bg-sunken px-4 py-4 text-sm">
                      {choosable.map(({ slug, name, fee }) => (
                        <li key={slug}>
                          <Link className="link" href={`/registers/${slug}`}>
                            {name}
                          </Link>
                          : tarief per registratieperiode {formatFee(fee)}
                        </li>
                      ))}
                    </ul>
                  ),
                }
              : undefined
          }
          lists={applications}
          params={params}
          title="Je aanvragen"
        />
        <HandInPanels
          factsOf={submissionFacts}
          form={{ ...shared, kind: 'dossier-submissions', action: saveSubmission }}
          formOf={submissionForm}
          lists={submissions}
          params={params}
          title="Je aangemelde dossiers"
        />
        <HandInPanels
          factsOf={extensionFacts}
          form={{
            ...shared,
            kind: 'extension-requests',
            action: saveExtension,
            choices: {
              registration: registrations.map(({ id, number, registerName }) => ({
                value: String(id),
                label: `${registerName} (${number})`,
              })),
            },
          }}
          formOf={extensionForm}
          fresh={
            registrations.length > 0
              ? {
                  title: 'Vraag uitstel',
                  start: registrations.length === 1 ? { registration: String(registrations[0]?.id) } : {},
                  guide: (
                    <p className="mb-6 max-w-[62ch] text-ink-soft">
                      Kort uitstel kan een medewerker meteen geven; neem dan contact op met het register. Heb je meer
                      tijd nodig? Vraag dat hier, met een verklaring van je werkgever of specialist.
                    </p>
                  ),
                }
              : undefined
          }
          lists={extensions}
          params={params}
          title="Je verzoeken om uitstel"
        />
      </Panels>
    </MemberFrame>
  )
}
