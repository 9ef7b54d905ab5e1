package dev.mynah.network.sgsn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.event.Event;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.UnexpectedEvent;
import dev.mynah.network.air.time.VirtualTime;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.hlr.SubscriberStore;
import dev.mynah.network.mme.SubscriberEvent;
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

/** Alpha with a GSM and a UTRAN cell and one subscriber, on virtual time. */
final class PacketNetwork {
    static final String IMSI = "001010000000001";
    static final SubscriberKey KEY = key(1);

    final VirtualTime time = new VirtualTime(Instant.parse("2026-05-01T12:00:00Z"));
    final Ether ether = new Ether();
    final EventStream events = new EventStream();
    final List<Event> published = new ArrayList<>();
    final OperatorControl control;

    PacketNetwork() {
        this(SgsnSpec.STANDARD);
    }

    PacketNetwork(SgsnSpec sgsn) {
        events.subscribe(published::add);
        OperatorSpec spec = OperatorSpec.of("alpha", Plmn.of("001-01"), "Alpha Mobile", "Alpha")
                .withSgsn(sgsn)
                .withCells(
                        CellSpec.lte("tower", 3, 1).withLevel(-70, -100),
                        CellSpec.of("hill", Rat.UTRAN, 1, 10).withLevel(-80, -100),
                        CellSpec.of("dale", Rat.GSM, 2, 20).withLevel(-90, -100))
                .withApns(
                        ApnSpec.dual("internet", "10.45.0.0/16", "2001:db8:45::/48", "10.45.0.1"),
                        ApnSpec.ipv4("mms", "10.46.0.0/16"),
                        ApnSpec.ipv4("secret", "10.47.0.0/16"))
                .withSubscribers(List.of(
                        SubscriberSpec.of(IMSI, KEY).withMsisdn("15551230001").withApns(List.of("internet", "mms"))));
        Operator operator = Operator.start(
                spec, ether, new Interconnect(), time.timeline(), new Random(42), events, SubscriberStore.inMemory());
        time.settle();
        control = operator.control();
    }

    TestStation station(Rat rat) {
        return new TestStation(time, ether, rat, IMSI, KEY);
    }

    TestStation station(Rat rat, SubscriberKey key) {
        return new TestStation(time, ether, rat, IMSI, key);
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

    SgsnState state() {
        return done(control.gprsState(IMSI));
    }

    List<Integer> contexts() {
        return done(control.pdpContexts(IMSI));
    }

    List<SubscriberEvent.Kind> noted() {
        return published.stream()
                .filter(SubscriberEvent.class::isInstance)
                .map(event -> ((SubscriberEvent) event).kind())
                .toList();
    }

    /** No machine met an event it has no row for. */
    void assertNothingUnexpected() {
        assertThat(published).noneMatch(UnexpectedEvent.class::isInstance);
    }
}
