package dev.mynah.modem.at.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.Toolkit.EnvelopeAnswer;
import dev.mynah.modem.at.Conversation;
import dev.mynah.modem.at.FakeToolkit;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ToolkitCommandsTest {
    private static final byte[] MORE_TIME = HexFormat.of().parseHex("D0098103010200" + "82028182");

    private final Conversation at = new Conversation();
    private final FakeToolkit toolkit = at.slot(0).toolkit;

    @BeforeEach
    void show_errors_by_number() {
        at.send("AT+CMEE=1").ok();
    }

    @Test
    void CUSATD_takes_part_until_the_host_has_enough() {
        at.send("AT+CUSATD?").answers("+CUSATD: 0,0", "OK");
        at.send("AT+CUSATD=1,1").ok();
        at.send("AT+CUSATD=1,1").ok();
        assertThat(toolkit.claims).isEqualTo(1);
        at.send("AT+CUSATD?").answers("+CUSATD: 1,1", "OK");
        at.send("AT+CUSATD=1,0").ok();
        assertThat(toolkit.claims).isZero();
        at.send("AT+CUSATD=?").answers("+CUSATD: (0,1),(0,1)", "OK");
    }

    @Test
    void what_the_card_asks_is_shown_to_a_host_that_takes_part() {
        at.slot(0).tell(new SubscriptionEvent.ProactiveCommandReceived(MORE_TIME));
        at.unsolicited();
        at.send("AT+CUSATD=1,1").ok();
        at.slot(0).tell(new SubscriptionEvent.ProactiveCommandReceived(MORE_TIME));
        at.unsolicited("+CUSATP: \"D009810301020082028182\"");
        at.slot(0).tell(new SubscriptionEvent.ProactiveSessionEnded());
        at.unsolicited("+CUSATEND");
    }

    @Test
    void CUSATT_answers_the_card() {
        at.send("AT+CUSATT=\"810301020082028281830100\"").answers("+CME ERROR: 3");
        toolkit.pending = Optional.of(MORE_TIME);
        at.send("AT+CUSATT=\"810301020082028281830100\"").answers("+CUSATT: 0", "OK");
        assertThat(toolkit.asked).containsExactly("respond 810301020082028281830100");
    }

    @Test
    void CUSATE_tells_the_card_and_shows_what_it_says() {
        at.send("AT+CUSATE=\"D30782020181900101\"").answers("+CUSATE: \"\",0", "OK");
        toolkit.answer = new EnvelopeAnswer(new byte[0], 0x9300);
        at.send("AT+CUSATE=\"D30782020181900101\"").answers("+CUSATE: \"\",1", "OK");
        toolkit.answer = new EnvelopeAnswer(new byte[] {1, 0}, 0x9000);
        at.send("AT+CUSATE=\"D40982028281860381219000\"").answers("+CUSATE: \"0100\",0", "OK");
        toolkit.answer = new EnvelopeAnswer(new byte[0], 0x6A80);
        at.send("AT+CUSATE=\"D3\"").answers("+CME ERROR: 50");
        toolkit.answer = new EnvelopeAnswer(new byte[0], 0x6F00);
        at.send("AT+CUSATE=\"D3\"").answers("+CME ERROR: 13");
    }

    @Test
    void CUSATR_shows_who_does_what() {
        at.sim().response = "9EFF1C9000";
        at.send("AT+CUSATR=1").answers("+CUSATR: 1,\"8140\"", "OK");
        at.send("AT+CUSATR=3").answers("+CUSATR: 3,\"01\"", "OK");
        at.send("AT+CUSATR=4").answers("+CUSATR: 4,\"9EFF1C\"", "OK");
        at.send("AT+CUSATR=5").answers("+CUSATR: 5,\"81\"", "OK");
        at.send("AT+CUSATW=0,\"0000014\"").answers("+CME ERROR: 50");
        at.send("AT+CUSATW=0,\"00000140\"").ok();
        at.send("AT+CUSATR")
                .answers(
                        "+CUSATR: 0,\"00000140\"",
                        "+CUSATR: 1,\"8140\"",
                        "+CUSATR: 2,\"8140\"",
                        "+CUSATR: 3,\"01\"",
                        "+CUSATR: 4,\"9EFF1C\"",
                        "+CUSATR: 5,\"81\"",
                        "OK");
    }

    @Test
    void CUSATW_says_what_the_host_does_and_CUSATA_has_the_card_know_it() {
        at.send("AT+CUSATW=0,\"0100014\"").answers("+CME ERROR: 50");
        at.send("AT+CUSATW=0,\"01000140\"").answers("+CME ERROR: 50"); // only the modem does that
        at.send("AT+CUSATW=1,\"00\"").answers("+CME ERROR: 50");
        at.send("AT+CUSATW=0,\"00400140\"").ok(); // this the modem would do, too
        assertThat(toolkit.claims).isZero();
        at.send("AT+CUSATA=1").ok();
        assertThat(toolkit.claimed).isEqualTo("00400140");
        at.send("AT+CUSATW=0,\"000001\"").ok();
        at.send("AT+CUSATA=1").ok();
        assertThat(toolkit.claimed).isEqualTo("000001");
        assertThat(toolkit.claims).isEqualTo(1);
        at.send("AT+CUSATD?").answers("+CUSATD: 0,1", "OK");
        at.send("AT+CUSATA=0").ok();
        assertThat(toolkit.claims).isZero();
        at.send("AT+CUSATW=0").ok();
        at.send("AT+CUSATD=1,1").ok();
        assertThat(toolkit.claimed).isNotEqualTo("000001");
    }
}
