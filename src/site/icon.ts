/** The site's icon: a leaf whose vein is a line that goes up. */
export const iconSvg =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' rx='7' fill='#005fb8'/><path d='M16 4c5 6 8 10 8 14a8 8 0 0 1-16 0c0-4 3-8 8-14z' fill='#fff'/><path d='M16 11v17M16 19l4-4M16 24l-4-4' fill='none' stroke='#005fb8' stroke-width='2'/></svg>";

/** The same within a page, so that no page asks for another file. */
export const iconAddress = `data:image/svg+xml,${encodeURIComponent(iconSvg).replaceAll('%20', ' ').replaceAll('%3D', '=').replaceAll('%3A', ':').replaceAll('%2F', '/')}`;
