package dev.mynah.modem.at.goldfish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Calls;
import dev.mynah.modem.Messages.Arrived;
import dev.mynah.modem.NetworkTime;
import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.SupplementaryServices.UssdState;
import dev.mynah.modem.at.Conversation;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.ss.component.AddressString;
import dev.mynah.network.air.nas.ss.component.BasicService;
import dev.mynah.network.air.nas.ss.component.ForwardingFeature;
import dev.mynah.network.air.nas.ss.component.SsAnswer;
import dev.mynah.network.air.nas.ss.component.SsStatus;
import dev.mynah.network.air.sms.relay.RpAddress;
import io.vertx.core.Future;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the HAL asks and hears once it runs. Control characters are written as they are. */
class GoldfishTest {
    private static final String DELIVER = "040C91947100000010000062501021000080" + "05E8329BFD06";

    private static final RpAddress CENTRE = RpAddress.number("+491710760000");

    private final Conversation at = started();

    private static Conversation started() {
        Conversation at = new Conversation(Goldfish.DIALECT);
        at.send("ATE0Q0V1").send("AT+CMEE=1").send("AT+CSCS=\"HEX\"");
        at.heard();
        return at;
    }

    private void asks(String command, String answer) {
        at.heard();
        at.send(command);
        assertThat(at.heard()).as(command).isEqualTo(answer);
    }

    @Test
    void the_card_is_reached_without_quotes() {
        asks("AT+CSIM=10,\"0070000001\"", "+CSIM: 4,9000\rOK\r");
        asks("AT+CCHO=A0000005591010FFFFFFFF8900000100", "1\rOK\r");
        at.sim().response = "6F009000";
        asks("AT+CGLA=1,10,81CA003F00", "+CGLA: 8,6F009000\rOK\r");
        asks("AT+CCHC=1", "+CCHC\rOK\r");
        asks("AT+CRSM=192,28589,0,0,15", "+CRSM: 144,0,6F00\rOK\r");
        at.sim().response = "9000";
        asks("AT+CRSM=214,28589,0,0,2,0102,A0000000871002", "+CME ERROR: 50\r");
        asks("AT+CRSM=214,28589,0,0,2,0102,7FFF", "+CRSM: 144,0\rOK\r");
    }

    @Test
    void a_challenge_is_answered_by_the_card_and_the_answer_is_in_no_log() {
        String rand = "11".repeat(16);
        String autn = "22".repeat(16);
        at.sim().response = "DB08" + "A1".repeat(8) + "10" + "C2".repeat(16) + "10" + "D3".repeat(16) + "08"
                + "E4".repeat(8) + "9000";
        asks(
                "AT^MBAU=\"" + rand + "," + autn + "\"",
                "^MBAU: 0," + "C2".repeat(16) + "," + "D3".repeat(16) + "," + "A1".repeat(8) + "\rOK\r");
        assertThat(at.sim().asked)
                .containsExactly(
                        "open a0000000871002",
                        "transmit on 1 0088008122" + "10" + rand + "10" + autn + "00",
                        "close 1");
        assertThat(at.events.toString())
                .doesNotContain("C2C2")
                .doesNotContain("D3D3")
                .doesNotContain("A1A1");

        at.sim().response = "DC0E" + "F5".repeat(14) + "9000";
        asks("AT^MBAU=\"" + rand + "," + autn + "\"", "^MBAU: 0,,," + "F5".repeat(14) + "\rOK\r");
        at.sim().response = "9862";
        asks("AT^MBAU=\"" + rand + "," + autn + "\"", "^MBAU: 1\rOK\r");
        at.sim().response = "04" + "0A".repeat(4) + "08" + "0B".repeat(8) + "9000";
        asks("AT^MBAU=\"" + rand + "\"", "^MBAU: 0," + "0B".repeat(8) + "," + "0A".repeat(4) + "\rOK\r");
        asks("AT^MBAU=\"zz\"", "+CME ERROR: 50\r");
    }

    @Test
    void what_APDUs_carry_is_in_no_log() {
        at.sim().response = "C0FFEEC0FFEE9000";
        at.send("AT+CSIM=10,\"0070000001\"").send("AT+CRSM=176,28424,0,0,33");
        assertThat(at.events.toString()).doesNotContain("C0FFEE");
    }

    @Test
    void the_toolkit_is_begun_by_a_question() {
        asks("AT+CUSATD?", "+CUSATD: 0,1\rOK\r");
        assertThat(at.slot(0).toolkit.claims).isEqualTo(1);
        at.slot(0)
                .tell(new SubscriptionEvent.ProactiveCommandReceived(
                        HexFormat.of().parseHex("D0028100")));
        at.slot(0).tell(new SubscriptionEvent.ProactiveSessionEnded());
        assertThat(at.heard()).isEqualTo("+CUSATP:D0028100\r+CUSATEND\r");
        at.slot(0).toolkit.pending = Optional.of(new byte[1]);
        asks("AT+CUSATT=\"8103\"", "+CUSATT: 0\rOK\r");
        asks("AT+CUSATE=\"D300\"", "+CUSATE: 0\rOK\r");
    }

    @Test
    void a_message_is_sent_at_a_prompt_that_is_a_line() {
        asks("AT+CMGS=18", "> \r");
        at.raw("0001000C91947100000010000005E8329BFD06\032");
        assertThat(at.heard()).isEqualTo("+CMGS: 7\rOK\r");
    }

    @Test
    void the_service_centre_has_no_quotes() {
        asks("AT+CSCA?", "+CSCA: +491710760000,145\rOK\r");
        asks("AT+CSCA=+15550199,0", "OK\r");
        asks("AT+CSCA?", "+CSCA: +15550199,145\rOK\r");
        asks("AT+CSCA=\"+15550188\",145,0", "OK\r");
        asks("AT+CSCA?", "+CSCA: +15550188,145\rOK\r");
    }

    @Test
    void broadcasts_are_chosen_by_numbers_in_quotes() {
        asks("AT+CSCB=0,\"4370-4372,50\",\"0-255\"", "OK\r");
        at.send("AT+CSCB?");
        assertThat(at.heard()).matches("\\+CSCB: \\d,\"[-,0-9]*\",\"[-,0-9]*\"\rOK\r");
    }

    @Test
    void a_message_comes_without_being_asked_for() {
        var messages = at.slot(0).messages;
        assertThat(messages.arrives(new Arrived(CENTRE, Octets.hex(DELIVER), false, Optional.empty(), false)))
                .isTrue();
        assertThat(at.heard()).isEqualTo("+CMT: 0\r0791947101670000" + DELIVER + "\r");
        asks("AT+CNMA=1", "OK\r");
        assertThat(messages.verdicts).isEmpty();
    }

    @Test
    void a_host_that_asks_for_it_acknowledges_itself() {
        var messages = at.slot(0).messages;
        at.send("AT+CSMS=1");
        messages.arrives(new Arrived(CENTRE, Octets.hex(DELIVER), false, Optional.empty(), false));
        asks("AT+CNMA=2", "OK\r");
        assertThat(messages.verdicts).hasSize(1);
        assertThat(messages.verdicts.get(0).accepted()).isFalse();
    }

    @Test
    void the_next_host_hears_of_messages_whatever_the_last_one_set() {
        at.send("AT+CNMI=0,0,0,0,0");
        at.another();
        assertThat(at.slot(0)
                        .messages
                        .arrives(new Arrived(CENTRE, Octets.hex(DELIVER), false, Optional.empty(), false)))
                .isTrue();
        assertThat(at.heard()).startsWith("+CMT: 0\r");
    }

    @Test
    void calls_have_seven_values_and_ring() {
        at.slot(0).calls.become(call("+15551230001"));
        asks("AT+CLCC", "+CLCC: 1,1,4,0,0,+15551230001,145\rOK\r");
        at.slot(0).tell(new SubscriptionEvent.CallRang(call("")));
        assertThat(at.heard()).isEqualTo("RING\r");
        at.slot(0).calls.become(call(""));
        asks("AT+CLCC", "+CLCC: 1,1,4,0,0,,129\rOK\r");
        at.slot(0).tell(new SubscriptionEvent.CallEnded(call(""), new Calls.CallEnd(16, "normal call clearing", true)));
        assertThat(at.heard()).isEmpty();
    }

    private static Calls.Call call(String number) {
        return new Calls.Call(
                1,
                true,
                Calls.State.INCOMING,
                number,
                Calls.Line.VALID,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                true,
                Optional.empty());
    }

    @Test
    void asking_for_a_contexts_addresses_activates_it() {
        asks("AT+CGDCONT=2,\"IP\",\"internet\",,0,0", "OK\r");
        at.heard();
        at.send("AT+CGCONTRDP=2");
        assertThat(at.heard())
                .isEqualTo("+CGCONTRDP: 2,6,\"internet.mnc001.mcc001.gprs\",10.0.0.2/32,10.0.0.2,192.0.2.53\rOK\r"
                        + "%CGFPCCFG: 1,10000,32,0,2\r");
        asks("AT+CGDCONT?", "+CGDCONT: 1,\"IPV4V6\",\"\",,0,0\r+CGDCONT: 2,\"IP\",\"internet\",,0,0\rOK\r");
        asks("ATD*99***2#", "OK\r");
        asks("AT+CGCONTRDP=99", "+CME ERROR: 21\r");
    }

    @Test
    void forwarding_is_asked_and_set_in_the_HALs_order() {
        var services = at.slot(0).services;
        asks("AT+CCFCU=0,2,2,129,\"\",0", "+CCFCU: 0,7,2,129,\"\"\rOK\r");
        services.state = Future.succeededFuture(new SsAnswer.Forwarding(List.of(new ForwardingFeature(
                Optional.of(BasicService.SPEECH),
                Optional.of(SsStatus.REGISTERED_AND_ACTIVE),
                Optional.of(AddressString.number("+15551230009")),
                Optional.empty(),
                Optional.of(20)))));
        asks("AT+CCFCU=2,2,2,129,\"\",1", "+CCFCU: 1,1,2,145,\"+15551230009\",,,,20\rOK\r");
        services.asked.clear();
        asks("AT+CCFCU=2,3,2,145,\"+15551230009\",1,\"\",\"\",,20", "OK\r");
        assertThat(services.asked).hasSize(1);
        assertThat(services.asked.get(0)).startsWith("register ").endsWith("+15551230009 20");
    }

    @Test
    void a_call_for_help_is_one_whatever_the_number() {
        asks("ATD112@1,#i;", "OK\r");
        assertThat(at.slot(0).calls.asked)
                .contains(new Calls.Dialling("112", Optional.of(false), false, Calls.Purpose.HELP, 1));
        asks("ATD911@,#;", "OK\r");
    }

    @Test
    void time_and_signal_are_told() {
        at.slot(0)
                .tell(new SubscriptionEvent.NetworkTimeReceived(
                        new NetworkTime(OffsetDateTime.parse("2026-11-05T17:01:32-08:00"), 0)));
        assertThat(at.heard()).isEqualTo("%CTZV: 26/11/06:01:01:32-32:0:\r");
        at.slot(0).tell(new SubscriptionEvent.SignalChanged(Optional.of(new SignalQuality(Rat.GSM, -85, 0))));
        assertThat(at.heard()).startsWith("+CSQ: 14,").endsWith("\r");
    }

    @Test
    void what_the_HAL_does_not_know_is_never_said() {
        at.send("AT+CUSD=1")
                .send("AT+CGEREP=1,0")
                .send("AT+CSSN=1,1")
                .send("AT+CCWA=1")
                .send("AT+CTZR=1")
                .send("AT+CRC=1");
        at.heard();
        var slot = at.slot(0);
        slot.tell(new SubscriptionEvent.UssdReceived(UssdState.FINISHED, Optional.of("hello"), 15));
        slot.packetData.change(1, Optional.empty(), true);
        slot.tell(new SubscriptionEvent.AttachChanged(false, true));
        slot.tell(new SubscriptionEvent.ConnectionChanged(true));
        slot.tell(new SubscriptionEvent.HelpNumbersChanged());
        assertThat(at.heard()).isEmpty();
    }
}
