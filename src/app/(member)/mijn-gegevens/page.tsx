import type { Metadata } from 'next'
import { blockersOf } from '@/collections/privacy/ErasureRequests/operations/facts'
import { heldOf } from '@/collections/privacy/erasure/preview'
import { MemberFrame } from '@/src/features/portal/components/MemberFrame'
import { StatusCard } from '@/src/features/portal/components/StatusCard'
import { loadMemberPage } from '@/src/features/portal/frame'
import { AskExport } from '@/src/features/privacy/AskExport'
import { ErasureCard } from '@/src/features/privacy/ErasureCard'
import { ExportList } from '@/src/features/privacy/ExportList'
import { ownErasure, ownExports } from '@/src/features/privacy/queries'
import { Alert } from '@/src/ui/Alert'
import { Card } from '@/src/ui/Card'
import { PageHeader } from '@/src/ui/PageHeader'

export const metadata: Metadata = { title: 'Mijn gegevens' }

type Props = { searchParams: Promise<{ melding?: string | string[] }> }

/** A copy of everything that is held about a member, and asking to be erased. */
export default async function MyDataPage({ searchParams }: Props) {
  const { melding } = await searchParams
  const { req, member, frame } = await loadMemberPage('/mijn-gegevens', { diplomas: false })
  const [exports, erasure, blockers, held] = await Promise.all([
    ownExports(req, member.therapist),
    ownErasure(req, member.therapist),
    blockersOf(req, member.therapist),
    heldOf(req, member.therapist),
  ])
  const waiting = exports.some(({ status }) => status === 'asked' || status === 'building')
  return (
    <MemberFrame
      {...frame}
      head={
        <PageHeader title="Mijn gegevens">
          Alles wat we over je bewaren mag je inzien en meenemen. Je krijgt het als zip: je gegevens, je bestanden en
          een pagina die je erdoorheen leidt.
        </PageHeader>
      }
      status={<StatusCard member={member} />}
    >
      <div className="grid gap-5">
        {melding === 'ingetrokken' && (
          <Alert live title="Je verzoek om te wissen is ingetrokken" tone="ok">
            Er is niets gewist.
          </Alert>
        )}
        <Card>
          <h2 className="mb-2 text-lg" id="kopie">
            Kopie van je gegevens
          </h2>
          <p className="mb-4 max-w-[62ch]">
            We maken de kopie op de achtergrond; met veel bestanden duurt dat een paar minuten. Je krijgt mail zodra hij
            klaarstaat. Alleen jij kunt hem ophalen, ingelogd en een beperkt aantal dagen. Daarna wissen we hem.
          </p>
          {waiting ? (
            <Alert live title="Je kopie wordt gemaakt" tone="wait">
              Je hoeft niet te wachten: je krijgt mail zodra hij klaarstaat.
            </Alert>
          ) : (
            <AskExport />
          )}
        </Card>
        {exports.length > 0 && (
          <Card>
            <h2 className="mb-1 text-lg">Wat je vroeg</h2>
            <ExportList exports={exports} />
          </Card>
        )}
        <ErasureCard blockers={blockers} erasure={erasure} held={held} />
      </div>
    </MemberFrame>
  )
}
