package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Functionality;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.packet.PacketContexts;
import dev.mynah.network.air.Rat;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import io.vertx.core.Future;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a UE does about each cause a connection is refused with, in every system. */
class SessionRefusalTest {
    private static final Duration BACK_OFF = Duration.ofMinutes(30);

    private static Bench bench(Rat rat) {
        Bench bench = Bench.of(
                Bench.alphaSpec().withCells(CellSpec.of("hill", rat, 0x11, 10).withLevel(-80, -100)),
                Bench.betaSpec(),
                Bench.alphaProfile());
        bench.settle();
        bench.get(bench.beta.control().power("center", false));
        bench.powerOn();
        bench.get(packets(bench).define(2, PdpType.IP, "ims"));
        return bench;
    }

    private static Procedure procedure(Rat rat) {
        return switch (rat) {
            case GSM, UTRAN -> Procedure.PDP_ACTIVATION;
            case E_UTRAN -> Procedure.PDN_CONNECTIVITY;
            case NR -> Procedure.PDU_SESSION;
        };
    }

    private static PacketData packets(Bench bench) {
        return bench.slot(0).packetData();
    }

    private static int refused(Bench bench) {
        Future<Void> activation = packets(bench).activate(2);
        bench.settle();
        assertThat(activation.cause()).isInstanceOf(Refusal.class);
        return ((Refusal) activation.cause()).cause().orElse(0);
    }

    private static boolean asks(Bench bench) {
        bench.nas(0);
        packets(bench).activate(2);
        bench.settle();
        return !bench.nas(0).isEmpty();
    }

    /** Causes that bar the access point for twelve minutes by themselves. */
    @ParameterizedTest
    @CsvSource({
        "GSM, 8",
        "GSM, 27",
        "UTRAN, 32",
        "UTRAN, 33",
        "E_UTRAN, 8",
        "E_UTRAN, 27",
        "E_UTRAN, 32",
        "E_UTRAN, 33",
        "NR, 8",
        "NR, 27",
        "NR, 32",
        "NR, 33"
    })
    @Conforms(to = "TS 24.301 6.5.1.4.3", by = PacketContexts.class)
    void an_access_point_that_is_not_to_be_had_is_left_alone_for_twelve_minutes(Rat rat, int cause) {
        Bench bench = bench(rat);
        bench.reject(RejectRule.every(procedure(rat), cause).times(1));
        assertThat(refused(bench)).isEqualTo(cause);
        assertThat(asks(bench)).isFalse();
        assertThat(refused(bench)).isEqualTo(cause);
        bench.after(Duration.ofMinutes(13));
        bench.get(packets(bench).activate(2));
    }

    @ParameterizedTest
    @CsvSource({
        "GSM, 26",
        "UTRAN, 26",
        "E_UTRAN, 26",
        "NR, 26",
        "NR, 67",
        "NR, 69",
        "E_UTRAN, 8",
        "E_UTRAN, 27",
        "NR, 33",
        "GSM, 32",
        "E_UTRAN, 31",
        "NR, 31"
    })
    @Conforms(to = "TS 24.501 6.2.7", by = PacketContexts.class)
    void a_back_off_timer_of_the_network_is_obeyed(Rat rat, int cause) {
        Bench bench = bench(rat);
        bench.reject(RejectRule.every(procedure(rat), cause).times(1).backOff(BACK_OFF));
        assertThat(refused(bench)).isEqualTo(cause);
        assertThat(packets(bench).backOff(2)).contains(BACK_OFF);
        bench.after(BACK_OFF.minusMinutes(1));
        assertThat(asks(bench)).isFalse();
        assertThat(packets(bench).backOff(2)).contains(Duration.ofMinutes(1));
        bench.told.get(0).clear();
        bench.after(Duration.ofMinutes(2));
        assertThat(packets(bench).backOff(2)).isEmpty();
        assertThat(bench.told.get(0)).contains(new SubscriptionEvent.BackOffEnded("ims"));
        bench.get(packets(bench).activate(2));
    }

    /** The standard leaves it to the UE when to try again after these: this one does so whenever the host asks. */
    @ParameterizedTest
    @CsvSource({
        "GSM, 26",
        "GSM, 29",
        "GSM, 30",
        "GSM, 31",
        "GSM, 34",
        "GSM, 38",
        "GSM, 65",
        "GSM, 112",
        "GSM, 111",
        "UTRAN, 28",
        "UTRAN, 29",
        "UTRAN, 34",
        "E_UTRAN, 26",
        "E_UTRAN, 28",
        "E_UTRAN, 29",
        "E_UTRAN, 30",
        "E_UTRAN, 31",
        "E_UTRAN, 34",
        "E_UTRAN, 38",
        "E_UTRAN, 53",
        "E_UTRAN, 54",
        "E_UTRAN, 55",
        "E_UTRAN, 65",
        "E_UTRAN, 96",
        "E_UTRAN, 111",
        "E_UTRAN, 112",
        "E_UTRAN, 113",
        "NR, 26",
        "NR, 28",
        "NR, 29",
        "NR, 31",
        "NR, 46",
        "NR, 54",
        "NR, 67",
        "NR, 68",
        "NR, 70",
        "NR, 82",
        "NR, 111"
    })
    void what_bars_nothing_may_be_asked_for_again_at_once(Rat rat, int cause) {
        Bench bench = bench(rat);
        bench.reject(RejectRule.every(procedure(rat), cause).times(1));
        assertThat(refused(bench)).isEqualTo(cause);
        assertThat(bench.told.get(0)).contains(new SubscriptionEvent.ContextRefused(2, cause));
        bench.get(packets(bench).activate(2));
    }

    @ParameterizedTest
    @CsvSource({"GSM, 50, IPV6", "E_UTRAN, 50, IPV6", "NR, 50, IPV6", "GSM, 51, IP", "E_UTRAN, 51, IP", "NR, 51, IP"})
    @Conforms(to = "TS 24.301 6.5.1.4.3", by = PacketContexts.class)
    void a_type_the_access_point_does_not_have_is_not_asked_for_again(Rat rat, int cause, PdpType type) {
        Bench bench = bench(rat);
        bench.get(packets(bench).define(2, type, "ims"));
        bench.reject(RejectRule.every(procedure(rat), cause).times(1));
        assertThat(refused(bench)).isEqualTo(cause);
        bench.after(Duration.ofHours(2));
        assertThat(refused(bench)).isEqualTo(cause);
        bench.get(packets(bench).define(2, PdpType.IPV4V6, "ims"));
        bench.get(packets(bench).activate(2));
    }

    @ParameterizedTest
    @EnumSource(Rat.class)
    @Conforms(to = "TS 24.301 6.5.1.4.3", by = PacketContexts.class)
    void an_access_point_this_system_does_not_offer_stays_away_until_the_ue_is_switched_off(Rat rat) {
        Bench bench = bench(rat);
        bench.reject(RejectRule.every(procedure(rat), 66).times(1));
        assertThat(refused(bench)).isEqualTo(66);
        bench.after(Duration.ofHours(2));
        assertThat(asks(bench)).isFalse();
        bench.get(bench.slot(0).functionality(Functionality.RADIO_OFF));
        bench.settle();
        bench.get(bench.slot(0).functionality(Functionality.FULL));
        bench.settle();
        bench.get(packets(bench).activate(2));
    }
}
