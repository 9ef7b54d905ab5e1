package dev.mynah.modem.sim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ISO/IEC 7816-4 5.4.1, TS 102 221 10.1.1. */
class LogicalChannelTest {
    @ParameterizedTest
    @CsvSource({
        "00, 2, 02", "80, 3, 83", "0C, 1, 0D", "08, 1, 09", "10, 1, 11", "40, 1, 01", "E2, 3, 8B", "70, 2, 1A",
        "00, 4, 40", "80, 19, CF", "08, 5, 61", "0C, 5, 61", "8C, 7, E3", "10, 4, 50", "60, 4, 60", "C1, 6, C2",
    })
    void a_class_byte_keeps_its_kind_and_its_secure_messaging_on_every_channel(String given, int channel, String sent) {
        assertThat(LogicalChannel.on(channel, Integer.parseInt(given, 16)) & 0xFF)
                .isEqualTo(Integer.parseInt(sent, 16));
    }
}
