package dev.mynah.modem.plmn;

import dev.mynah.modem.sim.Subscriber;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Plmn;
import java.util.Set;

/** Access class barring: who may ask a cell for a connection. TS 22.011 4.2, 4.3. */
public final class AccessClasses {
    private static final int HIGHEST_ORDINARY = 9;
    private static final int PLMN_USE = 11;
    private static final int PLMN_STAFF = 15;

    private AccessClasses() {}

    /** Whether one of the subscriber's classes that count in the network is not barred; a card without classes is not held up. */
    public static boolean admit(Subscriber subscriber, Cell cell, Plmn network) {
        Set<Integer> barred = cell.access().barredClasses();
        return barred.isEmpty()
                || subscriber.accessClasses().isEmpty()
                || subscriber.accessClasses().stream()
                        .anyMatch(it -> !barred.contains(it) && counts(it, subscriber, network));
    }

    /** 0 to 9 count everywhere, 11 and 15 at home, 12 to 14 in the home country. */
    private static boolean counts(int accessClass, Subscriber subscriber, Plmn network) {
        return switch (accessClass) {
            case PLMN_USE, PLMN_STAFF -> subscriber.atHome(network);
            default -> accessClass <= HIGHEST_ORDINARY || Country.same(subscriber.home(), network);
        };
    }
}
