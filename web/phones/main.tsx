import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followTheme } from '../parts/theme.ts';
import { Page } from './page.tsx';

followTheme();

const table = document.getElementById('table');
if (table === null) throw new Error('The page has no element "table" to stand on.');
createRoot(table).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
