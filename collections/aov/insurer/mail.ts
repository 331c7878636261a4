import { hasMailServer } from '@/plugins/notifications/mailServer'
import { queueMail } from '@/plugins/notifications/queueMail'
import { seal } from '@/plugins/private-files/crypto/sealing'
import { referenceOf } from '@/src/domain/aov/workflow'
import { summaryName, summaryPdf } from '../AovApplications/summary/pdf'
import { messageOf } from './message'
import type { Channel } from './types'

/** Where mail to the insurer goes, and the public key (age) that only the insurer can open it with. */
export type InsurerAddress = { email: string; key: string }

async function sealed(bytes: Buffer, key: string): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of seal(bytes, key)) chunks.push(chunk)
  return Buffer.concat(chunks).toString('base64')
}

/**
 * By mail: the summary as PDF and the same for a program, each encrypted to the insurer's public key (age), so that no
 * password has to follow. Nothing personal stands in the mail itself.
 */
export const byMail = (to: InsurerAddress | null): Channel => ({
  name: 'mail',
  ready: async (req) => to !== null && hasMailServer(req.payload),
  deliver: async (req, paper, key) => {
    if (!to) return
    const name = summaryName(paper.id)
    const data = Buffer.from(JSON.stringify(messageOf(paper), null, 2), 'utf8')
    const attachments = [
      { name: `${name}.age`, type: 'application/octet-stream', base64: await sealed(await summaryPdf(paper), to.key) },
      {
        name: `${name.replace(/pdf$/, 'json')}.age`,
        type: 'application/octet-stream',
        base64: await sealed(data, to.key),
      },
    ]
    await queueMail(req, {
      to: to.email,
      key,
      organisation: paper.organisationId,
      attachments,
      template: 'aov-application',
      props: { reference: referenceOf(paper.id), organisation: paper.organisation },
    })
  },
  takeBack: async (req, { id, organisation }) => {
    if (!to) return
    await queueMail(req, {
      to: to.email,
      key: `aov-taken-back:${id}`,
      organisation,
      template: 'aov-taken-back',
      props: { reference: referenceOf(id) },
    })
  },
})
