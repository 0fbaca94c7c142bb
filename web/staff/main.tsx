import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followTheme } from '../parts/theme.ts';
import { App } from './app.tsx';

followTheme();
const stage = document.getElementById('staff');
if (stage === null) throw new Error('The page has no element "staff" to stand on.');
createRoot(stage).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
