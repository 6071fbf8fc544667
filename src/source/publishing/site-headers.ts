/**
 * What a page's own Content-Security-Policy cannot say: who may show it in a frame, and what a browser gives away or
 * guesses. `preview` sends these, and so does the web server of `.github/publishing/`.
 */
export const siteHeaders = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;
