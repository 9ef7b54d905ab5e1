package dev.mynah.modem.packet;

import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.PacketData.Quality;
import dev.mynah.modem.PacketData.Slice;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.network.air.tft.PacketFilter;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/**
 * Session management of one system as the contexts of a stack use it: ESM in LTE, SM in GSM and UTRAN, 5GSM in NR. It has
 * at most one session per context, and tells {@link SessionUser} what becomes of them. On the modem's timeline.
 */
public interface SessionManagement {
    /** Whether the stack is registered in its system, so that it is the one to ask. */
    boolean serving();

    /**
     * Asks the network for the session of a defined context that has none.
     *
     * @return completes when it stands; fails with a {@link dev.mynah.modem.Refusal}
     */
    Future<Void> activate(int cid);

    /** Ends the session of a context; refused with NOT_ALLOWED for the last one of an LTE attach. */
    Future<Void> deactivate(int cid);

    /** Whether it has sessions for emergency bearer services. */
    default boolean emergency() {
        return false;
    }

    /** Whether the stack, not registered, could register in its system for emergency services now. */
    default boolean helpThere() {
        return false;
    }

    /** Whether the stack is registered in its system for emergency services and nothing else. */
    default boolean servingForHelp() {
        return false;
    }

    /** Registers for emergency services with the session of a context. Completes as {@link #activate} does. */
    default Future<Void> callForHelp(int cid) {
        return Future.failedFuture(new Refusal(Reason.NOT_SUPPORTED));
    }

    /** The context whose session came with an attach that stands; none in systems whose attach brings no session. */
    default Optional<Integer> attachContext() {
        return Optional.empty();
    }

    /** Whether a request about a context is under way. */
    boolean busy(int cid);

    /** What the network gave a context, while its session stands. */
    Optional<Bearer> bearer(int cid);

    /**
     * Asks for a bearer beside the one of a context, for some of its packets.
     *
     * @return completes with its identity, after {@link SessionUser#bearerChanged} has told of it
     */
    default Future<Integer> addBearer(int cid, Quality wanted, List<PacketFilter> filters) {
        return Future.failedFuture(new Refusal(Reason.NOT_SUPPORTED));
    }

    /**
     * Asks for another quality, or other packets, of a bearer.
     *
     * @param filters in place of those it has; none to keep them
     */
    default Future<Integer> changeBearer(int cid, int bearer, Optional<Quality> wanted, List<PacketFilter> filters) {
        return Future.failedFuture(new Refusal(Reason.NOT_SUPPORTED));
    }

    default Future<Integer> removeBearer(int cid, int bearer) {
        return Future.failedFuture(new Refusal(Reason.NOT_SUPPORTED));
    }

    /** What the network has told of slices; nothing in systems without. */
    default List<Slice> slices() {
        return List.of();
    }

    /** Gives up its sessions, as {@link #arrive} of another system takes them; those it can't take are over. */
    default List<MovedSession> depart() {
        return List.of();
    }

    /** Goes on with sessions another system had. */
    default void arrive(List<MovedSession> sessions) {}

    /** Sends a host's packet, on whichever bearer of the context takes it; without a session it is lost. */
    void send(int cid, byte[] packet);

    /** A packet arrived on a bearer. */
    void downlink(int bearer, byte[] packet);
}
