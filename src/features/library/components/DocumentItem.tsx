import { Download, History } from 'lucide-react'
import type { MemberShield } from '@/collections/library/shields/member'
import { documentTypeLabel } from '@/src/domain/library/file-types'
import { documentKindLabels } from '@/src/domain/library/labels'
import { embedCode, shieldImagePath, shieldPath } from '@/src/domain/library/shield'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { env } from '@/src/lib/env'
import { formatDate, formatFileSize } from '@/src/lib/format'
import { Badge } from '@/src/ui/Badge'
import { documentHref } from '../address'
import type { LibraryDocument, LibraryVersion } from '../queries'
import { ShieldEmbed } from './ShieldEmbed'

const dayOf = (moment: string): string => formatDate(amsterdamDay(new Date(moment)))

function Changed({ versions }: { versions: LibraryVersion[] }) {
  return (
    <div className="mt-2 rounded-m bg-wait-tint px-4 py-3">
      <Badge icon={History} tone="wait">
        Gewijzigd sinds je download
      </Badge>
      <ul className="mt-2 grid gap-1 text-sm">
        {versions.map(({ number, changes, publishedAt }) => (
          <li key={number}>
            Versie {number}, {dayOf(publishedAt)}: {changes}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Older({ id, title, versions }: { id: number; title: string; versions: LibraryVersion[] }) {
  return (
    <details className="mt-1">
      <summary className="link inline-flex min-h-11 items-center text-sm">
        Eerdere versies<span className="sr-only"> van {title}</span>
      </summary>
      <ul className="grid gap-1 text-sm">
        {versions.map((version) => (
          <li key={version.number}>
            <a className="link inline-flex min-h-8 items-center" href={documentHref(id, version.number)}>
              Versie {version.number}
              <span className="sr-only"> van {title}</span>
            </a>{' '}
            <span className="text-ink-soft">
              van {dayOf(version.publishedAt)}
              {version.changes && `: ${version.changes}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

type Props = {
  document: LibraryDocument
  /** Of the member who looks. */
  shield: MemberShield | null
}

/** One document: what it is, its file, and what changed; a shield comes with its code for a website. */
export function DocumentItem({ document, shield }: Props) {
  const { id, title, kind, summary, latest, older, changed } = document
  return (
    <li className="flex items-start gap-3 border-line border-t py-4 first:border-t-0">
      <label className="grid min-h-11 min-w-8 shrink-0 place-items-center">
        <input className="size-5 accent-(--brand)" name="ids" type="checkbox" value={id} />
        <span className="sr-only">Kies {title} voor de zip</span>
      </label>
      <div className="min-w-0 flex-1">
        <div className="flex flex-col items-start justify-between gap-x-4 gap-y-1 sm:flex-row">
          <div className="min-w-0">
            <h3 className="text-base">{title}</h3>
            <p className="text-ink-soft text-sm">
              {documentKindLabels[kind]} · versie {latest.number} van {dayOf(latest.publishedAt)}
            </p>
          </div>
          <a className="link inline-flex min-h-11 shrink-0 items-center gap-2" href={documentHref(id)}>
            <Download aria-hidden className="size-5 shrink-0" />
            <span>
              Download<span className="sr-only"> {title}</span> ({documentTypeLabel(latest.mimeType)},{' '}
              {formatFileSize(latest.size)})
            </span>
          </a>
        </div>
        {summary && <p className="mt-1 max-w-[62ch]">{summary}</p>}
        {shield?.good && kind === 'shield' && latest.mimeType.startsWith('image/') && (
          <ShieldEmbed
            check={shieldPath(shield.code)}
            embed={embedCode({ serverUrl: env.SERVER_URL, code: shield.code, document: id, title, name: shield.name })}
            image={shieldImagePath(shield.code, id)}
            title={title}
          />
        )}
        {changed.length > 0 && <Changed versions={changed} />}
        {older.length > 0 && <Older id={id} title={title} versions={older} />}
      </div>
    </li>
  )
}
