type NameParts = { firstName?: string | null; infix?: string | null; lastName?: string | null }

/** The name as others see it: "Sanne van der Berg". */
export const displayName = ({ firstName, infix, lastName }: NameParts): string =>
  [firstName, infix, lastName]
    .map((part) => part?.trim() ?? '')
    .filter((part) => part !== '')
    .join(' ')
