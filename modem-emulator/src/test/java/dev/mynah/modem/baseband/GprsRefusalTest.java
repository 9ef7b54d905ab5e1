package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Domain;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.gmm.GmmUe;
import dev.mynah.modem.plmn.Doubts;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.nas.element.NetworkDetachType;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What each cause of a refusal in the packet domain of GSM and UTRAN leads to, as the host and the card see it, and what the
 * UE does next.
 */
class GprsRefusalTest {
    private static Bench refusedWith(Rat rat, int cause, boolean secured) {
        Bench bench = GprsTest.only(rat);
        bench.reject(RejectRule.every(Procedure.GPRS_ATTACH, cause).secured(secured));
        return bench.powerOn().after(Duration.ofSeconds(5));
    }

    private static Bench registered(Procedure procedure, RejectRule rule) {
        Bench bench = GprsTest.only(Rat.UTRAN).powerOn();
        bench.idle();
        bench.reject(new RejectRule(
                Optional.empty(), procedure, rule.cause(), rule.times(), rule.secured(), rule.backOff()));
        GprsTest.messages(bench);
        return bench;
    }

    private static boolean forbidden(Bench bench) {
        return HexFormat.of().formatHex(GprsTest.file(bench, 0x6F7B)).contains("00f110");
    }

    private static int cause(Bench bench) {
        return bench.slot(0).network().registration(Domain.GPRS).rejectCause().orElse(0);
    }

    private static long requests(Bench bench, String request) {
        return GprsTest.messages(bench).stream()
                .filter(("> " + request)::equals)
                .count();
    }

    private static long attaches(Bench bench) {
        return requests(bench, "ATTACH REQUEST");
    }

    @ParameterizedTest
    @CsvSource({
        "3, DEREGISTERED_NO_IMSI, false",
        "6, DEREGISTERED_NO_IMSI, false",
        "7, DEREGISTERED_NO_IMSI, false",
        "8, DEREGISTERED_NO_IMSI, false",
        "11, DEREGISTERED_LIMITED_SERVICE, true",
        "12, DEREGISTERED_LIMITED_SERVICE, false",
        "13, DEREGISTERED_LIMITED_SERVICE, false",
        "14, DEREGISTERED_LIMITED_SERVICE, false",
        "15, DEREGISTERED_LIMITED_SERVICE, false"
    })
    @Conforms(to = "TS 24.008 4.7.3.1.4", by = GmmUe.class)
    void an_attach_refused_for_good(int cause, String state, boolean onCard) {
        Bench bench = refusedWith(Rat.UTRAN, cause, true);
        assertThat(GprsTest.state(bench)).isEqualTo(state);
        assertThat(GprsTest.gprs(bench)).isEqualTo(RegistrationStatus.DENIED);
        assertThat(GprsTest.status(bench)).isEqualTo(3);
        assertThat(cause(bench)).isEqualTo(cause);
        assertThat(forbidden(bench)).isEqualTo(onCard);
        GprsTest.messages(bench);
        bench.after(Duration.ofHours(3));
        assertThat(attaches(bench)).as("attempts in the next hours").isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 14})
    @Conforms(to = "TS 24.008 4.7.3.1.4", by = GmmUe.class)
    void circuit_switched_services_go_on_without_packets(int cause) {
        assertThat(refusedWith(Rat.UTRAN, cause, true).cs(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 9, 10, 16, 17, 20, 22, 40, 48, 98, 100, 101})
    @Conforms(to = "TS 24.008 4.7.3.1.5", by = GmmUe.class)
    void an_attach_refused_for_now_is_tried_five_times_and_again_after_t3302(int cause) {
        Bench bench = refusedWith(Rat.UTRAN, cause, false).after(Duration.ofMinutes(2));
        assertThat(attaches(bench)).isEqualTo(5);
        assertThat(GprsTest.state(bench)).isEqualTo("DEREGISTERED_ATTEMPTING_TO_ATTACH");
        assertThat(GprsTest.gprs(bench)).isEqualTo(RegistrationStatus.SEARCHING);
        assertThat(GprsTest.status(bench)).isEqualTo(2);
        bench.get(bench.alphaControl().acceptAll());
        bench.after(Duration.ofMinutes(12));
        assertThat(GprsTest.gprs(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    @ParameterizedTest
    @ValueSource(ints = {95, 96, 97, 99, 111})
    @Conforms(to = "TS 24.008 4.7.3.1.5", by = GmmUe.class)
    void a_protocol_error_is_not_tried_again_before_t3302(int cause) {
        Bench bench = refusedWith(Rat.UTRAN, cause, false).after(Duration.ofMinutes(2));
        assertThat(attaches(bench)).isEqualTo(1);
        assertThat(GprsTest.status(bench)).isEqualTo(2);
        bench.get(bench.alphaControl().acceptAll());
        bench.after(Duration.ofMinutes(12));
        assertThat(GprsTest.gprs(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    @ParameterizedTest
    @CsvSource({"true, 20, 19, 2", "false, 180, 14, 17"})
    @Conforms(to = "TS 24.008 4.7.3.1.4", by = GmmUe.class)
    void congestion_is_waited_for_as_told_or_15_to_30_minutes_where_anybody_could_say_so(
            boolean secured, int told, int quiet, int then) {
        Bench bench = GprsTest.only(Rat.UTRAN);
        bench.reject(RejectRule.every(Procedure.GPRS_ATTACH, 22)
                .times(1)
                .secured(secured)
                .backOff(Duration.ofMinutes(told)));
        bench.powerOn();
        GprsTest.messages(bench);
        bench.after(Duration.ofMinutes(quiet));
        assertThat(attaches(bench)).isZero();
        assertThat(GprsTest.status(bench)).isEqualTo(2);
        bench.after(Duration.ofMinutes(then));
        assertThat(GprsTest.gprs(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    // What anybody could have sent.

    @ParameterizedTest
    @CsvSource({
        "UTRAN, 3", "UTRAN, 6", "UTRAN, 7", "UTRAN, 8", "UTRAN, 11", "UTRAN, 12", "UTRAN, 13", "UTRAN, 14", "UTRAN, 15",
        "GSM, 3", "GSM, 6", "GSM, 7", "GSM, 8", "GSM, 11", "GSM, 12", "GSM, 13", "GSM, 14", "GSM, 15"
    })
    @Conforms(to = "TS 24.008 4.1.1.6A", by = Doubts.class)
    void a_plain_no_of_the_home_network_is_obeyed_until_t3247_is_over(Rat rat, int cause) {
        Bench bench = refusedWith(rat, cause, false);
        assertThat(GprsTest.state(bench)).isEqualTo("DEREGISTERED_LIMITED_SERVICE");
        assertThat(GprsTest.gprs(bench)).isEqualTo(RegistrationStatus.DENIED);
        assertThat(GprsTest.status(bench)).isEqualTo(3);
        assertThat(cause(bench)).isEqualTo(cause);
        assertThat(forbidden(bench)).isFalse();
        bench.get(bench.alphaControl().acceptAll());
        GprsTest.messages(bench);
        bench.after(Duration.ofMinutes(29));
        assertThat(attaches(bench)).as("attempts in half an hour").isZero();
        bench.after(Duration.ofMinutes(32));
        assertThat(GprsTest.gprs(bench)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 24.008 4.1.1.6A", by = Doubts.class)
    void in_gsm_nothing_is_ever_proven() {
        Bench bench = refusedWith(Rat.GSM, 3, true);
        assertThat(GprsTest.state(bench)).isEqualTo("DEREGISTERED_LIMITED_SERVICE");
    }

    @Test
    @Conforms(to = "TS 24.008 4.1.1.6A", by = Doubts.class)
    void the_sixth_plain_refusal_in_a_row_is_believed() {
        Bench bench = refusedWith(Rat.UTRAN, 7, false).after(Duration.ofHours(6));
        assertThat(attaches(bench)).isEqualTo(6);
        assertThat(GprsTest.state(bench)).isEqualTo("DEREGISTERED_NO_IMSI");
    }

    @Test
    @Conforms(to = "TS 24.008 4.1.1.6A", by = Doubts.class)
    void switching_off_ends_all_doubts() {
        Bench bench = refusedWith(Rat.UTRAN, 3, false);
        bench.get(bench.alphaControl().acceptAll());
        bench.get(bench.slot(0).functionality(Functionality.RADIO_OFF));
        bench.get(bench.slot(0).functionality(Functionality.FULL));
        bench.settle();
        assertThat(GprsTest.gprs(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    // A UE that is registered.

    @ParameterizedTest
    @CsvSource({
        "3, DEREGISTERED_NO_IMSI, 3, false",
        "6, DEREGISTERED_NO_IMSI, 3, false",
        "7, DEREGISTERED_NO_IMSI, 3, false",
        "8, DEREGISTERED_NO_IMSI, 3, false",
        "11, DEREGISTERED_LIMITED_SERVICE, 3, true",
        "12, DEREGISTERED_LIMITED_SERVICE, 3, false",
        "13, REGISTERED_LIMITED_SERVICE, 3, false",
        "14, DEREGISTERED_LIMITED_SERVICE, 3, false",
        "15, REGISTERED_LIMITED_SERVICE, 3, false"
    })
    @Conforms(to = "TS 24.008 4.7.5.1.4", by = GmmUe.class)
    void an_update_refused_for_good(int cause, String state, int status, boolean onCard) {
        Bench bench = registered(
                Procedure.ROUTING_AREA_UPDATE,
                RejectRule.every(Procedure.NONE, cause).secured(true));
        bench.after(Duration.ofMinutes(55));
        assertThat(GprsTest.messages(bench)).contains("< ROUTING AREA UPDATE REJECT");
        assertThat(GprsTest.state(bench)).isEqualTo(state);
        assertThat(GprsTest.status(bench)).isEqualTo(status);
        assertThat(forbidden(bench)).isEqualTo(onCard);
        assertThat(cause(bench)).isEqualTo(cause);
        bench.after(Duration.ofHours(3));
        assertThat(GprsTest.messages(bench))
                .filteredOn(it -> it.endsWith("REQUEST"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 10})
    @Conforms(to = "TS 24.008 4.7.5.1.4", by = GmmUe.class)
    void an_update_refused_because_the_network_has_forgotten_it_leads_to_an_attach(int cause) {
        Bench bench = registered(
                Procedure.ROUTING_AREA_UPDATE,
                RejectRule.every(Procedure.NONE, cause).times(1));
        bench.after(Duration.ofMinutes(55));
        assertThat(GprsTest.messages(bench))
                .containsSubsequence(
                        "> ROUTING AREA UPDATE REQUEST",
                        "< ROUTING AREA UPDATE REJECT",
                        "> ATTACH REQUEST",
                        "< ATTACH ACCEPT");
        assertThat(GprsTest.gprs(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    @ParameterizedTest
    @CsvSource({"17, 5", "22, 5", "101, 5", "95, 1", "96, 1", "97, 1", "99, 1", "111, 1"})
    @Conforms(to = "TS 24.008 4.7.5.1.5", by = GmmUe.class)
    void an_update_refused_for_now_is_tried_again(int cause, int attempts) {
        Bench bench = registered(
                Procedure.ROUTING_AREA_UPDATE,
                RejectRule.every(Procedure.NONE, cause).secured(true));
        bench.after(Duration.ofMinutes(57));
        assertThat(requests(bench, "ROUTING AREA UPDATE REQUEST")).isEqualTo(attempts);
        assertThat(GprsTest.state(bench)).isEqualTo("REGISTERED_ATTEMPTING_TO_UPDATE");
        assertThat(GprsTest.status(bench)).isEqualTo(2);
        bench.get(bench.alphaControl().acceptAll());
        bench.after(Duration.ofMinutes(13));
        assertThat(GprsTest.gprs(bench)).isEqualTo(RegistrationStatus.HOME);
        assertThat(GprsTest.status(bench)).isEqualTo(1);
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.5.1.4", by = GmmUe.class)
    void a_congested_network_is_not_told_of_an_update_for_as_long_as_it_says() {
        Bench bench = registered(
                Procedure.ROUTING_AREA_UPDATE,
                RejectRule.every(Procedure.NONE, 22).times(1).secured(true).backOff(Duration.ofMinutes(20)));
        bench.after(Duration.ofMinutes(55));
        assertThat(GprsTest.state(bench)).isEqualTo("REGISTERED_ATTEMPTING_TO_UPDATE");
        assertThat(GprsTest.status(bench)).isEqualTo(2);
        GprsTest.messages(bench);
        bench.after(Duration.ofMinutes(17));
        assertThat(requests(bench, "ROUTING AREA UPDATE REQUEST")).isZero();
        bench.after(Duration.ofMinutes(4));
        assertThat(GprsTest.status(bench)).isEqualTo(1);
    }

    /** The network pages for a new P-TMSI; the answer is refused. */
    private static Bench serviceRefused(RejectRule rule) {
        Bench bench = registered(Procedure.GPRS_SERVICE, rule);
        bench.get(bench.alphaControl().reallocatePTmsi(Bench.ALPHA_IMSI));
        return bench.after(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @CsvSource({
        "3, DEREGISTERED_LIMITED_SERVICE, 3",
        "6, DEREGISTERED_LIMITED_SERVICE, 3",
        "7, DEREGISTERED_LIMITED_SERVICE, 3",
        "8, DEREGISTERED_LIMITED_SERVICE, 3",
        "11, DEREGISTERED_LIMITED_SERVICE, 3",
        "12, DEREGISTERED_LIMITED_SERVICE, 3",
        "13, REGISTERED_LIMITED_SERVICE, 3",
        "14, DEREGISTERED_LIMITED_SERVICE, 3",
        "15, REGISTERED_LIMITED_SERVICE, 3"
    })
    @Conforms(to = "TS 24.008 4.7.13.4", by = GmmUe.class)
    void a_service_request_refused_before_anything_is_proven(int cause, String state, int status) {
        Bench bench = serviceRefused(RejectRule.every(Procedure.NONE, cause).times(1));
        assertThat(GprsTest.messages(bench)).containsSubsequence("> SERVICE REQUEST", "< SERVICE REJECT");
        assertThat(GprsTest.state(bench)).isEqualTo(state);
        assertThat(GprsTest.status(bench)).isEqualTo(status);
        assertThat(forbidden(bench)).isFalse();
        assertThat(cause(bench)).isEqualTo(cause);
        bench.after(Duration.ofMinutes(61));
        assertThat(GprsTest.gprs(bench)).as("when T3247 is over").isEqualTo(RegistrationStatus.HOME);
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 22, 40, 98, 101, 111})
    @Conforms(to = "TS 24.008 4.7.13.4", by = GmmUe.class)
    void a_service_request_refused_leaves_the_registration_as_it_is(int cause) {
        Bench bench = serviceRefused(RejectRule.every(Procedure.NONE, cause).times(1));
        assertThat(GprsTest.state(bench)).isEqualTo("REGISTERED_NORMAL_SERVICE");
        assertThat(GprsTest.status(bench)).isEqualTo(1);
        assertThat(GprsTest.gprs(bench)).isEqualTo(RegistrationStatus.HOME);
        assertThat(cause(bench)).isEqualTo(cause);
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.13.4", by = GmmUe.class)
    void cause_40_ends_the_contexts() {
        Bench bench = GprsTest.only(Rat.UTRAN).powerOn();
        bench.get(bench.slot(0).packetData().activate(1));
        bench.after(Duration.ofMinutes(1));
        bench.reject(RejectRule.every(Procedure.GPRS_SERVICE, 40).times(1));
        bench.get(bench.alphaControl().reallocatePTmsi(Bench.ALPHA_IMSI));
        bench.after(Duration.ofSeconds(1));
        assertThat(bench.slot(0).packetData().contexts())
                .allMatch(it -> it.bearer().isEmpty());
        assertThat(GprsTest.gprs(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.13.1", by = GmmUe.class)
    void a_congested_network_is_not_asked_for_service_but_answered() {
        Bench bench = registered(
                Procedure.GPRS_SERVICE,
                RejectRule.every(Procedure.NONE, 22).times(1).backOff(Duration.ofMinutes(20)));
        Future<Void> refused = bench.slot(0).packetData().activate(1);
        bench.after(Duration.ofMinutes(1));
        assertThat(refused.failed()).isTrue();
        assertThat(GprsTest.messages(bench)).contains("< SERVICE REJECT");
        Future<Void> again = bench.slot(0).packetData().activate(1);
        bench.after(Duration.ofMinutes(1));
        assertThat(again.failed()).isTrue();
        assertThat(GprsTest.messages(bench)).isEmpty();
        bench.get(bench.alphaControl().reallocatePTmsi(Bench.ALPHA_IMSI));
        bench.after(Duration.ofSeconds(1));
        assertThat(GprsTest.messages(bench)).containsSubsequence("> SERVICE REQUEST", "> P-TMSI REALLOCATION COMPLETE");
        bench.get(bench.slot(0).packetData().activate(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 10})
    @Conforms(to = "TS 24.008 4.7.13.4", by = GmmUe.class)
    void a_service_request_refused_because_the_network_has_forgotten_the_ue_leads_to_an_attach(int cause) {
        Bench bench = serviceRefused(RejectRule.every(Procedure.NONE, cause).times(1));
        assertThat(GprsTest.messages(bench))
                .containsSubsequence("< SERVICE REJECT", "> ATTACH REQUEST", "< ATTACH ACCEPT");
        assertThat(GprsTest.gprs(bench)).isEqualTo(RegistrationStatus.HOME);
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
        "15, DEREGISTERED_LIMITED_SERVICE, DENIED, 3, false"
    })
    @Conforms(to = "TS 24.008 4.7.4.2.2", by = GmmUe.class)
    void turned_out_by_the_network(int cause, String state, RegistrationStatus shown, int status, boolean onCard) {
        Bench bench = GprsTest.only(Rat.UTRAN).powerOn();
        bench.get(bench.alphaControl()
                .gprsDetach(
                        Bench.ALPHA_IMSI, NetworkDetachType.REATTACH_NOT_REQUIRED, Optional.of(GmmCause.of(cause))));
        bench.after(Duration.ofSeconds(1));
        assertThat(GprsTest.state(bench)).isEqualTo(state);
        assertThat(GprsTest.gprs(bench)).isEqualTo(shown);
        assertThat(GprsTest.status(bench)).isEqualTo(status);
        assertThat(forbidden(bench)).isEqualTo(onCard);
        GprsTest.messages(bench);
        bench.after(Duration.ofHours(3));
        assertThat(attaches(bench)).isZero();
    }
}
