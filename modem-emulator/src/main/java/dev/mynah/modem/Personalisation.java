package dev.mynah.modem;

import io.vertx.core.Future;
import java.util.Optional;

/**
 * The locks of a slot to the cards it was sold for: personalisation of mobile equipment, TS 22.022. A card that an active lock does
 * not let in is there for hosts and not for the stack, which can then call for help only. Locks are kept over power cycles, their
 * keys as hashes.
 */
public interface Personalisation {
    /** What a device can be locked to; in the order in which keys are asked for. */
    enum Category {
        /** One card, by its IMSI. */
        SIM("PS"),
        /** The card that was in the slot first of all. */
        FIRST_SIM("PF"),
        /** MCC and MNC. */
        NETWORK("PN"),
        /** The same with the two digits of the IMSI behind them. */
        NETWORK_SUBSET("PU"),
        /** The network with EF.GID1. */
        SERVICE_PROVIDER("PP"),
        /** The network with EF.GID1 and EF.GID2. */
        CORPORATE("PC");

        private final String facility;

        Category(String facility) {
            this.facility = facility;
        }

        /** The name of the facility in TS 27.007 7.4, which Android uses too. */
        public String facility() {
            return facility;
        }

        public static Optional<Category> of(String facility) {
            for (Category each : values()) {
                if (each.facility.equals(facility)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }
    }

    Lock lock(Category category);

    /** The lock that does not let the card in, the first of several; its control key is what the modem waits for. */
    Optional<Category> required();

    /**
     * Locks the slot to what is in it. Refused with NOT_ALLOWED where it is locked already or the card has no such code, and with
     * INVALID_ARGUMENT for a key that is not 4 to 16 digits.
     *
     * @param key opens the lock again
     */
    Future<Void> activate(Category category, String key);

    /**
     * Opens a lock for good. Refused with WRONG_PASSWORD, which counts, and with NOT_ALLOWED where the lock is open or so many
     * keys were wrong that it wants its unblocking key.
     */
    Future<Void> deactivate(Category category, String key);

    /** Has another key open the lock from now on. Refused as {@link #deactivate} is. */
    Future<Void> change(Category category, String key, String newKey);

    /**
     * Gives a blocked lock its tries back, and another key if there is one. Refused with WRONG_PASSWORD, which counts, and with
     * NOT_ALLOWED where the lock is not blocked, has no unblocking key, or is blocked for ever.
     */
    Future<Void> unblock(Category category, String unblockingKey, Optional<String> newKey);

    /**
     * Where a lock stands.
     *
     * @param active whether it keeps cards out
     * @param tries how often its key may still be tried
     * @param unblockTries how often the unblocking key may; 0 without one
     */
    record Lock(boolean active, int tries, int unblockTries) {
        public static final Lock OPEN = new Lock(false, 0, 0);

        /** Whether it wants its unblocking key. */
        public boolean blocked() {
            return active && tries == 0;
        }
    }
}
