package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Calls;
import dev.mynah.modem.Calls.Call;
import dev.mynah.modem.Calls.Dialling;
import dev.mynah.modem.Calls.State;
import dev.mynah.modem.DualSim;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.Speech;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.air.speech.Sound;
import dev.mynah.network.calls.FarEndSpec;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.operator.CellSpec;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Calls through everything there is: stack, air, MSC, exchange. Alpha has UTRAN, Beta has GSM. */
class CallsOnAirTest {
    private static final String ALPHA_NUMBER = "491700000001";
    private static final String BETA_NUMBER = "4917199900001";

    private static Bench bench(DualSim dualSim) {
        Bench bench = Bench.of(
                Bench.alphaSpec()
                        .withCells(CellSpec.of("hill", Rat.UTRAN, 0x31, 0x31).withLevel(-80, -100))
                        .withSubscribers(List.of(
                                SubscriberSpec.of(Bench.ALPHA_IMSI, Bench.KEY).withMsisdn(ALPHA_NUMBER)))
                        .withFarEnds(FarEndSpec.answers("15550001000", Duration.ofSeconds(3))),
                Bench.betaSpec()
                        .withCells(CellSpec.of("town", Rat.GSM, 0x41, 0x41).withLevel(-80, -100))
                        .withSubscribers(List.of(
                                SubscriberSpec.of(Bench.BETA_IMSI, Bench.KEY).withMsisdn(BETA_NUMBER))),
                Bench.alphaProfile(),
                Bench.betaProfile());
        bench.dualSim = dualSim;
        bench.build();
        bench.powerOn().after(Duration.ofMinutes(2));
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.cs(1)).isEqualTo(RegistrationStatus.HOME);
        return bench;
    }

    private static Calls calls(Bench bench, int slot) {
        return bench.slot(slot).calls();
    }

    private static List<State> states(Bench bench, int slot) {
        return calls(bench, slot).list().stream().map(Call::state).toList();
    }

    @Test
    void a_slot_calls_the_other_one_which_another_operator_serves() {
        Bench bench = bench(DualSim.ACTIVE);
        bench.get(calls(bench, 0).dial(Dialling.of("+" + BETA_NUMBER)));
        bench.after(Duration.ofSeconds(10));
        assertThat(states(bench, 0)).containsExactly(State.ALERTING);
        assertThat(states(bench, 1)).containsExactly(State.INCOMING);
        assertThat(calls(bench, 1).list().get(0).number()).isEqualTo("+" + ALPHA_NUMBER);
        assertThat(calls(bench, 1).calledNumber(calls(bench, 1).list().get(0).id()))
                .contains("+" + BETA_NUMBER);
        bench.get(calls(bench, 1).answer());
        assertThat(states(bench, 0)).containsExactly(State.ACTIVE);
        assertThat(states(bench, 1)).containsExactly(State.ACTIVE);
        bench.get(calls(bench, 0).hangUp());
        bench.after(Duration.ofMinutes(1));
        assertThat(states(bench, 0)).isEmpty();
        assertThat(states(bench, 1)).isEmpty();
    }

    @Test
    void what_a_slot_says_the_other_one_hears_sample_by_sample() {
        Bench bench = bench(DualSim.ACTIVE);
        bench.get(calls(bench, 0).dial(Dialling.of("+" + BETA_NUMBER)));
        bench.after(Duration.ofSeconds(10));
        bench.get(calls(bench, 1).answer());
        Random random = new Random(3);
        short[] samples = new short[8000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) random.nextInt();
        }
        Sound words = Sound.of(samples);
        Speech.Recording recording = calls(bench, 1).speech().record(Duration.ofMinutes(1));
        var said = calls(bench, 0).speech().say(words);
        bench.after(Duration.ofSeconds(2));
        assertThat(said.succeeded()).isTrue();
        assertThat(recording.stop().find(words)).hasValue(0);
        bench.get(calls(bench, 0).hangUp());
        bench.after(Duration.ofMinutes(1));
    }

    @Test
    void with_one_receiver_a_slot_hears_no_page_while_the_other_is_in_a_call() {
        Bench bench = bench(DualSim.STANDBY);
        bench.get(calls(bench, 0).dial(Dialling.of("+" + BETA_NUMBER)));
        bench.after(Duration.ofMinutes(1));
        assertThat(states(bench, 1)).isEmpty();
        assertThat(calls(bench, 0).lastEnd().orElseThrow().cause()).isEqualTo(18);
        assertThat(states(bench, 0)).isEmpty();
    }

    @Test
    void with_two_receivers_a_slot_is_called_while_the_other_is_in_a_call() {
        Bench bench = bench(DualSim.ACTIVE);
        bench.get(calls(bench, 0).dial(Dialling.of("+15550001000")));
        bench.after(Duration.ofSeconds(5));
        bench.get(bench.beta.control().call(FarEndSpec.answers("4930123", Duration.ZERO), BETA_NUMBER));
        bench.after(Duration.ofSeconds(5));
        assertThat(states(bench, 0)).containsExactly(State.ACTIVE);
        assertThat(states(bench, 1)).containsExactly(State.INCOMING);
        bench.get(calls(bench, 1).answer());
        bench.after(Duration.ofSeconds(1));
        assertThat(states(bench, 1)).containsExactly(State.ACTIVE);
        bench.get(calls(bench, 0).hangUp());
        bench.get(calls(bench, 1).hangUp());
        bench.after(Duration.ofMinutes(1));
    }

    @Test
    void a_page_that_was_missed_with_one_receiver_is_answered_once_the_call_is_over() {
        Bench bench = bench(DualSim.STANDBY);
        bench.get(calls(bench, 0).dial(Dialling.of("+15550001000")));
        bench.after(Duration.ofSeconds(5));
        bench.get(bench.beta.control().call(FarEndSpec.answers("4930123", Duration.ZERO), BETA_NUMBER));
        bench.after(Duration.ofMinutes(1));
        assertThat(states(bench, 1)).isEmpty();
        assertThat(calls(bench, 1).dial(Dialling.of("+15550001000")).failed()).isTrue();
        bench.get(calls(bench, 0).hangUp());
        bench.after(Duration.ofMinutes(1));
        bench.get(bench.beta.control().call(FarEndSpec.answers("4930123", Duration.ZERO), BETA_NUMBER));
        bench.after(Duration.ofSeconds(5));
        assertThat(states(bench, 1)).containsExactly(State.INCOMING);
        bench.get(calls(bench, 1).hangUp());
        bench.after(Duration.ofMinutes(1));
    }

    @Test
    void a_call_for_help_takes_the_receiver_from_the_other_slot() {
        Bench bench = bench(DualSim.STANDBY);
        bench.get(calls(bench, 0).dial(Dialling.of("+15550001000")));
        bench.after(Duration.ofSeconds(5));
        assertThat(states(bench, 0)).containsExactly(State.ACTIVE);
        bench.get(calls(bench, 1).dial(Dialling.of("112")));
        bench.after(Duration.ofSeconds(10));
        assertThat(states(bench, 0)).isEmpty();
        assertThat(states(bench, 1)).containsExactly(State.ACTIVE);
        assertThat(calls(bench, 1).list().get(0).emergency()).isTrue();
        bench.get(calls(bench, 1).hangUp());
        bench.after(Duration.ofMinutes(1));
    }

    @Test
    void a_call_goes_to_somebody_at_the_end_of_a_line_and_one_comes_from_there() {
        Bench bench = bench(DualSim.STANDBY);
        bench.get(calls(bench, 0).dial(Dialling.of("+15550001000")));
        bench.after(Duration.ofSeconds(5));
        assertThat(states(bench, 0)).containsExactly(State.ACTIVE);
        var tone = calls(bench, 0).sendTone('5', Duration.ofMillis(200));
        bench.after(Duration.ofSeconds(1));
        assertThat(tone.succeeded()).isTrue();
        bench.get(calls(bench, 0).hangUp());
        bench.after(Duration.ofMinutes(1));
        bench.get(bench.beta.control().call(FarEndSpec.answers("4930123", Duration.ZERO), BETA_NUMBER));
        bench.after(Duration.ofSeconds(5));
        assertThat(states(bench, 1)).containsExactly(State.INCOMING);
        bench.get(calls(bench, 1).hangUp());
        bench.after(Duration.ofMinutes(1));
        assertThat(states(bench, 1)).isEmpty();
    }

    @Test
    void help_is_called_by_an_empty_slot() {
        Bench bench = bench(DualSim.STANDBY);
        bench.pullOut(0);
        bench.after(Duration.ofSeconds(30));
        bench.get(calls(bench, 0).dial(Dialling.of("112")));
        bench.after(Duration.ofSeconds(10));
        assertThat(states(bench, 0)).containsExactly(State.ACTIVE);
        bench.get(calls(bench, 0).hangUp());
        bench.after(Duration.ofMinutes(1));
    }

    @Test
    void what_waits_behind_a_call_that_was_given_up_is_not_kept_waiting() {
        Bench bench = bench(DualSim.STANDBY);
        bench.get(calls(bench, 0).dial(Dialling.of("+15550001000")));
        var state = bench.slot(0).supplementaryServices().interrogate(SsCode.CLIP, Optional.empty());
        bench.get(calls(bench, 0).hangUp());
        bench.after(Duration.ofSeconds(5));
        assertThat(state.succeeded()).isTrue();
    }
}
