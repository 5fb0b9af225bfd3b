import { type HostPort, serve } from './serve';

serve(self as unknown as HostPort);
