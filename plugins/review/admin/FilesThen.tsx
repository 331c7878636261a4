import type { JSONFieldServerComponent } from 'payload'
import { z } from 'zod'
import { formatFileSize, formatMoment } from '@/src/lib/format'

const receipts = z.array(z.object({ name: z.string(), size: z.number(), sha256: z.string(), receivedAt: z.string() }))

/** The files an item had at that moment, in words. Payload's own field for JSON loads an editor from elsewhere. */
const FilesThen: JSONFieldServerComponent = ({ data }) => {
  const files = receipts.safeParse(data?.files).data ?? []
  return (
    <section aria-label="Bestanden op dat moment" className="field-type">
      <h3>Bestanden op dat moment</h3>
      {files.length === 0 && <p>Er waren geen bestanden.</p>}
      <ul>
        {files.map(({ name, size, sha256, receivedAt }) => (
          <li key={sha256}>
            {name}, {formatFileSize(size)}, ontvangen {formatMoment(receivedAt)}
            <br />
            <small style={{ overflowWrap: 'anywhere' }}>SHA-256: {sha256}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}

export default FilesThen
