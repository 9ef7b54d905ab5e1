package dev.mynah.network.mme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.event.Event;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.UnexpectedEvent;
import dev.mynah.network.air.time.VirtualTime;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.hlr.SubscriberStore;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.operator.Operator;
import dev.mynah.network.operator.OperatorControl;
import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.network.pdn.ApnSpec;
import dev.mynah.network.ran.Ether;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Alpha, with one subscriber and two cells, on virtual time. */
final class Network {
    static final String IMSI = "001010000000001";
    static final SubscriberKey KEY = key(1);

    final VirtualTime time = new VirtualTime(Instant.parse("2026-05-01T12:00:00Z"));
    final Ether ether = new Ether();
    final Interconnect interconnect = new Interconnect();
    final EventStream events = new EventStream();
    final List<Event> published = new ArrayList<>();
    final Operator operator;
    final OperatorControl control;

    Network() {
        this(alpha());
    }

    Network(OperatorSpec spec) {
        events.subscribe(published::add);
        operator = start(spec);
        control = operator.control();
    }

    static OperatorSpec alpha() {
        return OperatorSpec.of("alpha", Plmn.of("001-01"), "Alpha Mobile", "Alpha")
                .withCells(
                        CellSpec.lte("north", 1, 1).withLevel(-80, -100),
                        CellSpec.lte("south", 2, 2).withLevel(-100, -100))
                .withApns(
                        ApnSpec.dual("internet", "10.45.0.0/16", "2001:db8:45::/48", "10.45.0.1", "2001:db8:45::1"),
                        ApnSpec.ipv4("mms", "10.46.0.0/16"))
                .withSubscribers(List.of(SubscriberSpec.of(IMSI, KEY).withMsisdn("15551230001")));
    }

    Operator start(OperatorSpec spec) {
        Operator started = Operator.start(
                spec, ether, interconnect, time.timeline(), new Random(42), events, SubscriberStore.inMemory());
        time.settle();
        return started;
    }

    TestUe ue() {
        return new TestUe(time, ether, IMSI, KEY);
    }

    static SubscriberKey key(int seed) {
        byte[] k = new byte[16];
        byte[] opc = new byte[16];
        Arrays.fill(k, (byte) seed);
        Arrays.fill(opc, (byte) ~seed);
        return SubscriberKey.ofOpc(k, opc);
    }

    void pass(Duration duration) {
        time.advance(duration);
    }

    /** Lets what the operator was told take effect. */
    <T> T done(Future<T> future) {
        time.settle();
        assertThat(future.succeeded()).as("%s", future.cause()).isTrue();
        return future.result();
    }

    MmeState state() {
        return done(control.subscribers()).get(0).state();
    }

    List<SubscriberEvent.Kind> noted() {
        return published.stream()
                .filter(SubscriberEvent.class::isInstance)
                .map(event -> ((SubscriberEvent) event).kind())
                .toList();
    }

    /** No machine met an event it has no row for, and no event shows a key. */
    void assertNothingUnexpected() {
        assertThat(published).noneMatch(UnexpectedEvent.class::isInstance);
    }
}
