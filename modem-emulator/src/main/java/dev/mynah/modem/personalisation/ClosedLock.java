package dev.mynah.modem.personalisation;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A lock that keeps cards out.
 *
 * @param codes those it lets in
 * @param tries left for its key
 * @param unblockTries left for the unblocking key
 */
record ClosedLock(List<String> codes, ControlKey key, Optional<ControlKey> unblockingKey, int tries, int unblockTries) {
    /** How often a key may be wrong; TS 22.022 leaves it to the maker. */
    static final int TRIES = 10;

    private static final String NONE = "-";

    static ClosedLock of(LockSpec spec, RandomGenerator random) {
        return new ClosedLock(
                spec.codes(),
                ControlKey.of(spec.key(), random),
                spec.unblockingKey().map(it -> ControlKey.of(it, random)),
                TRIES,
                TRIES);
    }

    ClosedLock tried(boolean right) {
        return new ClosedLock(codes, key, unblockingKey, right ? TRIES : tries - 1, unblockTries);
    }

    ClosedLock unblockTried() {
        return new ClosedLock(codes, key, unblockingKey, tries, unblockTries - 1);
    }

    ClosedLock unblocked() {
        return new ClosedLock(codes, key, unblockingKey, TRIES, TRIES);
    }

    ClosedLock with(ControlKey another) {
        return new ClosedLock(codes, another, unblockingKey, tries, unblockTries);
    }

    /** For the modem's memory. */
    String text() {
        return tries + " " + unblockTries + " " + key.text() + " "
                + unblockingKey.map(ControlKey::text).orElse(NONE) + " " + String.join(",", codes);
    }

    static ClosedLock parse(String text) {
        String[] fields = text.split(" ", -1);
        return new ClosedLock(
                List.of(fields[4].split(",", -1)),
                ControlKey.parse(fields[2]),
                fields[3].equals(NONE) ? Optional.empty() : Optional.of(ControlKey.parse(fields[3])),
                Integer.parseInt(fields[0]),
                Integer.parseInt(fields[1]));
    }
}
