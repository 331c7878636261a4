type Sites = (slug: string) => Promise<readonly string[]>

declare global {
  // The portal knows its database, what runs before every page doesn't; both are in one process.
  var registerhuisFrameSites: Sites | undefined
}

/** Tells on which sites the chat of an organisation may stand; called once, when the portal starts. */
export function tellFrameSites(sites: Sites): void {
  globalThis.registerhuisFrameSites = sites
}

/** What stands in a header is scheme, host and port: nothing that begins a directive of its own. */
const plainOrigin = /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?$/

/** The sites on which the chat of an organisation may stand (KS-SRV-8); none when that can't be known now. */
export async function frameSites(slug: string): Promise<string[]> {
  try {
    const sites = (await globalThis.registerhuisFrameSites?.(slug)) ?? []
    return sites.filter((site) => plainOrigin.test(site))
  } catch {
    // The database is away: the page itself says so, and stands in no frame.
    return []
  }
}
