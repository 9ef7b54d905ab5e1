package dev.mynah.network.msc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.aka.AkaParameters;
import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.event.Event;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.UnexpectedEvent;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.time.VirtualTime;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.Roaming;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.hlr.SubscriberStore;
import dev.mynah.network.mme.SubscriberEvent;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.operator.Operator;
import dev.mynah.network.operator.OperatorControl;
import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.network.ran.Ether;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Alpha, with a cell of UTRAN and one of GSM in another location area, and a layer that writes down what it is told. */
final class CsNetwork {
    static final String IMSI = "001010000000001";
    static final String SIM_IMSI = "001010000000002";
    static final SubscriberKey KEY = key(1);
    static final byte[] KI = new byte[16];

    final VirtualTime time = new VirtualTime(Instant.parse("2026-05-01T12:00:00Z"));
    final Ether ether = new Ether();
    final Interconnect interconnect = new Interconnect();
    final EventStream events = new EventStream();
    final List<Event> published = new ArrayList<>();
    final Operator operator;
    final OperatorControl control;
    final RecordingLayer layer = new RecordingLayer();

    CsNetwork() {
        this(alpha());
    }

    CsNetwork(OperatorSpec spec) {
        this(spec, true);
    }

    private CsNetwork(OperatorSpec spec, boolean recording) {
        events.subscribe(published::add);
        operator = start(spec);
        control = operator.control();
        if (recording) {
            for (CmServiceType service : CmServiceType.values()) {
                msc().layer(service, layer);
            }
        }
    }

    /** With the operator's own calls, short messages and supplementary services. */
    static CsNetwork withServices(OperatorSpec spec) {
        return new CsNetwork(spec, false);
    }

    static OperatorSpec alpha() {
        return OperatorSpec.of("alpha", Plmn.of("001-01"), "Alpha Mobile", "Alpha")
                .withCells(
                        CellSpec.of("third", Rat.UTRAN, 1, 0x31).withLevel(-80, -100),
                        CellSpec.of("second", Rat.GSM, 2, 0x21).withLevel(-90, -100))
                .withSubscribers(List.of(
                        SubscriberSpec.of(IMSI, KEY).withMsisdn("15551230001").withRoaming(Roaming.NONE),
                        SubscriberSpec.of(SIM_IMSI, AkaParameters.gsm(AkaParameters.Algorithm.COMP128_V1, KI))));
    }

    Operator start(OperatorSpec spec) {
        Operator started = Operator.start(
                spec, ether, interconnect, time.timeline(), new Random(42), events, SubscriberStore.inMemory());
        time.settle();
        return started;
    }

    Msc msc() {
        return operator.msc();
    }

    TestMs ms() {
        return new TestMs(time, ether, IMSI, KEY, Rat.UTRAN);
    }

    TestMs msIn(Rat rat) {
        return new TestMs(time, ether, IMSI, KEY, rat);
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

    <T> T done(Future<T> future) {
        time.settle();
        assertThat(future.succeeded()).as("%s", future.cause()).isTrue();
        return future.result();
    }

    List<SubscriberEvent.Kind> noted() {
        return published.stream()
                .filter(SubscriberEvent.class::isInstance)
                .map(event -> ((SubscriberEvent) event).kind())
                .toList();
    }

    void assertNothingUnexpected() {
        assertThat(published).noneMatch(UnexpectedEvent.class::isInstance);
    }
}
