/**
 * A prerendered file. What it says changes when the ledger does and the site is built anew, so it is kept for
 * minutes, not for the year that the framework gives to prerendered answers.
 */
export function fileResponse(
  body: string | Uint8Array<ArrayBuffer>,
  type: string,
  headers: Record<string, string> = {},
): Response {
  return new Response(body, {
    headers: { 'content-type': type, 'cache-control': 'public, max-age=300', ...headers },
  })
}
