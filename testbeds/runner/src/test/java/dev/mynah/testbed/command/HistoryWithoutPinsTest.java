package dev.mynah.testbed.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HistoryWithoutPinsTest {
    @Test
    void lines_with_a_pin_are_not_kept() {
        assertThat(HistoryWithoutPins.keeps("002000010831323334FFFFFFFF")).isFalse();
        assertThat(HistoryWithoutPins.keeps("  01 2c 00 01 10 3132")).isFalse();
        assertThat(HistoryWithoutPins.keeps("A0280001083132")).isFalse();
        assertThat(HistoryWithoutPins.keeps("00A40004022FE2")).isTrue();
        assertThat(HistoryWithoutPins.keeps("select EF.IMSI")).isTrue();
    }
}
