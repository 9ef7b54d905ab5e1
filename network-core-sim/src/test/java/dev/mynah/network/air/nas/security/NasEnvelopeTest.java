package dev.mynah.network.air.nas.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Malformed;
import dev.mynah.network.air.nas.Malformed.Fault;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.security.NasEnvelope.Plain;
import dev.mynah.network.air.nas.security.NasEnvelope.SecurityProtected;
import dev.mynah.network.air.nas.security.NasEnvelope.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NasEnvelopeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17a1b2c3d4000761430880d4f29c0e7296e9450584d4e2940a",
                "470a0b0c0d009f8e7d6c",
                "270a0b0c0d059f8e7d6c5b"
            })
    void a_protected_message_opens_and_closes_to_the_same_octets(String hex) {
        var envelope = NasEnvelope.open(Octets.hex(hex), Direction.UPLINK).orElseThrow();
        assertThat(((SecurityProtected) envelope).encode()).hasToString(hex);
    }

    @Test
    void plain_messages_of_both_protocols_and_service_requests_are_told_apart() {
        assertThat(open("0746", Direction.UPLINK)).isInstanceOf(Plain.class);
        assertThat(open("0201d9", Direction.DOWNLINK)).isInstanceOf(Plain.class);
        assertThat(open("c705b1c2", Direction.UPLINK))
                .isInstanceOf(Service.class)
                .isEqualTo(open("f705b1c2", Direction.UPLINK));
    }

    @ParameterizedTest
    @CsvSource({
        "'', TOO_SHORT",
        "07, TOO_SHORT",
        "1701020304, TOO_SHORT",
        "170102030400, TOO_SHORT",
        "57010203040007, OTHER_PROTOCOL",
        "0546, OTHER_PROTOCOL",
        "c705b1, INVALID_MANDATORY"
    })
    void what_is_no_envelope_is_malformed(String hex, Fault fault) {
        assertThat(NasEnvelope.open(Octets.hex(hex), Direction.UPLINK).fault())
                .map(Malformed::fault)
                .hasValue(fault);
    }

    @Test
    void a_network_sends_no_service_request() {
        assertThat(NasEnvelope.open(Octets.hex("c705b1c2"), Direction.DOWNLINK).fault())
                .map(Malformed::fault)
                .hasValue(Fault.OTHER_PROTOCOL);
    }

    private static NasEnvelope open(String hex, Direction direction) {
        return NasEnvelope.open(Octets.hex(hex), direction).orElseThrow();
    }
}
