import type { UIFieldServerComponent } from 'payload'
import { withInlineLogo } from '@/src/emails/layout/logo'
import { readMail } from '../readMail'
import { canResend, mailStates } from '../states'
import { ResendButton } from './ResendButton'

const explanations = {
  secret: 'De inhoud is afgeschermd: in deze mail staat een link die toegang geeft. Alleen de ontvanger mag die zien.',
  wiped: 'De inhoud van dit bericht is gewist. Te zien blijft dat het er was, aan wie, en wanneer.',
} as const

/** The mail as the receiver sees it: in a frame where no script can run, and as plain text. */
const MailPreview: UIFieldServerComponent = async ({ data, req }) => {
  const id = Number(data?.id)
  const mail = Number.isSafeInteger(id) ? await readMail(req, id) : null
  if (!mail) return null
  const state = mailStates.find((name) => name === data?.state)
  return (
    <div className="field-type" style={{ display: 'grid', gap: 16, marginBottom: 32 }}>
      {state && canResend(state) && mail.kind !== 'wiped' ? <ResendButton id={id} /> : null}
      {mail.kind === 'shown' ? (
        <>
          <iframe
            sandbox="allow-popups allow-popups-to-escape-sandbox"
            srcDoc={withInlineLogo(mail.html)}
            style={{ border: '1px solid var(--theme-elevation-150)', borderRadius: 6, height: 560, width: '100%' }}
            title="Het bericht zoals de ontvanger het ziet"
          />
          <details>
            <summary>Als platte tekst</summary>
            <pre style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>{mail.text}</pre>
          </details>
        </>
      ) : (
        <p>{explanations[mail.kind]}</p>
      )}
    </div>
  )
}

export default MailPreview
