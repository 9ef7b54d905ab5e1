package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.PinSpec;
import dev.mynah.euicc.ProfileSpec;
import dev.mynah.euicc.ProfileSpecBuilder;
import dev.mynah.modem.Domain;
import dev.mynah.modem.NetworkSelection;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.mm5g.Mm5gUe;
import dev.mynah.modem.sm5g.Sm5gUe;
import dev.mynah.network.air.nas.element.Mm5gCause;
import dev.mynah.network.amf.AmfSpec;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.mme.EmergencyAttach;
import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.network.operator.System5gSpec;
import dev.mynah.network.pdn.ApnSpec;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A modem that no network would serve calls for help in NR, and one that is served has a session for help beside others. */
class NrEmergencyTest {
    private static final int HELP = 2;

    private static OperatorSpec alpha(EmergencyAttach allowed) {
        return NrRegistrationTest.alphaInNr()
                .withApns(ApnSpec.ipv4("internet", "10.1.0.0/16"), ApnSpec.ipv4("sos", "10.112.0.0/16"))
                .withSystem5g(
                        new System5gSpec(AmfSpec.STANDARD.withEmergency(allowed, "sos"), System5gSpec.STANDARD.udm()));
    }

    private static Bench off(OperatorSpec alpha, ProfileSpecBuilder... profiles) {
        return Bench.of(alpha, Bench.betaSpec().withCells(), profiles);
    }

    private static Bench bench(EmergencyAttach allowed, ProfileSpecBuilder... profiles) {
        return off(alpha(allowed), profiles).powerOn();
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

    private static Optional<String> dnn(Bench bench) {
        return packets(bench).contexts().stream()
                .filter(it -> it.cid() == HELP)
                .findFirst()
                .flatMap(PacketData.Context::bearer)
                .map(Bearer::apn);
    }

    private static RegistrationStatus ng(Bench bench) {
        return NrRegistrationTest.ng(bench);
    }

    private static void helped(Bench bench, Future<Void> asked) {
        bench.get(asked);
        assertThat(ng(bench)).isEqualTo(RegistrationStatus.EMERGENCY_ONLY);
        assertThat(dnn(bench)).contains("sos");
    }

    private static Refusal refusal(Future<Void> asked) {
        assertThat(asked.failed()).isTrue();
        return (Refusal) asked.cause();
    }

    @Test
    @Conforms(to = "TS 24.501 5.5.1.2.2", by = Mm5gUe.class)
    void a_modem_without_a_card_registers_as_the_device_it_is() {
        Bench bench = withoutCard(EmergencyAttach.ALL);
        assertThat(ng(bench)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        helped(bench, callForHelp(bench));
        assertThat(NrRegistrationTest.names(bench))
                .containsExactly(
                        "> REGISTRATION REQUEST EMERGENCY IMEI 490154203237518",
                        "< SECURITY MODE COMMAND NEA0 NIA0",
                        "> SECURITY MODE COMPLETE",
                        "< REGISTRATION ACCEPT",
                        "> REGISTRATION COMPLETE",
                        "> UL NAS TRANSPORT PDU SESSION ESTABLISHMENT REQUEST",
                        "< CONFIGURATION UPDATE COMMAND",
                        "< DL NAS TRANSPORT PDU SESSION ESTABLISHMENT ACCEPT");
        assertThat(bench.slot(0).network().attached()).isFalse();
    }

    @Test
    @Conforms(to = "TS 24.501 5.5.2.2.1", by = Sm5gUe.class)
    void the_modem_deregisters_when_its_session_for_help_ends() {
        Bench bench = withoutCard(EmergencyAttach.ALL);
        helped(bench, callForHelp(bench));
        bench.nas(0);
        bench.get(packets(bench).deactivate(HELP));
        assertThat(NrRegistrationTest.names(bench))
                .containsExactly(
                        "> UL NAS TRANSPORT PDU SESSION RELEASE REQUEST",
                        "< DL NAS TRANSPORT PDU SESSION RELEASE COMMAND #36 Regular deactivation",
                        "> UL NAS TRANSPORT PDU SESSION RELEASE COMPLETE",
                        "> DE-REGISTRATION REQUEST",
                        "< DE-REGISTRATION ACCEPT");
        bench.idle();
        assertThat(ng(bench)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        assertThat(dnn(bench)).isEmpty();
        helped(bench, callForHelp(bench));
    }

    @Test
    @Conforms(to = "TS 24.501 5.3.7", by = Mm5gUe.class)
    void nothing_is_brought_up_to_date_for_help_and_after_t3512_it_is_over() {
        Bench bench = withoutCard(EmergencyAttach.ALL);
        helped(bench, callForHelp(bench));
        bench.idle().nas(0);
        bench.after(Duration.ofMinutes(61));
        assertThat(bench.nas(0)).isEmpty();
        assertThat(ng(bench)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        assertThat(dnn(bench)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "ALL", mode = EnumSource.Mode.EXCLUDE)
    @Conforms(to = "TS 24.501 5.5.1.2.6", by = Mm5gUe.class)
    void a_network_that_wants_to_know_a_card_refuses_a_device_with_5(EmergencyAttach allowed) {
        Bench bench = withoutCard(allowed);
        for (int time = 1; time <= 2; time++) {
            Refusal refusal = refusal(callForHelp(bench));
            assertThat(refusal.reason()).isEqualTo(Reason.NETWORK_NOT_ALLOWED);
            assertThat(refusal.cause()).hasValue(Mm5gCause.PEI_NOT_ACCEPTED.value());
            assertThat(ng(bench)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        }
    }

    @Test
    void a_network_without_emergency_services_refuses_a_card() {
        Bench bench = bench(EmergencyAttach.NONE, Bench.alphaProfile());
        bench.get(bench.slot(0).network().select(new NetworkSelection.Deregistered()));
        Refusal refusal = refusal(callForHelp(bench));
        assertThat(refusal.cause()).hasValue(Mm5gCause.PLMN_NOT_ALLOWED.value());
    }

    @Test
    void a_locked_card_is_no_card_until_its_pin_is_there() {
        PinSpec pins = new PinSpec("4321", "87654321", "1234", "12345678", "12345678", true);
        Bench bench = bench(EmergencyAttach.ALL, Bench.alphaProfile().pins(pins));
        helped(bench, callForHelp(bench));
        bench.nas(0);
        bench.get(bench.sim(0).verify(PinKey.PIN1, "4321"));
        assertThat(ng(bench)).isEqualTo(RegistrationStatus.HOME);
        assertThat(dnn(bench)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 7, 11, 12, 13, 15})
    @Conforms(to = "TS 24.501 5.2.2.3.2", by = Mm5gUe.class)
    void a_card_that_is_refused_is_helped_all_the_same(int cause) {
        Bench bench = off(alpha(EmergencyAttach.IMSI), Bench.alphaProfile());
        bench.alphaControl()
                .reject(RejectRule.every(Procedure.REGISTRATION, cause)
                        .secured(true)
                        .times(1));
        bench.powerOn();
        RegistrationStatus before = ng(bench);
        assertThat(before).isIn(RegistrationStatus.DENIED, RegistrationStatus.SEARCHING);
        helped(bench, callForHelp(bench));
        assertThat(bench.nas(0)).contains("> AUTHENTICATION RESPONSE");
        bench.get(packets(bench).deactivate(HELP));
        bench.idle();
        assertThat(ng(bench)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(names = {"IMSI", "ALL"})
    @Conforms(to = "TS 24.501 5.4.2.3", by = Mm5gUe.class)
    void a_card_with_the_wrong_key_is_helped_without_keys_where_no_proof_is_asked_for(EmergencyAttach allowed) {
        Bench bench = withWrongKey(allowed);
        helped(bench, callForHelp(bench));
        assertThat(bench.nas(0))
                .contains("> AUTHENTICATION FAILURE #20 MAC failure", "< SECURITY MODE COMMAND NEA0 NIA0");
        bench.get(packets(bench).deactivate(HELP));
        bench.idle();
        assertThat(ng(bench)).isNotEqualTo(RegistrationStatus.EMERGENCY_ONLY);
    }

    @ParameterizedTest
    @EnumSource(names = {"VALID", "AUTHENTICATED"})
    void a_card_with_the_wrong_key_is_refused_where_proof_is_asked_for(EmergencyAttach allowed) {
        Bench bench = withWrongKey(allowed);
        Future<Void> asked = callForHelp(bench);
        bench.after(Duration.ofMinutes(1));
        assertThat(asked.failed()).isTrue();
        assertThat(ng(bench)).isNotEqualTo(RegistrationStatus.EMERGENCY_ONLY);
    }

    private static Bench withWrongKey(EmergencyAttach allowed) {
        return off(
                        alpha(allowed).withSubscribers(List.of(SubscriberSpec.of(Bench.ALPHA_IMSI, Bench.OTHER_KEY))),
                        Bench.alphaProfile())
                .powerOn();
    }

    @Test
    void a_user_who_has_left_the_network_still_gets_help_there() {
        Bench bench = bench(EmergencyAttach.VALID, Bench.alphaProfile());
        bench.get(bench.slot(0).network().select(new NetworkSelection.Deregistered()));
        helped(bench, callForHelp(bench));
        bench.slot(0).network().select(new NetworkSelection.Automatic());
        bench.settle();
        assertThat(ng(bench)).isEqualTo(RegistrationStatus.EMERGENCY_ONLY);
        bench.get(packets(bench).deactivate(HELP));
        bench.idle();
        assertThat(ng(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void other_contexts_have_to_wait_for_a_subscription() {
        Bench bench = withoutCard(EmergencyAttach.ALL);
        helped(bench, callForHelp(bench));
        bench.get(packets(bench).define(3, PdpType.IP, "internet"));
        assertThat(refusal(packets(bench).activate(3)).reason()).isEqualTo(Reason.NO_NETWORK_SERVICE);
    }

    @Test
    @Conforms(to = "TS 24.501 6.4.1.2", by = Sm5gUe.class)
    void a_registered_modem_has_a_session_for_help_beside_others() {
        Bench bench = bench(EmergencyAttach.VALID, Bench.alphaProfile());
        bench.get(packets(bench).define(1, PdpType.IP, "internet"));
        bench.get(packets(bench).activate(1));
        bench.get(callForHelp(bench));
        assertThat(dnn(bench)).contains("sos");
        assertThat(ng(bench)).isEqualTo(RegistrationStatus.HOME);
        bench.get(packets(bench).deactivate(HELP));
        assertThat(ng(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 33.501 10.2.2", by = Mm5gUe.class)
    void naming_a_subscriber_who_is_there_disturbs_nobody() {
        ProfileSpecBuilder impostor = ProfileSpec.of("8949001000000000033", Bench.ALPHA_IMSI, Bench.OTHER_KEY)
                .name("Impostor")
                .enabledOnPort(1);
        Bench bench = bench(EmergencyAttach.ALL, Bench.alphaProfile(), impostor);
        assertThat(ng(bench)).isEqualTo(RegistrationStatus.HOME);
        PacketData other = bench.slot(1).packetData();
        bench.after(Duration.ofMinutes(6));
        bench.get(other.defineEmergency(HELP, PdpType.IP));
        bench.get(other.activate(HELP));
        assertThat(bench.slot(1).network().registration(Domain.NG).status())
                .isEqualTo(RegistrationStatus.EMERGENCY_ONLY);
        assertThat(ng(bench)).isEqualTo(RegistrationStatus.HOME);
        bench.get(packets(bench).activate(1));
    }

    @Test
    void a_network_without_emergency_services_opens_no_session_for_help() {
        Bench bench = bench(EmergencyAttach.NONE, Bench.alphaProfile());
        assertThat(refusal(callForHelp(bench)).reason()).isEqualTo(Reason.ACTIVATION_REJECTED);
    }
}
