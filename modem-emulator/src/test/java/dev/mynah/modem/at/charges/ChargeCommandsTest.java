package dev.mynah.modem.at.charges;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.Conversation;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChargeCommandsTest {
    private final Conversation at = new Conversation();

    @BeforeEach
    void errorsAreNumbers() {
        at.send("AT+CMEE=1").ok();
    }

    @Test
    void the_meter_is_read_and_taken_back_to_zero_with_pin2() {
        at.sim().response = "00001F9000";
        at.send("AT+CACM?").answers("+CACM: \"00001F\"", "OK");
        at.sim().response = "9000";
        at.send("AT+CACM=\"1234\"").ok();
        assertThat(at.sim().asked).endsWith("verify PIN2 1234", "file 220 6f39");
        at.sim().refusal = Optional.of(Refusal.Reason.WRONG_PASSWORD);
        at.send("AT+CACM=\"9999\"").answers("+CME ERROR: 16");
        at.sim().response = "6982";
        at.send("AT+CACM=").answers("+CME ERROR: 17");
    }

    @Test
    void the_limit_is_read_and_set() {
        at.sim().response = "0003E89000";
        at.send("AT+CAMM?").answers("+CAMM: \"0003E8\"", "OK");
        at.sim().response = "9000";
        at.send("AT+CAMM=\"0003e9\",\"1234\"").ok();
        assertThat(at.sim().file.orElseThrow().data()).containsExactly(0, 3, 0xE9 - 256);
        at.send("AT+CAMM=\"3E9\"").answers("+CME ERROR: 50");
    }

    @Test
    void the_meter_of_the_current_call_is_asked_for_or_told() {
        at.slot(0).charges.currentCall = 30;
        at.send("AT+CAOC=?").answers("+CAOC: (0-2)", "OK");
        at.send("AT+CAOC").answers("+CAOC: \"00001E\"", "OK");
        at.send("AT+CAOC=0").answers("+CAOC: \"00001E\"", "OK");
        at.send("AT+CAOC?").answers("+CAOC: 1", "OK");
        at.slot(0).tell(new SubscriptionEvent.CallMeterChanged(31));
        at.silence();
        at.send("AT+CAOC=2;+CAOC?").answers("+CAOC: 2", "OK");
        at.slot(0).tell(new SubscriptionEvent.CallMeterChanged(32));
        at.unsolicited("+CCCM: \"000020\"");
        at.send("AT+CAOC=1").ok();
        at.slot(0).tell(new SubscriptionEvent.CallMeterChanged(33));
        at.silence();
    }

    @Test
    void a_warning_is_told_to_who_wants_it() {
        at.send("AT+CCWE=?").answers("+CCWE: (0,1)", "OK");
        at.slot(0).tell(new SubscriptionEvent.CallMeterNearMaximum());
        at.silence();
        at.send("AT+CCWE=1;+CCWE?").answers("+CCWE: 1", "OK");
        at.slot(0).tell(new SubscriptionEvent.CallMeterNearMaximum());
        at.unsolicited("+CCWV");
    }

    @ParameterizedTest
    @CsvSource({
        "2.66,455552105A",
        "0.05,4555520055",
        "1,4555520001",
        "300,4555520043",
        "4095,455552FF0F",
        "0,4555520000"
    })
    void a_price_is_a_number_and_a_power_of_ten(String price, String content) {
        at.sim().response = "9000";
        at.send("AT+CPUC=\"EUR\",\"" + price + "\"").ok();
        byte[] written = at.sim().file.orElseThrow().data();
        assertThat(HexFormat.of().withUpperCase().formatHex(written)).isEqualTo(content);
        at.sim().response = content + "9000";
        at.send("AT+CPUC?").answers("+CPUC: \"EUR\",\"" + price + "\"", "OK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"EUR\",\"4096\"", "\"EUR\",\"x\"", "\"EUR\",\"-1\"", "\"EUR\",\"0.00000001\"", "\"EU R\",\"1\""
            })
    void a_price_there_is_no_room_for_is_refused(String written) {
        at.sim().response = "9000";
        at.send("AT+CPUC=" + written);
        assertThat(at.lines()).hasSize(1).first().asString().startsWith("+CME ERROR: ");
        assertThat(at.sim().file).isEmpty();
    }

    @Test
    void a_card_that_keeps_no_charges_says_so() {
        at.sim().response = "6A82";
        at.send("AT+CACM?").answers("+CME ERROR: 4");
        at.send("AT+CAMM?").answers("+CME ERROR: 4");
        at.send("AT+CPUC?").answers("+CME ERROR: 4");
        at.send("AT+CPUC=\"EUR\",\"0.5\"").answers("+CME ERROR: 4");
    }
}
