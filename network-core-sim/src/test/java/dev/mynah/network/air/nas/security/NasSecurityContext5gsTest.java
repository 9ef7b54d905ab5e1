package dev.mynah.network.air.nas.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.Reference;
import dev.mynah.network.air.nas.element.Eea;
import dev.mynah.network.air.nas.element.Eia;
import dev.mynah.network.air.nas.element.Mm5gCapability;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.element.NasSecurityAlgorithms;
import dev.mynah.network.air.nas.element.PduSessions;
import dev.mynah.network.air.nas.element.STmsi5g;
import dev.mynah.network.air.nas.element.ServiceType5gs;
import dev.mynah.network.air.nas.mm5g.Mm5gIe;
import dev.mynah.network.air.nas.mm5g.Mm5gMessage;
import dev.mynah.network.air.nas.mm5g.ServiceRequest;
import dev.mynah.network.air.nas.security.NasEnvelope5gs.SecurityProtected;
import dev.mynah.network.air.nas.security.Unprotected.Genuine;
import dev.mynah.network.air.nas.security.Unprotected.Reason;
import dev.mynah.network.air.nas.security.Unprotected.Refused;
import dev.mynah.network.conformance.Conforms;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Conforms(to = "TS 24.501 4.4", by = NasSecurityContext5gs.class)
class NasSecurityContext5gsTest {

    private static final Kamf KAMF = Kamf.of(new byte[Kamf.LENGTH]);
    private static final NasSecurityAlgorithms AES = new NasSecurityAlgorithms(Eea.EEA2, Eia.EIA2);
    private static final ServiceRequest SERVICE = new ServiceRequest(
            NasKeySetIdentifier.of(0),
            ServiceType5gs.DATA,
            new STmsi5g(1, 0, 0xC0000001),
            OptionalElements.of(Mm5gIe.UPLINK_DATA_STATUS, PduSessions.of(List.of(5))));

    private final NasSecurityContext5gs ue =
            NasSecurityContext5gs.fresh(Direction.UPLINK, NasKeySetIdentifier.of(0), KAMF, AES);
    private final NasSecurityContext5gs network =
            NasSecurityContext5gs.fresh(Direction.DOWNLINK, NasKeySetIdentifier.of(0), KAMF, AES);

    static Stream<JsonNode> examples() {
        return Reference.rows(Reference.read("5gs-security.json").get("nas_examples")).stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_reference_message_is_protected_and_unprotected_as_computed_elsewhere(JsonNode example) {
        Octets onAir = Octets.hex(example.get("protected").asText());
        Octets plain = Octets.hex(example.get("plain").asText());
        Direction direction = example.get("direction").asInt() == 0 ? Direction.UPLINK : Direction.DOWNLINK;
        var envelope = (SecurityProtected) NasEnvelope5gs.open(onAir).orElseThrow();
        assertThat(context(example, direction).protect(envelope.header(), plain))
                .isEqualTo(onAir);
        assertThat(context(example, direction.opposite()).unprotect(envelope))
                .isEqualTo(new Genuine(plain, count(example)));
    }

    @Test
    void what_is_not_cleartext_of_an_initial_message_goes_ciphered_into_its_container() {
        Octets onAir = InitialMessage.protect(ue, SERVICE);
        var envelope = (SecurityProtected) NasEnvelope5gs.open(onAir).orElseThrow();
        assertThat(envelope.header()).isEqualTo(SecurityHeader.INTEGRITY);
        var genuine = (Genuine) network.unprotect(envelope);
        var outer = (ServiceRequest)
                Mm5gMessage.decode(genuine.message(), Direction.UPLINK).orElseThrow();
        assertThat(outer.optional().present()).containsExactly(Mm5gIe.NAS_MESSAGE_CONTAINER);
        Octets container = outer.get(Mm5gIe.NAS_MESSAGE_CONTAINER).orElseThrow();
        assertThat(container).isNotEqualTo(SERVICE.encode());
        assertThat(network.decipherContainer(container, genuine.count())).isEqualTo(SERVICE.encode());
    }

    @Test
    void an_initial_message_of_cleartext_alone_has_no_container() {
        ServiceRequest bare = new ServiceRequest(SERVICE.ksi(), SERVICE.type(), SERVICE.identity());
        var envelope = (SecurityProtected)
                NasEnvelope5gs.open(InitialMessage.protect(ue, bare)).orElseThrow();
        assertThat(envelope.body()).isEqualTo(bare.encode());
        assertThat(InitialMessage.cleartext(SERVICE)).isEqualTo(bare);
    }

    @Test
    void a_message_sent_again_by_somebody_else_is_refused_as_a_replay() {
        Octets onAir = network.protect(SecurityHeader.INTEGRITY_CIPHERED, SERVICE.encode());
        var envelope = (SecurityProtected) NasEnvelope5gs.open(onAir).orElseThrow();
        assertThat(ue.unprotect(envelope)).isInstanceOf(Genuine.class);
        assertThat(ue.unprotect(envelope)).isEqualTo(new Refused(Reason.REPLAYED));
    }

    @Test
    void any_octets_are_an_envelope_or_malformed() {
        var random = new Random(24_501);
        for (int i = 0; i < 20_000; i++) {
            byte[] octets = new byte[random.nextInt(30)];
            random.nextBytes(octets);
            if (octets.length > 0 && random.nextBoolean()) {
                octets[0] = 0x7E;
            }
            NasEnvelope5gs.open(Octets.of(octets))
                    .value()
                    .filter(SecurityProtected.class::isInstance)
                    .ifPresent(envelope -> assertThat(ue.unprotect((SecurityProtected) envelope))
                            .isInstanceOf(Refused.class));
        }
        assertThat(ue.nextDownlink()).isZero();
    }

    @Test
    void nothing_of_a_key_is_in_its_text() {
        assertThat(ue).hasToString("5G NAS security context 0 (EEA2, EIA2, uplink 0, downlink 0)");
        assertThat(KAMF).hasToString("Kamf(hidden)");
        assertThat(Mm5gCapability.of(true).s1Mode()).isTrue();
    }

    private static NasSecurityContext5gs context(JsonNode example, Direction sends) {
        Eea ciphering = Eea.valueOf(name(example, "ciphering").replace("NEA", "EEA"));
        Eia integrity = Eia.valueOf(name(example, "integrity").replace("NIA", "EIA"));
        return NasSecurityContext5gs.of(
                sends,
                NasKeySetIdentifier.of(0),
                KAMF,
                new NasSecurityAlgorithms(ciphering, integrity),
                key(example, "key_ciphering"),
                key(example, "key_integrity"),
                count(example),
                count(example));
    }

    private static String name(JsonNode example, String field) {
        return example.get(field).asText().replace("128-", "");
    }

    private static NasKey key(JsonNode example, String name) {
        return NasKey.of(Octets.hex(example.get(name).asText()).toByteArray());
    }

    private static int count(JsonNode example) {
        return Integer.parseInt(example.get("nas_count").asText(), 16);
    }
}
