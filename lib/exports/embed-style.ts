/** No font is fetched: a reader who has the site's own sees it, others see their system's. */
const FONTS =
  "'IBM Plex Sans','IBM Plex Sans Arabic','Noto Sans Arabic','Segoe UI',Tahoma,'Helvetica Neue',Arial,sans-serif"

/** From this width on the drawing for a page's column is shown, below it the one for a phone's. */
export const WIDE_FROM = 560

/**
 * An embed's style. Where it cannot report its height it fills the one that it was given, its footer at the
 * bottom; where it can, it must not, or it would never grow shorter.
 */
export function embedStyle(fit: boolean): string {
  return `*{box-sizing:border-box}
body{margin:0;padding:1rem;font:1rem/1.5 ${FONTS};color:var(--ink);background:var(--paper);border:1px solid var(--rule);display:flex;flex-direction:column;gap:.75rem${fit ? '' : ';min-height:100vh'}}
:lang(ar) body{line-height:1.7}
h1,p,blockquote,ul,figure{margin:0}
h1{font-size:1.125rem;line-height:1.35}
a{color:inherit}
a:focus-visible,summary:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
svg a:hover text{text-decoration:underline}
.wide{display:none}
@media(min-width:${WIDE_FROM}px){.narrow{display:none}.wide{display:block}}
.words,footer,.note,.soft{font-size:.875rem;font-weight:400;color:var(--ink-soft)}
.words{max-width:45rem}
.figure{display:flex;flex-wrap:wrap;align-items:baseline;gap:.5rem;line-height:1.1}
.figure b{font-size:4rem;font-weight:600;font-variant-numeric:tabular-nums}
.figure span{font-size:1.5rem}
.claim{border-inline-start:.5rem solid var(--tone);padding-inline-start:1rem;display:grid;gap:.5rem}
.who{font-size:1.25rem;font-weight:600;line-height:1.4}
q{quotes:'«' '»'}
blockquote{font-size:1.0625rem;line-height:1.75;margin-block-start:.5rem}
mark{background:none;color:inherit;font-weight:600;text-decoration:underline;text-decoration-color:var(--tone);text-underline-offset:.3em;text-decoration-thickness:2px}
ul{padding-inline-start:1.25rem}
summary{cursor:pointer;min-height:24px}
.table{overflow-x:auto;margin-block-start:.5rem}
table{border-collapse:collapse;font-size:.875rem;width:100%}
th,td{text-align:start;vertical-align:top;padding:.375rem .75rem .375rem 0;border-block-end:1px solid var(--rule);font-weight:400}
[dir=rtl] th,[dir=rtl] td{padding:.375rem 0 .375rem .75rem}
thead th{font-weight:600}
footer{margin-block-start:auto;padding-block-start:.5rem;border-block-start:1px solid var(--rule)}`
}
