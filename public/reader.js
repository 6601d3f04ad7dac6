// @ts-check
// What a page does for its reader beyond being read. Every page works without it.

const root = document.documentElement

/** @param {string} selector @returns {HTMLElement | null} */
const find = selector => document.querySelector(selector)

// A storage that a browser may refuse is not worth an error.
/** @param {Storage} storage @param {string} key @param {string} value */
function remember(storage, key, value) {
  try {
    storage.setItem(key, value)
  } catch {}
}

/** Light or dark, for this and later visits. */
find('[data-theme-switch]')?.addEventListener('click', () => {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  const theme = (root.dataset.theme ?? system) === 'dark' ? 'light' : 'dark'
  root.dataset.theme = theme
  remember(localStorage, 'theme', theme)
})

/** The other language opens with the same view, at the same place. */
const PLACE = 'place'
const languageSwitch = /** @type {HTMLAnchorElement | null} */ (find('[data-language-switch]'))
languageSwitch?.addEventListener('click', () => {
  languageSwitch.pathname = location.pathname.replace(/^\/[a-z]+/, `/${languageSwitch.hreflang}`)
  languageSwitch.search = location.search
  languageSwitch.hash = location.hash
  const parts = [...document.querySelectorAll('main [id]')]
  const part = parts.findLast(candidate => candidate.getBoundingClientRect().top < 80)
  if (part) {
    const offset = part.getBoundingClientRect().top
    remember(sessionStorage, PLACE, JSON.stringify({ path: languageSwitch.pathname, id: part.id, offset }))
  }
})

function returnToPlace() {
  try {
    const place = JSON.parse(sessionStorage.getItem(PLACE) ?? 'null')
    sessionStorage.removeItem(PLACE)
    if (place?.path !== location.pathname) return
    const part = document.getElementById(place.id)
    if (part) scrollTo(0, scrollY + part.getBoundingClientRect().top - place.offset)
  } catch {}
}
returnToPlace()

/** `/` goes to the search, unless somebody is typing. */
addEventListener('keydown', event => {
  const typing = event.target instanceof HTMLElement && event.target.closest('input, select, textarea')
  const search = find('[data-search]')
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey || !search) return
  event.preventDefault()
  search.focus()
})

/** Letters as people type them: without marks, hamza seats and the endings that many leave out. */
/** @param {string} text */
const fold = text =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640\p{Cf}]/gu, '')
    .replace(/[ٱآأإ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي')
    .replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) & 15))
    .toLowerCase()

/** On the page of claims the form filters in place; what is asked stands in the address. */
const form = /** @type {HTMLFormElement | null} */ (find('[data-filter]'))
const list = find('[data-filter-list]')
if (form && list) {
  const entries = /** @type {HTMLElement[]} */ ([...list.children])
  const count = find('[data-filter-count]')
  const nothing = find('[data-filter-nothing]')
  const sentence = count?.textContent ?? ''
  const words = new Map(entries.map(entry => [entry, fold(`${entry.dataset.words} ${entry.textContent}`)]))

  const asked = () =>
    [...new FormData(form)].filter(([, value]) => value !== '').map(pair => pair.map(String))

  const apply = () => {
    const wanted = asked()
    for (const entry of entries) {
      entry.hidden = !wanted.every(([name = '', value = '']) =>
        name === 'q'
          ? fold(value)
              .split(/\s+/)
              .every(word => words.get(entry)?.includes(word))
          : (entry.dataset[name] ?? '').split(' ').includes(value),
      )
    }
    const shown = entries.filter(entry => !entry.hidden).length
    // The sentence was written with the number of all entries in both places: the first is for those shown.
    if (count) count.textContent = sentence.replace(/[\d,]+/, String(shown))
    if (nothing) nothing.hidden = shown > 0
  }

  const fill = () => {
    const query = new URLSearchParams(location.search)
    for (const field of /** @type {HTMLInputElement[]} */ ([...form.elements])) {
      if (field.name && query.has(field.name)) field.value = query.get(field.name) ?? ''
    }
    apply()
  }

  form.addEventListener('input', event => {
    const query = new URLSearchParams(asked())
    const address = `${form.action}${query.size > 0 ? `?${query}` : ''}`
    // A page that came with one filter applied has no entries for another value of it.
    const changed = event.target instanceof HTMLSelectElement ? event.target.name : ''
    if (list.dataset.filterList !== '' && changed === list.dataset.filterList) location.assign(address)
    else {
      history.replaceState(null, '', address)
      apply()
    }
  })
  form.addEventListener('submit', event => {
    event.preventDefault()
    apply()
  })
  fill()
}

/** A server answers a day in the query with that day's page; a plain file host has it under its own path only. */
const day = new URLSearchParams(location.search).get('asof') ?? ''
const days = find('[data-as-of]')
if (days && /^\d{4}-\d{2}-\d{2}$/.test(day) && days.dataset.asOf !== day) {
  location.replace(`${location.pathname.replace(/\/$/, '')}/as-of/${day}`)
}

/** Buttons that copy the text of the element they name. */
for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (
  document.querySelectorAll('[data-copy]')
)) {
  const label = button.textContent
  button.hidden = false
  button.addEventListener('click', async () => {
    const source = document.getElementById(button.dataset.copy ?? '')
    if (!source) return
    await navigator.clipboard.writeText(source.textContent ?? '')
    button.textContent = button.dataset.copied ?? label
    setTimeout(() => {
      button.textContent = label
    }, 3000)
  })
}

/**
 * The script of the live charts waits until somebody is there: the first movement, touch or key. The list of
 * files is in the page; a page without it has nothing live.
 */
const later = find('#later')
const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin']
function loadLater() {
  for (const sign of signs) removeEventListener(sign, loadLater)
  for (const src of JSON.parse(later?.textContent ?? '[]')) {
    const script = document.createElement('script')
    script.src = src
    script.async = false
    document.head.append(script)
  }
}
if (later) for (const sign of signs) addEventListener(sign, loadLater, { passive: true })

/** Citations name the day on which they were read, which only the reader's browser knows. */
const today = new Date()
const [iso = ''] = new Date(today.getTime() - today.getTimezoneOffset() * 60_000).toISOString().split('T')
for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-access]'))) {
  const { access = '', accessText = '', months = '' } = place.dataset
  const long = `${today.getDate()} ${months.split('|')[today.getMonth()]} ${today.getFullYear()}`
  const day = { iso, slashed: iso.replaceAll('-', '/'), long }[access]
  place.textContent = accessText.replace('⟦day⟧', day ?? iso)
}

/** Embed codes open as a dialog, and follow what is chosen in it. */
for (const box of /** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll('[data-embed]'))) {
  const dialog = box.querySelector('dialog')
  const choices = /** @type {HTMLFormElement | null} */ (box.querySelector('[data-embed-choices]'))
  const frame = box.querySelector('iframe')
  const codes = [...box.querySelectorAll('[data-embed-code]')].map(code => ({
    code,
    live: code.textContent ?? '',
  }))
  if (!dialog || !choices || !frame) continue
  box.querySelector('summary')?.addEventListener('click', () => {
    if (box.open) return
    // Not closed but taken down: closing it would close the disclosure around it.
    dialog.removeAttribute('open')
    requestAnimationFrame(() => dialog.showModal())
  })
  dialog.addEventListener('close', () => {
    box.open = false
    dialog.setAttribute('open', '')
  })
  const preview = frame.src
  choices.addEventListener('input', () => {
    const { theme, version } = Object.fromEntries(new FormData(choices))
    /** @param {string} text */
    const chosen = text => text.replace('/auto/', `/${theme}/`).replace(/((?:\.fit)?\.html)/, `${version}$1`)
    for (const { code, live } of codes) code.textContent = chosen(live)
    frame.src = chosen(preview)
  })
}

/** Said last, for those that wait until all of this serves. */
root.dataset.script = 'ready'
