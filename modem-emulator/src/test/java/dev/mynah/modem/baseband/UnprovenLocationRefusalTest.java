package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Domain;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.plmn.Doubts;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.event.NasExchanged;
import dev.mynah.network.air.event.StateChanged;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.hlr.ChallengeFault;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What anybody could have sent in the circuit switched domain of GSM and UTRAN: obeyed for as long as T3247 runs. */
class UnprovenLocationRefusalTest {
    private static Bench refusedWith(Rat rat, int cause, boolean secured) {
        Bench bench = GprsTest.only(rat);
        bench.reject(RejectRule.every(Procedure.LOCATION_UPDATE, cause).secured(secured));
        return bench.powerOn().after(Duration.ofSeconds(15));
    }

    private static String state(Bench bench) {
        return bench.seen.stream()
                .filter(it -> it instanceof StateChanged change
                        && change.machine().equals("MM")
                        && it.subject().equals("modem0/slot0"))
                .map(it -> ((StateChanged) it).to())
                .reduce("", (before, next) -> next);
    }

    /** How often the UE has asked since the last call. */
    private static long updates(Bench bench) {
        List<NasExchanged> asked = bench.seen.stream()
                .filter(it -> it instanceof NasExchanged && it.subject().equals("modem0/slot0"))
                .map(NasExchanged.class::cast)
                .filter(it -> it.summary().equals("LOCATION UPDATING REQUEST"))
                .toList();
        bench.seen.removeAll(asked);
        return asked.size();
    }

    private static byte updateStatus(Bench bench) {
        return GprsTest.file(bench, 0x6F7E)[10];
    }

    private static boolean forbidden(Bench bench) {
        return HexFormat.of().formatHex(GprsTest.file(bench, 0x6F7B)).contains("00f110");
    }

    private static void refusedHere(Bench bench, int cause) {
        assertThat(state(bench)).isEqualTo("IDLE_LIMITED_SERVICE");
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.DENIED);
        assertThat(bench.slot(0).network().registration(Domain.CS).rejectCause())
                .hasValue(cause);
        assertThat(updateStatus(bench)).as("U3 ROAMING NOT ALLOWED").isEqualTo((byte) 2);
        assertThat(forbidden(bench)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "UTRAN, 2", "UTRAN, 3", "UTRAN, 6", "UTRAN, 11", "UTRAN, 12", "UTRAN, 13", "UTRAN, 15",
        "GSM, 2", "GSM, 3", "GSM, 6", "GSM, 11", "GSM, 12", "GSM, 13", "GSM, 15"
    })
    @Conforms(to = "TS 24.008 4.1.1.6A", by = Doubts.class)
    void a_plain_no_of_the_home_network_is_obeyed_until_t3247_is_over(Rat rat, int cause) {
        Bench bench = refusedWith(rat, cause, false);
        if (cause != 13) {
            refusedHere(bench, cause);
        }
        bench.get(bench.alphaControl().acceptAll());
        updates(bench);
        bench.after(Duration.ofMinutes(29));
        assertThat(updates(bench)).as("attempts in half an hour").isZero();
        bench.after(Duration.ofMinutes(32));
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(GprsTest.gprs(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    @ParameterizedTest
    @CsvSource({"UTRAN, true, IDLE_NO_IMSI", "UTRAN, false, IDLE_LIMITED_SERVICE", "GSM, true, IDLE_LIMITED_SERVICE"})
    @Conforms(to = "TS 24.008 4.1.1.6A", by = Doubts.class)
    void in_gsm_nothing_is_ever_proven(Rat rat, boolean secured, String state) {
        assertThat(state(refusedWith(rat, 3, secured))).isEqualTo(state);
    }

    @Test
    @Conforms(to = "TS 24.008 4.1.1.6A", by = Doubts.class)
    void the_sixth_plain_refusal_in_a_row_is_believed() {
        Bench bench = refusedWith(Rat.UTRAN, 2, false).after(Duration.ofHours(6));
        assertThat(updates(bench)).isEqualTo(6);
        assertThat(state(bench)).isEqualTo("IDLE_NO_IMSI");
        assertThat(GprsTest.gprs(bench)).as("another counter").isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 24.008 4.1.1.6A", by = Doubts.class)
    void switching_off_ends_all_doubts() {
        Bench bench = refusedWith(Rat.UTRAN, 3, false);
        bench.get(bench.alphaControl().acceptAll());
        bench.get(bench.slot(0).functionality(Functionality.RADIO_OFF));
        bench.get(bench.slot(0).functionality(Functionality.FULL));
        bench.settle();
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @ParameterizedTest
    @CsvSource({"UTRAN", "GSM"})
    @Conforms(to = "TS 24.008 4.5.1.1", by = Doubts.class)
    void a_service_refused_for_the_equipment_keeps_the_ue_out_for_a_while(Rat rat) {
        Bench bench = GprsTest.only(rat).powerOn();
        bench.idle();
        bench.reject(RejectRule.every(Procedure.CM_SERVICE, 6).times(1));
        ((LogicalSlot) bench.slot(0)).services().open(CmServiceType.CALL, link -> {}, why -> {});
        bench.after(Duration.ofSeconds(15));
        refusedHere(bench, 6);
        bench.after(Duration.ofMinutes(61));
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 24.008 4.3.2.5", by = Doubts.class)
    void a_plain_authentication_reject_is_one_more_refusal_of_the_usim() {
        Bench bench = GprsTest.only(Rat.UTRAN);
        bench.get(bench.alphaControl().fault(Bench.ALPHA_IMSI, ChallengeFault.BAD_MAC));
        bench.powerOn().after(Duration.ofSeconds(15));
        refusedHere(bench, 3);
        bench.after(Duration.ofMinutes(61));
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
    }
}
