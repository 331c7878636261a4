import { formatDate } from '@/src/lib/format'
import { Card, Facts } from '@/src/ui/Card'
import type { DossierView } from '../dossier/view'
import { Ring } from './Ring'

/** Which registration this is, and its points as a ring (KK-DOS-1, KK-DOS-2). */
export function RegistrationCard({ view }: { view: DossierView }) {
  const { register, number, norm, period, total } = view
  return (
    <Card>
      <h2>Registratie</h2>
      <div className="mt-3">
        <Facts
          items={[
            { name: 'Register', value: register.name },
            { name: 'Nummer', value: number },
            { name: 'Norm', value: norm.title },
            { name: period.isFixed ? 'Periode vanaf' : 'Cyclus vanaf', value: formatDate(period.start) },
            { name: 'Tot en met', value: formatDate(period.end) },
          ]}
        />
      </div>
      {total && (
        <div className="mt-4 border-line border-t pt-5">
          <Ring {...total} met={total.met && view.categories.every(({ points }) => points.met)} />
        </div>
      )}
    </Card>
  )
}
