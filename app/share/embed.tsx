import { figureCode, fittedFrameCode, frameCode } from '@/lib/exports/embed-code'
import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { exportMessages } from '@/lib/i18n/messages/exports'
import { EMBED_THEMES } from '@/lib/urls'
import { CopyButton } from './copy-button'
import type { EmbedOffer } from './offers'
import css from './share.module.css'

/**
 * The code by which a chart or a claim is put into other pages. Without script a disclosure with the code as text;
 * public/reader.js opens it as a dialog, and changes the code with the reader's choices.
 */
export function Embed({ locale, offer }: { locale: Locale; offer: EmbedOffer }) {
  const t = say(exportMessages, locale)
  const { id, target, address, frozen, picture } = offer
  const live = { theme: 'auto', fit: false, frozen: null } as const
  const preview = address(live)
  return (
    <details className={css.embed} data-embed="">
      <summary>{t.embed}</summary>
      <dialog className={css.dialog} aria-labelledby={`${id}-title`} open>
        <form method="dialog" className={css.close}>
          <button type="submit">{t.close}</button>
        </form>
        <h3 id={`${id}-title`}>{t.embedTitle(target.title)}</h3>
        <p>{t.embedLead}</p>
        <form className={css.choices} data-embed-choices="">
          <Choice
            legend={t.embedTheme}
            name="theme"
            options={EMBED_THEMES.map(theme => ({ value: theme, label: t[`embed_${theme}`] }))}
          />
          <Choice
            legend={t.embedVersion}
            name="version"
            options={[
              { value: '', label: t.embedLive },
              ...(frozen === null ? [] : [{ value: `.${frozen}`, label: t.embedFrozen }]),
            ]}
          />
        </form>
        <Code
          locale={locale}
          id={`${id}-frame`}
          label={t.embedFrame}
          code={frameCode(target, preview)}
          chosen
        />
        <Code
          locale={locale}
          id={`${id}-fitted`}
          label={t.embedLoader}
          code={fittedFrameCode(target, address({ ...live, fit: true }))}
          chosen
        />
        <Code locale={locale} id={`${id}-figure`} label={t.embedFigure} code={figureCode(target, picture)} />
        <h4>{t.embedPreview}</h4>
        <iframe
          className={css.preview}
          src={preview}
          title={target.title}
          loading="lazy"
          height={target.heights.narrow}
        />
      </dialog>
    </details>
  )
}

interface ChoiceProps {
  legend: string
  name: string
  options: { value: string; label: string }[]
}

function Choice({ legend, name, options }: ChoiceProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ value, label }, index) => (
        <label key={value}>
          <input type="radio" name={name} value={value} defaultChecked={index === 0} /> {label}
        </label>
      ))}
    </fieldset>
  )
}

interface CodeProps {
  locale: Locale
  id: string
  label: string
  code: string
  /** Whether it follows what the reader chooses. */
  chosen?: boolean
}

function Code({ locale, id, label, code, chosen = false }: CodeProps) {
  return (
    <div className={css.copyable}>
      <h4>{label}</h4>
      <pre className={css.code} dir="ltr" id={id} {...(chosen && { 'data-embed-code': '' })}>
        {code}
      </pre>
      <CopyButton locale={locale} target={id} />
    </div>
  )
}
