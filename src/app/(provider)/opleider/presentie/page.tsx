import { ClipboardList } from 'lucide-react'
import type { Metadata } from 'next'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { MeetingList } from '@/src/features/accreditation/attendance/components/MeetingList'
import { pageFrom } from '@/src/features/accreditation/attendance/page-number'
import { heldMeetings } from '@/src/features/accreditation/attendance/queries'
import { ProviderPage } from '@/src/features/accreditation/provider/components/ProviderPage'
import { providerOf } from '@/src/features/accreditation/provider/session'
import { EmptyState } from '@/src/ui/EmptyState'
import { PageLinks } from '@/src/ui/PageLinks'

export const metadata: Metadata = { title: 'Presentie' }

type Props = { searchParams: Promise<{ pagina?: string | string[] }> }

/** Meetings that are over: of which attendance is still to be handed in, and which are done (KK-PRV-1). */
export default async function AttendancePage({ searchParams }: Props) {
  const { req, providers } = await providerOf('/opleider/presentie')
  const page = pageFrom((await searchParams).pagina)
  const today = amsterdamDay(new Date())
  const { rows, more } = await heldMeetings(req, providers, today, page)
  return (
    <ProviderPage
      intro="Lever na elke bijeenkomst in wie er was. De punten staan dan meteen in de dossiers van de deelnemers."
      title="Presentie"
    >
      {rows.length > 0 ? (
        <MeetingList meetings={rows} today={today} />
      ) : (
        <EmptyState icon={ClipboardList} title="Er is nog geen bijeenkomst geweest">
          Na afloop van een bijeenkomst lever je hier de presentie in.
        </EmptyState>
      )}
      <PageLinks
        className="mt-6"
        size="small"
        href={(to) => `/opleider/presentie?pagina=${to}`}
        more={more}
        page={page}
      />
    </ProviderPage>
  )
}
