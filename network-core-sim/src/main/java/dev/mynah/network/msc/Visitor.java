package dev.mynah.network.msc;

import dev.mynah.network.air.Rat;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.Tmsi;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.hlr.Subscription;
import dev.mynah.network.hlr.map.AuthenticationSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the VLR keeps of a subscriber who has proved who he is here (TS 23.008 2.1), and who wants him. */
final class Visitor {
    /** A UE has no key. TS 24.008 10.5.1.2. */
    static final int NO_KEY = 7;

    private static final int MOST_WANTS = 16;

    /** A layer waits for the UE. */
    record Want(CmServiceType service, Consumer<CmConnection> opened, Consumer<MobileTerminating.Unreachable> failed) {}

    private final Msc msc;
    private final String imsi;
    private final NamedTimers timers;
    private final Machine<VisitorState, Visitor> machine;
    private final Deque<Want> wants = new ArrayDeque<>();
    private Lai lai;
    private Optional<Tmsi> tmsi = Optional.empty();
    private Optional<Tmsi> oldTmsi = Optional.empty();
    private Optional<Subscription> subscription = Optional.empty();
    private int cksn = NO_KEY;
    private Optional<AuthenticationSet> keys = Optional.empty();
    private final List<MmConnection> suspended = new ArrayList<>();
    private @Nullable MmContext context;
    private int pages;
    private boolean attached;
    private Reach reach = Reach.AIR;

    Visitor(Msc msc, String imsi, Lai lai) {
        this.msc = msc;
        this.imsi = imsi;
        this.lai = lai;
        this.timers = msc.timers(this::fire);
        this.machine =
                new Machine<>(VisitorTable.TABLE, this, VisitorState.DETACHED, msc.watch("VLR", () -> this.imsi));
    }

    Msc msc() {
        return msc;
    }

    String imsi() {
        return imsi;
    }

    VisitorState state() {
        return machine.state();
    }

    void fire(Object event) {
        machine.fire(event);
    }

    NamedTimers timers() {
        return timers;
    }

    void stop() {
        timers.stopAll();
    }

    // Where it is, and under what name.

    Lai lai() {
        return lai;
    }

    void lai(Lai here) {
        lai = here;
    }

    Optional<Tmsi> tmsi() {
        return tmsi;
    }

    /** Gives another temporary identity; the one before holds until the UE has confirmed it (TS 24.008 4.3.1.4). */
    Tmsi newTmsi() {
        oldTmsiGone();
        oldTmsi = tmsi;
        Tmsi given = msc.vlr().newTmsi(this);
        tmsi = Optional.of(given);
        return given;
    }

    void oldTmsiGone() {
        oldTmsi.ifPresent(old -> msc.vlr().forget(old, this));
        oldTmsi = Optional.empty();
    }

    void tmsiGone() {
        oldTmsiGone();
        tmsi.ifPresent(old -> msc.vlr().forget(old, this));
        tmsi = Optional.empty();
    }

    /** Whether it has registered here and not left since. */
    boolean attached() {
        return attached;
    }

    void attached(boolean now) {
        attached = now;
    }

    /** By whom it is found. */
    Reach reach() {
        return reach;
    }

    void reach(Reach now) {
        reach = now;
    }

    /** Whether the home network knows that the subscriber is here. */
    boolean confirmed() {
        return subscription.isPresent();
    }

    void subscription(Subscription given) {
        subscription = Optional.of(given);
    }

    /** Whether the subscription leaves a technology out. */
    boolean restrictedFrom(Rat technology) {
        return subscription.map(it -> it.notIn().contains(technology)).orElse(false);
    }

    Optional<Subscription> subscription() {
        return subscription;
    }

    // The keys it shares with its UE.

    /** The keys of the last authentication, if the UE means the same. */
    Optional<AuthenticationSet> keys(int named) {
        return named == cksn && named != NO_KEY ? keys : Optional.empty();
    }

    void agreed(AuthenticationSet set, int number) {
        keys = Optional.of(set);
        cksn = number;
    }

    // The connection.

    @Nullable MmContext context() {
        return context;
    }

    /** The UE has proved who it is on a connection; one it seems to have had is long gone. */
    void connected(MmContext proven) {
        MmContext before = context;
        context = proven;
        if (reach == Reach.SGS) {
            // It has left LTE; its SGSN, if it has one, goes on finding it.
            reach = Reach.AIR;
        }
        if (!proven.reestablishing()) {
            loseCalls();
        } else if (before != null && before != proven) {
            suspended.addAll(before.connections().calls());
        }
        if (before != null && before != proven) {
            before.fire(new MscEvent.Superseded());
        }
        fire(new VisitorEvent.Connected());
    }

    void disconnected(MmContext gone) {
        if (context == gone) {
            context = null;
            fire(new VisitorEvent.Disconnected());
        }
    }

    /** Keeps the calls of a connection that is lost, in case the UE wants them back. TS 24.008 4.5.1.6. */
    void suspend(List<MmConnection> calls) {
        suspended.addAll(calls);
    }

    boolean suspended() {
        suspended.removeIf(it -> !it.isOpen());
        return !suspended.isEmpty();
    }

    /** The UE is back and goes on with them. */
    List<MmConnection> resume() {
        List<MmConnection> calls = suspended() ? List.copyOf(suspended) : List.of();
        suspended.clear();
        return calls;
    }

    /** It is not. */
    void loseCalls() {
        List<MmConnection> calls = List.copyOf(suspended);
        suspended.clear();
        calls.forEach(MmConnection::lost);
    }

    // Who wants it.

    boolean want(Want want) {
        boolean room = wants.size() < MOST_WANTS;
        if (room) {
            wants.add(want);
        }
        return room;
    }

    Optional<Want> nextWant() {
        return Optional.ofNullable(wants.poll());
    }

    boolean wanted() {
        return !wants.isEmpty();
    }

    /** What the page is for: the first want decides. */
    Optional<CmServiceType> wantedService() {
        return Optional.ofNullable(wants.peek()).map(Want::service);
    }

    int pages() {
        return pages;
    }

    void pages(int sent) {
        pages = sent;
    }
}
