import { running } from './global-setup.ts';

export default async function tearDown(): Promise<void> {
    await running.server?.stop();
}
