export type { Ask } from './asks'

/** Where the card of a report stands on the page. */
export const askAnchor = (report: number): string => `verslag-${report}`
