/*
 * Runs before the first paint, so that a remembered theme does not flash; marks that there is script, for the
 * controls that do nothing without it; and has `/reader.js` loaded once the page has been painted, so that the
 * first paint waits neither for its bytes nor for its work.
 */
const theme = `try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark')d.dataset.theme=t}catch(e){}`
const load = `var s=document.createElement('script');s.src='${process.env.READER_SCRIPT}';document.head.append(s)`
const afterPaint = `requestAnimationFrame(function(){setTimeout(function(){${load}})})`

export const EARLY_SCRIPT = `(function(d){d.dataset.script='';${theme}document.addEventListener('DOMContentLoaded',function(){${afterPaint}})})(document.documentElement)`
