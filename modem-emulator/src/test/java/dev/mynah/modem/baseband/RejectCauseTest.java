package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Domain;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.Sim;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.emm.EmmUe;
import dev.mynah.modem.plmn.Doubts;
import dev.mynah.network.air.event.StateChanged;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each cause of a refusal leads to, as the host, the card and the next power cycle see it. TS 24.301 5.5.1.2.5. */
class RejectCauseTest {
    /** Alone with Alpha: Beta's cell is off, so that there is no other network to try. */
    private static Bench refusedWith(int cause, boolean secured) {
        Bench bench = Bench.of();
        bench.settle();
        bench.get(bench.beta.control().power("center", false));
        bench.reject(RejectRule.every(Procedure.ATTACH, EmmCause.of(cause)).secured(secured));
        bench.powerOn();
        return bench;
    }

    private static byte[] file(Bench bench, int slot, int file) {
        Sim.FileResponse response =
                bench.get(bench.sim(slot).file(new Sim.FileCommand(0xB0, file, 0, 0, 0, new byte[0], new byte[0])));
        assertThat(response.sw1()).isEqualTo(0x90);
        return response.data();
    }

    /** EU1, EU2 or EU3 as the card has it. */
    private static int status(Bench bench) {
        byte[] location = file(bench, 0, 0x6FE3);
        return location[location.length - 1] + 1;
    }

    private static String forbidden(Bench bench) {
        return HexFormat.of().withUpperCase().formatHex(file(bench, 0, 0x6F7B));
    }

    private static String emmState(Bench bench) {
        return bench.seen.stream()
                .filter(it -> it instanceof StateChanged change
                        && change.machine().equals("EMM")
                        && it.subject().equals("modem0/slot0"))
                .map(it -> ((StateChanged) it).to())
                .reduce("", (before, next) -> next);
    }

    @ParameterizedTest
    @CsvSource({
        "3, DEREGISTERED_NO_IMSI, DENIED, 3, false",
        "6, DEREGISTERED_NO_IMSI, DENIED, 3, false",
        "7, DEREGISTERED_NO_IMSI, DENIED, 3, false",
        "8, DEREGISTERED_NO_IMSI, DENIED, 3, false",
        "11, DEREGISTERED_LIMITED_SERVICE, DENIED, 3, true",
        "12, DEREGISTERED_LIMITED_SERVICE, DENIED, 3, false",
        "13, DEREGISTERED_LIMITED_SERVICE, DENIED, 3, false",
        "14, DEREGISTERED_LIMITED_SERVICE, DENIED, 3, false",
        "15, DEREGISTERED_LIMITED_SERVICE, DENIED, 3, false",
        "35, DEREGISTERED_LIMITED_SERVICE, DENIED, 3, true",
        "42, DEREGISTERED_LIMITED_SERVICE, DENIED, 2, false",
        "78, DEREGISTERED_LIMITED_SERVICE, DENIED, 3, false",
    })
    @Conforms(to = "TS 24.301 5.5.1.2.5", by = EmmUe.class)
    void a_refusal_that_means_no(int cause, String state, RegistrationStatus shown, int status, boolean onCard) {
        Bench bench = refusedWith(cause, true).after(Duration.ofSeconds(15));
        assertThat(emmState(bench)).isEqualTo(state);
        assertThat(bench.eps(0)).isEqualTo(shown);
        assertThat(bench.slot(0).network().registration(Domain.EPS).rejectCause())
                .hasValue(cause);
        assertThat(status(bench)).isEqualTo(status);
        assertThat(forbidden(bench).startsWith("00F110")).isEqualTo(onCard);
        bench.nas(0);
        bench.after(Duration.ofHours(3));
        assertThat(bench.nas(0)).as("attempts in the next hours").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 7, 8, 11, 14, 35})
    @Conforms(to = "TS 24.301 5.3.7b", by = Doubts.class)
    void a_plain_no_of_the_home_network_is_obeyed_until_t3247_is_over(int cause) {
        Bench bench = refusedWith(cause, false).after(Duration.ofSeconds(15));
        assertThat(emmState(bench)).isEqualTo("DEREGISTERED_LIMITED_SERVICE");
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.DENIED);
        assertThat(bench.slot(0).network().registration(Domain.EPS).rejectCause())
                .hasValue(cause);
        assertThat(status(bench)).isEqualTo(3);
        assertThat(forbidden(bench)).doesNotContain("00F110");
        bench.get(bench.alphaControl().acceptAll());
        bench.nas(0);
        bench.after(Duration.ofMinutes(29));
        assertThat(bench.nas(0)).as("attempts in half an hour").isEmpty();
        bench.after(Duration.ofMinutes(32));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 13, 15})
    @Conforms(to = "TS 24.301 5.3.7b", by = Doubts.class)
    void an_area_forbidden_by_a_plain_refusal_is_open_again_when_t3247_is_over(int cause) {
        Bench bench = refusedWith(cause, false).after(Duration.ofMinutes(29));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.DENIED);
        bench.get(bench.alphaControl().acceptAll());
        bench.after(Duration.ofMinutes(32));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 24.301 5.3.7b", by = Doubts.class)
    void the_sixth_plain_refusal_in_a_row_is_believed() {
        Bench bench = refusedWith(3, false);
        bench.after(Duration.ofHours(6));
        assertThat(bench.nas(0))
                .filteredOn(it -> it.startsWith("< ATTACH REJECT"))
                .hasSize(6);
        assertThat(emmState(bench)).isEqualTo("DEREGISTERED_NO_IMSI");
    }

    @Test
    @Conforms(to = "TS 24.301 5.3.2", by = EmmUe.class)
    void forbidden_areas_are_forgotten_after_twelve_hours() {
        Bench bench = refusedWith(15, true).after(Duration.ofHours(11));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.DENIED);
        bench.get(bench.alphaControl().acceptAll());
        bench.after(Duration.ofMinutes(61));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 9, 10, 16, 17, 18, 19, 22, 25, 31, 39, 40, 113})
    void a_refusal_that_means_later_is_tried_five_times_and_again_after_t3402(int cause) {
        boolean doubtfulWhenPlain = cause == 25;
        Bench bench = refusedWith(cause, doubtfulWhenPlain).after(Duration.ofMinutes(3));
        assertThat(bench.nas(0))
                .filteredOn(it -> it.startsWith("> ATTACH REQUEST"))
                .hasSize(5);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.SEARCHING);
        assertThat(status(bench)).isEqualTo(2);
        bench.get(bench.alphaControl().acceptAll());
        bench.after(Duration.ofMinutes(12));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @ParameterizedTest
    @ValueSource(ints = {95, 96, 97, 99, 111})
    void a_protocol_error_is_not_tried_again_before_t3402(int cause) {
        Bench bench = refusedWith(cause, false).after(Duration.ofMinutes(3));
        assertThat(bench.nas(0))
                .filteredOn(it -> it.startsWith("> ATTACH REQUEST"))
                .hasSize(1);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.SEARCHING);
        bench.get(bench.alphaControl().acceptAll());
        bench.after(Duration.ofMinutes(12));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void a_congested_network_is_left_alone_for_as_long_as_it_says() {
        Bench bench = Bench.of();
        bench.reject(RejectRule.every(Procedure.ATTACH, EmmCause.CONGESTION)
                .times(1)
                .secured(true)
                .backOff(Duration.ofMinutes(20)));
        bench.powerOn().after(Duration.ofMinutes(19));
        assertThat(bench.nas(0))
                .filteredOn(it -> it.startsWith("> ATTACH REQUEST"))
                .hasSize(1);
        bench.after(Duration.ofMinutes(2));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.1.2.5", by = EmmUe.class)
    void what_a_plain_message_says_of_congestion_is_held_to_15_to_30_minutes() {
        Bench bench = Bench.of();
        bench.reject(
                RejectRule.every(Procedure.ATTACH, EmmCause.CONGESTION).times(1).backOff(Duration.ofHours(3)));
        bench.powerOn().after(Duration.ofMinutes(14));
        assertThat(bench.nas(0))
                .filteredOn(it -> it.startsWith("> ATTACH REQUEST"))
                .hasSize(1);
        bench.after(Duration.ofMinutes(17));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void an_invalid_usim_is_given_another_chance_by_a_power_cycle() {
        Bench bench = refusedWith(3, true).after(Duration.ofSeconds(15));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.DENIED);
        bench.get(bench.alphaControl().acceptAll());
        bench.get(bench.slot(0).functionality(Functionality.RADIO_OFF));
        bench.get(bench.slot(0).functionality(Functionality.FULL));
        bench.settle();
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void a_silent_network_is_tried_five_times_with_t3410_and_t3411_between() {
        Bench bench = Bench.of();
        bench.settle();
        bench.get(bench.alphaControl().lose("north", 100, 0));
        bench.powerOn().after(Duration.ofSeconds(24));
        assertThat(bench.nas(0))
                .filteredOn(it -> it.startsWith("> ATTACH REQUEST"))
                .hasSize(1);
        bench.after(Duration.ofSeconds(100));
        assertThat(bench.nas(0))
                .filteredOn(it -> it.startsWith("> ATTACH REQUEST"))
                .hasSize(4);
    }
}
