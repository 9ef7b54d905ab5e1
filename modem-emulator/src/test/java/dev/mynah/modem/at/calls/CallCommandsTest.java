package dev.mynah.modem.at.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Calls;
import dev.mynah.modem.Calls.Call;
import dev.mynah.modem.Calls.CallEnd;
import dev.mynah.modem.Calls.Dialling;
import dev.mynah.modem.Calls.Handling;
import dev.mynah.modem.Calls.Line;
import dev.mynah.modem.Calls.Notice;
import dev.mynah.modem.Calls.State;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.Conversation;
import dev.mynah.modem.at.FakeCalls;
import dev.mynah.modem.at.FakeSupplementaryServices;
import dev.mynah.network.air.event.Event;
import dev.mynah.network.air.nas.ss.component.BasicService;
import dev.mynah.network.air.nas.ss.component.SsAnswer;
import dev.mynah.network.air.nas.ss.component.SsAnswer.CliRestriction;
import dev.mynah.network.air.nas.ss.component.SsStatus;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallCommandsTest {
    private final Conversation at = new Conversation();
    private final FakeCalls calls = at.slot(0).calls;
    private final FakeSupplementaryServices services = at.slot(0).services;

    private static Call call(int id, boolean incoming, State state, String number, Line line) {
        return new Call(
                id,
                incoming,
                state,
                number,
                line,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                true,
                Optional.empty());
    }

    private static Call incoming(State state) {
        return call(1, true, state, "+15551230001", Line.VALID);
    }

    @Test
    void a_semicolon_makes_a_voice_call() {
        at.send("ATD+1555 123-0002;").ok();
        assertThat(calls.asked).containsExactly(Dialling.of("+15551230002"));
        at.send("ATD5551").answers("NO CARRIER");
    }

    @Test
    void letters_behind_the_number_withhold_it_show_it_or_keep_it_in_the_group() {
        at.send("ATD123I;").ok();
        at.send("ATD123iG;").ok();
        at.send("AT+CLIR=1;D123;").ok();
        assertThat(calls.asked)
                .containsExactly(
                        new Dialling("123", Optional.of(true), false),
                        new Dialling("123", Optional.of(false), true),
                        new Dialling("123", Optional.of(true), false));
    }

    @Test
    void the_type_of_numbers_without_a_plus_can_be_chosen() {
        at.send("AT+CSTA=145;D15551230002;").ok();
        assertThat(calls.asked).containsExactly(Dialling.of("+15551230002"));
        at.send("AT+CSTA?").answers("+CSTA: 145", "OK");
    }

    @Test
    void a_call_that_cannot_be_made_is_refused() {
        calls.refusal = Optional.of(new Refusal(Refusal.Reason.NO_NETWORK_SERVICE));
        at.send("AT+CMEE=1;D123;").answers("+CME ERROR: 30");
    }

    @Test
    void it_rings_and_says_who_calls() {
        calls.become(incoming(State.INCOMING));
        calls.ring(incoming(State.INCOMING));
        at.unsolicited("RING");
        at.send("AT+CLIP=1;+CRC=1").ok();
        calls.ring(incoming(State.INCOMING));
        at.unsolicited("+CRING: VOICE", "+CLIP: \"+15551230001\",145,,,,0");
        calls.ring(call(1, true, State.INCOMING, "", Line.WITHHELD));
        at.unsolicited("+CRING: VOICE", "+CLIP: \"\",129,,,,1");
        at.send("ATA").ok();
        assertThat(calls.asked).containsExactly("answer");
    }

    @Test
    void the_ring_indicator_is_on_from_the_first_ring_to_the_answer_or_the_end() {
        calls.become(incoming(State.INCOMING));
        calls.ring(incoming(State.INCOMING));
        assertThat(at.circuits).containsExactly("RI");
        calls.become(incoming(State.ACTIVE));
        assertThat(at.circuits).endsWith("no RI");
        calls.end(incoming(State.ACTIVE), new CallEnd(16, "Normal call clearing", true));
        calls.become(incoming(State.INCOMING));
        calls.ring(incoming(State.INCOMING));
        assertThat(at.circuits).endsWith("RI");
        calls.end(incoming(State.INCOMING), new CallEnd(16, "Normal call clearing", true));
        assertThat(at.circuits).endsWith("no RI");
    }

    @Test
    void without_a_call_there_is_nothing_to_answer() {
        calls.refusal = Optional.of(new Refusal(Refusal.Reason.NOT_ALLOWED));
        at.send("ATA").answers("NO CARRIER");
        at.send("ATH").ok();
        at.send("AT+CHUP").ok();
    }

    @Test
    void the_modem_answers_by_itself_after_so_many_rings() {
        at.send("ATS0=2").ok();
        calls.ring(incoming(State.INCOMING));
        assertThat(calls.asked).isEmpty();
        calls.ring(incoming(State.INCOMING));
        assertThat(calls.asked).containsExactly("answer");
    }

    @Test
    void how_a_call_ended_is_told_to_those_who_did_not_end_it() {
        Call call = call(1, false, State.DIALLING, "123", Line.VALID);
        calls.end(call, new CallEnd(17, "User busy", true));
        at.unsolicited("BUSY");
        calls.end(call, new CallEnd(19, "User alerting, no answer", true));
        at.unsolicited("NO ANSWER");
        calls.end(call, new CallEnd(1, "Unassigned (unallocated) number", true));
        at.unsolicited("NO CARRIER");
        calls.end(call, new CallEnd(16, "Normal call clearing", false));
        at.silence();
        at.send("AT+CEER").answers("+CEER: Cause 16: Normal call clearing", "OK");
    }

    @Test
    void the_calls_are_listed() {
        calls.become(call(1, false, State.HELD, "+15551230002", Line.VALID));
        calls.become(new Call(
                2,
                true,
                State.ACTIVE,
                "",
                Line.WITHHELD,
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                true,
                Optional.empty()));
        at.send("AT+CLCC").answers("+CLCC: 1,0,1,0,0,\"+15551230002\",145", "+CLCC: 2,1,0,0,1", "OK");
        at.send("AT+CPAS").answers("+CPAS: 4", "OK");
    }

    @Test
    void several_calls_are_handled() {
        at.send("AT+CHLD=0;+CHLD=1;+CHLD=12;+CHLD=2;+CHLD=21;+CHLD=3;+CHLD=4").ok();
        at.send("AT+CHLD=4*5551").ok();
        assertThat(calls.asked)
                .containsExactly(
                        new Handling.ReleaseHeld(),
                        new Handling.ReleaseActive(),
                        new Handling.Release(2),
                        new Handling.HoldActive(),
                        new Handling.TalkAlone(1),
                        new Handling.Join(),
                        new Handling.Transfer(),
                        new Handling.Deflect("5551"));
        at.send("AT+CHLD=?").answers("+CHLD: (0,1,1x,2,2x,3,4,4*)", "OK");
        at.send("AT+CMEE=1;+CHLD=9").answers("+CME ERROR: 50");
    }

    @Test
    void a_call_that_waits_is_told_of_once() {
        at.send("AT+CCWA=1").ok();
        calls.become(incoming(State.WAITING));
        calls.become(incoming(State.WAITING));
        at.unsolicited("+CCWA: \"+15551230001\",145,1,,0");
    }

    @Test
    void who_answered_is_told() {
        at.send("AT+COLP=1").ok();
        calls.become(new Call(
                1,
                false,
                State.ACTIVE,
                "123",
                Line.VALID,
                Optional.of("+15551230002"),
                Optional.empty(),
                false,
                false,
                true,
                Optional.empty()));
        at.unsolicited("+COLP: \"+15551230002\",145");
    }

    @Test
    void the_microphone_is_muted_and_opened_again() {
        at.send("AT+CMUT?").answers("+CMUT: 0", "OK");
        at.send("AT+CMUT=1;+CMUT?").answers("+CMUT: 1", "OK");
        assertThat(calls.speech().muted()).isTrue();
        at.send("AT+CMUT=0;+CMUT?").answers("+CMUT: 0", "OK");
        at.send("AT+CMUT=?").answers("+CMUT: (0,1)", "OK");
    }

    @Test
    void what_services_do_to_a_call_is_told() {
        Call call = incoming(State.ACTIVE);
        at.send("AT+CSSN=1,1").ok();
        at.slot(0).tell(new SubscriptionEvent.CallNoticed(call, Notice.FORWARDED));
        at.slot(0).tell(new SubscriptionEvent.CallNoticed(call, Notice.ON_HOLD));
        at.unsolicited("+CSSI: 2", "+CSSU: 2");
    }

    @Test
    void tones_are_sent_with_a_length() {
        at.send("AT+VTS=1;+VTS=\"*a\",5;+VTD=3;+VTS=#").ok();
        assertThat(calls.asked).containsExactly("1 200", "* 500", "A 500", "# 300");
        at.send("AT+CMEE=1;+VTS=X").answers("+CME ERROR: 50");
    }

    @Test
    void h_can_be_kept_from_hanging_up() {
        at.send("AT+CVHU=1;H").ok();
        assertThat(calls.asked).isEmpty();
        at.send("AT+CVHU=0;H").ok();
        assertThat(calls.asked).containsExactly("hang up");
    }

    @Test
    void whose_number_and_name_is_shown_is_for_the_network_to_say() {
        services.state = Future.succeededFuture(new SsAnswer.Status(SsStatus.ACTIVE));
        at.send("AT+CLIP?").answers("+CLIP: 0,1", "OK");
        at.send("AT+CNAP=1;+CNAP?").answers("+CNAP: 1,1", "OK");
        services.state = Future.succeededFuture(new SsAnswer.Status(SsStatus.NOT_PROVISIONED));
        at.send("AT+COLP?;+COLR").answers("+COLP: 0,0", "+COLR: 0", "OK");
        services.state = Future.succeededFuture(
                new SsAnswer.Generic(SsStatus.ACTIVE, Optional.of(CliRestriction.TEMPORARY_RESTRICTED)));
        at.send("AT+CLIR?").answers("+CLIR: 0,3", "OK");
        services.state = Future.failedFuture(new Refusal(Refusal.Reason.NO_NETWORK_SERVICE));
        at.send("AT+CLIR?").answers("+CLIR: 0,2", "OK");
        assertThat(services.asked)
                .containsExactly(
                        "interrogate CLIP",
                        "interrogate CNAP",
                        "interrogate COLP",
                        "interrogate COLR",
                        "interrogate CLIR",
                        "interrogate CLIR");
    }

    @Test
    void the_name_of_who_calls_is_shown() {
        at.send("AT+CNAP=1").ok();
        calls.ring(named(new Calls.Name("Anna", Line.VALID)));
        at.unsolicited("RING", "+CNAP: \"Anna\",0");
        calls.ring(named(new Calls.Name("", Line.WITHHELD)));
        at.unsolicited("RING", "+CNAP: \"\",1");
    }

    private static Call named(Calls.Name name) {
        return new Call(
                1,
                true,
                State.INCOMING,
                "",
                Line.VALID,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                false,
                Optional.of(name));
    }

    @Test
    void codes_are_dialled_with_a_semicolon_or_without_one() {
        at.send("ATD*#06#;").answers("490154203237518", "OK");
        services.state = Future.succeededFuture(new SsAnswer.ActiveFor(List.of(BasicService.SPEECH)));
        at.send("ATD*#33#").answers("+CLCK: 1,1", "OK");
        at.send("ATD*#43#;").answers("+CCWA: 1,1", "OK");
        services.state = Future.succeededFuture(new SsAnswer.Status(SsStatus.PROVISIONED));
        at.send("ATD*#21#;").answers("+CCFC: 0,7", "OK");
        at.send("ATD*#30#;").answers("+CLIP: 0,1", "OK");
        at.send("ATD**61*+4930*11*20#;").ok();
        at.send("ATD*100#;").ok();
        at.send("ATD*31#4930;").ok();
        assertThat(services.asked).endsWith("register CFNRY t17 +4930 20", "ussd *100#");
        assertThat(calls.asked).containsExactly(new Dialling("4930", Optional.of(true), false));
    }

    @Test
    void pins_and_passwords_in_codes_are_nowhere_in_the_trace() {
        at.send("ATD**04*1234*5678*5678#;").ok();
        at.send("ATD*33*4711#;D**03*330*4711*8899*8899#;").ok();
        assertThat(at.events)
                .extracting(Event::line)
                .anyMatch(it -> it.contains("**04****#;"))
                .noneMatch(it -> it.matches(".*(1234|5678|4711|8899).*"));
    }

    @Test
    void CTFR_sends_a_call_on_to_another_number() {
        at.send("AT+CMEE=1").ok();
        at.send("AT+CTFR=?").ok();
        at.send("AT+CTFR=\"5550177\"").ok();
        at.send("AT+CTFR=\"15550177\",145").ok();
        assertThat(calls.asked).containsExactly(new Handling.Deflect("5550177"), new Handling.Deflect("+15550177"));
        at.send("AT+CTFR=\"sip:me\"").answers("+CME ERROR: 27");
        calls.refusal = Optional.of(new Refusal(Refusal.Reason.NOT_ALLOWED));
        at.send("AT+CTFR=\"5550177\"").answers("+CME ERROR: 3");
    }

    @Test
    void CECALL_calls_for_help_and_says_who_wanted_it() {
        at.send("AT+CMEE=1").ok();
        at.send("AT+CECALL=?").answers("+CECALL: (2,3)", "OK");
        at.send("AT+CECALL?").ok();
        at.send("AT+CECALL=2").ok();
        at.send("AT+CECALL=3").ok();
        assertThat(calls.asked)
                .containsExactly(
                        new Dialling("112", Optional.empty(), false, Calls.Purpose.HELP, 0x20),
                        new Dialling("112", Optional.empty(), false, Calls.Purpose.HELP, 0x40));
        calls.become(new Call(
                1,
                false,
                State.ACTIVE,
                "112",
                Line.VALID,
                Optional.empty(),
                Optional.empty(),
                false,
                true,
                true,
                Optional.empty()));
        at.send("AT+CECALL?").answers("+CECALL: 3", "OK");
        at.send("AT+CECALL=0").answers("+CME ERROR: 50");
    }

    @Test
    void CDIP_shows_which_number_was_called() {
        at.send("AT+CDIP=?").answers("+CDIP: (0,1)", "OK");
        at.send("AT+CDIP?").answers("+CDIP: 0,2", "OK");
        at.send("AT+CDIP=1").ok();
        calls.ring(incoming(State.INCOMING));
        at.unsolicited("RING", "+CDIP: \"+15550100\",145");
    }

    @Test
    void CCUG_names_the_closed_user_group_of_calls() {
        at.send("AT+CCUG=?").answers("+CCUG: (0,1),(0-10),(0-3)", "OK");
        at.send("AT+CCUG?").answers("+CCUG: 0,10,0", "OK");
        at.send("ATD5550100G;").ok();
        at.send("AT+CCUG=1,3,1;+CCUG?").answers("+CCUG: 1,3,1", "OK");
        at.send("ATD5550101;").ok();
        at.send("ATD5550102g;").ok();
        at.send("AT+CCUG=0,10,2").ok();
        at.send("ATD5550103;").ok();
        at.send("ATD5550104G;").ok();
        assertThat(calls.asked)
                .extracting(it -> ((Dialling) it).group())
                .containsExactly(
                        Optional.of(Calls.CallGroup.PREFERRED),
                        Optional.of(new Calls.CallGroup(Optional.of(3), false, true)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Calls.CallGroup(Optional.empty(), true, false)));
    }
}
