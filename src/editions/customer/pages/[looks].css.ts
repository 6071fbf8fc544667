export { GET, getStaticPaths } from '../../../site/build/looks-file.ts';
