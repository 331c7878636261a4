'use client'

import { useDocumentInfo } from '@payloadcms/ui'

/** Where visitors read this post, or that they can't yet. */
export default function ViewOnSite() {
  const { hasPublishedDoc, savedDocumentData } = useDocumentInfo()
  const slug: unknown = savedDocumentData?.slug
  if (!hasPublishedDoc || typeof slug !== 'string') {
    return (
      <p className="field-type" style={{ marginBottom: '1.25rem' }}>
        Dit bericht staat nog niet op de site.
      </p>
    )
  }
  return (
    <p className="field-type" style={{ marginBottom: '1.25rem' }}>
      Dit bericht staat op de site.{' '}
      <a href={`/nieuws/${slug}`} rel="noopener" target="_blank">
        Bekijk op de site
      </a>
    </p>
  )
}
