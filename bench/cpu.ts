/** Tells the parent process where we listen, and how much CPU we used whenever it asks. */
export interface Usage {
    readonly port: number;
    /** Microseconds, user and system, since the process began. */
    readonly cpu: number;
}

export function reportCpu(port: number): void {
    const report = (): void => {
        const { user, system } = process.cpuUsage();
        process.send?.({ port, cpu: user + system } satisfies Usage);
    };
    process.on('message', report);
    report();
}
