package dev.mynah.modem.door;

import io.vertx.core.Future;

/** One place where hosts reach the modem. */
public interface Door {
    /** The name in the testbed, as {@code at0}. */
    String name();

    /** What is spoken behind it, as {@code at}. */
    String protocol();

    /** Where hosts find it. Known for certain once open: a TCP port given as 0 is chosen then. */
    DoorAddress address();

    /**
     * Completes once hosts are accepted; refused with a {@link DoorRefusal}. May be called from any thread; completes on
     * the modem's timeline.
     */
    Future<Void> open();

    /** Hangs up on every host and removes what the door put into the file system. Completes even if it was not open. */
    Future<Void> close();
}
