import { QrCode } from 'lucide-react'
import type { Metadata } from 'next'
import { dueOn } from '@/src/domain/accreditation/booking-term'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { AttendanceForm } from '@/src/features/accreditation/attendance/components/AttendanceForm'
import { Participants } from '@/src/features/accreditation/attendance/components/Participants'
import { componentsOf } from '@/src/features/accreditation/attendance/components-of'
import { pageFrom, textFrom } from '@/src/features/accreditation/attendance/page-number'
import { participantsOf } from '@/src/features/accreditation/attendance/queries'
import { stateOf } from '@/src/features/accreditation/attendance/state'
import { ConfirmCheckIns } from '@/src/features/accreditation/check-in/ConfirmCheckIns'
import { ProviderNotice } from '@/src/features/accreditation/provider/components/Notice'
import { ProviderPage } from '@/src/features/accreditation/provider/components/ProviderPage'
import { sessionOf } from '@/src/features/accreditation/provider/own'
import { formatDate } from '@/src/lib/format'
import { Alert } from '@/src/ui/Alert'
import { ButtonLink } from '@/src/ui/Button'
import { PageLinks } from '@/src/ui/PageLinks'

export const metadata: Metadata = { title: 'Presentie' }

type Query = { zoek?: string | string[]; pagina?: string | string[]; melding?: string | string[] }
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> }

/** The attendance of one meeting: handing in, and what stands (KK-PRV-1). */
export default async function MeetingAttendancePage({ params, searchParams }: Props) {
  const { id } = await params
  const { req, session, course } = await sessionOf(id, `/opleider/presentie/${id}`)
  const { zoek, pagina, melding } = await searchParams
  const [search, page] = [textFrom(zoek), pageFrom(pagina)]
  const { refusal, weeks, waiting, checksIn } = await stateOf(req, session.id, amsterdamDay(new Date()))
  const { rows, more } = await participantsOf(req, session.id, { search, page })
  const address = (to: number): string =>
    `/opleider/presentie/${session.id}?${new URLSearchParams({ ...(search ? { zoek: search } : {}), pagina: String(to) })}`
  return (
    <ProviderPage
      actions={
        checksIn && (
          <ButtonLink
            href={`/opleider/presentie/${session.id}/inchecken`}
            icon={QrCode}
            size="small"
            variant="secondary"
          >
            Laat de QR-code zien
          </ButtonLink>
        )
      }
      back={{ href: '/opleider/presentie', label: 'Presentie' }}
      intro={
        <>
          {course.title}, {formatDate(session.endsOn)}
          {weeks > 0 && `. Inleveren kan op tijd tot en met ${formatDate(dueOn(session.endsOn, weeks))}.`}
        </>
      }
      title="Presentie"
    >
      <ProviderNotice code={melding} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        {waiting > 0 && !refusal && <ConfirmCheckIns session={session.id} waiting={waiting} />}
        {refusal ? (
          <Alert title={refusal} tone="info" />
        ) : (
          <AttendanceForm components={await componentsOf(req, session.id)} session={session.id} />
        )}
        {(rows.length > 0 || search !== '') && (
          <div>
            <Participants rows={rows} search={search} session={session.id} title="Op de lijst" />
            <PageLinks className="mt-6" size="small" href={address} more={more} page={page} />
          </div>
        )}
      </div>
    </ProviderPage>
  )
}
