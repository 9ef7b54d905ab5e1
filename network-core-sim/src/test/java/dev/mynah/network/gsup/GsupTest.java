package dev.mynah.network.gsup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.gsup.CcmMessage.IdentityResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GsupTest {

    private static final String IMSI = "001010000000001";

    private static final AuthenticationTuple TUPLE = new AuthenticationTuple(
            Octets.hex("00112233445566778899aabbccddeeff"),
            Octets.hex("01020304"),
            Octets.hex("0102030405060708"),
            Optional.of(Octets.hex("10112233445566778899aabbccddeeff")),
            Optional.of(Octets.hex("20112233445566778899aabbccddeeff")),
            Optional.of(Octets.hex("30112233445566778899aabbccddeeff")),
            Optional.of(Octets.hex("aabbccddeeff0011")));

    @Test
    void a_request_for_vectors_is_written_as_an_hlr_reads_it() {
        GsupMessage request = GsupMessage.of(
                GsupMessageType.SEND_AUTHENTICATION_INFO_REQUEST, IMSI, GsupElement.of(GsupElement.CN_DOMAIN, 1));
        assertThat(request.encode()).hasToString("08" + "0108" + "00010100000000f1" + "280101");
        assertThat(IpaFrame.gsup(request.encode()).encode())
                .hasToString("000f" + "ee" + "05" + "08" + "0108" + "00010100000000f1" + "280101");
        assertThat(GsupMessage.decode(request.encode()).orElseThrow()).isEqualTo(request);
    }

    @Test
    void an_answer_carries_vectors_inside_elements() {
        GsupMessage request = GsupMessage.of(GsupMessageType.SEND_AUTHENTICATION_INFO_REQUEST, IMSI);
        GsupMessage answer = GsupMessage.decode(
                        request.answered(TUPLE.element(), TUPLE.element()).encode())
                .orElseThrow();
        assertThat(answer.type()).isEqualTo(GsupMessageType.SEND_AUTHENTICATION_INFO_RESULT);
        assertThat(answer.inside(GsupElement.AUTHENTICATION_TUPLE).orElseThrow())
                .map(it -> AuthenticationTuple.of(it).orElseThrow())
                .containsExactly(TUPLE, TUPLE);
    }

    @Test
    void a_refusal_carries_a_cause_and_only_requests_have_answers() {
        GsupMessage refused =
                GsupMessage.of(GsupMessageType.UPDATE_LOCATION_REQUEST, IMSI).refused(2);
        assertThat(refused.encode()).hasToString("05" + "0108" + "00010100000000f1" + "020102");
        assertThatIllegalStateException().isThrownBy(() -> refused.refused(2));
    }

    @Test
    void the_imsi_must_be_there_and_be_digits() {
        assertThat(GsupMessage.decode(Octets.hex("04280101")).fault()).isPresent();
        assertThat(GsupMessage.decode(Octets.hex("040108" + "0001010000000af1")).fault())
                .isPresent();
        assertThat(GsupMessage.decode(Octets.hex("ff0108" + "00010100000000f1")).fault())
                .isPresent();
    }

    @Test
    void a_link_begins_with_who_is_there() {
        assertThat(new CcmMessage.IdentityRequest().frame().encode())
                .hasToString("0011fe" + "04" + "0108010701020103010401050101" + "0100");
        IdentityResponse response = IdentityResponse.of("MSC-mynah");
        assertThat(CcmMessage.decode(response.frame().payload()).orElseThrow()).isEqualTo(response);
        assertThat(response.name()).isEqualTo("MSC-mynah");
    }

    @Test
    void frames_are_found_however_the_link_cuts_them() {
        Octets frames =
                Octets.hex("0001fe00" + "000fee05080108" + "00010100000000f1" + "280101" + "0000fe" + "0001fe01");
        for (int size = 1; size <= frames.length(); size++) {
            List<IpaFrame> found = new ArrayList<>();
            IpaReader reader = new IpaReader(found::add);
            for (int from = 0; from < frames.length(); from += size) {
                reader.accept(frames.slice(from, Math.min(from + size, frames.length()))
                        .toByteArray());
            }
            assertThat(found).hasSize(4);
            assertThat(found.get(1).gsup()).isPresent();
            assertThat(found.get(2).gsup()).isEmpty();
            assertThat(CcmMessage.decode(found.get(2).payload()).fault()).isPresent();
        }
    }

    @Test
    void nothing_of_a_vector_is_in_its_text() {
        assertThat(TUPLE.toString() + TUPLE.element()).doesNotContain("0011").doesNotContain("01020304");
    }

    @Test
    void whatever_the_octets_are_nothing_is_thrown() {
        Random random = new Random(4222);
        Octets good = GsupMessage.of(
                        GsupMessageType.SEND_AUTHENTICATION_INFO_RESULT, IMSI, TUPLE.element(), TUPLE.element())
                .encode();
        Octets identity = IdentityResponse.of("name").frame().payload();
        for (int i = 0; i < 20_000; i++) {
            byte[] message = good.toByteArray();
            message[random.nextInt(message.length)] = (byte) random.nextInt();
            GsupMessage.decode(Octets.of(message))
                    .value()
                    .ifPresent(it -> it.inside(GsupElement.AUTHENTICATION_TUPLE)
                            .value()
                            .ifPresent(all -> all.forEach(AuthenticationTuple::of)));
            byte[] ccm = identity.toByteArray();
            ccm[random.nextInt(ccm.length)] = (byte) random.nextInt();
            CcmMessage.decode(Octets.of(ccm)).value().ifPresent(CcmMessage::frame);
        }
    }
}
