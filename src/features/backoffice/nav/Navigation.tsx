import { DefaultNav } from '@payloadcms/next/rsc'
import type { ComponentProps } from 'react'
import { openTo } from './open-to'

/** Payload's navigation, with only what is this person's business. */
export async function Navigation(props: ComponentProps<typeof DefaultNav>) {
  const { req, visibleEntities } = props
  if (!req || !visibleEntities) return <DefaultNav {...props} />
  return <DefaultNav {...props} visibleEntities={await openTo(req, visibleEntities)} />
}
