import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import { verifyChain } from '@/plugins/audit-trail/chainLines'

/** `npm run audit:verify`: walks the chain of the audit trail; exit code 1 when it was tampered with. */
const payload = await getPayload({ config })
const report = await verifyChain(await createLocalReq({}, payload))
if (report.broken) {
  console.error(`Logboek beschadigd: regel ${report.broken.lineId} (plaats ${report.broken.position}) klopt niet.`)
} else {
  console.log(`Logboek klopt: ${report.lines} regels verzegeld, ${report.unchained} nog niet.`)
}
await payload.destroy()
process.exit(report.broken ? 1 : 0)
