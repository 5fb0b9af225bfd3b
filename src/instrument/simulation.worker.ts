import { drawingOf } from '../labs/registry/drawings';
import { type HostPort, serve } from '../runtime/serve';
import { bringOwn } from './bringOwn';

serve(self as unknown as HostPort, drawingOf, bringOwn);
