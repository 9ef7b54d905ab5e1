package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Domain;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.mm5g.Mm5gUe;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.element.DeregistrationType;
import dev.mynah.network.air.nas.element.Eea;
import dev.mynah.network.air.nas.element.Eia;
import dev.mynah.network.air.nas.element.Mm5gCause;
import dev.mynah.network.amf.AmfSpec;
import dev.mynah.network.fault.MessageFault;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.network.operator.System5gSpec;
import dev.mynah.network.udm.AuthenticationMethod;
import dev.mynah.network.udm.UdmSpec;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stack in NR: how it registers, stays, is reached and leaves. TS 24.501 5.5, 5.6. */
class NrRegistrationTest {
    static final CellSpec NR = CellSpec.of("nr", Rat.NR, 0x111, 1);

    /** Alpha with an NR cell and none of LTE, and nobody else. */
    static OperatorSpec alphaInNr() {
        return Bench.alphaSpec().withCells(NR);
    }

    static Bench in(OperatorSpec alpha) {
        return Bench.of(alpha, Bench.betaSpec(), Bench.alphaProfile(), Bench.betaProfile());
    }

    static RegistrationStatus ng(Bench bench) {
        return bench.slot(0).network().registration(Domain.NG).status();
    }

    /** The messages since the last look, without the identities that are drawn by lot. */
    static List<String> names(Bench bench) {
        return bench.nas(0).stream().map(it -> it.split(" (5G-GUTI|\\()")[0]).toList();
    }

    @Test
    @Conforms(to = "TS 24.501 5.5.1.2", by = Mm5gUe.class)
    void a_registration_is_the_conversation_of_the_standard() {
        Bench bench = in(alphaInNr()).powerOn();
        assertThat(names(bench))
                .containsExactly(
                        "> REGISTRATION REQUEST INITIAL suci-0-001-01-0-0-0-0000000001",
                        "< AUTHENTICATION REQUEST",
                        "> AUTHENTICATION RESPONSE",
                        "< SECURITY MODE COMMAND NEA2 NIA2",
                        "> SECURITY MODE COMPLETE",
                        "< REGISTRATION ACCEPT",
                        "> REGISTRATION COMPLETE",
                        "< CONFIGURATION UPDATE COMMAND");
        assertThat(ng(bench)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.slot(0).network().serving()).hasValueSatisfying(serving -> {
            assertThat(serving.longName()).isEqualTo("Alpha Mobile");
            assertThat(serving.rat()).isEqualTo(Rat.NR);
        });
    }

    @ParameterizedTest
    @CsvSource({"EIA1, EEA0", "EIA2, EEA0", "EIA3, EEA0", "EIA1, EEA1", "EIA2, EEA2", "EIA3, EEA3", "EIA1, EEA3"})
    @Conforms(to = "TS 24.501 4.4", by = Mm5gUe.class)
    void a_ue_registers_under_every_suite(Eia integrity, Eea ciphering) {
        AmfSpec amf = AmfSpec.STANDARD.withAlgorithms(List.of(integrity), List.of(ciphering));
        Bench bench =
                in(alphaInNr().withSystem5g(System5gSpec.STANDARD.withAmf(amf))).powerOn();
        assertThat(ng(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 24.501 5.4.1.2", by = Mm5gUe.class)
    void eap_authenticates_as_well() {
        UdmSpec udm = UdmSpec.STANDARD.withMethod(AuthenticationMethod.EAP_AKA_PRIME);
        Bench bench =
                in(alphaInNr().withSystem5g(System5gSpec.STANDARD.withUdm(udm))).powerOn();
        assertThat(ng(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 24.501 5.5.1.3.2", by = Mm5gUe.class)
    void the_ue_keeps_itself_registered() {
        Bench bench = in(alphaInNr()).powerOn().idle();
        bench.nas(0);
        bench.after(Duration.ofHours(2));
        assertThat(bench.nas(0)).anyMatch(it -> it.startsWith("> REGISTRATION REQUEST PERIODIC_UPDATING"));
        assertThat(ng(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 24.501 5.5.2.2", by = Mm5gUe.class)
    void switched_off_it_says_so_and_comes_back_by_its_guti() {
        Bench bench = in(alphaInNr()).powerOn().idle();
        bench.nas(0);
        bench.modem.powerOff();
        bench.settle();
        assertThat(bench.nas(0)).anyMatch(it -> it.startsWith("> DE-REGISTRATION REQUEST"));
        bench.powerOn();
        assertThat(bench.nas(0)).first().asString().contains("REGISTRATION REQUEST INITIAL 5G-GUTI 001-01-01-001-00-");
        assertThat(ng(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 24.501 5.6.2", by = Mm5gUe.class)
    void a_page_finds_the_idle_ue() {
        Bench bench = in(alphaInNr()).powerOn().idle();
        bench.nas(0);
        bench.get(bench.alphaControl().page(Bench.ALPHA_IMSI));
        assertThat(names(bench)).containsSubsequence("> SERVICE REQUEST", "< SERVICE ACCEPT");
    }

    @Test
    @Conforms(to = "TS 24.501 5.5.2.3.2", by = Mm5gUe.class)
    void the_network_sends_the_ue_away_and_has_it_come_again() {
        Bench bench = in(alphaInNr()).powerOn().idle();
        bench.nas(0);
        bench.get(bench.alphaControl()
                .deregister(Bench.ALPHA_IMSI, DeregistrationType.REREGISTRATION_REQUIRED, Optional.empty()));
        assertThat(names(bench))
                .containsSubsequence(
                        "< DE-REGISTRATION REQUEST", "> DE-REGISTRATION ACCEPT", "> REGISTRATION REQUEST INITIAL");
        assertThat(ng(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 24.501 5.5.2.3.2", by = Mm5gUe.class)
    void a_ue_sent_away_for_good_stays_away() {
        Bench bench = in(alphaInNr()).powerOn().idle();
        bench.get(bench.alphaControl()
                .deregister(Bench.ALPHA_IMSI, DeregistrationType.NORMAL, Optional.of(Mm5gCause.ILLEGAL_UE)));
        assertThat(ng(bench)).isEqualTo(RegistrationStatus.DENIED);
    }

    @Test
    void messages_lost_or_spoiled_on_purpose_are_sent_again() {
        Bench bench = in(alphaInNr());
        bench.get(bench.alphaControl().fault(fault("Authentication request", new MessageFault.Effect.Drop())));
        bench.get(bench.alphaControl().fault(fault("Registration accept", new MessageFault.Effect.BadMac())));
        bench.powerOn();
        assertThat(ng(bench)).isNotEqualTo(RegistrationStatus.HOME);
        // T3560, then T3550: the network repeats what was not answered.
        bench.after(Duration.ofSeconds(14));
        assertThat(ng(bench)).isEqualTo(RegistrationStatus.HOME);
    }

    private static MessageFault fault(String message, MessageFault.Effect effect) {
        return new MessageFault(Optional.empty(), Direction.DOWNLINK, message, effect, 1);
    }
}
