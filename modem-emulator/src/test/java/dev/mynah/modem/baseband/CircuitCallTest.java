package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Calls;
import dev.mynah.modem.Network;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.mm.MmUe;
import dev.mynah.network.air.Rat;
import dev.mynah.network.calls.FarEndSpec;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.operator.OperatorSpec;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Calls of a whole modem in a cell of UTRAN, through the switching centre of its operator. */
class CircuitCallTest {
    private static final String NUMBER = "491700000001";
    private static final String FRIEND = "491709999999";

    private static Bench bench() {
        OperatorSpec alpha = Bench.alphaSpec()
                .withCells(CellSpec.of("umts", Rat.UTRAN, 0x301, 0x11))
                .withSubscribers(
                        List.of(SubscriberSpec.of(Bench.ALPHA_IMSI, Bench.KEY).withMsisdn(NUMBER)))
                .withFarEnds(
                        FarEndSpec.answers(FRIEND, Duration.ofSeconds(3)),
                        FarEndSpec.of("491708888888", FarEndSpec.Behaviour.BUSY, Duration.ZERO));
        Bench bench = Bench.of(alpha, Bench.betaSpec(), Bench.alphaProfile(), Bench.betaProfile());
        bench.powerOn();
        bench.after(Duration.ofSeconds(10));
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
        return bench;
    }

    private static List<Calls.State> states(Bench bench) {
        return calls(bench).list().stream().map(Calls.Call::state).toList();
    }

    private static Calls calls(Bench bench) {
        return bench.modem.subscriptions().get(0).calls();
    }

    @Test
    void mobility_management_for_circuits_is_idle_but_for_the_time_of_a_call() {
        Bench bench = bench();
        Network network = bench.modem.subscriptions().get(0).network();
        assertThat(network.mobilityState()).isEqualTo(19);
        calls(bench).dial(Calls.Dialling.of("+" + FRIEND));
        bench.after(Duration.ofSeconds(4));
        assertThat(network.mobilityState()).isEqualTo(6);
        bench.get(calls(bench).hangUp());
        bench.after(Duration.ofSeconds(1));
        assertThat(network.mobilityState()).isEqualTo(19);
    }

    /** In LTE too, where it has nothing to do. */
    @Test
    void mobility_management_for_circuits_is_idle_in_lte() {
        Bench bench = Bench.of(Bench.alphaSpec(), Bench.betaSpec(), Bench.alphaProfile(), Bench.betaProfile());
        bench.powerOn();
        bench.after(Duration.ofSeconds(10));
        assertThat(bench.modem.subscriptions().get(0).network().mobilityState()).isEqualTo(19);
    }

    @Test
    @Conforms(to = "TS 24.008 5.2.1", by = MmUe.class)
    void a_far_end_rings_answers_and_is_hung_up_on() {
        Bench bench = bench();
        calls(bench).dial(Calls.Dialling.of("+" + FRIEND));
        bench.after(Duration.ofSeconds(1));
        assertThat(states(bench)).containsExactly(Calls.State.ALERTING);
        bench.after(Duration.ofSeconds(3));
        assertThat(states(bench)).containsExactly(Calls.State.ACTIVE);
        bench.get(calls(bench).hangUp());
        bench.after(Duration.ofSeconds(1));
        assertThat(states(bench)).isEmpty();
    }

    @Test
    void somebody_who_is_busy_ends_the_call_with_the_cause() {
        Bench bench = bench();
        calls(bench).dial(Calls.Dialling.of("+491708888888"));
        bench.after(Duration.ofSeconds(2));
        assertThat(states(bench)).isEmpty();
        assertThat(calls(bench).lastEnd().orElseThrow().cause()).isEqualTo(17);
    }

    @Test
    @Conforms(to = "TS 24.008 4.5.1.3", by = MmUe.class)
    void a_call_from_outside_pages_the_ue_and_is_answered() {
        Bench bench = bench();
        bench.get(bench.alpha.control().call(FarEndSpec.answers(FRIEND, Duration.ZERO), NUMBER));
        bench.after(Duration.ofSeconds(2));
        assertThat(calls(bench).list())
                .singleElement()
                .satisfies(call -> assertThat(call.state()).isEqualTo(Calls.State.INCOMING))
                .satisfies(call -> assertThat(call.number()).isEqualTo("+" + FRIEND));
        bench.get(calls(bench).answer());
        bench.after(Duration.ofSeconds(1));
        assertThat(states(bench)).containsExactly(Calls.State.ACTIVE);
    }
}
