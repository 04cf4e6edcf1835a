export { type Coach, createCoach, type Detect } from './coach';
