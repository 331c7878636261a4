import type { Plugin } from 'payload'
import { carryOutPlan } from './carryOutPlan'

/** Adds the task behind planned posts, last in the list: the database keeps the names of tasks in that order. */
export const plannedPosts: Plugin = (config) => ({
  ...config,
  jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), carryOutPlan] },
})
