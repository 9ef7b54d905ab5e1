package dev.mynah.modem.qmi.loc;

import dev.mynah.modem.Positioning.Lock;
import java.util.List;
import java.util.Optional;

/** Locks by their numbers. */
final class EngineLock {
    private static final List<Lock> LOCKS = List.of(Lock.NONE, Lock.HOSTS, Lock.NETWORK, Lock.ALL);

    private EngineLock() {}

    static Optional<Lock> of(long number) {
        return number >= 1 && number <= LOCKS.size() ? Optional.of(LOCKS.get((int) number - 1)) : Optional.empty();
    }

    static long number(Lock lock) {
        return LOCKS.indexOf(lock) + 1L;
    }
}
