/**
 * Applies the reader's theme before the first paint. It stands in the page's head as it is here, and the
 * Content-Security-Policy allows it by the hash of this very text.
 */
export const themeScript =
  "try{const t=localStorage.getItem('poplar-theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";
