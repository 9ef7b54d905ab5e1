package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Calls;
import dev.mynah.modem.Calls.Dialling;
import dev.mynah.modem.Domain;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.Network;
import dev.mynah.network.air.Rat;
import dev.mynah.network.calls.FarEndSpec;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.operator.OperatorControl;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a host wants while something else goes on, tried at each of its turns: however messages cross, none meets a state that has
 * no row for it, and the modem is as good as before.
 */
class CrossingTest {
    private static final int TURNS = 16;
    private static final String NUMBER = "491700000001";
    private static final String FAR = "15550001000";

    /** A modem that is off, where one system has two cells; calls of LTE are made in a third. */
    private static Bench bench(Rat rat) {
        Bench bench = Bench.of(
                Bench.alphaSpec()
                        .withCells(
                                CellSpec.of("hill", rat, 0x31, 0x31).withLevel(-80, -100),
                                CellSpec.of("dale", rat, 0x32, 0x32).withLevel(-100, -110),
                                CellSpec.of("coast", rat == Rat.E_UTRAN ? Rat.UTRAN : rat, 0x33, 0x33)
                                        .withLevel(-105, -110))
                        .withSubscribers(List.of(
                                SubscriberSpec.of(Bench.ALPHA_IMSI, Bench.KEY).withMsisdn(NUMBER)))
                        .withFarEnds(FarEndSpec.answers(FAR, Duration.ZERO)),
                Bench.betaSpec(),
                Bench.alphaProfile());
        bench.settle();
        bench.get(bench.beta.control().power("center", false));
        return bench;
    }

    private static Bench registered(Rat rat) {
        Bench bench = bench(rat).powerOn().after(Duration.ofMinutes(1));
        assertThat(isRegistered(bench)).isTrue();
        return bench;
    }

    private static boolean isRegistered(Bench bench) {
        Network network = bench.slot(0).network();
        return List.of(Domain.NG, Domain.EPS, Domain.GPRS).stream()
                .anyMatch(it -> network.registration(it).status().registered());
    }

    /** Begins something, does something else so many turns later, and sees what has become of the modem. */
    private static void cross(Bench bench, Consumer<Bench> begin, int turns, Consumer<Bench> other) {
        later(bench, turns, () -> other.accept(bench));
        begin.accept(bench);
        bench.settle();
        bench.after(Duration.ofMinutes(2));
        bench.slot(0).functionality(Functionality.FULL);
        bench.settle();
        bench.slot(0).network().attach();
        bench.after(Duration.ofMinutes(1));
        assertThat(isRegistered(bench)).as("registered after %s turns", turns).isTrue();
        assertThat(calls(bench).list()).as("calls after %s turns", turns).isEmpty();
    }

    private static void later(Bench bench, int turns, Runnable action) {
        bench.time.timeline().execute(turns == 0 ? action : () -> later(bench, turns - 1, action));
    }

    private static Calls calls(Bench bench) {
        return bench.slot(0).calls();
    }

    private static void detach(Bench bench) {
        bench.slot(0).network().detach();
    }

    private static void off(Bench bench) {
        bench.slot(0).functionality(Functionality.RADIO_OFF);
    }

    private static void move(Bench bench) {
        OperatorControl alpha = bench.alphaControl();
        alpha.level("hill", -110, -120);
        alpha.level("dale", -60, -90);
    }

    @ParameterizedTest
    @EnumSource(Rat.class)
    void the_packet_domain_is_left(Rat rat) {
        for (int turns = 0; turns < TURNS; turns++) {
            cross(bench(rat), it -> it.modem.powerOn(), turns, CrossingTest::detach);
            cross(registered(rat), CrossingTest::move, turns, CrossingTest::detach);
            cross(registered(rat), CrossingTest::off, turns, CrossingTest::detach);
        }
    }

    @ParameterizedTest
    @EnumSource(Rat.class)
    void the_radio_is_switched_off(Rat rat) {
        for (int turns = 0; turns < TURNS; turns++) {
            cross(bench(rat), it -> it.modem.powerOn(), turns, CrossingTest::off);
            cross(registered(rat), CrossingTest::move, turns, CrossingTest::off);
            cross(registered(rat), CrossingTest::detach, turns, CrossingTest::off);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GSM", "UTRAN", "E_UTRAN"})
    void a_call_ends_with_the_radio(Rat rat) {
        for (int turns = 0; turns < TURNS; turns++) {
            cross(registered(rat), it -> calls(it).dial(Dialling.of("+" + FAR)), turns, CrossingTest::off);
        }
    }
}
