import { describe, expect, it } from 'vitest'
import { shownTo } from '@/collections/intervisie/IntervisieGroups/admin/shownTo'
import type { Role } from '@/src/access/roles'
import type { Viewer } from '@/src/access/viewer'

const staff = (role: Role, organisation: number | null): Viewer => ({
  userId: 1,
  grants: [{ role, organisation }],
  therapist: null,
  providers: [],
  group: null,
  heldBack: false,
})
const of = (organisationId: number, until: string | null = null) => ({ organisationId, until })

describe('KS-GRP-3: members of a group in the back office', () => {
  const mixed = [of(1), of(2), of(2, '2025-01-01')]

  it('all of them, when one is of an organisation that one serves', () => {
    for (const viewer of [staff('support', 1), staff('reviewer', 2), staff('admin', null)]) {
      expect(shownTo(viewer, mixed)).toEqual({ standing: [of(1), of(2)], before: [of(2, '2025-01-01')], kept: false })
    }
  })

  it('none of them otherwise, but for who of theirs was in it before', () => {
    expect(shownTo(staff('support', 3), mixed)).toEqual({ standing: [], before: [], kept: true })
    const former = [of(1), of(3, '2025-01-01'), of(2, '2025-01-01')]
    expect(shownTo(staff('support', 3), former)).toEqual({ standing: [], before: [of(3, '2025-01-01')], kept: true })
    expect(shownTo(staff('support', 3), [of(3, '2025-01-01')])).toMatchObject({ kept: false })
  })

  it('none without the permission', () => {
    for (const viewer of [staff('finance', 1), staff('editor', null), null]) {
      expect(shownTo(viewer, mixed)).toMatchObject({ standing: [], before: [] })
    }
  })
})
