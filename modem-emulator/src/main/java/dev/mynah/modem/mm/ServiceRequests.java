package dev.mynah.modem.mm;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.mobility.CmLink;
import dev.mynah.modem.mobility.CmWish;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.MobileStationClassmark2;
import dev.mynah.network.air.nas.mm.CmReestablishmentRequest;
import dev.mynah.network.air.nas.mm.CmServiceRequest;
import dev.mynah.network.air.nas.mm.MmIe;
import dev.mynah.network.air.nas.rr.PagingResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The connections layers want, one asked for at a time. TS 24.008 4.5.1. */
final class ServiceRequests {
    private static final int MOST = 16;
    private static final int NO_KEY = 7;
    private static final int MOST_TRIES = 4;

    private final MmUe ue;
    private final Deque<CmWish> waiting = new ArrayDeque<>();
    private Optional<CmWish> asked = Optional.empty();
    private boolean another;
    private boolean granting;
    private int tries;

    ServiceRequests(MmUe ue) {
        this.ue = ue;
    }

    void want(CmServiceType service, Consumer<CmLink> opened, Consumer<Refusal> refused) {
        if (waiting.size() >= MOST) {
            refused.accept(new Refusal(Reason.NO_NETWORK_SERVICE));
            return;
        }
        waiting.add(new CmWish(service, opened, refused));
        ue.fire(new MmEvent.ServiceWanted(service == CmServiceType.EMERGENCY_CALL));
    }

    /** As {@link #want}, but only once the UE camps. */
    void expect(CmWish wish) {
        if (waiting.size() >= MOST) {
            wish.refused().accept(new Refusal(Reason.NO_NETWORK_SERVICE));
        } else {
            waiting.add(wish);
        }
    }

    boolean any() {
        return !waiting.isEmpty();
    }

    /** Whether somebody calls for help. */
    boolean help() {
        return waiting.stream().anyMatch(ServiceRequests::help);
    }

    private static boolean help(CmWish wish) {
        return wish.service() == CmServiceType.EMERGENCY_CALL;
    }

    /** Whether the network is being asked for one, or will be as soon as the layer has the one before. */
    boolean asking() {
        return asked.isPresent() || (granting && any());
    }

    /** Asks the network for the next connection that waits; on the connection there is or a new one. */
    void request() {
        if (waiting.isEmpty() || asked.isPresent()) {
            return;
        }
        // Help comes first: TS 22.101 10.1.
        CmWish wish = waiting.stream().filter(ServiceRequests::help).findFirst().orElseGet(waiting::element);
        waiting.remove(wish);
        asked = Optional.of(wish);
        another = ue.state() == MmState.MM_CONNECTION_ACTIVE;
        ue.timers().stop(MmTimer.T3212);
        MobileIdentity identity = ue.identity();
        int cksn = ue.context().map(CsContext::cksn).orElse(NO_KEY);
        ue.connection()
                .initial(new CmServiceRequest(wish.service().value(), cksn, MobileStationClassmark2.USUAL, identity));
        ue.timers().start(MmTimer.T3230);
    }

    /** CM SERVICE ACCEPT, or what counts as one. */
    void granted() {
        ue.timers().stop(MmTimer.T3230);
        Optional<CmWish> wish = asked;
        asked = Optional.empty();
        granting = true;
        wish.ifPresent(it -> ue.links()
                .open(it.service())
                .ifPresentOrElse(
                        link -> it.opened().accept(link),
                        () -> it.refused().accept(new Refusal(Reason.NOT_SUPPORTED))));
        granting = false;
        if (any() && ue.state() == MmState.MM_CONNECTION_ACTIVE) {
            request();
        }
    }

    /** Calls have lost their connection, and there is time for some tries to get another. */
    void linkFailed() {
        tries = 0;
    }

    boolean mayTryAgain() {
        return tries < MOST_TRIES;
    }

    /** Asks for the calls that a lost connection had. 4.5.1.6. */
    void reestablish() {
        if (ue.timers().running(MmTimer.T3230)) {
            return;
        }
        tries++;
        ue.timers().stop(MmTimer.T3240);
        ue.context()
                .ifPresent(it -> ue.connection()
                        .initial(new CmReestablishmentRequest(
                                it.cksn(),
                                MobileStationClassmark2.USUAL,
                                it.identity(),
                                OptionalElements.NONE.with(
                                        MmIe.LAI, it.tmsi().isPresent() ? it.lai() : Optional.empty()))));
        ue.timers().start(MmTimer.T3230);
    }

    void refused(int cause) {
        drop(new Refusal(Reason.NETWORK_NOT_ALLOWED, cause));
    }

    void unanswered() {
        drop(new Refusal(Reason.NETWORK_TIMEOUT));
    }

    /**
     * The network let the connection go. It may not have heard what was asked for on it besides, which is then the first
     * thing to ask for on a new one.
     */
    void connectionReleased() {
        if (another && asked.isPresent()) {
            ue.timers().stop(MmTimer.T3230);
            waiting.addFirst(asked.get());
            asked = Optional.empty();
        } else {
            unanswered();
        }
    }

    /** The one asked for, if there is one. */
    private void drop(Refusal why) {
        ue.timers().stop(MmTimer.T3230);
        Optional<CmWish> wish = asked;
        asked = Optional.empty();
        wish.ifPresent(it -> it.refused().accept(why));
    }

    /** Nobody gets anything any more. */
    void refuseAll(Reason why) {
        drop(new Refusal(why));
        while (!waiting.isEmpty()) {
            waiting.remove().refused().accept(new Refusal(why));
        }
    }

    /** Nobody gets anything who needs to be registered; a call for help goes on waiting for a cell. 4.5.1.5. */
    void refuseAllButHelp() {
        List<CmWish> calls = waiting.stream().filter(ServiceRequests::help).toList();
        waiting.removeAll(calls);
        refuseAll(Reason.NO_NETWORK_SERVICE);
        waiting.addAll(calls);
    }

    /** Takes what waits away, to be seen to elsewhere. */
    List<CmWish> handOver() {
        List<CmWish> all = List.copyOf(waiting);
        waiting.clear();
        return all;
    }

    void respondToPage() {
        ue.timers().stop(MmTimer.T3212);
        ue.context()
                .ifPresent(it -> ue.connection()
                        .initial(new PagingResponse(it.cksn(), MobileStationClassmark2.USUAL, it.identity())));
        ue.timers().start(MmTimer.T3240);
    }
}
