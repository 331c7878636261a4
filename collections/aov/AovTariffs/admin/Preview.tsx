import type { UIFieldServerComponent } from 'payload'
import { can } from '@/src/access/compose'
import { getViewer } from '@/src/access/viewer'
import { earliestStart } from '@/src/domain/aov/premium'
import { amsterdamDay, laterOf } from '@/src/domain/shared/calendar-date'
import { PreviewForm } from './PreviewForm'

/** Trying out a tariff as it was saved, a draft too (KS-AOV-1). */
const Preview: UIFieldServerComponent = async ({ data, req }) => {
  const id = Number(data?.id)
  if (!Number.isSafeInteger(id) || can('handleInsurance')(await getViewer(req)) !== true) return null
  const earliest = earliestStart(amsterdamDay(new Date()))
  const from = typeof data?.validFrom === 'string' ? data.validFrom : earliest
  return <PreviewForm id={id} startOn={laterOf(from, earliest)} />
}

export default Preview
