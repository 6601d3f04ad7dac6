import { expect, it } from 'vitest'
import { escapeMarkup, html, Markup, scriptJson } from './markup'

it.each([
  ['a < b & c > d', 'a &lt; b &amp; c &gt; d'],
  [`"x" onclick='y'`, '&quot;x&quot; onclick=&#39;y&#39;'],
  ['قتلى 49', 'قتلى 49'],
  ['a\u0000b\u000bc\ud800d', 'a\ufffdb\ufffdc\ufffdd'],
  ['line\n\tline', 'line\n\tline'],
  ['𐤀', '𐤀'],
])('%j stands in markup as %j', (text, escaped) => expect(escapeMarkup(text)).toBe(escaped))

it.each(['</script><script>alert(1)</script>', '<!--', 'a\u2028b\u2029c', '&amp;'])(
  '%j cannot leave its script',
  text => {
    const written = scriptJson({ text })
    expect(written).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(written)).toEqual({ text })
  },
)

it('escapes what is put into HTML unless it is markup, and leaves nothing for null', () => {
  const item = (text: string) => html`<li>${text}</li>`
  expect(html`<ul id="${'a"b'}">${['<1>', '2'].map(item)}${null}</ul>`.text).toBe(
    '<ul id="a&quot;b"><li>&lt;1&gt;</li><li>2</li></ul>',
  )
  expect(html`${new Markup('<b>')}${0}`.text).toBe('<b>0')
})
