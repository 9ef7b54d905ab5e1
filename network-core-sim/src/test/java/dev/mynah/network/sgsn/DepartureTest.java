package dev.mynah.network.sgsn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.EpsBearerContextStatus;
import dev.mynah.network.air.nas.element.EpsUpdateType;
import dev.mynah.network.air.nas.element.GprsIdentity;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.element.PdnType;
import dev.mynah.network.air.nas.element.Tmsi;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.air.nas.emm.SecurityModeCommand;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateAccept;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateReject;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateRequest;
import dev.mynah.network.air.nas.security.UmtsKeys;
import dev.mynah.network.conformance.Conforms;
import dev.mynah.network.mme.TestUe;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A station that goes to LTE and has no keys there. What becomes of one that has is seen with a whole modem. */
class DepartureTest {
    private static final Octets NONCE = Octets.hex("11223344");

    private final PacketNetwork network = new PacketNetwork();
    private final TestUe ue = new TestUe(network.time, network.ether, PacketNetwork.IMSI, PacketNetwork.KEY);
    private final TestStation station = network.station(Rat.UTRAN);

    private TrackingAreaUpdateRequest request(Octets signature) {
        GprsIdentity identity = new GprsIdentity(station.area, station.pTmsi.orElseThrow(), Optional.of(signature));
        return new TrackingAreaUpdateRequest(
                new EpsUpdateType(EpsUpdateType.Updating.TA, false),
                NasKeySetIdentifier.NO_KEY,
                identity.mapped(),
                OptionalElements.of(EmmIe.OLD_GUTI_TYPE, GprsIdentity.MAPPED)
                        .with(EmmIe.OLD_P_TMSI_SIGNATURE, signature)
                        .with(EmmIe.GPRS_CIPHERING_KEY_SEQUENCE_NUMBER, station.keySet)
                        .with(EmmIe.NONCE_UE, NONCE)
                        .with(EmmIe.UE_NETWORK_CAPABILITY, ue.capability)
                        .with(EmmIe.EPS_BEARER_CONTEXT_STATUS, EpsBearerContextStatus.of(List.of(5))));
    }

    private void attachInUtran() {
        station.attach();
        station.activate(0, 5, PdnType.IPV4, "internet");
        station.transceiver.release();
        network.time.settle();
    }

    @Test
    @Conforms(to = "TS 33.401 9.1.2", by = HeldContexts.class)
    void the_right_signature_brings_keys_of_both_nonces() {
        attachInUtran();
        ue.origin = UmtsKeys.of(station.ck, station.ik);
        ue.connect(request(station.signature.orElseThrow()));
        SecurityModeCommand command = (SecurityModeCommand) ue.heard.element().message();
        assertThat(command.ksi()).isEqualTo(new NasKeySetIdentifier(station.keySet, true));
        assertThat(command.get(EmmIe.NONCE_UE)).contains(NONCE);
        assertThat(command.get(EmmIe.NONCEMME)).isPresent();
        assertThat(network.state()).as("until the UE has the keys").isEqualTo(SgsnState.REGISTERED);
        ue.completeSecurityMode();
        ue.expect(TrackingAreaUpdateAccept.class);
        assertThat(network.state()).isEqualTo(SgsnState.DEREGISTERED);
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 23.401 5.3.3.2", by = HeldContexts.class)
    void with_a_wrong_signature_the_ue_is_challenged_and_keeps_its_sessions() {
        attachInUtran();
        ue.connect(request(Octets.hex("000000")));
        ue.answerChallenge().completeSecurityMode();
        TrackingAreaUpdateAccept accept = ue.expect(TrackingAreaUpdateAccept.class);
        assertThat(accept.get(EmmIe.EPS_BEARER_CONTEXT_STATUS).orElseThrow().active())
                .containsExactly(5);
        assertThat(network.state()).isEqualTo(SgsnState.DEREGISTERED);
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.3.2.5", by = HeldContexts.class)
    void one_that_no_sgsn_knows_is_refused_with_9() {
        station.pTmsi = Optional.of(new Tmsi(0xC0123456));
        ue.connect(request(Octets.hex("000000")));
        assertThat(ue.expect(TrackingAreaUpdateReject.class).cause())
                .isEqualTo(EmmCause.UE_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK);
        ue.expectReleased();
        network.assertNothingUnexpected();
    }
}
