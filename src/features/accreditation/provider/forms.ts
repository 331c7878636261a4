/** Names of the fields of the forms of the provider portal. */
export const courseFields = [
  'id',
  'provider',
  /** `yes`: an accredited course, of which the judged fields aren't in the form. */
  'judged',
  'title',
  'form',
  'hours',
  'summary',
  'description',
  'price',
  'signUpUrl',
] as const

export const sessionFields = [
  'id',
  'course',
  'startsOn',
  'endsOn',
  'startTime',
  'endTime',
  'online',
  'place',
  'venue',
  'price',
  'seats',
  'signUpUrl',
] as const

export const providerFields = ['id', 'about', 'website', 'email', 'phone', 'place'] as const

export const requestFields = ['id', 'course', 'kind', 'lines', 'motivation', 'message', 'intent'] as const

export const changeFields = ['course', 'title', 'form', 'hours', 'description', 'motivation'] as const
