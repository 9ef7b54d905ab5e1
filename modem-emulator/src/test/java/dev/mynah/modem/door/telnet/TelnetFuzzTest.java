package dev.mynah.modem.door.telnet;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any octets at all: nothing is thrown, cutting them makes no difference, and afterwards the port still answers. */
class TelnetFuzzTest {
    private static final int LONGEST_ANSWER = 16;

    @FuzzTest
    void any_octets_leave_the_port_well(byte[] octets) {
        TelnetHost whole = new TelnetHost();
        whole.sends(octets, Math.max(1, octets.length));
        TelnetHost cut = new TelnetHost();
        cut.sends(octets, 1);
        String heard = whole.hears();
        assertThat(cut.hears()).isEqualTo(heard);
        assertThat(heard.length() / 2).isLessThanOrEqualTo(LONGEST_ANSWER * (octets.length + 1));
        String got = whole.modemGot();
        assertThat(cut.modemGot()).isEqualTo(got);
        assertThat(got.length()).isLessThanOrEqualTo(octets.length);
        assertThat(cut.told).isEqualTo(whole.told);
        whole.sends("fff0 fff0 fffa2c0107 fff0 fffa2c0200fff0");
        assertThat(whole.hears()).contains("fffa2c66").endsWith("fff0");
    }
}
