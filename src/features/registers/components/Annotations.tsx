import { Award } from 'lucide-react'
import { formatNumber } from '@/src/lib/format'
import { Badge } from '@/src/ui/Badge'
import type { AnnotationView } from '../dossier/annotations'
import { Article } from './Bullet'

/** What can stand on the certificate besides; nobody has to (KK-DOS-9). */
export function Annotations({ annotations }: { annotations: readonly AnnotationView[] }) {
  if (annotations.length === 0) return null
  return (
    <section aria-labelledby="aantekeningen">
      <h2 id="aantekeningen">Aantekeningen op je certificaat</h2>
      <ul className="mt-3 divide-y divide-line rounded-m border border-line bg-card px-4 sm:px-5">
        {annotations.map(({ code, title, article, counted, required, met }) => (
          <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3" key={code}>
            <span>
              <span className="font-semibold">{title}</span>{' '}
              <span className="num block text-ink-soft text-sm">
                {formatNumber(counted)} van {formatNumber(required)} punten · <Article>{article}</Article>
              </span>
            </span>
            {met ? (
              <Badge icon={Award} tone="ok">
                komt op je certificaat
              </Badge>
            ) : (
              <Badge tone="neutral">vrijwillig</Badge>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
