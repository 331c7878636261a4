import { initials, photoPath } from '../present'

/** The picture of a therapist, or the letters of the name. The name stands beside it. */
export function Portrait({ name, photo, large = false }: { name: string; photo: string | null; large?: boolean }) {
  const size = large ? 'size-24 text-3xl sm:size-32' : 'size-16 text-xl'
  if (!photo) {
    return (
      <span
        aria-hidden
        className={`${size} grid shrink-0 place-items-center rounded-l bg-brand-tint font-bold text-brand`}
      >
        {initials(name)}
      </span>
    )
  }
  return (
    <img
      // In the list the name says it, and is what one presses.
      alt={large ? `Foto of logo van ${name}` : ''}
      className={`${size} shrink-0 rounded-l object-cover`}
      height={large ? 128 : 64}
      loading={large ? 'eager' : 'lazy'}
      src={photoPath(photo)}
      width={large ? 128 : 64}
    />
  )
}
