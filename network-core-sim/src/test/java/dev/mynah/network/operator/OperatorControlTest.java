package dev.mynah.network.operator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Redirection;
import dev.mynah.network.air.ReleaseCause;
import dev.mynah.network.air.UeRadio;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.nas.element.UeTerminatedDetachType;
import dev.mynah.network.air.time.VirtualTime;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.hlr.SubscriberStore;
import dev.mynah.network.ran.Ether;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class OperatorControlTest {
    private static final SubscriberKey KEY = SubscriberKey.ofOpc(new byte[16], new byte[16]);

    private final VirtualTime time = new VirtualTime(Instant.EPOCH);
    private final Ether ether = new Ether();
    private final Operator operator = Operator.start(
            OperatorSpec.of("alpha", Plmn.of("001-01"), "Alpha Mobile", "Alpha")
                    .withCells(
                            CellSpec.lte("north", 1, 1),
                            CellSpec.lte("south", 2, 1).withOn(false))
                    .withSubscribers(List.of(SubscriberSpec.of("001010000000001", KEY))),
            ether,
            new Interconnect(),
            time.timeline(),
            new Random(1),
            new EventStream(),
            SubscriberStore.inMemory());
    private final OperatorControl control = operator.control();
    private final Ear ear = new Ear();

    OperatorControlTest() {
        ether.tune("ue", time.timeline(), ear);
        time.settle();
    }

    @Test
    void cells_are_switched_and_set_while_the_network_runs() {
        assertThat(ear.heard).extracting(heard -> heard.cell().identity()).containsExactly(1L);
        control.power("south", true);
        control.level("south", -60, -70);
        control.bar("north", true);
        time.settle();
        assertThat(ear.heard).extracting(heard -> heard.cell().identity()).containsExactly(2L, 1L);
        assertThat(ear.heard.get(0).rsrp()).isEqualTo(-60);
        assertThat(ear.heard.get(1).cell().barred()).isTrue();
    }

    @Test
    void nothing_happens_before_the_operators_turn() {
        Future<Void> done = control.power("north", false);
        assertThat(done.isComplete()).isFalse();
        time.settle();
        assertThat(done.succeeded()).isTrue();
        assertThat(ear.heard).isEmpty();
    }

    @Test
    void what_does_not_exist_fails_with_a_sentence() {
        failed(control.power("west", true), "cell: \"west\" is not one of [north, south]");
        failed(control.level("north", 0, 0), "rsrp: 0 is not within -140..-44");
        failed(control.page("001010000000001"), "imsi: 001010000000001 is not registered here");
        failed(
                control.detach("001010000000001", UeTerminatedDetachType.REATTACH_REQUIRED, Optional.empty()),
                "imsi: 001010000000001 is not registered here");
        failed(
                control.provision(SubscriberSpec.of("001010000000001", KEY)),
                "imsi: there are two subscribers 001010000000001");
    }

    @Test
    void subscribers_are_listed_without_keys() {
        control.provision(SubscriberSpec.of("001010000000002", KEY).withMsisdn("15551230002"));
        Future<List<SubscriberStatus>> listed = control.subscribers();
        time.settle();
        assertThat(listed.result())
                .extracting(status -> status.subscription().imsi())
                .containsExactly("001010000000001", "001010000000002");
        assertThat(listed.result().toString()).doesNotContain("ey");
    }

    @Test
    void a_stopped_operator_is_off_the_air() {
        Future<Void> stopped = operator.stop();
        time.settle();
        assertThat(stopped.succeeded()).isTrue();
        assertThat(ear.heard).isEmpty();
    }

    private void failed(Future<?> future, String message) {
        time.settle();
        assertThat(future.cause()).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    private static final class Ear implements UeRadio {
        private List<CellMeasurement> heard = new ArrayList<>();

        @Override
        public void cellsChanged(List<CellMeasurement> now) {
            heard = now;
        }

        @Override
        public void downlink(byte[] nas) {}

        @Override
        public void bearersEstablished() {}

        @Override
        public void released(ReleaseCause cause, Optional<Redirection> redirection) {}

        @Override
        public void paging(Page page) {}
    }
}
