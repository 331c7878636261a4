let last = 0

/** A number that no earlier call in this process got: keeps names and addresses of factories apart. */
export const nextNumber = (): number => ++last
