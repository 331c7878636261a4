/** The form of the decision: what stands elsewhere on the desk can belong to it. */
export const decisionFormId = 'besluitformulier'
