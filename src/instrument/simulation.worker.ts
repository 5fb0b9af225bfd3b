import { drawingOf } from '../labs/registry/drawings';
import { type HostPort, serve } from '../runtime/serve';

serve(self as unknown as HostPort, drawingOf);
