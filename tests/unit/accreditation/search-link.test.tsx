import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CourseSearchLink } from '@/src/features/accreditation/for-me/CourseSearchLink'

const hrefOf = (register: string | undefined): string | undefined =>
  /href="([^"]*)"/.exec(renderToStaticMarkup(<CourseSearchLink register={register} />))?.[1]

describe('KS-DIP-4, KS-CPD-3: searching a course from a member’s page', () => {
  it('leads to what this member still misses, in their register', () => {
    expect(hrefOf('kckz')).toBe('/opleidingen/voor-mij?register=kckz')
  })

  it('leads to the whole agenda for who has no dossier', () => {
    expect(hrefOf(undefined)).toBe('/opleidingen')
  })
})
