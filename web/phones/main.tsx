import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Page } from './page.tsx';

// Bootstrap chooses its colours by attribute; ours follow the same wish by media query.
const dark = matchMedia('(prefers-color-scheme: dark)');
const dress = () => document.documentElement.setAttribute('data-bs-theme', dark.matches ? 'dark' : 'light');
dark.addEventListener('change', dress);
dress();

const table = document.getElementById('table');
if (table === null) throw new Error('The page has no element "table" to stand on.');
createRoot(table).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
