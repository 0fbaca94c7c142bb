/** Bootstrap chooses its colours by attribute; ours follow the system's wish by media query. Keeps the two together. */
export function followTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const dress = () => document.documentElement.setAttribute('data-bs-theme', dark.matches ? 'dark' : 'light');
  dark.addEventListener('change', dress);
  dress();
}
