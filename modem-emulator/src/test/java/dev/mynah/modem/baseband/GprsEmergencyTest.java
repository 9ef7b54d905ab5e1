package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.PinSpec;
import dev.mynah.euicc.ProfileSpecBuilder;
import dev.mynah.modem.Domain;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.NetworkSelection;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.gmm.GmmUe;
import dev.mynah.modem.sm.SmUe;
import dev.mynah.network.air.Access;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.mme.EmergencyAttach;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.network.pdn.ApnSpec;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import dev.mynah.network.sgsn.SgsnSpec;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A modem that no network would serve calls for help in UTRAN. */
class GprsEmergencyTest {
    private static final int HELP = 2;

    private static OperatorSpec alpha(EmergencyAttach allowed) {
        return Bench.alphaSpec()
                .withApns(ApnSpec.ipv4("internet", "10.1.0.0/16"), ApnSpec.ipv4("sos", "10.112.0.0/16"))
                .withCells(CellSpec.of("umts", Rat.UTRAN, 0x121, 1))
                .withSgsn(SgsnSpec.STANDARD.withEmergency(allowed, "sos"));
    }

    /** Out of reach, so that there is one network. */
    private static OperatorSpec beta() {
        return Bench.betaSpec().withCells();
    }

    private static Bench bench(EmergencyAttach allowed, ProfileSpecBuilder... profiles) {
        return Bench.of(alpha(allowed), beta(), profiles).powerOn();
    }

    private static Bench withoutCard(EmergencyAttach allowed) {
        return bench(allowed, Bench.travelProfile());
    }

    private static PacketData packets(Bench bench) {
        return bench.slot(0).packetData();
    }

    private static Future<Void> callForHelp(Bench bench) {
        bench.get(packets(bench).defineEmergency(HELP, PdpType.IP));
        bench.nas(0);
        Future<Void> asked = packets(bench).activate(HELP);
        bench.settle();
        return asked;
    }

    /** The network tells no access point, but its addresses say which it is. */
    private static Optional<String> addresses(Bench bench) {
        return packets(bench).contexts().stream()
                .filter(it -> it.cid() == HELP)
                .findFirst()
                .flatMap(PacketData.Context::bearer)
                .map(it -> it.addresses().toString());
    }

    private static void helped(Bench bench, Future<Void> asked) {
        bench.get(asked);
        assertThat(ps(bench)).isEqualTo(RegistrationStatus.EMERGENCY_ONLY);
        assertThat(addresses(bench)).hasValueSatisfying(it -> assertThat(it).contains("10.112.0."));
    }

    private static RegistrationStatus ps(Bench bench) {
        return bench.slot(0).network().registration(Domain.GPRS).status();
    }

    private static Refusal refusal(Future<Void> asked) {
        assertThat(asked.failed()).isTrue();
        return (Refusal) asked.cause();
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.3.1.1", by = GmmUe.class)
    void a_modem_without_a_card_attaches_as_the_device_it_is() {
        Bench bench = withoutCard(EmergencyAttach.ALL);
        assertThat(ps(bench)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        helped(bench, callForHelp(bench));
        assertThat(bench.nas(0))
                .map(it -> it.split(" GUTI")[0])
                .containsExactly(
                        "> ATTACH REQUEST",
                        "< ATTACH ACCEPT",
                        "> ATTACH COMPLETE",
                        "> ACTIVATE PDP CONTEXT REQUEST",
                        "< GMM INFORMATION",
                        "< ACTIVATE PDP CONTEXT ACCEPT");
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        assertThat(bench.slot(0).network().registration(Domain.GPRS).cell()).isPresent();
        assertThat(bench.slot(0).network().attached()).isFalse();
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.4.1", by = GmmUe.class)
    void the_modem_detaches_when_its_connection_for_help_ends() {
        Bench bench = withoutCard(EmergencyAttach.ALL);
        helped(bench, callForHelp(bench));
        bench.nas(0);
        bench.get(packets(bench).deactivate(HELP));
        assertThat(bench.nas(0))
                .containsExactly(
                        "> DEACTIVATE PDP CONTEXT REQUEST",
                        "< DEACTIVATE PDP CONTEXT ACCEPT",
                        "> DETACH REQUEST",
                        "< DETACH ACCEPT");
        bench.idle();
        assertThat(ps(bench)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        assertThat(addresses(bench)).isEmpty();
        helped(bench, callForHelp(bench));
    }

    @Test
    void it_asks_for_service_when_it_has_been_idle() {
        Bench bench = withoutCard(EmergencyAttach.ALL);
        helped(bench, callForHelp(bench));
        bench.idle();
        assertThat(bench.slot(0).network().connected()).isFalse();
        assertThat(ps(bench)).isEqualTo(RegistrationStatus.EMERGENCY_ONLY);
        bench.nas(0);
        bench.get(packets(bench).deactivate(HELP));
        bench.idle();
        assertThat(ps(bench)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
    }

    @Test
    @Conforms(to = "TS 24.008 4.7.2.2", by = GmmUe.class)
    void nothing_is_brought_up_to_date_for_help_and_after_t3412_it_is_over() {
        Bench bench = withoutCard(EmergencyAttach.ALL);
        helped(bench, callForHelp(bench));
        bench.idle().nas(0);
        bench.after(Duration.ofMinutes(55));
        assertThat(bench.nas(0)).isEmpty();
        assertThat(ps(bench)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        assertThat(addresses(bench)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "ALL", mode = EnumSource.Mode.EXCLUDE)
    @Conforms(to = "TS 24.008 4.7.3.1.4", by = GmmUe.class)
    void a_network_that_wants_to_know_a_card_refuses_a_device_with_5(EmergencyAttach allowed) {
        Bench bench = withoutCard(allowed);
        for (int time = 1; time <= 2; time++) {
            Refusal refusal = refusal(callForHelp(bench));
            assertThat(refusal.reason()).isEqualTo(Reason.NETWORK_NOT_ALLOWED);
            assertThat(refusal.cause()).hasValue(GmmCause.IMEI_NOT_ACCEPTED.value());
            assertThat(bench.nas(0)).containsExactly("> ATTACH REQUEST", "< ATTACH REJECT");
            assertThat(ps(bench)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        }
    }

    @Test
    void a_locked_card_is_no_card_until_its_pin_is_there() {
        PinSpec pins = new PinSpec("4321", "87654321", "1234", "12345678", "12345678", true);
        Bench bench = bench(EmergencyAttach.ALL, Bench.alphaProfile().pins(pins));
        helped(bench, callForHelp(bench));
        bench.nas(0);
        bench.get(bench.sim(0).verify(PinKey.PIN1, "4321"));
        assertThat(bench.nas(0)).startsWith("> DETACH REQUEST").contains("> ATTACH REQUEST");
        assertThat(ps(bench)).isEqualTo(RegistrationStatus.HOME);
        assertThat(addresses(bench)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 8, 11, 12, 13, 15})
    @Conforms(to = "TS 24.008 4.7.3.1", by = GmmUe.class)
    void a_card_that_is_refused_is_helped_all_the_same(int cause) {
        Bench bench = Bench.of(alpha(EmergencyAttach.IMSI), beta(), Bench.alphaProfile());
        bench.alphaControl()
                .reject(RejectRule.every(Procedure.GPRS_ATTACH, cause)
                        .secured(true)
                        .times(1));
        bench.powerOn();
        assertThat(ps(bench)).isIn(RegistrationStatus.DENIED, RegistrationStatus.SEARCHING);
        RegistrationStatus before = ps(bench);
        helped(bench, callForHelp(bench));
        assertThat(bench.nas(0)).contains("> AUTHENTICATION AND CIPHERING RESPONSE");
        bench.nas(0);
        bench.get(packets(bench).deactivate(HELP));
        bench.idle();
        assertThat(ps(bench)).isEqualTo(before);
        assertThat(bench.nas(0)).doesNotContain("> ATTACH REQUEST");
    }

    @ParameterizedTest
    @EnumSource(names = {"IMSI", "ALL"})
    @Conforms(to = "TS 33.102 6.4.9", by = GmmUe.class)
    void a_card_with_the_wrong_key_is_helped_without_keys_where_no_proof_is_asked_for(EmergencyAttach allowed) {
        Bench bench = withWrongKey(allowed);
        helped(bench, callForHelp(bench));
        assertThat(bench.nas(0)).contains("> AUTHENTICATION AND CIPHERING FAILURE", "< ATTACH ACCEPT");
        bench.get(packets(bench).deactivate(HELP));
        bench.idle();
        assertThat(ps(bench)).isEqualTo(RegistrationStatus.DENIED);
    }

    @ParameterizedTest
    @EnumSource(names = {"VALID", "AUTHENTICATED"})
    void a_card_with_the_wrong_key_is_refused_where_proof_is_asked_for(EmergencyAttach allowed) {
        Bench bench = withWrongKey(allowed);
        Future<Void> asked = callForHelp(bench);
        bench.after(Duration.ofMinutes(1));
        assertThat(asked.failed()).isTrue();
        assertThat(ps(bench)).isNotEqualTo(RegistrationStatus.EMERGENCY_ONLY);
    }

    private static Bench withWrongKey(EmergencyAttach allowed) {
        Bench bench = Bench.of(
                alpha(allowed).withSubscribers(List.of(SubscriberSpec.of(Bench.ALPHA_IMSI, Bench.OTHER_KEY))),
                beta(),
                Bench.alphaProfile());
        bench.powerOn();
        assertThat(ps(bench)).isEqualTo(RegistrationStatus.DENIED);
        return bench;
    }

    @Test
    void a_user_who_has_left_the_network_still_gets_help_there() {
        Bench bench = bench(EmergencyAttach.VALID, Bench.alphaProfile());
        bench.get(bench.slot(0).network().select(new NetworkSelection.Deregistered()));
        helped(bench, callForHelp(bench));
        bench.slot(0).network().select(new NetworkSelection.Automatic());
        bench.settle();
        assertThat(ps(bench)).isEqualTo(RegistrationStatus.EMERGENCY_ONLY);
        bench.get(packets(bench).deactivate(HELP));
        bench.idle();
        assertThat(ps(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void a_cell_that_takes_no_emergency_calls_is_not_asked() {
        Bench bench = Bench.of(
                alpha(EmergencyAttach.ALL)
                        .withCells(
                                CellSpec.of("umts", Rat.UTRAN, 0x121, 1).withAccess(Access.OPEN.withEmergency(false))),
                beta(),
                Bench.travelProfile());
        bench.powerOn();
        assertThat(refusal(callForHelp(bench)).reason()).isEqualTo(Reason.NO_NETWORK_SERVICE);
        assertThat(bench.nas(0)).isEmpty();
    }

    @Test
    void other_contexts_have_to_wait_for_a_subscription() {
        Bench bench = withoutCard(EmergencyAttach.ALL);
        helped(bench, callForHelp(bench));
        bench.get(packets(bench).define(3, PdpType.IP, "internet"));
        assertThat(refusal(packets(bench).activate(3)).reason()).isEqualTo(Reason.NO_NETWORK_SERVICE);
    }

    @Test
    void switching_off_ends_it() {
        Bench bench = withoutCard(EmergencyAttach.ALL);
        helped(bench, callForHelp(bench));
        bench.nas(0);
        bench.get(bench.slot(0).functionality(Functionality.MINIMUM));
        assertThat(bench.nas(0)).containsExactly("> DETACH REQUEST");
        assertThat(addresses(bench)).isEmpty();
        bench.get(bench.slot(0).functionality(Functionality.FULL));
        helped(bench, callForHelp(bench));
    }

    @Test
    @Conforms(to = "TS 24.008 6.1.3.1.1", by = SmUe.class)
    void an_attached_modem_has_a_context_for_help_beside_others() {
        Bench bench = bench(EmergencyAttach.VALID, Bench.alphaProfile());
        bench.get(packets(bench).define(1, PdpType.IP, "internet"));
        bench.get(packets(bench).activate(1));
        bench.get(callForHelp(bench));
        assertThat(addresses(bench)).hasValueSatisfying(it -> assertThat(it).contains("10.112.0."));
        bench.get(packets(bench).deactivate(HELP));
        assertThat(ps(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void a_network_without_emergency_bearers_opens_no_context_for_help() {
        Bench bench = bench(EmergencyAttach.NONE, Bench.alphaProfile());
        assertThat(refusal(callForHelp(bench)).reason()).isEqualTo(Reason.ACTIVATION_REJECTED);
    }

    @Test
    void in_gsm_there_are_none() {
        OperatorSpec gsm = alpha(EmergencyAttach.ALL).withCells(CellSpec.of("gsm", Rat.GSM, 0x131, 1));
        Bench stranger = Bench.of(gsm, beta(), Bench.travelProfile()).powerOn();
        assertThat(refusal(callForHelp(stranger)).reason()).isEqualTo(Reason.NO_NETWORK_SERVICE);
        Bench subscriber = Bench.of(gsm, beta(), Bench.alphaProfile()).powerOn();
        assertThat(refusal(callForHelp(subscriber)).reason()).isEqualTo(Reason.NOT_SUPPORTED);
    }
}
