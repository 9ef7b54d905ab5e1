package dev.mynah.modem.at.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.SubscriptionEvent.UssdReceived;
import dev.mynah.modem.SupplementaryServices.UssdState;
import dev.mynah.modem.at.Conversation;
import dev.mynah.modem.at.FakeSupplementaryServices;
import dev.mynah.network.air.nas.ss.component.AddressString;
import dev.mynah.network.air.nas.ss.component.BasicService;
import dev.mynah.network.air.nas.ss.component.ForwardingFeature;
import dev.mynah.network.air.nas.ss.component.SsAnswer;
import dev.mynah.network.air.nas.ss.component.SsStatus;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServiceCommandsTest {
    private final Conversation at = new Conversation();
    private final FakeSupplementaryServices services = at.slot(0).services;

    @Test
    void CUSD_dials_and_shows_what_the_network_says() {
        at.send("AT+CUSD=?").answers("+CUSD: (0-2)", "OK");
        at.send("AT+CUSD=1,\"*100#\",15").ok();
        at.slot(0).tell(new UssdReceived(UssdState.QUESTION, Optional.of("1 Balance"), 15));
        at.unsolicited("+CUSD: 1,\"1 Balance\",15");
        at.send("AT+CUSD=1,\"1\"").ok();
        at.slot(0).tell(new UssdReceived(UssdState.ENDED, Optional.empty(), 15));
        at.unsolicited("+CUSD: 2");
        at.send("AT+CUSD=2").ok();
        at.send("AT+CUSD?").answers("+CUSD: 1", "OK");
        assertThat(services.asked).containsExactly("ussd *100#", "ussd 1", "end");
    }

    @Test
    void CUSD_is_silent_until_asked_and_speaks_the_terminals_alphabet() {
        at.slot(0).tell(new UssdReceived(UssdState.FINISHED, Optional.of("Hi"), 15));
        at.silence();
        at.send("AT+CSCS=\"UCS2\"").ok();
        at.send("AT+CUSD=1,\"002A0031003000300023\"").ok();
        assertThat(services.asked).containsExactly("ussd *100#");
        at.slot(0).tell(new UssdReceived(UssdState.FINISHED, Optional.of("Да"), 72));
        at.unsolicited("+CUSD: 0,\"04140430\",72");
    }

    @Test
    void CUSD_shows_a_terminal_whose_alphabet_is_too_small_the_octets_of_UCS2() {
        at.send("AT+CSCS=\"GSM\"").ok();
        at.send("AT+CUSD=1").ok();
        at.slot(0).tell(new UssdReceived(UssdState.FINISHED, Optional.of("Да"), 72));
        at.unsolicited("+CUSD: 0,\"04140430\",72");
        at.slot(0).tell(new UssdReceived(UssdState.FINISHED, Optional.of("Hi"), 15));
        at.unsolicited("+CUSD: 0,\"Hi\",15");
    }

    @Test
    void CUSD_without_a_network_is_refused() {
        services.done = Future.failedFuture(new Refusal(Refusal.Reason.NO_NETWORK_SERVICE));
        at.send("AT+CMEE=1").ok();
        at.send("AT+CUSD=1,\"*100#\"").answers("+CME ERROR: 30");
    }

    @Test
    void CCFC_registers_switches_asks_and_erases() {
        at.send("AT+CCFC=?").answers("+CCFC: (0-5)", "OK");
        at.send("AT+CCFC=2,3,\"+15551230009\",145,1,,,20").ok();
        at.send("AT+CCFC=0,3,\"15551230009\",145").ok();
        at.send("AT+CCFC=0,1;+CCFC=4,0;+CCFC=5,4").ok();
        at.send("AT+CCFC=0,3").answers("ERROR");
        at.send("AT+CCFC=0,2,,,65").answers("ERROR");
        assertThat(services.asked)
                .containsExactly(
                        "register CFNRY t17 +15551230009 20",
                        "register CFU +15551230009",
                        "activate CFU",
                        "deactivate ALL_FORWARDING",
                        "erase ALL_CONDITIONAL_FORWARDING");
    }

    @Test
    void CCWA_with_a_mode_switches_the_networks_call_waiting_or_asks_for_it() {
        at.send("AT+CCWA=?").answers("+CCWA: (0,1)", "OK");
        at.send("AT+CCWA=1,1,1").ok();
        at.send("AT+CCWA=0,0").ok();
        at.send("AT+CCWA=1,2").answers("+CCWA: 0,7", "OK");
        services.state =
                Future.succeededFuture(new SsAnswer.ActiveFor(List.of(BasicService.TELEPHONY, BasicService.FACSIMILE)));
        at.send("AT+CCWA=1,2").answers("+CCWA: 1,1", "+CCWA: 1,4", "OK");
        at.send("AT+CCWA=1,1,64").answers("ERROR");
        at.send("AT+CCWA?").answers("+CCWA: 1", "OK");
        assertThat(services.asked)
                .containsExactly(
                        "activate CALL_WAITING t17",
                        "deactivate CALL_WAITING",
                        "interrogate CALL_WAITING",
                        "interrogate CALL_WAITING");
    }

    @Test
    void CCFC_shows_a_line_for_each_basic_service() {
        at.send("AT+CCFC=1,2").answers("+CCFC: 0,7", "OK");
        services.state = Future.succeededFuture(new SsAnswer.Forwarding(List.of(
                feature(BasicService.SPEECH, SsStatus.REGISTERED_AND_ACTIVE, Optional.of(20)),
                feature(BasicService.FACSIMILE, SsStatus.REGISTERED, Optional.empty()))));
        at.send("AT+CCFC=1,2").answers("+CCFC: 1,1,\"+15551230009\",145,,,20", "+CCFC: 0,4,\"+15551230009\",145", "OK");
    }

    @Test
    void a_sum_of_classes_the_network_has_no_name_for_is_asked_for_one_by_one() {
        at.send("AT+CCFC=0,2,,,3").answers("+CCFC: 0,1", "+CCFC: 0,2", "OK");
        at.send("AT+CCFC=0,3,\"+15551230009\",145,9").ok();
        at.send("AT+CCWA=1,1,3").ok();
        at.send("AT+CLCK=\"AO\",1,\"0000\",49").ok();
        at.send("AT+CLCK=\"AO\",2,,17").answers("+CLCK: 0,1", "+CLCK: 0,16", "OK");
        services.done = Future.failedFuture(new Refusal(Refusal.Reason.NOT_ALLOWED));
        at.send("AT+CCFC=0,4,,,3").answers("ERROR");
        assertThat(services.asked)
                .containsExactly(
                        "interrogate CFU t17",
                        "interrogate CFU b0",
                        "register CFU t17 +15551230009",
                        "register CFU t32 +15551230009",
                        "activate CALL_WAITING t17",
                        "activate CALL_WAITING b0",
                        "activate BAOC t17 0000",
                        "activate BAOC b0 0000",
                        "interrogate BAOC t17",
                        "interrogate BAOC b104",
                        "erase CFU t17");
    }

    private static ForwardingFeature feature(BasicService service, SsStatus status, Optional<Integer> seconds) {
        return new ForwardingFeature(
                Optional.of(service),
                Optional.of(status),
                Optional.of(AddressString.number("+15551230009")),
                Optional.empty(),
                seconds);
    }

    @Test
    void CLCK_bars_calls_in_the_network() {
        at.send("AT+CLCK=\"AO\",2").answers("+CLCK: 0,7", "OK");
        at.send("AT+CLCK=\"AO\",1,\"0000\"").ok();
        services.state = Future.succeededFuture(new SsAnswer.ActiveFor(List.of(BasicService.SPEECH)));
        at.send("AT+CLCK=\"AO\",2").answers("+CLCK: 1,1", "OK");
        services.done = Future.failedFuture(new Refusal(Refusal.Reason.WRONG_PASSWORD));
        at.send("AT+CMEE=1").ok();
        at.send("AT+CLCK=\"AB\",0,\"1111\",1").answers("+CME ERROR: 16");
        assertThat(services.asked)
                .containsExactly(
                        "interrogate BAOC",
                        "activate BAOC 0000",
                        "interrogate BAOC",
                        "deactivate ALL_BARRING t17 1111");
    }

    @Test
    void CPWD_changes_the_networks_password() {
        at.send("AT+CPWD=\"AB\",\"0000\",\"4711\"").ok();
        assertThat(services.asked).containsExactly("password ALL_BARRING 0000 4711");
        assertThat(at.events).noneMatch(it -> it.line().contains("4711"));
    }

    @Test
    void CCFCU_does_what_CCFC_does_with_numbers() {
        at.send("AT+CMEE=1").ok();
        at.send("AT+CCFCU=?").answers("+CCFCU: (0-5)", "OK");
        at.send("AT+CCFCU=2,3,2,145,\"15551230009\",1,,,,20").ok();
        at.send("AT+CCFCU=0,1;+CCFCU=4,0;+CCFCU=5,4").ok();
        at.send("AT+CCFCU=0,3").answers("+CME ERROR: 50");
        at.send("AT+CCFCU=0,3,1,145,\"sip:a@example.org\"").answers("+CME ERROR: 50");
        at.send("AT+CCFCU=0,2,2,129,\"\",65").answers("+CME ERROR: 50");
        at.send("AT+CCFCU=0,2,2,129,\"\",3").answers("+CCFCU: 0,1", "+CCFCU: 0,2", "OK");
        assertThat(services.asked)
                .containsExactly(
                        "register CFNRY t17 +15551230009 20",
                        "activate CFU",
                        "deactivate ALL_FORWARDING",
                        "erase ALL_CONDITIONAL_FORWARDING",
                        "interrogate CFU t17",
                        "interrogate CFU b0");
    }

    @Test
    void CCFCU_shows_a_line_for_each_basic_service() {
        at.send("AT+CCFCU=1,2").answers("+CCFCU: 0,7", "OK");
        services.state = Future.succeededFuture(new SsAnswer.Forwarding(List.of(
                feature(BasicService.SPEECH, SsStatus.REGISTERED_AND_ACTIVE, Optional.of(20)),
                feature(BasicService.FACSIMILE, SsStatus.REGISTERED, Optional.empty()))));
        at.send("AT+CCFCU=1,2")
                .answers("+CCFCU: 1,1,2,145,\"+15551230009\",,,20", "+CCFCU: 0,4,2,145,\"+15551230009\"", "OK");
    }
}
