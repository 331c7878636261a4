import { accountTopic } from './account'
import { colleaguesTopic } from './colleagues'
import { learningTopic } from './learning'
import { membershipTopic } from './membership'
import { practiceTopic } from './practice'
import { providersTopic } from './providers'
import { registersTopic } from './registers'
import { serviceTopic } from './service'
import type { TopicData } from './types'

/** The knowledge base as we wrote it: the main topics in their order, each with its articles (KS-KB-1). */
export const articleTopics: TopicData[] = [
  accountTopic,
  membershipTopic,
  learningTopic,
  registersTopic,
  colleaguesTopic,
  practiceTopic,
  serviceTopic,
  providersTopic,
]
