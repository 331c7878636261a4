import type { Plugin } from 'payload'
import { chatDayTask } from './chatDayTask'
import { CannedAnswers } from './collections/CannedAnswers'
import { ChatSettings } from './collections/ChatSettings'
import { Conversations } from './collections/Conversations'
import { Messages } from './collections/Messages'
import type { LiveChatOptions } from './options'

/** Chat of members and visitors with who works here (KS-SRV-8). Taken out by one line. See README.md. */
export const liveChat =
  (options: LiveChatOptions): Plugin =>
  (config) => ({
    ...config,
    collections: [...(config.collections ?? []), Conversations([]), Messages, CannedAnswers],
    globals: [...(config.globals ?? []), ChatSettings],
    jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), chatDayTask(options)] },
  })
