package dev.mynah.network.mme;

import dev.mynah.network.air.Rat;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.emm.DownlinkNasTransport;
import dev.mynah.network.air.nas.emm.EmmStatus;
import dev.mynah.network.air.nas.emm.UplinkNasTransport;
import dev.mynah.network.msc.CmConnection;
import dev.mynah.network.msc.MobileTerminating.Unreachable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Short messages of one UE over NAS, for a UE that is registered for non-EPS services too (TS 24.301 5.6.3, TS 23.272 8.2). What
 * is sent while the UE is idle waits until it has answered a page.
 */
final class ShortMessages {
    static final Step<UeContext> TAKE = Step.of(
            "hand the message to the switching centre",
            UplinkNasTransport.class,
            (ue, transport) -> ue.shortMessages().take(transport.message()));

    private static final int MOST_WAITING = 32;

    /** Somebody who wants to reach the UE. */
    private record Opening(Consumer<CmConnection> opened, Consumer<Unreachable> failed) {}

    private UeContext ue;
    private final List<Opening> openings = new ArrayList<>();
    private final Deque<Octets> messages = new ArrayDeque<>();
    private @Nullable Carriage carriage;

    ShortMessages(UeContext ue) {
        this.ue = ue;
    }

    void belongsTo(UeContext owner) {
        ue = owner;
    }

    /** Whether the UE has an SGs association. */
    boolean possible() {
        return ue.sgs().associated();
    }

    void open(Consumer<CmConnection> opened, Consumer<Unreachable> failed) {
        openings.add(new Opening(opened, failed));
        reach();
    }

    private void reach() {
        if (ue.connected() && ue.state() == MmeState.REGISTERED) {
            attend();
        } else {
            ue.fire(new MmeEvent.PageWanted());
        }
    }

    /** Whether something waits for the UE to be connected. */
    boolean waiting() {
        return !openings.isEmpty() || !messages.isEmpty();
    }

    /** The UE is connected; false when nothing waited for that. */
    boolean attend() {
        boolean waited = waiting();
        while (!messages.isEmpty()) {
            ue.send(new DownlinkNasTransport(messages.remove()));
        }
        List<Opening> all = List.copyOf(openings);
        openings.clear();
        all.forEach(opening -> opening.opened().accept(connection()));
        ue.mme().shortMessages().reachable(ue.imsi());
        return waited;
    }

    private CmConnection connection() {
        Carriage open = carriage;
        if (open == null) {
            open = new Carriage();
            carriage = open;
        }
        return open;
    }

    private void take(Octets message) {
        if (!possible()) {
            ue.send(new EmmStatus(EmmCause.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE));
            return;
        }
        boolean fresh = carriage == null;
        CmConnection connection = connection();
        if (fresh) {
            ue.mme().shortMessages().opened(connection);
        }
        ue.mme().shortMessages().received(connection, message.toByteArray());
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
            ue.mme().shortMessages().lost(gone);
        }
    }

    /** What stands in for an MM connection. It outlives the signalling connection. */
    private final class Carriage implements CmConnection {
        @Override
        public String imsi() {
            return ue.imsi();
        }

        @Override
        public Rat rat() {
            return Rat.E_UTRAN;
        }

        @Override
        public void send(byte[] message) {
            if (carriage != this) {
                return;
            }
            if (ue.connected()) {
                ue.send(new DownlinkNasTransport(Octets.of(message)));
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
