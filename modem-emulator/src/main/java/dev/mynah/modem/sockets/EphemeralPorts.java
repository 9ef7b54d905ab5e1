package dev.mynah.modem.sockets;

import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;

/** Local ports of those who do not choose one. RFC 6056 3.3.1. */
final class EphemeralPorts {
    private static final int FIRST = 49_152;
    private static final int COUNT = 65_536 - FIRST;

    private EphemeralPorts() {}

    /** The port wanted, or any where that is 0; none if it is taken, or no port. */
    static OptionalInt choose(int wanted, RandomGenerator random, IntPredicate taken) {
        if (wanted != 0) {
            return wanted < 0 || wanted > 65_535 || taken.test(wanted) ? OptionalInt.empty() : OptionalInt.of(wanted);
        }
        int from = random.nextInt(COUNT);
        for (int i = 0; i < COUNT; i++) {
            int port = FIRST + (from + i) % COUNT;
            if (!taken.test(port)) {
                return OptionalInt.of(port);
            }
        }
        return OptionalInt.empty();
    }
}
