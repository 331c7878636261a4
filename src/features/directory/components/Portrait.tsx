import { photoPath } from '../present'

const initials = (name: string): string => {
  const words = name.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word))
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? '').join('')
}

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
      alt=""
      className={`${size} shrink-0 rounded-l object-cover`}
      height={large ? 128 : 64}
      loading={large ? 'eager' : 'lazy'}
      src={photoPath(photo)}
      width={large ? 128 : 64}
    />
  )
}
