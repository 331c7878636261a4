import { cx } from '@/src/ui/cx'
import type { Picture } from '../present'

type Props = {
  picture: Picture
  /** How wide it is shown, as the `sizes` of an img. */
  sizes: string
  /** The first picture a visitor sees is fetched at once, the rest when it comes near. */
  first?: boolean
  /** Empty where the title beside it says the same. */
  alt?: string
  className?: string
}

/** A photo in the sizes the upload made of it (nothing is left to optimise per request), in a frame that holds its place. */
export function PostPicture({ picture, sizes, first = false, alt = picture.alt, className }: Props) {
  return (
    <img
      alt={alt}
      className={cx('w-full bg-sunken object-cover', className)}
      decoding="async"
      fetchPriority={first ? 'high' : undefined}
      height={picture.height}
      loading={first ? 'eager' : 'lazy'}
      sizes={sizes}
      src={picture.src}
      srcSet={picture.srcSet}
      width={picture.width}
    />
  )
}
