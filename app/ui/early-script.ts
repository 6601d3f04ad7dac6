/*
 * Runs before the first paint, so that a remembered theme does not flash; marks that there is script, for the
 * controls that do nothing without it; and has `/reader.js` loaded once the page has been painted in its fonts, so
 * that no paint of its text waits for those bytes or for their work.
 */
const theme = `try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark')d.dataset.theme=t}catch(e){}`
const painted = `function painted(then){requestAnimationFrame(function(){setTimeout(then)})}`
const load = `function load(){var s=document.createElement('script');s.src='${process.env.READER_SCRIPT}';document.head.append(s)}`
const onPaint = `new PerformanceObserver(function(list,observer){observer.disconnect();painted(load)}).observe({type:'paint',buffered:true})`
const wait = `document.addEventListener('DOMContentLoaded',function(){painted(function(){document.fonts.ready.then(function(){${onPaint}})})})`

export const EARLY_SCRIPT = `(function(d){d.dataset.script='';${theme}${painted}${load}${wait}})(document.documentElement)`
