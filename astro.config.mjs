// For Astro's own commands (`astro sync`, `astro check`) and editors; Poplar's hand the same to Astro themselves.
import { defineConfig } from 'astro/config';
import { siteConfig } from './src/site/build/site-config.ts';

const { configFile: _, root: __, ...config } = siteConfig();
export default defineConfig(config);
