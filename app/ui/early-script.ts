/**
 * Runs before the first paint, so that a remembered theme does not flash; also marks that there is script, for
 * the controls that do nothing without it.
 */
export const EARLY_SCRIPT = `(function(d){d.dataset.script='';try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark')d.dataset.theme=t}catch(e){}})(document.documentElement)`
