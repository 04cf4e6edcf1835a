export { type Coach, createCoach } from './coach';
