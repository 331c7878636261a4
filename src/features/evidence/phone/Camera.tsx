'use client'

import { Camera as CameraIcon, Check, Images } from 'lucide-react'
import { type ChangeEvent, useRef, useState } from 'react'
import { photoTypes } from '@/src/domain/accreditation/pairing'
import { count } from '@/src/lib/format'
import { Button } from '@/src/ui/Button'
import { UploadRow } from '../upload/UploadRow'
import { isBusy, receivedFiles } from '../upload/uploads'
import { useUploads } from '../upload/useUploads'
import type { PhoneView } from './answers'
import { phoneHeaders } from './usePhone'

type Props = { token: string; view: PhoneView; done: () => Promise<void> }

const accept = photoTypes.join(',')

/** Takes photos and sends each at once; what fails stays until it is in. */
export function Camera({ token, view, done }: Props) {
  const camera = useRef<HTMLInputElement>(null)
  const album = useRef<HTMLInputElement>(null)
  const [ending, setEnding] = useState(false)
  const [to] = useState(() => ({ path: '/api/files/paired', headers: phoneHeaders(token) }))
  const photos = useUploads([], view.limitMb, photoTypes, to)
  const sent = receivedFiles(photos.uploads).length
  const busy = isBusy(photos.uploads)

  const take = (event: ChangeEvent<HTMLInputElement>) => {
    photos.add(Array.from(event.target.files ?? []))
    event.target.value = ''
  }
  const finish = async () => {
    setEnding(true)
    await done()
    setEnding(false)
  }
  return (
    <>
      <p>
        Voor: <strong className="[overflow-wrap:anywhere]">{view.title}</strong>
      </p>
      <div className="grid gap-3">
        <Button className="min-h-16 w-full text-lg" icon={CameraIcon} onClick={() => camera.current?.click()}>
          {sent > 0 ? 'Maak nog een foto' : 'Maak een foto'}
        </Button>
        <Button className="w-full" icon={Images} onClick={() => album.current?.click()} variant="secondary">
          Kies uit je foto’s
        </Button>
        <p className="text-ink-soft text-sm">
          Leg je bewijs plat en bij goed licht. Zorg dat alles leesbaar is, ook de datum en je naam.
        </p>
        <input
          accept={accept}
          capture="environment"
          className="hidden"
          onChange={take}
          ref={camera}
          tabIndex={-1}
          type="file"
        />
        <input accept={accept} className="hidden" multiple onChange={take} ref={album} tabIndex={-1} type="file" />
      </div>
      <ul aria-label="Je foto’s" className="grid gap-2 empty:hidden">
        {photos.uploads.map((upload) => (
          <UploadRow
            key={upload.key}
            // What the computer has is taken away there.
            onRemove={upload.state === 'received' ? undefined : () => photos.remove(upload)}
            onRetry={() => photos.retry(upload.key)}
            upload={upload}
          />
        ))}
      </ul>
      {sent > 0 && (
        <div className="grid gap-2 border-line border-t pt-5">
          <p className="text-sm" role="status">
            {count(sent, 'foto staat', 'foto’s staan')} op je computer.
          </p>
          <Button
            busy={busy || ending}
            className="w-full"
            icon={Check}
            onClick={() => void finish()}
            variant="secondary"
          >
            Klaar
          </Button>
        </div>
      )}
    </>
  )
}
