package dev.mynah.network.sgsn;

import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.msc.CmConnection;
import dev.mynah.network.msc.CmLayer;
import dev.mynah.network.msc.MobileTerminating.Unreachable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Short messages of one station over the packet domain (TS 24.011 2.2, TS 23.060 8.1). What is sent while the station is idle
 * waits until it has answered a page.
 */
final class ShortMessages {
    private static final int MOST_WAITING = 32;

    /** Somebody who wants to reach the station. */
    private record Opening(Consumer<CmConnection> opened, Consumer<Unreachable> failed) {}

    private MsContext ms;
    private final List<Opening> openings = new ArrayList<>();
    private final Deque<Octets> messages = new ArrayDeque<>();
    private @Nullable Carriage carriage;

    ShortMessages(MsContext ms) {
        this.ms = ms;
    }

    void belongsTo(MsContext owner) {
        ms = owner;
    }

    /** Whether a message of the packet domain is one of theirs. */
    static boolean are(Octets octets) {
        return !octets.isEmpty() && (octets.at(0) & 0xF) == CmServiceType.SHORT_MESSAGE.protocol();
    }

    void open(Consumer<CmConnection> opened, Consumer<Unreachable> failed) {
        openings.add(new Opening(opened, failed));
        reach();
    }

    private void reach() {
        if (ms.connected() && ms.state() == SgsnState.REGISTERED) {
            attend();
        } else {
            ms.fire(new SgsnEvent.PageWanted());
        }
    }

    /** Whether something waits for the station to be connected. */
    boolean waiting() {
        return !openings.isEmpty() || !messages.isEmpty();
    }

    /** The station is connected; false when nothing waited for that. */
    boolean attend() {
        boolean waited = waiting();
        while (!messages.isEmpty()) {
            send(messages.remove());
        }
        List<Opening> all = List.copyOf(openings);
        openings.clear();
        all.forEach(opening -> opening.opened().accept(connection()));
        if (!ms.emergency().only()) {
            ms.sgsn().shortMessages().reachable(ms.imsi());
        }
        return waited;
    }

    private void send(Octets message) {
        ms.connection().send(message);
        ms.connection().active();
    }

    private CmConnection connection() {
        Carriage open = carriage;
        if (open == null) {
            open = new Carriage();
            carriage = open;
        }
        return open;
    }

    /** A frame of a logical link that is not there is not answered (TS 44.064 6.2.3). */
    void take(Octets message) {
        if (!ms.state().registered()
                || ms.emergency().only()
                || ms.sgsn().spec().shortMessages() == GprsMessages.NONE) {
            return;
        }
        CmLayer layer = ms.sgsn().shortMessages();
        boolean fresh = carriage == null;
        CmConnection connection = connection();
        if (fresh) {
            layer.opened(connection);
        }
        layer.received(connection, message.toByteArray());
    }

    void unreachable() {
        messages.clear();
        fail(Unreachable.NO_PAGING_RESPONSE);
        lose();
    }

    void detached() {
        messages.clear();
        fail(Unreachable.ABSENT);
        lose();
    }

    private void fail(Unreachable why) {
        List<Opening> all = List.copyOf(openings);
        openings.clear();
        all.forEach(opening -> opening.failed().accept(why));
    }

    private void lose() {
        Carriage gone = carriage;
        carriage = null;
        if (gone != null) {
            ms.sgsn().shortMessages().lost(gone);
        }
    }

    /** What stands in for an MM connection. It outlives the signalling connection. */
    private final class Carriage implements CmConnection {
        private final Rat rat = ms.connection().inGsm() ? Rat.GSM : Rat.UTRAN;

        @Override
        public String imsi() {
            return ms.imsi();
        }

        @Override
        public Rat rat() {
            return rat;
        }

        @Override
        public void send(byte[] message) {
            if (carriage != this) {
                return;
            }
            if (ms.connected()) {
                ShortMessages.this.send(Octets.of(message));
            } else if (messages.size() < MOST_WAITING) {
                messages.add(Octets.of(message));
                reach();
            }
        }

        @Override
        public void close() {
            if (carriage == this) {
                carriage = null;
            }
        }
    }
}
