import type { Plugin } from 'payload'
import { chatDayTask } from './chatDayTask'
import { CannedAnswers } from './collections/CannedAnswers'
import { ChatSettings } from './collections/ChatSettings'
import { Conversations } from './collections/Conversations'
import { Messages } from './collections/Messages'
import { startEndpoint } from './endpoints/begin'
import { statusEndpoint } from './endpoints/status'
import { streamEndpoints } from './endpoints/streams'
import { talkEndpoints } from './endpoints/talk'
import type { LiveChatOptions } from './options'

/** Chat of members and visitors with who works here (KS-SRV-8). Taken out by one line. See README.md. */
export const liveChat =
  (options: LiveChatOptions): Plugin =>
  (config) => ({
    ...config,
    collections: [
      ...(config.collections ?? []),
      Conversations([startEndpoint(options), ...streamEndpoints, ...talkEndpoints]),
      Messages,
      CannedAnswers,
    ],
    globals: [...(config.globals ?? []), ChatSettings],
    endpoints: [...(config.endpoints ?? []), statusEndpoint(options)],
    jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), chatDayTask(options)] },
  })
