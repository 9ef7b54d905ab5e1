package dev.mynah.network.air.nas.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.Reference;
import dev.mynah.network.air.nas.element.Eea;
import dev.mynah.network.air.nas.element.Eia;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.element.NasSecurityAlgorithms;
import dev.mynah.network.air.nas.emm.EmmStatus;
import dev.mynah.network.air.nas.security.NasEnvelope.SecurityProtected;
import dev.mynah.network.air.nas.security.NasEnvelope.Service;
import dev.mynah.network.air.nas.security.Unprotected.Genuine;
import dev.mynah.network.air.nas.security.Unprotected.Reason;
import dev.mynah.network.air.nas.security.Unprotected.Refused;
import dev.mynah.network.conformance.Conforms;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Conforms(to = "TS 24.301 4.4", by = NasSecurityContext.class)
class NasSecurityContextTest {

    private static final Kasme KASME = Kasme.of(new byte[Kasme.LENGTH]);
    private static final NasSecurityAlgorithms AES = new NasSecurityAlgorithms(Eea.EEA2, Eia.EIA2);
    private static final Octets STATUS = new EmmStatus(EmmCause.PROTOCOL_ERROR_UNSPECIFIED).encode();

    private final NasSecurityContext ue = context(Direction.UPLINK, 0);
    private final NasSecurityContext network = context(Direction.DOWNLINK, 0);

    static Stream<JsonNode> examples() {
        return Reference.rows(Reference.read("eps-security.json").get("nas_examples")).stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_reference_message_is_protected_and_unprotected_as_computed_elsewhere(JsonNode example) {
        Octets onAir = Octets.hex(example.get("protected").asText());
        Direction direction = example.get("direction").asInt() == 0 ? Direction.UPLINK : Direction.DOWNLINK;
        var sender = context(example, direction);
        var receiver = context(example, direction.opposite());
        if (example.get("security_header_type").asInt() == SecurityHeader.SERVICE_REQUEST.value()) {
            assertThat(sender.serviceRequest().encode()).isEqualTo(onAir);
            var service = (Service) NasEnvelope.open(onAir, direction).orElseThrow();
            assertThat(receiver.unprotect(service.request())).isInstanceOf(Genuine.class);
            return;
        }
        Octets plain = Octets.hex(example.get("plain").asText());
        var envelope = (SecurityProtected) NasEnvelope.open(onAir, direction).orElseThrow();
        assertThat(sender.protect(envelope.header(), plain)).isEqualTo(onAir);
        assertThat(receiver.unprotect(envelope)).isEqualTo(new Genuine(plain, count(example)));
    }

    @Test
    void both_sides_understand_each_other_across_the_overflow_of_the_sequence_number() {
        for (int i = 0; i < 600; i++) {
            Octets onAir = ue.protect(SecurityHeader.INTEGRITY_CIPHERED, STATUS);
            assertThat(network.unprotect(envelope(onAir))).isEqualTo(new Genuine(STATUS, i));
        }
        assertThat(network.nextUplink()).isEqualTo(600);
        assertThat(network.nextDownlink()).isZero();
    }

    @Test
    void messages_lost_on_the_way_are_made_up_for() {
        for (int i = 0; i < 200; i++) {
            ue.protect(SecurityHeader.INTEGRITY, STATUS);
        }
        assertThat(receives(network, ue.protect(SecurityHeader.INTEGRITY, STATUS)))
                .isInstanceOf(Genuine.class);
        assertThat(network.nextUplink()).isEqualTo(201);
    }

    @Test
    void a_message_sent_again_by_somebody_else_is_refused_as_a_replay() {
        Octets onAir = network.protect(SecurityHeader.INTEGRITY_CIPHERED, STATUS);
        assertThat(receives(ue, onAir)).isInstanceOf(Genuine.class);
        assertThat(receives(ue, onAir)).isEqualTo(new Refused(Reason.REPLAYED));
        assertThat(ue.nextDownlink()).isEqualTo(1);
    }

    @Test
    void a_message_changed_in_any_bit_is_refused_and_not_counted() {
        byte[] onAir =
                network.protect(SecurityHeader.INTEGRITY_CIPHERED, STATUS).toByteArray();
        for (int bit = 8; bit < onAir.length * 8; bit++) {
            byte[] changed = onAir.clone();
            changed[bit / 8] ^= (byte) (0x80 >> (bit % 8));
            assertThat(receives(ue, Octets.of(changed))).isInstanceOf(Refused.class);
        }
        assertThat(ue.nextDownlink()).isZero();
        assertThat(receives(ue, Octets.of(onAir))).isInstanceOf(Genuine.class);
    }

    @Test
    void a_message_of_ones_own_reflected_is_refused() {
        Octets onAir = ue.protect(SecurityHeader.INTEGRITY, STATUS);
        var envelope =
                (SecurityProtected) NasEnvelope.open(onAir, Direction.DOWNLINK).orElseThrow();
        assertThat(ue.unprotect(envelope)).isEqualTo(new Refused(Reason.INTEGRITY_FAILURE));
    }

    @Test
    void a_service_request_is_believed_once() {
        ue.protect(SecurityHeader.INTEGRITY, STATUS);
        var request = ue.serviceRequest();
        assertThat(request.ksiAndSequenceNumber().sequenceNumber()).isEqualTo(1);
        assertThat(network.unprotect(request)).isEqualTo(new Genuine(request.encode(), 1));
        assertThat(network.unprotect(request)).isEqualTo(new Refused(Reason.INTEGRITY_FAILURE));
    }

    @Test
    void the_last_count_is_used_and_no_other_after_it() {
        var sender = context(Direction.UPLINK, 0xFF_FFFF);
        var receiver = context(Direction.DOWNLINK, 0xFF_FFFF);
        Octets last = sender.protect(SecurityHeader.INTEGRITY, STATUS);
        assertThat(receives(receiver, last)).isEqualTo(new Genuine(STATUS, 0xFF_FFFF));
        assertThat(receives(receiver, last)).isEqualTo(new Refused(Reason.COUNT_EXHAUSTED));
        assertThat(sender.exhausted()).isTrue();
        assertThatThrownBy(() -> sender.protect(SecurityHeader.INTEGRITY, STATUS))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void algorithms_this_side_lacks_are_a_programmers_mistake() {
        assertThat(Ciphering.offered()).containsExactly(Eea.EEA0, Eea.EEA1, Eea.EEA2, Eea.EEA3);
        assertThat(Integrity.offered()).containsExactly(Eia.EIA1, Eia.EIA2, Eia.EIA3);
        var unknown = new NasSecurityAlgorithms(Eea.EEA4, Eia.EIA2);
        var ksi = NasKeySetIdentifier.of(0);
        assertThatThrownBy(() -> NasSecurityContext.fresh(Direction.UPLINK, ksi, KASME, unknown))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"EEA1, EIA1", "EEA2, EIA2", "EEA3, EIA3"})
    void the_longest_message_is_protected_and_a_longer_one_is_none(Eea ciphering, Eia integrity) {
        var algorithms = new NasSecurityAlgorithms(ciphering, integrity);
        var sender = NasSecurityContext.fresh(Direction.UPLINK, NasKeySetIdentifier.of(0), KASME, algorithms);
        var receiver = NasSecurityContext.fresh(Direction.DOWNLINK, NasKeySetIdentifier.of(0), KASME, algorithms);
        Octets longest = Octets.of(new byte[NasEnvelope.LONGEST - 6]);
        Octets onAir = sender.protect(SecurityHeader.INTEGRITY_CIPHERED, longest);
        assertThat(onAir.length()).isEqualTo(NasEnvelope.LONGEST);
        assertThat(receives(receiver, onAir)).isEqualTo(new Genuine(longest, 0));
        assertThat(NasEnvelope.open(Octets.of(new byte[NasEnvelope.LONGEST + 1]), Direction.UPLINK)
                        .fault())
                .isPresent();
    }

    @Test
    void nothing_of_a_key_is_in_its_text() {
        assertThat(ue).hasToString("NAS security context 0 (EEA2, EIA2, uplink 0, downlink 0)");
    }

    private static Unprotected receives(NasSecurityContext receiver, Octets onAir) {
        return receiver.unprotect(envelope(onAir));
    }

    private static SecurityProtected envelope(Octets onAir) {
        return (SecurityProtected) NasEnvelope.open(onAir, Direction.UPLINK).orElseThrow();
    }

    private static NasSecurityContext context(Direction sends, int count) {
        return NasSecurityContext.resumed(sends, NasKeySetIdentifier.of(0), KASME, AES, count, count);
    }

    private static NasSecurityContext context(JsonNode example, Direction sends) {
        Eea ciphering = Eea.valueOf(example.get("ciphering").asText().replace("128-", ""));
        Eia integrity = Eia.valueOf(example.get("integrity").asText().replace("128-", ""));
        return NasSecurityContext.of(
                sends,
                NasKeySetIdentifier.of(0),
                KASME,
                new NasSecurityAlgorithms(ciphering, integrity),
                key(example, "key_ciphering"),
                key(example, "key_integrity"),
                count(example),
                count(example));
    }

    private static NasKey key(JsonNode example, String name) {
        return example.has(name)
                ? NasKey.of(Octets.hex(example.get(name).asText()).toByteArray())
                : NasKey.of(new byte[NasKey.LENGTH]);
    }

    private static int count(JsonNode example) {
        return Integer.parseInt(example.get("nas_count").asText(), 16);
    }
}
