import Link from 'next/link'
import { addMonths } from '@/src/domain/shared/calendar-date'
import { newHref } from '@/src/features/evidence/address'
import { count, formatDate } from '@/src/lib/format'
import type { DossierView } from '../dossier/view'

type Props = Pick<DossierView, 'period' | 'extensions' | 'extensionMonths'>

/** Extension that was given, and what can be asked for (KK-DOS-8, PG-4). */
export function Extension({ period, extensions, extensionMonths }: Props) {
  if (!period.isFixed) return null
  const original = extensions[0]?.previousEnd ?? period.end
  return (
    <section aria-labelledby="uitstel" className="scroll-mt-6">
      <h2 id="uitstel">Uitstel</h2>
      {extensions.map(({ previousEnd, decidedOn }) => (
        <p className="mt-2" key={`${previousEnd}-${decidedOn}`}>
          Op {formatDate(decidedOn)} is de einddatum verschoven; die was {formatDate(previousEnd)}.
        </p>
      ))}
      <p className="mt-2 text-ink-soft">
        {extensionMonths
          ? `Lukt het niet op tijd? Het register kan je ${count(extensionMonths, 'maand', 'maanden')} uitstel geven, tot en met ${formatDate(addMonths(original, extensionMonths))}. Langer kan met een motivatie en een verklaring van je werkgever of specialist.`
          : 'Lukt het niet op tijd? Uitstel kan met een motivatie en een verklaring van je werkgever of specialist.'}
      </p>
      <p className="no-print mt-2">
        <Link className="link" href={newHref('extension-requests')}>
          Vraag uitstel aan
        </Link>
      </p>
    </section>
  )
}
