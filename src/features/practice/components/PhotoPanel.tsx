import { Portrait } from '@/src/features/directory/components/Portrait'
import { PhotoForm } from './PhotoForm'
import { RemovePhoto } from './RemovePhoto'

type Props = { name: string; photo: string | null; error: string | undefined }

/** The photo or logo of a member: as it is, another one, or none (KS-PRA-5). */
export function PhotoPanel({ name, photo, error }: Props) {
  return (
    <div className="grid gap-6">
      <div className="flex flex-wrap items-center gap-5">
        <Portrait large name={name} photo={photo} />
        <div className="grid min-w-0 flex-1 basis-56 gap-3">
          <p>
            {photo
              ? 'Zo zien cliënten je foto of logo, als je vindbaar bent.'
              : 'Cliënten zien nu je initialen. Met een foto of logo herkennen ze je sneller.'}
          </p>
          {photo && <RemovePhoto />}
        </div>
      </div>
      <PhotoForm error={error} has={photo !== null} key={photo ?? 'none'} />
    </div>
  )
}
