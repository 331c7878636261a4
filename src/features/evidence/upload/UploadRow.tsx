'use client'

import { AlertCircle, CheckCircle2, FileText, Image as ImageIcon, LoaderCircle, RotateCw, X } from 'lucide-react'
import { formatFileSize, formatMoment } from '@/src/lib/format'
import { Button } from '@/src/ui/Button'
import { ProgressBar } from '@/src/ui/ProgressBar'
import type { Upload } from './uploads'

const isPicture = (name: string): boolean => /\.(jpe?g|png)$/i.test(name)

/** How it goes with one file, in words. */
function progressText(upload: Upload): string {
  switch (upload.state) {
    case 'waiting':
      return 'Wacht op het vorige bestand…'
    case 'sending':
      return upload.progress >= 1 ? 'Bestand wordt gecontroleerd…' : `Verzenden: ${Math.round(upload.progress * 100)} %`
    case 'pausing':
      return `${upload.message} We proberen het zo opnieuw.`
    case 'failed':
      return `${upload.message} Je bestand staat nog klaar: probeer het opnieuw.`
    case 'refused':
      return upload.message
    case 'received':
      return `Ontvangen op ${formatMoment(upload.file.receivedAt)} · controlegetal ${upload.file.sha256.slice(0, 12)}`
  }
}

/** One chosen file: its name and size, how far it is, and afterwards its receipt. */
export function UploadRow({
  upload,
  onRetry,
  onRemove,
}: {
  upload: Upload
  onRetry: () => void
  /** Left out: it can't be taken away here. */
  onRemove?: () => void
}) {
  const { state, name, size } = upload
  const wrong = state === 'refused' || state === 'failed'
  const busy = state === 'waiting' || state === 'sending' || state === 'pausing'
  const Icon = isPicture(name) ? ImageIcon : FileText
  return (
    <li
      className={`rounded-m border bg-card px-3.5 py-3 ${wrong ? 'border-2 border-stop' : 'border-line'}`}
      data-upload={state}
    >
      <div className="flex items-center gap-3">
        <Icon aria-hidden className="size-6 shrink-0 text-brand" />
        <div className="min-w-0 flex-1">
          <p className="flex flex-wrap items-baseline gap-x-2">
            <span className="min-w-0 font-semibold [overflow-wrap:anywhere]">{name}</span>
            <span className="num text-ink-soft text-sm">{formatFileSize(size)}</span>
          </p>
          <p
            aria-live={state === 'sending' ? 'off' : 'polite'}
            className={`flex items-start gap-1.5 text-sm ${wrong ? 'font-semibold text-stop' : 'text-ink-soft'}`}
          >
            {wrong && <AlertCircle aria-hidden className="mt-0.5 size-4 shrink-0" />}
            {busy && <LoaderCircle aria-hidden className="mt-0.5 size-4 shrink-0 animate-spin" />}
            {state === 'received' && <CheckCircle2 aria-hidden className="mt-0.5 size-4 shrink-0 text-ok" />}
            <span className="min-w-0">{progressText(upload)}</span>
          </p>
        </div>
        {onRemove && (
          <button
            aria-label={busy ? `Stop met verzenden van ${name}` : `Verwijder ${name}`}
            className="grid size-11 shrink-0 place-items-center rounded-full text-ink-soft hover:bg-sunken hover:text-ink"
            onClick={onRemove}
            type="button"
          >
            <X aria-hidden className="size-5" />
          </button>
        )}
      </div>
      {state === 'sending' && (
        <div className="mt-2.5">
          <ProgressBar
            label={`Verzenden van ${name}`}
            max={100}
            text={`${Math.round(upload.progress * 100)} procent`}
            value={Math.round(upload.progress * 100)}
          />
        </div>
      )}
      {state === 'failed' && (
        <Button className="mt-3" icon={RotateCw} onClick={onRetry} size="small" variant="secondary">
          Probeer opnieuw
        </Button>
      )}
    </li>
  )
}
