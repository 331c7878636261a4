import { FileText, Image as ImageIcon, Lock } from 'lucide-react'
import { formatFileSize } from '@/src/lib/format'
import type { EvidenceFile } from '../types'

/** The files of an item; in the vault of diplomas they are named but can't be opened any more (KS-DIP-3). */
export function FileList({ files }: { files: EvidenceFile[] }) {
  if (files.length === 0) return <p className="text-ink-soft text-sm">Er is nog geen bestand toegevoegd.</p>
  return (
    <ul className="grid gap-1.5 text-sm">
      {files.map((file) => {
        const Icon = !file.readable ? Lock : file.mimeType === 'application/pdf' ? FileText : ImageIcon
        return (
          <li className="flex items-start gap-2" key={file.id}>
            <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-faint" />
            <span className="min-w-0 [overflow-wrap:anywhere]">
              {file.readable ? (
                <a className="link" href={`/api/files/${file.id}/content`} rel="noopener" target="_blank">
                  {file.name}
                  <span className="sr-only"> (opent in een nieuw tabblad)</span>
                </a>
              ) : (
                file.name
              )}{' '}
              <span className="num whitespace-nowrap text-ink-soft">{formatFileSize(file.size)}</span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
