package dev.mynah.testbed.linux;

/** Addresses that no other run of these suites on this machine has: they are made of the number of this process. */
final class Own {
    private static final long PROCESS = ProcessHandle.current().pid();
    private static final int HIGH = (int) (PROCESS >> 8 & 0xFF);
    private static final int LOW = (int) (PROCESS & 0xFF);

    private Own() {}

    /** One of this machine's own, for a daemon whose ports are what they are. */
    static String loopback(int host) {
        return "127.%d.%d.%d".formatted(HIGH, LOW, host);
    }

    /** Of RFC 2544's networks for tests. */
    static String outside(int host) {
        return "198.18.%d.%d".formatted(LOW, host);
    }

    /** A network of 256 addresses for UEs, up to its last point. */
    static String network() {
        return "10.%d.%d.".formatted(100 + HIGH % 100, LOW);
    }

    /** The first 48 bits of a network of RFC 3849 for UEs, with the colon behind them. */
    static String network6() {
        return "2001:db8:%x:".formatted(0x1000 + (PROCESS & 0xFFF));
    }
}
