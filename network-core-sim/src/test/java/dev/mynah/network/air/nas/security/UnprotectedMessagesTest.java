package dev.mynah.network.air.nas.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.emm.EmmMessage;
import dev.mynah.network.conformance.Conforms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Conforms(to = "TS 24.301 4.4.4", by = UnprotectedMessages.class)
class UnprotectedMessagesTest {

    @ParameterizedTest
    @CsvSource({
        "DOWNLINK, 07520000112233445566778899aabbccddeeff10a0b1c2d3e4f580001122334455667788, true",
        "DOWNLINK, 0754, true",
        "DOWNLINK, 07440b, true",
        "DOWNLINK, 074419, false",
        "DOWNLINK, 074b0b, true",
        "DOWNLINK, 074e0a, true",
        "DOWNLINK, 0746, true",
        "DOWNLINK, 075501, true",
        "DOWNLINK, 075503, false",
        "DOWNLINK, 074501, false",
        "DOWNLINK, 075d020004e0e0c040, false",
        "DOWNLINK, 07614680, false",
        "UPLINK, 0756080910100000000010, true",
        "UPLINK, 0756094309512430325701f1, false",
        "UPLINK, 0753081122334455667788, true",
        "UPLINK, 075f17, true",
        "UPLINK, 074c0005f4c0ffee01, false",
        "UPLINK, 0745010bf600f110800101c0000001, true",
        "UPLINK, 074a, false"
    })
    void only_what_an_unknown_side_may_say_is_believed(Direction direction, String hex, boolean believed) {
        EmmMessage message = EmmMessage.decode(Octets.hex(hex), direction).orElseThrow();
        assertThat(UnprotectedMessages.accepted(message, direction)).isEqualTo(believed);
    }
}
