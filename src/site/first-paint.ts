/**
 * Applies what the reader chose to be remembered, the theme, whether the Explorer stays open and whether home begins
 * with a department, before the first paint. It stands in the page's head as it is here, and the Content-Security-Policy allows it by the hash of this
 * very text.
 */
export const firstPaintScript =
  "try{const s=localStorage,d=document.documentElement.dataset,t=s.getItem('poplar-theme');if(t==='light'||t==='dark')d.theme=t;if(s.getItem('poplar-explorer')==='open')d.explorer='open';if(s.getItem('poplar-department'))d.department='kept'}catch{}";
