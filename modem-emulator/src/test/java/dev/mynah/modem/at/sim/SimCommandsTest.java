package dev.mynah.modem.at.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Eap;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Sim;
import dev.mynah.modem.SimState;
import dev.mynah.modem.at.AtExchanged;
import dev.mynah.modem.at.Conversation;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SimCommandsTest {
    private final Conversation at = new Conversation();

    @BeforeEach
    void show_errors_by_number() {
        at.send("AT+CMEE=1").ok();
    }

    @Test
    void CPIN_says_what_the_card_waits_for() {
        at.send("AT+CPIN?").answers("+CPIN: READY", "OK");
        at.sim().state = SimState.PIN_REQUIRED;
        at.send("AT+CPIN?").answers("+CPIN: SIM PIN", "OK");
        at.sim().state = SimState.PUK_REQUIRED;
        at.send("AT+CPIN?").answers("+CPIN: SIM PUK", "OK");
        at.sim().state = SimState.NOT_READY;
        at.send("AT+CPIN?").answers("+CME ERROR: 14");
        at.sim().state = SimState.ABSENT;
        at.send("AT+CPIN?").answers("+CME ERROR: 10");
        at.sim().state = SimState.BLOCKED;
        at.send("AT+CPIN?").answers("+CME ERROR: 13");
        at.send("AT+CPIN=?").ok();
    }

    @Test
    void a_card_without_power_is_no_card_to_wait_for() {
        at.send("AT+CFUN=0").ok();
        at.sim().state = SimState.NOT_READY;
        at.send("AT+CPIN?").answers("+CME ERROR: 13");
        at.sim().imsi = Optional.empty();
        at.send("AT+CIMI").answers("+CME ERROR: 13");
        at.send("AT+CFUN=1").ok();
        at.send("AT+CPIN?").answers("+CME ERROR: 14");
    }

    @Test
    void CPIN_gives_the_PIN() {
        at.sim().state = SimState.PIN_REQUIRED;
        at.sim().refusal = Optional.of(Refusal.Reason.WRONG_PASSWORD);
        at.send("AT+CPIN=\"9999\"").answers("+CME ERROR: 16");
        at.send("AT+CPIN=1234").ok();
        assertThat(at.sim().asked).containsExactly("verify PIN1 9999", "verify PIN1 1234");
    }

    @Test
    void CPIN_gives_the_PUK_and_a_new_PIN() {
        at.sim().state = SimState.PUK_REQUIRED;
        at.send("AT+CPIN=\"12345678\"").answers("+CME ERROR: 12");
        at.send("AT+CPIN=\"12345678\",\"4321\"").ok();
        assertThat(at.sim().asked).containsExactly("unblock PIN1 12345678 4321");
    }

    @Test
    void CPIN_wastes_no_try_on_what_cannot_be_a_PIN() {
        at.sim().state = SimState.PIN_REQUIRED;
        at.send("AT+CPIN=\"12\"").answers("+CME ERROR: 50");
        at.send("AT+CPIN=\"abcd\"").answers("+CME ERROR: 50");
        at.send("AT+CPIN=\"123456789\"").answers("+CME ERROR: 24");
        at.send("AT+CPIN=\"1234\",\"4321\"").answers("+CME ERROR: 50");
        at.sim().state = SimState.READY;
        at.send("AT+CPIN=\"1234\"").answers("+CME ERROR: 3");
        assertThat(at.sim().asked).isEmpty();
    }

    @Test
    void CPINR_counts_the_tries_left() {
        at.send("AT+CPINR")
                .answers(
                        "+CPINR: SIM PIN,3,3",
                        "+CPINR: SIM PUK,10,10",
                        "+CPINR: SIM PIN2,2,3",
                        "+CPINR: SIM PUK2,9,10",
                        "OK");
        at.send("AT+CPINR=\"SIM PIN\"").answers("+CPINR: SIM PIN,3,3", "OK");
        at.send("AT+CPINR=\"SIM*2\"").answers("+CPINR: SIM PIN2,2,3", "+CPINR: SIM PUK2,9,10", "OK");
        at.send("AT+CPINR=\"*PUK*\"").answers("+CPINR: SIM PUK,10,10", "+CPINR: SIM PUK2,9,10", "OK");
        at.send("AT+CPINR=\"PH-SIM PIN\"").answers("+CME ERROR: 50");
        at.sim().state = SimState.ABSENT;
        at.send("AT+CPINR").answers("+CME ERROR: 10");
    }

    @Test
    void CLCK_asks_for_and_switches_the_PIN_lock() {
        at.send("AT+CLCK=?")
                .answers(
                        "+CLCK: (\"SC\",\"FD\",\"PS\",\"PF\",\"PN\",\"PU\",\"PP\",\"PC\",\"AO\",\"OI\",\"OX\",\"AI\",\"IR\",\"AB\",\"AG\",\"AC\")",
                        "OK");
        at.send("AT+CLCK=\"SC\",2").answers("+CLCK: 0", "OK");
        at.sim().pinEnabled = true;
        at.send("AT+CLCK=\"sc\",2").answers("+CLCK: 1", "OK");
        at.send("AT+CLCK=\"SC\",1,\"1234\"").ok();
        at.send("AT+CLCK=\"SC\",0,\"1234\"").ok();
        assertThat(at.sim().asked).containsExactly("enable PIN1 1234", "disable PIN1 1234");
        at.send("AT+CLCK=\"SC\",1").answers("+CME ERROR: 50");
        at.send("AT+CLCK=\"ZZ\",2").answers("+CME ERROR: 4");
    }

    @Test
    void CLCK_fixes_the_numbers_that_can_be_reached() {
        at.send("AT+CLCK=\"FD\",2").answers("+CLCK: 0", "OK");
        at.send("AT+CLCK=\"FD\",1").answers("+CME ERROR: 50");
        at.send("AT+CLCK=\"FD\",1,\"1234\"").ok();
        assertThat(at.sim().asked).containsExactly("fixed dialling true 1234");
        at.sim().state = SimState.PIN_REQUIRED;
        at.send("AT+CLCK=\"FD\",2").answers("+CME ERROR: 11");
    }

    @Test
    void CPWD_changes_PINs() {
        at.send("AT+CPWD=?")
                .answers(
                        "+CPWD: (\"SC\",8),(\"P2\",8),(\"PS\",16),(\"PF\",16),(\"PN\",16),(\"PU\",16),(\"PP\",16),(\"PC\",16),(\"AO\",4),(\"OI\",4),(\"OX\",4),(\"AI\",4),(\"IR\",4),(\"AB\",4),"
                                + "(\"AG\",4),(\"AC\",4)",
                        "OK");
        at.send("AT+CPWD=\"SC\",\"1234\",\"4321\"").ok();
        at.sim().refusal = Optional.of(Refusal.Reason.SIM_PUK2_REQUIRED);
        at.send("AT+CPWD=\"P2\",\"1234\",\"4321\"").answers("+CME ERROR: 18");
        assertThat(at.sim().asked).containsExactly("change PIN1 1234 4321", "change PIN2 1234 4321");
        at.send("AT+CPWD=\"ZZ\",\"1234\",\"4321\"").answers("+CME ERROR: 4");
        at.send("AT+CPWD=\"SC\",\"1234\"").answers("+CME ERROR: 50");
    }

    @Test
    void CNUM_says_the_own_numbers() {
        at.send("AT+CNUM").answers("+CNUM: ,\"+15550100\",145", "+CNUM: ,\"5550199\",129", "OK");
        at.sim().msisdns = List.of();
        at.send("AT+CNUM").ok();
        at.sim().state = SimState.PIN_REQUIRED;
        at.send("AT+CNUM").answers("+CME ERROR: 11");
    }

    @Test
    void CSIM_carries_an_APDU() {
        at.sim().response = "63c3";
        at.send("AT+CSIM=10,\"0020000100\"").answers("+CSIM: 4,\"63C3\"", "OK");
        at.send("AT+CSIM=10,0020000100").answers("+CSIM: 4,\"63C3\"", "OK");
        at.send("AT+CSIM=?").ok();
        at.send("AT+CSIM=12,\"0020000100\"").answers("+CME ERROR: 50");
        at.send("AT+CSIM=6,\"002000\"").answers("+CME ERROR: 50");
        at.send("AT+CSIM=10,\"00200001xx\"").answers("+CME ERROR: 25");
        at.send("AT+CSIM=10").answers("+CME ERROR: 50");
        assertThat(at.sim().asked).containsExactly("transmit 0020000100", "transmit 0020000100");
    }

    @Test
    void CRSM_reads_and_updates_files() {
        at.sim().response = "98445001209138408462f29000".replace("f2", "");
        at.send("AT+CRSM=176,12258,0,0,10").answers("+CRSM: 144,0,\"98445001209138408462\"", "OK");
        at.sim().response = "9000";
        at.send("AT+CRSM=214,28539,0,0,3,\"00F110\",\"7FFF\"").answers("+CRSM: 144,0", "OK");
        Sim.FileCommand update = at.sim().file.orElseThrow();
        assertThat(update.fileId()).isEqualTo(28539);
        assertThat(HexFormat.of().formatHex(update.data())).isEqualTo("00f110");
        assertThat(HexFormat.of().formatHex(update.path())).isEqualTo("7fff");
        at.sim().response = "6a82";
        at.send("AT+CRSM=192,28589").answers("+CRSM: 106,130", "OK");
        at.send("AT+CRSM=177,28589").answers("+CME ERROR: 4");
        at.send("AT+CRSM=176").answers("+CME ERROR: 50");
        at.send("AT+CRSM=176,28589").answers("+CME ERROR: 50");
        at.send("AT+CRSM=178,28589,1,4").answers("+CME ERROR: 50");
        at.send("AT+CRSM=214,28539,0,0,4,\"00F110\"").answers("+CME ERROR: 50");
        at.send("AT+CRSM=?").ok();
        at.send("AT+CRSM=203,28539,0,128,1,\"80\"").answers("+CRSM: 106,130", "OK");
        at.send("AT+CRSM=219,28539,0,128,2,\"80\"").answers("+CME ERROR: 50");
    }

    @Test
    void CRLA_does_the_same_on_a_logical_channel() {
        at.sim().response = "08099000";
        at.send("AT+CRLA=2,176,28423,0,0,2,,\"5F3A\"").answers("+CRLA: 144,0,\"0809\"", "OK");
        assertThat(at.sim().asked).containsExactly("on 2", "file 176 6f07");
        assertThat(at.sim().file.orElseThrow().path()).isEqualTo(new byte[] {0x5F, 0x3A});
        at.send("AT+CRLA=0,176,28423").answers("+CME ERROR: 21");
        at.send("AT+CRLA=2,177,28423").answers("+CME ERROR: 4");
        at.send("AT+CRLA=?").ok();
        at.send("AT+CRLA=2,176,28424,0,0,33");
        assertThat(at.events.get(at.events.size() - 2).line()).contains("+CRLA: 144,0,\"***\"");
    }

    @Test
    void CCHO_CGLA_and_CCHC_use_a_logical_channel() {
        at.send("AT+CCHO=\"a0000005591010ffffffff8900000100\"").answers("+CCHO: 1", "OK");
        at.sim().response = "bf3e035a01ff9000";
        at.send("AT+CGLA=1,22,\"81e2910006bf3e035c015a\"").answers("+CGLA: 16,\"BF3E035A01FF9000\"", "OK");
        at.send("AT+CCHC=1").answers("+CCHC", "OK");
        assertThat(at.sim().asked)
                .containsExactly(
                        "open a0000005591010ffffffff8900000100", "transmit on 1 81e2910006bf3e035c015a", "close 1");
        at.send("AT+CGLA=0,22,\"81e2910006bf3e035c015a\"").answers("+CME ERROR: 21");
        at.send("AT+CCHC=20").answers("+CME ERROR: 21");
        at.sim().refusal = Optional.of(Refusal.Reason.APPLICATION_NOT_FOUND);
        at.send("AT+CCHO=\"A000\"").answers("+CME ERROR: 22");
        at.sim().refusal = Optional.of(Refusal.Reason.CHANNEL_UNAVAILABLE);
        at.send("AT+CCHO=\"A000\"").answers("+CME ERROR: 14");
        at.send("AT+CCHO=?;+CCHC=?;+CGLA=?").ok();
    }

    @Test
    void channels_do_not_outlive_the_host() {
        at.send("AT+CCHO=\"A000000559\"").answers("+CCHO: 1", "OK");
        at.leave();
        assertThat(at.sim().asked).endsWith("close 1");
        at.send("AT+CCHO=\"A000000559\"").answers("+CCHO: 2", "OK");
        at.end();
        assertThat(at.sim().asked).endsWith("close 2");
    }

    @Test
    void CUAD_lists_the_applications_without_filler() {
        at.sim().applications = List.of(
                HexFormat.of().parseHex("61054f03a00087ffffff"),
                HexFormat.of().parseHex("ffffffffffffffffffff"),
                HexFormat.of().parseHex("61054f03a00088ffffff"));
        at.send("AT+CUAD").answers("+CUAD: \"61054F03A0008761054F03A00088\"", "OK");
    }

    @Test
    void CSUS_changes_the_slot_the_line_speaks_for() {
        at.send("AT+CSUS=?").answers("+CSUS: (0,1)", "OK");
        at.send("AT+CSUS?").answers("+CSUS: 0", "OK");
        at.send("AT+CCHO=\"A000000559\"").answers("+CCHO: 1", "OK");
        at.send("AT+CSUS=1;+CGSN").answers("352099001761481", "OK");
        assertThat(at.sim().asked).endsWith("close 1");
        assertThat(at.slot(0).listeners()).isZero();
        assertThat(at.slot(1).listeners()).isOne();
        at.send("AT+CSUS=2").answers("+CME ERROR: 50");
        at.send("AT+CSUS?").answers("+CSUS: 1", "OK");
    }

    @Test
    void no_password_key_or_APDU_reaches_the_trace() {
        at.sim().state = SimState.PIN_REQUIRED;
        at.send("AT+CPIN=\"7391\"").send("AT+CLCK=\"SC\",1,\"7391\"").send("AT+CPWD=\"SC\",\"7391\",\"7391\"");
        at.sim().response = "c0ffee9000";
        at.send("AT+CSIM=18,\"002000010437333931\"").send("AT+CRSM=176,28424,0,0,33");
        at.send("AT+CRSM=176,28448,0,0,9");
        at.send("AT+CGLA=1,18,\"002000010437333931\"")
                .send("AT+CPIN=\"7391\"garbage")
                .send("AT+CPINX=\"7391\"");
        assertThat(at.events).hasOnlyElementsOfType(AtExchanged.class).allSatisfy(event -> {
            assertThat(event.line()).doesNotContain("7391", "37333931").doesNotContainIgnoringCase("c0ffee");
            assertThat(event.subject()).isEqualTo("modem0/at0");
        });
        assertThat(at.events)
                .extracting(event -> event.line())
                .contains(
                        "imsi=001010000000001 at > AT+CPIN=***",
                        "imsi=001010000000001 at < OK",
                        "imsi=001010000000001 at < +CSIM: 10,\"***9000\"",
                        "imsi=001010000000001 at < +CRSM: 144,0,\"***\"");
    }

    @Test
    void CEAP_takes_packets_and_CERP_shows_what_came_of_them() {
        at.send("AT+CEAP=\"A0000000871002\",23,\"0107000501\"").answers("+CEAP: 3,\"07\"", "OK");
        assertThat(at.sim().eap.asked).isEqualTo("a0000000871002 23");
        at.send("AT+CEAP=\"A0000000871002\",18,\"0107000501\",\"5F4E\"").answers("+CME ERROR: 49");
        at.sim().eap.refusal = Optional.of(Refusal.Reason.APPLICATION_NOT_FOUND);
        at.send("AT+CEAP=\"A0000000\",23,\"0107000501\"").answers("+CME ERROR: 22");
        at.send("AT+CERP=3,1").answers("+CME ERROR: 50");
        at.sim().eap.sessions.put(3, new Eap.Session(Eap.Status.AUTHENTICATING, "0001@x", Optional.empty()));
        at.send("AT+CERP=3,1").answers("+CME ERROR: 50");
        at.send("AT+CERP=3,2").answers("+CERP: \"01\"", "OK");
        at.send("AT+CERP=3,3").answers("+CERP: \"303030314078\"", "OK");
        at.send("AT+CERP=3,4").answers("+CME ERROR: 50");
        Eap.Keys keys = new Eap.Keys(new byte[] {1, 2}, new byte[] {3});
        at.sim().eap.sessions.put(3, new Eap.Session(Eap.Status.AUTHENTICATED, "0001@x", Optional.of(keys)));
        at.send("AT+CERP=3,2").answers("+CERP: \"02\"", "OK");
        at.send("AT+CERP=3,1").answers("+CERP: \"80020102810103\"", "OK");
        assertThat(at.events.stream().map(it -> it.line())).noneMatch(it -> it.contains("0102"));
    }
}
