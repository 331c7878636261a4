'use client'

import { Button, toast, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import { ask } from './ask'

const secretReply = z.object({ secret: z.string() })

/** The signing secret of an endpoint, a new one, and a message to try it with. */
const EndpointTools = () => {
  const { id } = useDocumentInfo()
  const [secret, setSecret] = useState<string | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  if (id === undefined) return <p className="field-type">Sla de webhook eerst op. Daarna maak je hier het geheim.</p>

  const act = async (what: 'renew-secret' | 'test', done: string) => {
    setBusy(true)
    setSaid(null)
    const reply = await ask(`/api/webhook-endpoints/${id}/${what}`)
    setBusy(false)
    if (!reply.ok) return toast.error(reply.message)
    const shown = secretReply.safeParse(reply.body)
    if (shown.success) setSecret(shown.data.secret)
    setSaid(done)
  }

  return (
    <div className="field-type" style={{ display: 'grid', gap: 12, marginBottom: 32 }}>
      <p style={{ margin: 0 }}>
        Elk bericht is ondertekend. De ontvanger controleert dat met het geheim; geef het alleen aan wie het systeem
        beheert. Je ziet een geheim één keer. Kwijt, of nog geen? Maak een nieuw.
      </p>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12 }}>
        <Button
          buttonStyle="secondary"
          disabled={busy}
          margin={false}
          onClick={() =>
            act(
              'renew-secret',
              'Dit is het nieuwe geheim. Kopieer het nu: je ziet het maar één keer. Het oude werkt nog 24 uur.',
            )
          }
        >
          Nieuw geheim maken
        </Button>
        <Button
          buttonStyle="secondary"
          disabled={busy}
          margin={false}
          onClick={() => act('test', 'Het testbericht gaat zo weg. Je vindt het bij Webhookberichten.')}
        >
          Testbericht sturen
        </Button>
      </div>
      <div role="status">
        {said ? <p style={{ margin: 0 }}>{said}</p> : null}
        {secret ? <code style={{ overflowWrap: 'anywhere' }}>{secret}</code> : null}
      </div>
    </div>
  )
}

export default EndpointTools
