import type { Plugin } from 'payload'
import { KeurmerkRounds } from './collections/KeurmerkRounds'
import {
  KeurmerkJudgements,
  KeurmerkQuestions,
  KeurmerkSteps,
  SelfEvaluationAnswers,
  SelfEvaluationAttachments,
  SelfEvaluationPeople,
  SelfEvaluationSubmissions,
} from './collections/parts'
import { SelfEvaluations } from './collections/SelfEvaluations'
import { practiceEndpoints } from './endpoints/practice'
import { answerEndpoint, staffEndpoints } from './endpoints/staff'
import type { KeurmerkOptions } from './options'
import { roundsTask } from './round/task'

/** The keurmerk of practices: rounds, self-evaluations, judgements and decisions (KB-1 … KB-6). Taken out by one line. See README.md. */
export const keurmerk =
  (options: KeurmerkOptions): Plugin =>
  (config) => ({
    ...config,
    collections: [
      ...(config.collections ?? []),
      KeurmerkRounds,
      SelfEvaluations([...practiceEndpoints(options), ...staffEndpoints(options)]),
      SelfEvaluationPeople,
      SelfEvaluationAnswers,
      SelfEvaluationAttachments,
      SelfEvaluationSubmissions,
      KeurmerkJudgements,
      KeurmerkQuestions([answerEndpoint(options)]),
      KeurmerkSteps,
    ],
    jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), roundsTask(options)] },
  })
