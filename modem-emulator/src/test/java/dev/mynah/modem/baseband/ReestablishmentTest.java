package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Calls;
import dev.mynah.modem.Calls.Call;
import dev.mynah.modem.Calls.Dialling;
import dev.mynah.modem.Calls.State;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.mm.MmUe;
import dev.mynah.network.air.Rat;
import dev.mynah.network.calls.FarEndSpec;
import dev.mynah.network.operator.CellSpec;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A call whose cell is gone, and another is there. TS 24.008 4.5.1.6. */
class ReestablishmentTest {
    private static Bench inCall(int otherArea) {
        Bench bench = Bench.of(
                Bench.alphaSpec()
                        .withCells(
                                CellSpec.of("hill", Rat.UTRAN, 0x31, 0x31).withLevel(-80, -100),
                                CellSpec.of("dale", Rat.UTRAN, 0x32, otherArea)
                                        .withLevel(-100, -100)
                                        .withOn(false))
                        .withFarEnds(FarEndSpec.answers("15550001000", Duration.ofSeconds(3))),
                Bench.betaSpec(),
                Bench.alphaProfile(),
                Bench.betaProfile());
        bench.settle();
        bench.get(bench.beta.control().power("center", false));
        bench.powerOn().idle();
        bench.get(calls(bench).dial(Dialling.of("+15550001000")));
        bench.after(Duration.ofSeconds(10));
        assertThat(states(bench)).containsExactly(State.ACTIVE);
        bench.nas(0);
        return bench;
    }

    private static Calls calls(Bench bench) {
        return bench.slot(0).calls();
    }

    private static List<State> states(Bench bench) {
        return calls(bench).list().stream().map(Call::state).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x31, 0x32})
    @Conforms(to = "TS 24.008 4.5.1.6", by = MmUe.class)
    void it_goes_on_in_another_cell(int otherArea) {
        Bench bench = inCall(otherArea);
        bench.get(bench.alphaControl().power("dale", true));
        bench.get(bench.alphaControl().power("hill", false));
        bench.after(Duration.ofSeconds(5));
        assertThat(states(bench)).containsExactly(State.ACTIVE);
        assertThat(bench.nas(0)).anyMatch(it -> it.contains("RE-ESTABLISHMENT") || it.contains("REESTABLISHMENT"));
        var tone = calls(bench).sendTone('5', Duration.ofMillis(200));
        bench.after(Duration.ofSeconds(1));
        assertThat(tone.succeeded()).as("the network answers").isTrue();
        bench.get(calls(bench).hangUp());
        bench.after(Duration.ofMinutes(1));
        assertThat(states(bench)).isEmpty();
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.alpha.msc().area(Bench.ALPHA_IMSI).orElseThrow().lac()).isEqualTo(otherArea);
    }

    @Test
    @Conforms(to = "TS 24.008 4.5.1.6", by = MmUe.class)
    void without_another_cell_it_is_over_after_a_while() {
        Bench bench = inCall(0x31);
        bench.get(bench.alphaControl().power("hill", false));
        bench.after(Duration.ofSeconds(5));
        assertThat(states(bench)).containsExactly(State.ACTIVE);
        bench.after(Duration.ofSeconds(10));
        assertThat(states(bench)).isEmpty();
        bench.get(bench.alphaControl().power("hill", true));
        bench.after(Duration.ofMinutes(1));
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 24.008 4.5.1.6", by = MmUe.class)
    void a_cell_that_is_back_in_time_will_do() {
        Bench bench = inCall(0x31);
        bench.get(bench.alphaControl().power("hill", false));
        bench.after(Duration.ofSeconds(4));
        bench.get(bench.alphaControl().power("hill", true));
        bench.after(Duration.ofSeconds(5));
        assertThat(states(bench)).containsExactly(State.ACTIVE);
        bench.get(calls(bench).hangUp());
        bench.after(Duration.ofMinutes(1));
        assertThat(states(bench)).isEmpty();
    }
}
