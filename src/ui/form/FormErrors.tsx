'use client'

import { AlertCircle } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { fieldId } from './fieldIds'

export type FormError = { field?: string; message: string }

type Props = {
  errors: FormError[]
  idPrefix?: string
  /** One below the heading that the form stands under. */
  heading?: 'h2' | 'h3'
}

/**
 * The list above a form of what still has to be put right; its heading takes the focus when it appears,
 * each line leads to its field (ux.md 5). Renders nothing without errors.
 */
export function FormErrors({ errors, idPrefix, heading: Heading = 'h3' }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (errors.length > 0) heading.current?.focus()
  }, [errors])
  if (errors.length === 0) return null
  return (
    <div className="rounded-m border-2 border-stop bg-stop-tint px-4 py-4 sm:px-5" role="alert">
      <Heading
        className="flex items-center gap-2 rounded-s text-[1.0625rem] text-stop leading-[1.35]"
        ref={heading}
        tabIndex={-1}
      >
        <AlertCircle aria-hidden className="size-5 shrink-0" />
        {errors.length === 1 ? 'Er klopt nog iets niet' : `Er kloppen nog ${errors.length} dingen niet`}
      </Heading>
      <ul className="mt-2 grid gap-1.5 pl-7">
        {errors.map(({ field, message }) => (
          <li className="list-disc marker:text-stop" key={`${field} ${message}`}>
            {field ? (
              <a className="font-semibold text-ink underline underline-offset-3" href={`#${fieldId(field, idPrefix)}`}>
                {message}
              </a>
            ) : (
              <span className="font-semibold text-ink">{message}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
