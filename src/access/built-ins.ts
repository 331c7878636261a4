import { anyOf } from './compose'
import type { Rule } from './rules'
import { everywhere, where } from './rules'
import { isStaff } from './viewer'

const staff: Rule = (viewer) => isStaff(viewer)
const editors = everywhere('editContent')

/** What of Payload's own collections is needed, and by whom; everything else of them is closed. */
export const builtIns = {
  // Open panels, column choices: rows of one's own, by Payload's rule.
  'payload-preferences': { use: staff, rows: staff },
  // Only editors' content can be locked. The first page of the back office asks for locks whoever opens it, and breaks
  // when it is refused: everyone else who works there gets an empty list.
  'payload-locked-documents': {
    use: editors,
    rows: anyOf(editors, where(staff, { id: { equals: 0 } })),
  },
}
