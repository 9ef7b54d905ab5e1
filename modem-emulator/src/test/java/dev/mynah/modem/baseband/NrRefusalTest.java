package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Domain;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.Sim;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.mm5g.Mm5gUe;
import dev.mynah.modem.plmn.Doubts;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.event.StateChanged;
import dev.mynah.network.air.nas.element.DeregistrationType;
import dev.mynah.network.air.nas.element.Mm5gCause;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each cause of a refusal in NR leads to, as the host and the card see it. TS 24.501 5.5.1.2.5, 5.5.1.3.5, 5.6.1.5. */
class NrRefusalTest {
    private static Bench refusedWith(int cause, boolean lteAsWell, boolean secured) {
        Bench bench = NrRegistrationTest.in(
                lteAsWell
                        ? Bench.alphaSpec()
                                .withCells(
                                        NrRegistrationTest.NR,
                                        CellSpec.lte("north", 0x101, 1).withLevel(-90, -100))
                        : NrRegistrationTest.alphaInNr());
        bench.settle();
        bench.get(bench.beta.control().power("center", false));
        bench.reject(RejectRule.every(Procedure.REGISTRATION, cause).secured(secured));
        return bench.powerOn();
    }

    private static byte[] file(Bench bench, int file, String path) {
        Sim.FileResponse response = bench.get(bench.sim(0)
                .file(new Sim.FileCommand(
                        0xB0, file, 0, 0, 0, new byte[0], HexFormat.of().parseHex(path))));
        assertThat(response.sw1()).isEqualTo(0x90);
        return response.data();
    }

    /** 5U1, 5U2 or 5U3 as the card has it. */
    private static int status(Bench bench) {
        byte[] location = file(bench, 0x4F01, "7FFF5FC0");
        return location[location.length - 1] + 1;
    }

    private static boolean forbidden(Bench bench) {
        return HexFormat.of().withUpperCase().formatHex(file(bench, 0x6F7B, "")).startsWith("00F110");
    }

    private static String state(Bench bench) {
        return bench.seen.stream()
                .filter(it -> it instanceof StateChanged change
                        && change.machine().equals("5GMM")
                        && it.subject().equals("modem0/slot0"))
                .map(it -> ((StateChanged) it).to())
                .reduce("", (before, next) -> next);
    }

    private static long requests(Bench bench) {
        return bench.nas(0).stream()
                .filter(it -> it.startsWith("> REGISTRATION REQUEST"))
                .count();
    }

    @ParameterizedTest
    @CsvSource({
        "3, DEREGISTERED_NO_SUPI, false",
        "6, DEREGISTERED_NO_SUPI, false",
        "7, DEREGISTERED_NO_SUPI, false",
        "11, DEREGISTERED_LIMITED_SERVICE, true",
        "12, DEREGISTERED_LIMITED_SERVICE, false",
        "13, DEREGISTERED_LIMITED_SERVICE, false",
        "15, DEREGISTERED_LIMITED_SERVICE, false",
        "27, DEREGISTERED_LIMITED_SERVICE, false",
        "31, DEREGISTERED_LIMITED_SERVICE, false",
        "62, DEREGISTERED_LIMITED_SERVICE, false",
        "73, DEREGISTERED_LIMITED_SERVICE, true",
        "78, DEREGISTERED_LIMITED_SERVICE, false",
    })
    @Conforms(to = "TS 24.501 5.5.1.2.5", by = Mm5gUe.class)
    void a_refusal_that_means_no(int cause, String state, boolean onCard) {
        Bench bench = refusedWith(cause, false, true).after(Duration.ofSeconds(15));
        assertThat(state(bench)).isEqualTo(state);
        assertThat(NrRegistrationTest.ng(bench)).isEqualTo(RegistrationStatus.DENIED);
        assertThat(bench.slot(0).network().registration(Domain.NG).rejectCause())
                .hasValue(cause);
        assertThat(status(bench)).isEqualTo(cause == 62 ? 2 : 3);
        assertThat(forbidden(bench)).isEqualTo(onCard);
        bench.nas(0);
        bench.after(Duration.ofHours(3));
        assertThat(requests(bench)).as("attempts in the next hours").isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 9, 10, 20, 22, 43, 65, 67, 72, 90, 91, 92})
    @Conforms(to = "TS 24.501 5.5.1.2.7", by = Mm5gUe.class)
    void a_refusal_that_means_later_is_tried_five_times_and_again_after_t3502(int cause) {
        boolean illegal = cause == 5;
        Bench bench = refusedWith(cause, false, true).after(Duration.ofMinutes(3));
        assertThat(requests(bench)).isEqualTo(illegal ? 1 : 5);
        bench.get(bench.alphaControl().acceptAll());
        bench.after(Duration.ofMinutes(12));
        assertThat(NrRegistrationTest.ng(bench))
                .isEqualTo(illegal ? RegistrationStatus.DENIED : RegistrationStatus.HOME);
    }

    @ParameterizedTest
    @ValueSource(ints = {95, 96, 97, 99, 111})
    @Conforms(to = "TS 24.501 5.5.1.2.7", by = Mm5gUe.class)
    void a_protocol_error_is_not_tried_again_before_t3502(int cause) {
        Bench bench = refusedWith(cause, false, true).after(Duration.ofMinutes(3));
        assertThat(requests(bench)).isEqualTo(1);
        bench.get(bench.alphaControl().acceptAll());
        bench.after(Duration.ofMinutes(12));
        assertThat(NrRegistrationTest.ng(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 24.501 5.5.1.2.5", by = Mm5gUe.class)
    void a_congested_network_is_left_alone_for_as_long_as_it_says() {
        Bench bench = NrRegistrationTest.in(NrRegistrationTest.alphaInNr());
        bench.reject(RejectRule.every(Procedure.REGISTRATION, 22)
                .times(1)
                .secured(true)
                .backOff(Duration.ofMinutes(20)));
        bench.powerOn().after(Duration.ofMinutes(19));
        assertThat(requests(bench)).isEqualTo(1);
        bench.after(Duration.ofMinutes(2));
        assertThat(NrRegistrationTest.ng(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 27, 31, 62})
    @Conforms(to = "TS 24.501 4.9", by = Mm5gUe.class)
    void without_nr_there_is_lte(int cause) {
        Bench bench = refusedWith(cause, true, true).after(Duration.ofSeconds(15));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.slot(0).network().serving())
                .hasValueSatisfying(it -> assertThat(it.rat()).isEqualTo(Rat.E_UTRAN));
    }

    // What anybody could have sent.

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 7, 11, 12, 13, 15, 27, 73})
    @Conforms(to = "TS 24.501 5.3.20.2", by = Doubts.class)
    void a_plain_no_of_the_home_network_is_obeyed_until_t3247_is_over(int cause) {
        Bench bench = refusedWith(cause, false, false).after(Duration.ofSeconds(15));
        assertThat(state(bench)).isEqualTo("DEREGISTERED_LIMITED_SERVICE");
        assertThat(NrRegistrationTest.ng(bench)).isEqualTo(RegistrationStatus.DENIED);
        assertThat(bench.slot(0).network().registration(Domain.NG).rejectCause())
                .hasValue(cause);
        assertThat(status(bench)).isEqualTo(3);
        assertThat(forbidden(bench)).isFalse();
        bench.get(bench.alphaControl().acceptAll());
        bench.nas(0);
        bench.after(Duration.ofMinutes(29));
        assertThat(requests(bench)).as("attempts in half an hour").isZero();
        bench.after(Duration.ofMinutes(32));
        assertThat(NrRegistrationTest.ng(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 7, 27})
    @Conforms(to = "TS 24.501 5.3.20.2", by = Doubts.class)
    void the_sixth_plain_refusal_in_a_row_is_believed(int cause) {
        Bench bench = refusedWith(cause, false, false).after(Duration.ofHours(6));
        assertThat(requests(bench)).isEqualTo(cause == 27 ? 5 : 6);
        assertThat(state(bench)).isEqualTo(cause == 27 ? "DEREGISTERED_LIMITED_SERVICE" : "DEREGISTERED_NO_SUPI");
    }

    @ParameterizedTest
    @ValueSource(ints = {76, 78})
    @Conforms(to = "TS 24.501 5.5.1.2.5", by = Mm5gUe.class)
    void what_only_a_proven_network_may_say_is_not_heard_otherwise(int cause) {
        Bench bench = refusedWith(cause, false, false).after(Duration.ofSeconds(15));
        assertThat(NrRegistrationTest.ng(bench)).isEqualTo(RegistrationStatus.SEARCHING);
        assertThat(bench.slot(0).network().registration(Domain.NG).rejectCause())
                .isEmpty();
    }

    @Test
    @Conforms(to = "TS 24.501 5.5.1.2.5", by = Mm5gUe.class)
    void what_a_plain_message_says_of_congestion_is_held_to_15_to_30_minutes() {
        Bench bench = NrRegistrationTest.in(NrRegistrationTest.alphaInNr());
        bench.reject(RejectRule.every(Procedure.REGISTRATION, 22).times(1).backOff(Duration.ofHours(3)));
        bench.powerOn().after(Duration.ofMinutes(14));
        assertThat(requests(bench)).isEqualTo(1);
        bench.after(Duration.ofMinutes(17));
        assertThat(NrRegistrationTest.ng(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    // A UE that is registered.

    private static Bench registered(Procedure procedure, RejectRule rule) {
        Bench bench = NrRegistrationTest.in(NrRegistrationTest.alphaInNr());
        bench.settle();
        bench.get(bench.beta.control().power("center", false));
        bench.powerOn().idle();
        bench.reject(new RejectRule(
                Optional.empty(), procedure, rule.cause(), rule.times(), rule.secured(), rule.backOff()));
        bench.nas(0);
        return bench;
    }

    @ParameterizedTest
    @CsvSource({
        "3, DEREGISTERED_NO_SUPI, false",
        "6, DEREGISTERED_NO_SUPI, false",
        "7, DEREGISTERED_NO_SUPI, false",
        "11, DEREGISTERED_LIMITED_SERVICE, true",
        "12, DEREGISTERED_LIMITED_SERVICE, false",
        "13, REGISTERED_LIMITED_SERVICE, false",
        "15, REGISTERED_LIMITED_SERVICE, false",
        "27, DEREGISTERED_LIMITED_SERVICE, false",
        "31, DEREGISTERED_LIMITED_SERVICE, false",
        "62, DEREGISTERED_LIMITED_SERVICE, false",
        "73, DEREGISTERED_LIMITED_SERVICE, true",
        "78, DEREGISTERED_LIMITED_SERVICE, false",
    })
    @Conforms(to = "TS 24.501 5.5.1.3.5", by = Mm5gUe.class)
    void an_update_refused_for_good(int cause, String state, boolean onCard) {
        Bench bench = registered(
                Procedure.REGISTRATION, RejectRule.every(Procedure.NONE, cause).secured(true));
        bench.after(Duration.ofMinutes(61));
        assertThat(requests(bench)).isEqualTo(1);
        assertThat(state(bench)).isEqualTo(state);
        assertThat(status(bench)).isEqualTo(cause == 62 ? 2 : 3);
        assertThat(forbidden(bench)).isEqualTo(onCard);
        bench.after(Duration.ofHours(3));
        assertThat(requests(bench)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 10})
    @Conforms(to = "TS 24.501 5.5.1.3.5", by = Mm5gUe.class)
    void an_update_refused_because_the_network_has_forgotten_it_leads_to_a_new_registration(int cause) {
        Bench bench = registered(
                Procedure.REGISTRATION, RejectRule.every(Procedure.NONE, cause).times(1));
        bench.after(Duration.ofMinutes(61));
        assertThat(requests(bench)).isEqualTo(2);
        assertThat(NrRegistrationTest.ng(bench)).isEqualTo(RegistrationStatus.HOME);
        assertThat(status(bench)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"17, 5", "22, 5", "72, 5", "76, 5", "90, 5", "95, 1", "96, 1", "97, 1", "99, 1", "111, 1"})
    @Conforms(to = "TS 24.501 5.5.1.3.7", by = Mm5gUe.class)
    void an_update_refused_for_now_is_tried_again(int cause, int attempts) {
        Bench bench = registered(
                Procedure.REGISTRATION, RejectRule.every(Procedure.NONE, cause).secured(true));
        bench.after(Duration.ofMinutes(63));
        assertThat(requests(bench)).isEqualTo(attempts);
        assertThat(state(bench)).isEqualTo("REGISTERED_ATTEMPTING_REGISTRATION_UPDATE");
        assertThat(status(bench)).isEqualTo(2);
        bench.get(bench.alphaControl().acceptAll());
        bench.after(Duration.ofMinutes(13));
        assertThat(NrRegistrationTest.ng(bench)).isEqualTo(RegistrationStatus.HOME);
        assertThat(status(bench)).isEqualTo(1);
    }

    private static Bench serviceRefused(RejectRule rule) {
        Bench bench = registered(Procedure.NR_SERVICE, rule);
        bench.get(bench.alphaControl().page(Bench.ALPHA_IMSI));
        return bench.after(Duration.ofSeconds(20));
    }

    @ParameterizedTest
    @CsvSource({
        "3, DEREGISTERED_NO_SUPI, 3, false",
        "6, DEREGISTERED_NO_SUPI, 3, false",
        "7, DEREGISTERED_NO_SUPI, 3, false",
        "11, DEREGISTERED_LIMITED_SERVICE, 3, true",
        "12, DEREGISTERED_LIMITED_SERVICE, 3, false",
        "13, REGISTERED_LIMITED_SERVICE, 3, false",
        "15, REGISTERED_LIMITED_SERVICE, 3, false",
        "22, REGISTERED_NORMAL_SERVICE, 1, false",
        "27, DEREGISTERED_LIMITED_SERVICE, 3, false",
        "28, REGISTERED_NORMAL_SERVICE, 1, false",
        "31, DEREGISTERED_LIMITED_SERVICE, 3, false",
        "72, REGISTERED_NORMAL_SERVICE, 1, false",
        "73, DEREGISTERED_LIMITED_SERVICE, 3, true",
        "76, REGISTERED_NORMAL_SERVICE, 1, false",
        "78, DEREGISTERED_LIMITED_SERVICE, 3, false",
        "111, REGISTERED_NORMAL_SERVICE, 1, false"
    })
    @Conforms(to = "TS 24.501 5.6.1.5", by = Mm5gUe.class)
    void a_refused_service_request(int cause, String state, int status, boolean onCard) {
        Bench bench = serviceRefused(RejectRule.every(Procedure.NONE, cause).times(1));
        assertThat(state(bench)).isEqualTo(state);
        assertThat(status(bench)).isEqualTo(status);
        assertThat(forbidden(bench)).isEqualTo(onCard);
    }

    @ParameterizedTest
    @CsvSource({"9", "10"})
    @Conforms(to = "TS 24.501 5.6.1.5", by = Mm5gUe.class)
    void a_service_request_refused_because_the_network_has_forgotten_the_ue_leads_to_a_registration(int cause) {
        Bench bench = serviceRefused(RejectRule.every(Procedure.NONE, cause).times(1));
        assertThat(requests(bench)).isEqualTo(1);
        assertThat(NrRegistrationTest.ng(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    @ParameterizedTest
    @CsvSource({
        "3, DEREGISTERED_NO_SUPI, 3, false",
        "6, DEREGISTERED_NO_SUPI, 3, false",
        "7, DEREGISTERED_NO_SUPI, 3, false",
        "11, DEREGISTERED_LIMITED_SERVICE, 3, true",
        "12, DEREGISTERED_LIMITED_SERVICE, 3, false",
        "13, DEREGISTERED_LIMITED_SERVICE, 3, false",
        "15, DEREGISTERED_LIMITED_SERVICE, 3, false",
        "27, DEREGISTERED_LIMITED_SERVICE, 3, false",
        "62, DEREGISTERED_LIMITED_SERVICE, 2, false",
        "72, DEREGISTERED_ATTEMPTING_REGISTRATION, 2, false",
        "73, DEREGISTERED_LIMITED_SERVICE, 3, true",
        "78, DEREGISTERED_LIMITED_SERVICE, 3, false",
        "111, DEREGISTERED_ATTEMPTING_REGISTRATION, 2, false"
    })
    @Conforms(to = "TS 24.501 5.5.2.3.2", by = Mm5gUe.class)
    void turned_out_by_the_network(int cause, String state, int status, boolean onCard) {
        Bench bench = registered(Procedure.NONE, RejectRule.every(Procedure.NONE, cause));
        bench.get(bench.alphaControl()
                .deregister(Bench.ALPHA_IMSI, DeregistrationType.NORMAL, Optional.of(Mm5gCause.of(cause))));
        bench.after(Duration.ofSeconds(20));
        assertThat(state(bench)).isEqualTo(state);
        assertThat(status(bench)).isEqualTo(status);
        assertThat(forbidden(bench)).isEqualTo(onCard);
        assertThat(requests(bench)).isZero();
        bench.after(Duration.ofMinutes(13));
        assertThat(requests(bench)).isEqualTo(state.endsWith("ATTEMPTING_REGISTRATION") ? 1 : 0);
    }

    @Test
    @Conforms(to = "TS 24.501 5.5.1.2.7", by = Mm5gUe.class)
    void a_silent_network_is_tried_five_times_with_t3510_and_t3511_between() {
        Bench bench = NrRegistrationTest.in(NrRegistrationTest.alphaInNr());
        bench.settle();
        bench.get(bench.alphaControl().lose("nr", 100, 0));
        bench.powerOn().after(Duration.ofSeconds(24));
        assertThat(requests(bench)).isEqualTo(1);
        bench.after(Duration.ofSeconds(100));
        assertThat(requests(bench)).isEqualTo(4);
    }
}
