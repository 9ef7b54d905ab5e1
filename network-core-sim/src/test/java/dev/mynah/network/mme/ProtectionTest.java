package dev.mynah.network.mme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.emm.AttachReject;
import dev.mynah.network.air.nas.emm.AuthenticationRequest;
import dev.mynah.network.air.nas.emm.DetachAccept;
import dev.mynah.network.air.nas.emm.EmmStatus;
import dev.mynah.network.air.nas.emm.SecurityModeComplete;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateReject;
import dev.mynah.network.air.nas.esm.EsmStatus;
import dev.mynah.network.air.nas.security.SecurityHeader;
import dev.mynah.network.conformance.Conforms;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is believed without protection and what is not (TS 24.301 4.4.4.3), and messages that are wrong (7.2 to 7.5). */
final class ProtectionTest {
    private final Network network = new Network();
    private final TestUe ue = network.ue();

    @AfterEach
    void nothing_unexpected() {
        network.assertNothingUnexpected();
    }

    @Test
    @Conforms(to = "TS 24.301 4.4.4.3", by = Uplink.class)
    void once_the_exchange_is_secure_a_plain_message_is_dropped() {
        ue.attached();
        ue.sendOctets(plain(ue.detachRequest(true))).expectNothing();
        assertThat(network.state()).isEqualTo(MmeState.REGISTERED);
    }

    @Test
    @Conforms(to = "TS 24.301 4.4.4.3", by = Uplink.class)
    void a_message_with_a_wrong_code_is_dropped() {
        ue.attached();
        byte[] octets = sealed(ue.detachRequest(true));
        octets[2] ^= 1;
        ue.sendOctets(octets).expectNothing();
        assertThat(network.state()).isEqualTo(MmeState.REGISTERED);
    }

    @Test
    @Conforms(to = "TS 24.301 4.4.3.2", by = Uplink.class)
    void a_message_sent_twice_is_taken_once() {
        ue.attached();
        byte[] octets = sealed(new EmmStatus(EmmCause.PROTOCOL_ERROR_UNSPECIFIED));
        ue.sendOctets(octets).sendOctets(octets).expectNothing();
        ue.send(ue.detachRequest(false)).expect(DetachAccept.class);
    }

    @Test
    @Conforms(to = "TS 24.301 4.4.4.3", by = Uplink.class)
    void a_security_mode_complete_without_protection_is_dropped() {
        ue.attach().answerChallenge();
        ue.heard.remove();
        ue.sendOctets(plain(new SecurityModeComplete())).expectNothing();
        assertThat(network.state()).isEqualTo(MmeState.DEREGISTERED);
    }

    @Test
    void a_message_no_row_has_is_answered_with_98() {
        ue.attached();
        ue.send(new SecurityModeComplete());
        assertThat(ue.expect(EmmStatus.class).cause())
                .isEqualTo(EmmCause.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE);
    }

    @Test
    void a_message_of_no_known_type_is_answered_with_97() {
        ue.attached();
        ue.sendSealed(Octets.hex("07ff"));
        assertThat(ue.expect(EmmStatus.class).cause()).isEqualTo(EmmCause.MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED);
        ue.sendSealed(Octets.hex("5203ff"));
        assertThat(ue.expect(EsmStatus.class).cause().value()).isEqualTo(97);
    }

    @Test
    void a_message_that_lacks_something_is_answered_with_96() {
        ue.attach();
        ue.expect(AuthenticationRequest.class);
        ue.sendOctets(hex("075c"));
        assertThat(ue.expect(EmmStatus.class).cause()).isEqualTo(EmmCause.INVALID_MANDATORY_INFORMATION);
    }

    @Test
    void a_broken_attach_request_is_rejected_with_96() {
        ue.connect(hex("074171"));
        assertThat(ue.expect(AttachReject.class).cause()).isEqualTo(EmmCause.INVALID_MANDATORY_INFORMATION);
        ue.expectReleased();
    }

    @Test
    void a_broken_update_request_is_rejected_with_96() {
        ue.connect(hex("074800"));
        assertThat(ue.expect(TrackingAreaUpdateReject.class).cause()).isEqualTo(EmmCause.INVALID_MANDATORY_INFORMATION);
    }

    @Test
    @Conforms(to = "TS 24.301 7.2", by = Uplink.class)
    void noise_is_not_answered() {
        ue.connect(hex("ff")).expectNothing().expectReleased();
        ue.connect(hex("")).expectNothing().expectReleased();
        ue.connect(hex("0301020304")).expectNothing().expectReleased();
    }

    @Test
    void an_attach_request_of_an_unknown_context_is_read_all_the_same() {
        TestUe other = new Network().ue().attached();
        ue.context = other.context;
        ue.attach().expect(AuthenticationRequest.class);
    }

    private byte[] sealed(NasMessage message) {
        return ue.context
                .protect(SecurityHeader.INTEGRITY_CIPHERED, message.encode())
                .toByteArray();
    }

    private static byte[] plain(NasMessage message) {
        return message.encode().toByteArray();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
