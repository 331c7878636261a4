/** A page as search engines read it (schema.org, JSON-LD). Data, not a script: it doesn't run. */
export function JsonLd({ data }: { data: object }) {
  // Without `<` no text that somebody wrote can end the element.
  const json = JSON.stringify(data).replace(/</g, '\\u003c')
  return <script dangerouslySetInnerHTML={{ __html: json }} type="application/ld+json" />
}
