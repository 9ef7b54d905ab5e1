package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Android's emulated radio on a whole testbed: what its HAL sends from its start until it has data. */
@Testbed("goldfish.yaml")
final class GoldfishTest {
    private static final String CHAIN = "AT+COPS=3,0;+COPS?;+COPS=3,1;+COPS?;+COPS=3,2;+COPS?";

    @Test
    void it_starts_finds_card_and_network_and_gets_an_address(AtClient guest) {
        for (String first : new String[] {
            "ATE0Q0V1",
            "AT+CMEE=1",
            "AT+CREG=2",
            "AT+CGREG=2",
            "AT+CEREG=2",
            "AT+CCWA=1",
            "AT+CMOD=0",
            "AT+CMUT=0",
            "AT+CSSN=0,1",
            "AT+COLP=0",
            "AT+CSCS=\"HEX\"",
            "AT+CUSD=1",
            "AT+CGEREP=1,0",
            "AT+CMGF=0"
        }) {
            assertThat(guest.ask(first)).as(first).containsExactly("OK");
        }
        assertThat(guest.ask("AT+CFUN?").get(0)).matches("\\+CFUN: [014]");
        guest.ask("AT+CFUN=1");
        assertThat(guest.ask("AT+CFUN?")).containsExactly("+CFUN: 1", "OK");
        guest.ask("AT+CPIN?", "+CPIN: READY");
        assertThat(guest.ask("AT+CICCID")).containsExactly("8900101000000000019", "OK");
        assertThat(guest.ask("AT+CIMI")).containsExactly("001010000000001", "OK");
        assertThat(guest.ask("AT+CGSN=2").get(0)).matches("\\d{15}");
        assertThat(guest.ask("AT+CTEC=?").get(0)).matches("\\+CTEC: \\d(,\\d)*");
        assertThat(guest.ask("AT+CEID")).containsExactly("+CEID: 89049032123451234512345678901235", "OK");
        assertThat(guest.ask("AT+CATR").get(0)).startsWith("+CATR: 3B");

        guest.ask("AT+CEREG?", "+CEREG: 2,1,\"0101\",\"00010101\",7");
        assertThat(guest.ask(CHAIN))
                .containsExactly("+COPS: 0,0,Alpha Mobile", "+COPS: 0,1,Alpha", "+COPS: 0,2,00101", "OK");
        assertThat(guest.ask("AT+COPS?")).containsExactly("+COPS: 0,2,00101", "OK");
        assertThat(guest.ask("AT+CREG?").get(0)).matches("\\+CREG: 2,1,\"0101\",\"00010101\",7");
        assertThat(guest.ask("AT+CUSATD?")).contains("OK");
        assertThat(guest.ask("AT+CTEC?").get(0)).startsWith("+CTEC: 32,");
        assertThat(guest.ask("AT+CSQ").get(0).split(",")).hasSize(22);

        assertThat(guest.ask("AT+CGDCONT=2,\"IP\",\"internet\",,0,0")).containsExactly("OK");
        assertThat(guest.ask("AT+CGCONTRDP=2").get(0))
                .matches("\\+CGCONTRDP: 2,\\d+,\"internet.*\",10\\.0\\.2\\.\\d+/32,.*,10.0.2.3");
    }

    @Test
    void the_card_answers_on_channels_and_knows_a_forged_challenge(AtClient guest) {
        guest.ask("AT+CPIN?", "+CPIN: READY");
        String channel = guest.ask("AT+CCHO=A0000005591010FFFFFFFF8900000100").get(0);
        assertThat(guest.ask("AT+CGLA=" + channel + ",22,81E2910006BF3E035C015A"))
                .containsExactly("+CGLA: 4,6115", "OK");
        assertThat(guest.ask("AT+CGLA=" + channel + ",10,81C0000015"))
                .containsExactly("+CGLA: 46,BF3E125A1089049032123451234512345678901235" + "9000", "OK");
        assertThat(guest.ask("AT+CCHC=" + channel)).containsExactly("+CCHC", "OK");
        assertThat(guest.ask("AT+CRSM=176,12258,0,0,10")).containsExactly("+CRSM: 144,0,980001010000000010F9", "OK");
        assertThat(guest.ask("AT^MBAU=\"" + "11".repeat(16) + "," + "22".repeat(16) + "\""))
                .containsExactly("^MBAU: 1", "OK");
    }
}
