/** Says that one piece of the work is done. */
export type Step = () => void
