package dev.mynah.network.air.nas.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.gmm.GmmMessage;
import dev.mynah.network.conformance.Conforms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Conforms(to = "TS 24.008 4.1.1.1.1", by = UnprotectedGmmMessages.class)
class UnprotectedGmmMessagesTest {
    @ParameterizedTest
    @CsvSource({
        "08040b, true",
        "080419, false",
        "080b0b00, true",
        "080b1900, false",
        "080e0b, true",
        "080e19, false",
        "081501, true",
        "081502, false",
        "0814, true",
        "080600, true",
        "080501, false",
        "0821, false"
    })
    void only_what_an_unknown_network_may_say_is_believed(String hex, boolean believed) {
        GmmMessage message =
                GmmMessage.decode(Octets.hex(hex), Direction.DOWNLINK).orElseThrow();
        assertThat(UnprotectedGmmMessages.accepted(message)).isEqualTo(believed);
    }
}
