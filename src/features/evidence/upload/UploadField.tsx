'use client'

import { Camera, FileUp } from 'lucide-react'
import { type ChangeEvent, type DragEvent, type ReactNode, useRef, useState } from 'react'
import { type FileType, typeNames } from '@/src/domain/evidence/file-types'
import { Button } from '@/src/ui/Button'
import { cx } from '@/src/ui/cx'
import { FieldGroup } from '@/src/ui/form/Field'
import type { FieldProps } from '@/src/ui/form/fieldIds'
import { acceptedTypes } from './limits'
import { UploadRow } from './UploadRow'
import { receivedFiles } from './uploads'
import type { useUploads } from './useUploads'

type Props = FieldProps & {
  files: ReturnType<typeof useUploads>
  limitMb: number
  /** Left out: all the types that the portal takes. */
  accepted?: readonly FileType[]
  /** Another way to add files, shown under the buttons. */
  phone?: ReactNode
}

/** Chooses, drops or photographs files; what the server has taken in goes along as hidden fields. */
export function UploadField({ files, limitMb, accepted = acceptedTypes, phone, ...field }: Props) {
  const picker = useRef<HTMLInputElement>(null)
  const camera = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)

  const take = (event: ChangeEvent<HTMLInputElement>) => {
    files.add(Array.from(event.target.files ?? []))
    // So that the same file can be chosen again.
    event.target.value = ''
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    files.add(Array.from(event.dataTransfer.files))
  }

  return (
    <FieldGroup {...field}>
      <section
        aria-label="Bestanden toevoegen"
        className={cx(
          'rounded-m border-2 border-dashed p-4 text-center sm:p-6',
          over ? 'border-brand bg-brand-tint' : 'border-line-strong',
        )}
        onDragLeave={() => setOver(false)}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDrop={drop}
      >
        <div className="flex flex-wrap justify-center gap-3">
          <Button
            className="w-full pointer-fine:hidden sm:w-auto"
            icon={Camera}
            onClick={() => camera.current?.click()}
          >
            Maak een foto
          </Button>
          <Button
            className="w-full sm:w-auto"
            icon={FileUp}
            onClick={() => picker.current?.click()}
            variant="secondary"
          >
            Kies bestanden
          </Button>
        </div>
        <p className="mt-3 text-ink-soft text-sm">
          <span className="pointer-coarse:hidden">Of sleep ze hierheen. </span>
          {typeNames(accepted)}, hooguit {limitMb} MB per bestand.
        </p>
        {phone && <div className="mt-4 border-line border-t pt-4">{phone}</div>}
        <input
          accept={accepted.join(',')}
          className="hidden"
          multiple
          onChange={take}
          ref={picker}
          tabIndex={-1}
          type="file"
        />
        <input
          accept={accepted.filter((type) => type.startsWith('image/')).join(',')}
          capture="environment"
          className="hidden"
          onChange={take}
          ref={camera}
          tabIndex={-1}
          type="file"
        />
      </section>
      <ul aria-label="Gekozen bestanden" className="grid gap-2 empty:hidden">
        {files.uploads.map((upload) => (
          <UploadRow
            key={upload.key}
            onRemove={() => files.remove(upload)}
            onRetry={() => files.retry(upload.key)}
            upload={upload}
          />
        ))}
      </ul>
      {receivedFiles(files.uploads).map(({ id }) => (
        <input key={id} name={field.name} type="hidden" value={id} />
      ))}
      <noscript>
        <p className="text-sm">
          Zet JavaScript aan om bestanden te kunnen toevoegen. De rest van dit formulier werkt ook zonder.
        </p>
      </noscript>
    </FieldGroup>
  )
}
