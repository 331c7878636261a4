/** Collections whose every change stands in the audit trail, with the fields whose value may stand there too. */
export const audited = {
  users: {},
  memberships: { values: ['user', 'role', 'organisation', 'endedAt'] },
  organisations: { values: ['name', 'shortName', 'slug', 'kind', 'brandColor', 'brandColorDark', 'website'] },
  therapists: { values: ['organisation', 'tier', 'standing', 'recognisedOn'] },
  diplomas: { values: ['status', 'grantedPoints'] },
  'cpd-uploads': { values: ['status', 'grantedPoints'] },
  posts: { values: ['slug', '_status', 'publishedAt'] },
  media: {},
}
