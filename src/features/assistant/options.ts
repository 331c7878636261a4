import { z } from 'zod'
import type { AssistantOptions } from '@/plugins/assistant/options'
import { hasChat } from '@/src/features/chat/available'
import { configuredModel } from '@/src/lib/configured-model'
import { query, sql } from '@/src/lib/sql'
import { fact } from './facts'
import { sources } from './sources'

const numberRow = z.object({ number: z.string() })

const ownNumbers: AssistantOptions['ownNumbers'] = async (req, therapist) =>
  z
    .array(numberRow)
    .parse(
      await query(
        req,
        sql`SELECT membership_number AS number FROM therapists WHERE id = ${therapist} AND membership_number IS NOT NULL
            UNION ALL SELECT number FROM registrations WHERE therapist_id = ${therapist} AND number IS NOT NULL`,
      ),
    )
    .map(({ number }) => number)

/** What the assistant takes from the rest of the portal (KS-SRV-9, X-13). */
export const assistantOptions: AssistantOptions = {
  sources,
  fact,
  ownNumbers,
  model: configuredModel,
  // A call is planned by members only, and so is a talk taken over; whether the chat is open now, the page knows.
  offers: async ({ payload }, viewer) => {
    if (!viewer?.therapist) return []
    return hasChat(payload) ? ['chat', 'call'] : ['call']
  },
}
