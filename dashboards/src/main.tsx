import '@fontsource-variable/inter';
import '@mantine/core/styles.layer.css';
import './ui/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { guardCover } from './ui/cover.js';
import { startLanguage } from './ui/language.js';

guardCover();
startLanguage();
const { App } = await import('./app/app.js');
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
