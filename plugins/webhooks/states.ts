/** How far a message to another system is. */
export const deliveryLabels = { queued: 'Wacht', delivered: 'Bezorgd', failed: 'Niet gelukt' } as const

export type DeliveryStatus = keyof typeof deliveryLabels

export const deliveryStatuses = ['queued', 'delivered', 'failed'] as const satisfies readonly DeliveryStatus[]
