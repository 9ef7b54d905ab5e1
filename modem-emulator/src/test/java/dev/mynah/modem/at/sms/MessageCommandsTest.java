package dev.mynah.modem.at.sms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Messages.Arrived;
import dev.mynah.modem.Messages.Kept;
import dev.mynah.modem.Messages.Memory;
import dev.mynah.modem.Messages.Sent;
import dev.mynah.modem.Messages.Status;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.Conversation;
import dev.mynah.modem.at.FakeMessages;
import dev.mynah.network.air.cbs.BroadcastPage;
import dev.mynah.network.air.cbs.BroadcastPages;
import dev.mynah.network.air.cbs.PrimaryNotification;
import dev.mynah.network.air.cbs.PrimaryNotification.Warning;
import dev.mynah.network.air.cbs.SerialNumber;
import dev.mynah.network.air.cbs.SerialNumber.Scope;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.MessageClass;
import dev.mynah.network.air.sms.SmsAddress;
import dev.mynah.network.air.sms.SmsSubmit;
import dev.mynah.network.air.sms.Tpdu;
import dev.mynah.network.air.sms.ValidityPeriod;
import dev.mynah.network.air.sms.relay.RpAddress;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MessageCommandsTest {
    private static final String CENTRE = "0791947101670000";
    private static final RpAddress FROM = RpAddress.number("+491710760000");
    /** "hello" from +491700000001, at noon of the first of May 2026 in a zone two hours east. */
    private static final String DELIVER = "040C91947100000010000062501021000080" + "05E8329BFD06";

    private static final String SUBMIT = "01000C91947100000010" + "0000" + "05E8329BFD06";
    private static final String REPORT = "06070C919471000000106250102100008062501021001080" + "00";

    private final Conversation at = new Conversation();
    private final FakeMessages messages = at.slot(0).messages;

    private void kept(int index, Status status, String tpdu) {
        messages.kept.get(Memory.CARD).put(index, new Kept(index, status, FROM, Octets.hex(tpdu)));
    }

    private static Arrived arrived(String tpdu, Optional<MessageClass> messageClass) {
        return new Arrived(FROM, Octets.hex(tpdu), false, messageClass, false);
    }

    private SmsSubmit sent(int index) {
        return (SmsSubmit) Tpdu.decode(messages.sent.get(index), Tpdu.Carrier.DATA_TO_NETWORK)
                .orElseThrow();
    }

    @Test
    void CSMS_CMGF_CSDH_and_CMMS_keep_what_is_set() {
        at.send("AT+CSMS?").answers("+CSMS: 0,1,1,1", "OK");
        at.send("AT+CSMS=1").answers("+CSMS: 1,1,1", "OK");
        at.send("AT+CSMS=?").answers("+CSMS: (0,1)", "OK");
        at.send("AT+CMGF=1").ok();
        at.send("AT+CMGF?").answers("+CMGF: 1", "OK");
        at.send("AT+CSDH=1;+CSDH?").answers("+CSDH: 1", "OK");
        at.send("AT+CMMS=2;+CMMS?").answers("+CMMS: 2", "OK");
    }

    @Test
    void CGSMS_chooses_the_domain_of_messages_in_GSM_and_UMTS() {
        at.send("AT+CGSMS=?").answers("+CGSMS: (0-3)", "OK");
        at.send("AT+CGSMS?").answers("+CGSMS: 3", "OK");
        for (int service = 0; service <= 3; service++) {
            at.send("AT+CGSMS=" + service + ";+CGSMS?").answers("+CGSMS: " + service, "OK");
        }
        at.send("AT+CGSMS=4").answers("ERROR");
        at.send("AT+CGSMS=;+CGSMS?").answers("+CGSMS: 3", "OK");
    }

    @Test
    void CPMS_chooses_memories_and_counts() {
        kept(3, Status.RECEIVED_READ, DELIVER);
        at.send("AT+CPMS=?")
                .answers(
                        "+CPMS: (\"SM\",\"ME\",\"MT\",\"SR\",\"BM\"),(\"SM\",\"ME\",\"MT\"),(\"SM\",\"ME\",\"MT\")",
                        "OK");
        at.send("AT+CPMS?").answers("+CPMS: \"SM\",1,10,\"SM\",1,10,\"SM\",1,10", "OK");
        at.send("AT+CPMS=\"SM\",\"ME\",\"ME\"").answers("+CPMS: 1,10,0,100,0,100", "OK");
        assertThat(messages.incoming).isEqualTo(Memory.EQUIPMENT);
        at.send("AT+CPMS=\"SR\",\"MT\",\"MT\"").answers("+CPMS: 0,100,0,100,0,100", "OK");
        assertThat(messages.incoming).isEqualTo(Memory.ALL);
        assertThat(messages.reportsApart).isTrue();
        at.send("AT+CPMS=\"SM\",\"SR\"").answers("ERROR");
    }

    @Test
    void a_status_report_is_told_read_and_deleted_in_SR() {
        at.send("AT+CNMI=2,0,0,2;+CPMS=\"SR\"").answers("+CPMS: 0,100,0,10,0,10", "OK");
        messages.kept.get(Memory.REPORTS).put(3, new Kept(3, Status.RECEIVED_UNREAD, FROM, Octets.hex(REPORT)));
        at.slot(0).tell(new SubscriptionEvent.MessageKept(Memory.REPORTS, 3, true));
        at.unsolicited("+CDSI: \"SR\",3");
        at.send("AT+CMGR=3").answers("+CMGR: 0,,25", CENTRE + REPORT, "OK");
        at.send("AT+CMGL=1").answers("+CMGL: 3,1,,25", CENTRE + REPORT, "OK");
        at.send("AT+CMGD=3").ok();
        assertThat(messages.kept.get(Memory.REPORTS)).isEmpty();
    }

    @Test
    void a_page_of_cell_broadcast_is_told_and_read_in_BM() {
        BroadcastPage page = BroadcastPages.of(new SerialNumber(Scope.PLMN, 1, 0), 50, "rain")
                .single()
                .get(0);
        at.send("AT+CNMI=2,0,1;+CPMS=\"BM\"").answers("+CPMS: 0,100,0,10,0,10", "OK");
        messages.kept.get(Memory.BROADCASTS).put(2, new Kept(2, Status.RECEIVED_UNREAD, RpAddress.NONE, page.encode()));
        at.slot(0).tell(new SubscriptionEvent.BroadcastReceived(page, 2));
        at.unsolicited("+CBMI: \"BM\",2");
        String pdu = page.encode().toString().toUpperCase(Locale.ROOT);
        at.send("AT+CMGR=2").answers("+CMGR: 0,,88", pdu, "OK");
        at.send("AT+CMGL=1").answers("+CMGL: 2,1,,88", pdu, "OK");
        at.send("AT+CMGF=1").ok();
        int serial = page.serial().value();
        int coding = page.coding().value();
        at.send("AT+CMGR=2").answers("+CMGR: \"REC READ\"," + serial + ",50," + coding + ",1,1", "rain", "OK");
        at.send("AT+CMGL=\"ALL\"").answers("+CMGL: 2,\"REC READ\"," + serial + ",50,1,1", "rain", "OK");
        at.send("AT+CNMI=2,0,2").ok();
        at.slot(0).tell(new SubscriptionEvent.BroadcastReceived(page, 3));
        at.unsolicited("+CBM: " + serial + ",50," + coding + ",1,1", "rain");
    }

    @Test
    void a_primary_notification_is_told_by_its_octets() {
        PrimaryNotification warning =
                PrimaryNotification.of(new SerialNumber(Scope.PLMN, 1, 0), Warning.EARTHQUAKE_AND_TSUNAMI);
        at.slot(0).tell(new SubscriptionEvent.WarningReceived(warning));
        at.silence();
        at.send("AT+CNMI=2,0,2").ok();
        at.slot(0).tell(new SubscriptionEvent.WarningReceived(warning));
        at.unsolicited("+CBM: 56", "401011020580" + "00".repeat(50));
        at.send("AT+CMGF=1;+CNMI=2,0,1").ok();
        at.slot(0).tell(new SubscriptionEvent.WarningReceived(warning));
        at.unsolicited("+CBM: 16400,4354,68,1,1", "0580" + "00".repeat(50));
    }

    @Test
    void CSCA_is_the_cards() {
        at.send("AT+CSCA?").answers("+CSCA: \"+491710760000\",145", "OK");
        at.send("AT+CSCA=\"+4611111\",145").ok();
        assertThat(messages.centre).contains(RpAddress.number("+4611111"));
        at.send("AT+CSCA=\"x\"").answers("+CMS ERROR: 305");
    }

    @Test
    void CMGS_sends_a_pdu() {
        at.send("AT+CMGS=18").answers("> ");
        at.raw("00" + SUBMIT + "\u001A").answers("+CMGS: 7", "OK");
        assertThat(messages.sent).containsExactly(Octets.hex(SUBMIT));
        assertThat(messages.sentBy).containsExactly(RpAddress.NONE);
        at.send("AT+CMGS=18").answers("> ");
        at.raw(CENTRE + SUBMIT + "\u001A").answers("+CMGS: 7", "OK");
        assertThat(messages.sentBy.get(1).display()).isEqualTo("+491710760000");
    }

    @Test
    void CMGS_with_another_length_than_announced_is_refused() {
        at.send("AT+CMGS=17").answers("> ");
        at.raw("00" + SUBMIT + "\u001A").answers("+CMS ERROR: 304");
        at.send("AT+CMGS=18").answers("> ");
        at.raw("00zz\u001A").answers("+CMS ERROR: 304");
        at.send("AT+CMGS=165").answers("+CMS ERROR: 304");
        assertThat(messages.sent).isEmpty();
    }

    @Test
    void in_text_mode_nothing_is_sent_to_nobody_though_it_may_be_written() {
        at.send("AT+CMGF=1").ok();
        at.send("AT+CMGS=\"\"").answers("+CMS ERROR: 305");
        at.send("AT+CMGW=\"\"").answers("> ");
        at.raw("\u001B").heard();
        assertThat(messages.sent).isEmpty();
    }

    @Test
    void escape_sends_nothing() {
        at.send("AT+CMGS=18").answers("> ");
        at.raw("00" + SUBMIT + "\u001B").ok();
        assertThat(messages.sent).isEmpty();
    }

    @Test
    void CMGS_tells_why_a_message_was_not_taken() {
        at.send("AT+CMEE=1").ok();
        messages.answer = Future.failedFuture(new Refusal(Reason.MESSAGE_REFUSED, 38));
        at.send("AT+CMGS=18").answers("> ");
        at.raw("00" + SUBMIT + "\u001A").answers("+CMS ERROR: 38");
        messages.answer = Future.failedFuture(new Refusal(Reason.SERVICE_CENTRE_UNKNOWN));
        at.send("AT+CMGS=18").answers("> ");
        at.raw("00" + SUBMIT + "\u001A").answers("+CMS ERROR: 330");
    }

    @Test
    void CMGS_in_service_1_shows_what_the_service_centre_said() {
        messages.answer = Future.succeededFuture(new Sent(9, Optional.of(Octets.hex("010062501021000080"))));
        at.send("AT+CSMS=1").answers("+CSMS: 1,1,1", "OK");
        at.send("AT+CMGS=18").answers("> ");
        at.raw("00" + SUBMIT + "\u001A").answers("+CMGS: 9,\"010062501021000080\"", "OK");
    }

    @Test
    void CMGS_sends_a_text_with_the_parameters_of_CSMP() {
        at.send("AT+CMGF=1;+CSMP=49,4,0,0").ok();
        at.send("AT+CMGS=\"+491700000001\"").answers("> ");
        at.raw("hello\u001A").answers("+CMGS: 7", "OK");
        assertThat(sent(0).destination()).isEqualTo(SmsAddress.number("+491700000001"));
        assertThat(sent(0).statusReport()).isTrue();
        assertThat(sent(0).validity()).isEqualTo(new ValidityPeriod.Relative(4));
        assertThat(sent(0).userData().text()).contains("hello");
    }

    @Test
    void CMGS_takes_text_in_the_alphabet_of_the_line() {
        at.send("AT+CMGF=1;+CSCS=\"UCS2\"").ok();
        at.send("AT+CMGS=\"002B003400390031\"").answers("> ");
        at.raw("00E400F6\u001A").answers("+CMGS: 7", "OK");
        assertThat(sent(0).destination().display()).isEqualTo("+491");
        assertThat(sent(0).userData().text()).contains("äö");
        at.send("AT+CSMP=17,167,0,8").ok();
        at.send("AT+CMGS=\"002B003400390031\"").answers("> ");
        at.raw("04200443\u001A").answers("+CMGS: 7", "OK");
        assertThat(sent(1).userData().text()).contains("Ру");
    }

    @Test
    void a_text_too_long_for_a_message_is_refused() {
        at.send("AT+CMGF=1").ok();
        at.send("AT+CMGS=\"123\"").answers("> ");
        at.raw("x".repeat(161) + "\u001A").answers("+CMS ERROR: 305");
    }

    @Test
    void CMGR_shows_a_message_in_both_modes_and_reads_it() {
        kept(2, Status.RECEIVED_UNREAD, DELIVER);
        at.send("AT+CMGR=2").answers("+CMGR: 0,,24", CENTRE + DELIVER, "OK");
        at.send("AT+CMGF=1").ok();
        at.send("AT+CMGR=2").answers("+CMGR: \"REC READ\",\"+491700000001\",,\"26/05/01,12:00:00+08\"", "hello", "OK");
        at.send("AT+CSDH=1").ok();
        at.send("AT+CMGR=2")
                .answers(
                        "+CMGR: \"REC READ\",\"+491700000001\",,\"26/05/01,12:00:00+08\",145,4,0,0,\"+491710760000\",145,5",
                        "hello",
                        "OK");
        at.send("AT+CMGR=4").answers("+CMS ERROR: 321");
    }

    @Test
    void CMGR_shows_a_status_report() {
        kept(1, Status.RECEIVED_READ, REPORT);
        at.send("AT+CMGF=1").ok();
        at.send("AT+CMGR=1")
                .answers(
                        "+CMGR: \"REC READ\",6,7,\"+491700000001\",145,\"26/05/01,12:00:00+08\",\"26/05/01,12:00:01+08\",0",
                        "OK");
    }

    @Test
    void CMGL_lists_by_status() {
        kept(1, Status.RECEIVED_UNREAD, DELIVER);
        kept(2, Status.STORED_UNSENT, SUBMIT);
        at.send("AT+CMGL=?").answers("+CMGL: (0-4)", "OK");
        at.send("AT+CMGL=4").answers("+CMGL: 1,0,,24", CENTRE + DELIVER, "+CMGL: 2,2,,18", CENTRE + SUBMIT, "OK");
        at.send("AT+CMGL").ok();
        at.send("AT+CMGF=1").ok();
        at.send("AT+CMGL=\"STO UNSENT\"").answers("+CMGL: 2,\"STO UNSENT\",\"+491700000001\",,", "hello", "OK");
        at.send("AT+CMGL=\"all\"")
                .answers(
                        "+CMGL: 1,\"REC READ\",\"+491700000001\",,\"26/05/01,12:00:00+08\"",
                        "hello",
                        "+CMGL: 2,\"STO UNSENT\",\"+491700000001\",,",
                        "hello",
                        "OK");
        at.send("AT+CMGL=\"OLD\"").answers("+CMS ERROR: 305");
    }

    @Test
    void CMGD_deletes_one_or_all_of_a_kind() {
        kept(1, Status.RECEIVED_UNREAD, DELIVER);
        kept(2, Status.RECEIVED_READ, DELIVER);
        kept(3, Status.STORED_SENT, SUBMIT);
        kept(4, Status.RECEIVED_READ, DELIVER);
        at.send("AT+CMGD=?").answers("+CMGD: (1,2,3,4),(0-4)", "OK");
        at.send("AT+CMGD=4").ok();
        at.send("AT+CMGD=4").answers("+CMS ERROR: 321");
        at.send("AT+CMGD=1,2").ok();
        assertThat(messages.kept.get(Memory.CARD)).containsOnlyKeys(1);
        at.send("AT+CMGD=1,4").ok();
        assertThat(messages.kept.get(Memory.CARD)).isEmpty();
    }

    @Test
    void CMGW_writes_and_CMSS_sends_what_was_written() {
        at.send("AT+CMGW=18").answers("> ");
        at.raw("00" + SUBMIT + "\u001A").answers("+CMGW: 1", "OK");
        at.send("AT+CMSS=1").answers("+CMSS: 7", "OK");
        assertThat(messages.kept.get(Memory.CARD).get(1).status()).isEqualTo(Status.STORED_SENT);
        at.send("AT+CMSS=1,\"+4612345\"").answers("+CMSS: 7", "OK");
        assertThat(sent(1).destination().display()).isEqualTo("+4612345");
        at.send("AT+CMGF=1").ok();
        at.send("AT+CMGW=\"123\"").answers("> ");
        at.raw("draft\u001A").answers("+CMGW: 2", "OK");
        at.send("AT+CMSS=9").answers("+CMS ERROR: 321");
    }

    @Test
    void CMGC_sends_a_command() {
        at.send("AT+CMGF=1").ok();
        at.send("AT+CMGC=2,2,0,7,\"+4612345\"").answers("> ");
        at.raw("\u001A").answers("+CMGC: 7", "OK");
        assertThat(messages.sent.get(0).toString()).isEqualTo("02000002070791642143f500");
    }

    @Test
    void CNMI_decides_what_the_line_is_told() {
        at.slot(0).tell(new SubscriptionEvent.MessageKept(Memory.CARD, 1, false));
        at.silence();
        at.send("AT+CNMI=2,1,2,2,0").ok();
        // What gathered while nobody wanted to see it is not shown, as mt was 0.
        at.slot(0).tell(new SubscriptionEvent.MessageKept(Memory.CARD, 2, false));
        at.unsolicited("+CMTI: \"SM\",2");
        at.slot(0).tell(new SubscriptionEvent.MessageKept(Memory.EQUIPMENT, 3, true));
        at.unsolicited("+CDSI: \"ME\",3");
        assertThat(messages.arrives(arrived(DELIVER, Optional.empty()))).isFalse();
        at.send("AT+CNMI?").answers("+CNMI: 2,1,2,2,0", "OK");
        at.send("AT+CNMI=?").answers("+CNMI: (0-3),(0-3),(0-2),(0-2),(0,1)", "OK");
    }

    @Test
    void a_message_routed_to_the_line_is_not_kept() {
        at.send("AT+CNMI=2,2,0,1,0").ok();
        assertThat(messages.arrives(arrived(DELIVER, Optional.empty()))).isTrue();
        at.unsolicited("+CMT: ,24", CENTRE + DELIVER);
        assertThat(messages.arrives(new Arrived(FROM, Octets.hex(REPORT), true, Optional.empty(), false)))
                .isTrue();
        at.unsolicited("+CDS: 25", CENTRE + REPORT);
        assertThat(messages.arrives(arrived(DELIVER, Optional.of(MessageClass.CARD))))
                .isFalse();
        at.send("AT+CMGF=1").ok();
        messages.arrives(arrived(DELIVER, Optional.empty()));
        at.unsolicited("+CMT: \"+491700000001\",,\"26/05/01,12:00:00+08\"", "hello");
    }

    @Test
    void in_service_1_the_host_acknowledges() {
        at.send("AT+CSMS=1").answers("+CSMS: 1,1,1", "OK");
        at.send("AT+CNMA").answers("+CMS ERROR: 340");
        at.send("AT+CNMI=2,2").ok();
        messages.arrives(arrived(DELIVER, Optional.empty()));
        at.unsolicited("+CMT: ,24", CENTRE + DELIVER);
        assertThat(messages.verdicts).isEmpty();
        at.send("AT+CNMA").ok();
        assertThat(messages.verdicts).hasSize(1).allMatch(it -> it.accepted());
        messages.arrives(arrived(DELIVER, Optional.empty()));
        at.lines();
        at.send("AT+CNMA=2,3").answers("> ");
        at.raw("00D300\u001A").ok();
        assertThat(messages.verdicts.get(1).accepted()).isFalse();
        assertThat(messages.verdicts.get(1).report()).contains(Octets.hex("00D300"));
    }

    @Test
    void a_host_that_does_not_acknowledge_gets_no_more() {
        at.send("AT+CSMS=1").answers("+CSMS: 1,1,1", "OK");
        at.send("AT+CNMI=2,2,0,1").ok();
        messages.arrives(arrived(DELIVER, Optional.empty()));
        at.lines();
        at.later(Duration.ofSeconds(13));
        assertThat(messages.verdicts).hasSize(1).noneMatch(it -> it.accepted());
        at.send("AT+CNMI?").answers("+CNMI: 2,0,0,0,0", "OK");
    }

    @Test
    void mode_0_gathers_until_the_host_wants_to_see() {
        at.send("AT+CNMI=0,1").ok();
        at.slot(0).tell(new SubscriptionEvent.MessageKept(Memory.CARD, 5, false));
        at.silence();
        at.send("AT+CNMI=2,1").answers("OK", "+CMTI: \"SM\",5");
    }

    @Test
    void CSAS_and_CRES_keep_what_CSCA_CSMP_and_CSCB_set() {
        at.send("AT+CSMP=17,10,1,4;+CSCA=\"+491710760001\";+CSCB=0,\"50,320-478\"")
                .ok();
        at.send("AT+CSAS=1").ok();
        at.send("AT+CSMP=17,167,0,0;+CSCA=\"+491710760002\";+CSCB=1,\"1\"").ok();
        at.send("AT+CSAS").ok();
        at.send("AT+CRES=1").ok();
        at.send("AT+CSMP?;+CSCA?;+CSCB?")
                .answers("+CSMP: 17,10,1,4", "+CSCA: \"+491710760001\",145", "+CSCB: 0,\"50,320-478\",\"\"", "OK");
        at.send("AT+CRES").ok();
        at.send("AT+CSMP?;+CSCA?;+CSCB?")
                .answers("+CSMP: 17,167,0,0", "+CSCA: \"+491710760002\",145", "+CSCB: 1,\"1\",\"\"", "OK");
        at.send("AT+CRES=2").answers("+CMS ERROR: 321");
        at.send("AT+CSAS=4").answers("ERROR");
        at.send("AT+CSAS=?").answers("+CSAS: (0-3)", "OK");
    }
}
