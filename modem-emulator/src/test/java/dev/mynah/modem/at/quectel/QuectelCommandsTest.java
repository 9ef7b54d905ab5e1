package dev.mynah.modem.at.quectel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.EllipsoidPoint;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.MeasuredCell;
import dev.mynah.modem.Messages;
import dev.mynah.modem.ModemEvent;
import dev.mynah.modem.NetworkTime;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.SimState;
import dev.mynah.modem.SubscriptionEvent.FunctionalityChanged;
import dev.mynah.modem.SubscriptionEvent.MemoryFull;
import dev.mynah.modem.SubscriptionEvent.ServingNetworkChanged;
import dev.mynah.modem.SubscriptionEvent.SignalChanged;
import dev.mynah.modem.SubscriptionEvent.SimChanged;
import dev.mynah.modem.UsageSetting;
import dev.mynah.modem.at.Conversation;
import dev.mynah.modem.at.Personality;
import dev.mynah.modem.at.Quirk;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Quectel's own commands, in the words of its manuals. */
class QuectelCommandsTest {
    private static final Plmn ALPHA = Plmn.of("00101");
    private static final Cell LTE = new Cell(0x1A2B3C, Rat.E_UTRAN, List.of(ALPHA), 0x9A4F, 1300, 218);
    private static final Cell NR = new Cell(0x18666712FL, Rat.NR, List.of(Plmn.of("310260")), 0x794E00, 504990, 335);
    private static final Cell UMTS = new Cell(0x6FE0090, Rat.UTRAN, List.of(ALPHA), 0x75, 10736, 58);
    private static final Cell GSM = new Cell(0x1327, Rat.GSM, List.of(ALPHA), 0x247C, 82, 35);

    private final Conversation ec25 = host(Ec25.EC25);
    private final Conversation rm520n = host(Rm520n.RM520N);

    private static Conversation host(Personality personality) {
        Conversation at = new Conversation(Quirk.all(personality.quirks(), personality.dialect()));
        at.send("ATE0+CMEE=1").lines();
        return at;
    }

    private static MeasuredCell measured(Cell cell, int level, int quality, boolean serving) {
        return new MeasuredCell(cell, new SignalQuality(cell.rat(), level, quality), serving);
    }

    private static void camped(Conversation at, MeasuredCell serving, MeasuredCell... neighbours) {
        List<MeasuredCell> cells = new java.util.ArrayList<>(List.of(serving));
        cells.addAll(List.of(neighbours));
        at.network().cells = cells;
        at.network().signal = Optional.of(serving.signal());
    }

    @Test
    void the_receiver_is_switched_on_and_says_where_it_is() {
        ec25.send("AT+QGPSLOC?").answers("+CME ERROR: 505");
        ec25.send("AT+QGPSCFG=\"outport\",\"usbnmea\"").ok();
        ec25.send("AT+QGPSXTRA=1;+QGPSXTRA?").answers("+QGPSXTRA: 1", "OK");
        ec25.send("AT+QGPS=1").ok();
        ec25.send("AT+QGPS=1").answers("+CME ERROR: 504");
        ec25.send("AT+QGPS?").answers("+QGPS: 1", "OK");
        ec25.send("AT+QGPSLOC?").answers("+CME ERROR: 516");
        ec25.modem.receiver.carry(Optional.of(new EllipsoidPoint(52.5208, -13.4094, 34)));
        ec25.later(Duration.ofMinutes(1));
        assertThat(ec25.send("AT+QGPSLOC=0").heard())
                .contains("+QGPSLOC: 030505.00,5231.2480N,01324.5640W,")
                .contains(",34.0,3,000.00,0.0,0.0,020126,");
        assertThat(ec25.send("AT+QGPSLOC=1").heard()).contains("+QGPSLOC: 030505.00,5231.248000,N,01324.564000,W,");
        assertThat(ec25.send("AT+QGPSLOC=2").heard()).contains("+QGPSLOC: 030505.0,52.52080,-13.40940,");
        ec25.send("AT+QGPSEND").ok();
        ec25.send("AT+CMEE=2;+QGPSEND").answers("+CME ERROR: Session not active");
        ec25.send("AT+CMEE=0;+QGPSEND").answers("ERROR");
    }

    @Test
    void the_revision_comes_with_the_version_of_its_application() {
        ec25.send("AT+QGMR").answers("0.1_20.200.20.200", "OK");
        ec25.send("AT+QGMR?").answers("0.1_20.200.20.200", "OK");
        rm520n.send("AT+QGMR").answers("0.1_A0.303.A0.303", "OK");
    }

    @Test
    void a_module_that_has_started_says_so_and_then_what_it_finds() {
        ec25.modem.tell(new ModemEvent.Started());
        ec25.slot(0).tell(new FunctionalityChanged(Functionality.FULL));
        ec25.slot(0).tell(new SimChanged(SimState.PIN_REQUIRED));
        ec25.unsolicited("RDY", "+CFUN: 1", "+CPIN: SIM PIN");
        ec25.slot(0).tell(new SimChanged(SimState.READY));
        ec25.unsolicited("+CPIN: READY", "+QUSIM: 1", "+QIND: SMS DONE", "+QIND: PB DONE");
        ec25.slot(0).tell(new FunctionalityChanged(Functionality.FULL));
        ec25.silence();
        ec25.slot(0).tell(new SimChanged(SimState.ABSENT));
        ec25.unsolicited("+CPIN: NOT READY");
    }

    @Test
    void the_card_is_told_of_in_Quectels_words() {
        ec25.send("AT+QCCID").answers("+QCCID: 8944500102198304826", "OK");
        ec25.send("AT+QPINC?").answers("+QPINC: \"SC\",3,10", "+QPINC: \"P2\",2,9", "OK");
        ec25.send("AT+QPINC=\"P2\"").answers("+QPINC: \"P2\",2,9", "OK");
        ec25.send("AT+QPINC=?").answers("+QPINC: (\"SC\",\"P2\")", "OK");
        ec25.send("AT+QINISTAT").answers("+QINISTAT: 7", "OK");
        ec25.sim().state = SimState.PIN_REQUIRED;
        ec25.send("AT+QINISTAT").answers("+QINISTAT: 0", "OK");
        ec25.sim().iccid = Optional.empty();
        ec25.send("AT+QCCID").answers("+CME ERROR: 11");
        ec25.send("AT+QPINC?").answers("+QPINC: \"SC\",3,10", "+QPINC: \"P2\",2,9", "OK");
        ec25.sim().state = SimState.ABSENT;
        ec25.send("AT+QPINC?").answers("+CME ERROR: 10");
        ec25.send("AT+QPINC=\"SC\"").answers("+CME ERROR: 10");
    }

    @Test
    void the_detection_of_cards_is_kept_for_all_ports_and_hosts() {
        ec25.send("AT+QSIMDET?").answers("+QSIMDET: 0,0", "OK");
        ec25.send("AT+QSIMDET=1,1").ok();
        ec25.another().send("ATE0").lines();
        ec25.send("AT+QSIMDET?").answers("+QSIMDET: 1,1", "OK");
        ec25.send("AT+QSIMDET=2,0").answers("+CME ERROR: 50");
    }

    @Test
    void the_cell_camped_on_is_shown_by_its_technology() {
        ec25.network().serving = Optional.empty();
        ec25.send("AT+QENG=\"servingcell\"").answers("+QENG: \"servingcell\",\"SEARCH\"", "OK");
        camped(ec25, measured(LTE, -85, -95, true));
        ec25.send("AT+QENG=\"servingcell\"")
                .answers(
                        "+QENG: \"servingcell\",\"LIMSRV\",\"LTE\",\"FDD\",001,01,1A2B3C,218,1300,3,3,3,9A4F,-85,-9,-59,-,-",
                        "OK");

        camped(rm520n, measured(LTE, -85, -95, true));
        rm520n.send("AT+QENG=\"servingcell\"")
                .answers(
                        "+QENG: \"servingcell\",\"NOCONN\",\"LTE\",\"FDD\",001,01,1A2B3C,218,1300,3,3,3,9A4F,-85,-9,-59"
                                + ",-,-,-,-",
                        "OK");
        rm520n.network().connected = true;
        camped(rm520n, measured(NR, -75, -110, true));
        rm520n.send("AT+QENG=\"servingcell\"")
                .answers(
                        "+QENG: \"servingcell\",\"CONNECT\",\"NR5G-SA\",\"TDD\",310,260,18666712F,335,794E00,504990,41"
                                + ",1,-75,-11,-,-,-",
                        "OK");
        camped(rm520n, measured(UMTS, -78, -30, true));
        rm520n.send("AT+QENG=\"servingcell\"")
                .answers(
                        "+QENG: \"servingcell\",\"CONNECT\",\"WCDMA\",001,01,75,6FE0090,10736,58,0,-78,-3,-,-,-,-,-",
                        "OK");
        camped(ec25, measured(GSM, -52, 0, true));
        ec25.send("AT+QENG=\"servingcell\"")
                .answers(
                        "+QENG: \"servingcell\",\"LIMSRV\",\"GSM\",001,01,247C,1327,35,82,-,-52,255,255,0,-,-,1"
                                + ",-,-,-,-,-,-,-,-,-,\"-\"",
                        "OK");
    }

    @Test
    void neighbours_are_shown_by_their_technology_and_that_of_the_cell_camped_on() {
        Cell same = new Cell(2, Rat.E_UTRAN, List.of(ALPHA), 1, 1300, 12);
        Cell other = new Cell(3, Rat.E_UTRAN, List.of(ALPHA), 1, 6300, 13);
        MeasuredCell[] neighbours = {
            measured(same, -97, -120, false),
            measured(other, -99, -140, false),
            measured(UMTS, -78, -30, false),
            measured(GSM, -60, 0, false),
            measured(NR, -90, -110, false)
        };
        camped(ec25, measured(LTE, -85, -95, true), neighbours);
        ec25.send("AT+QENG=\"neighbourcell\"")
                .answers(
                        "+QENG: \"neighbourcell intra\",\"LTE\",1300,12,-12,-97,-68,-,-,-,-,-,-",
                        "+QENG: \"neighbourcell inter\",\"LTE\",6300,13,-14,-99,-68,-,-,-,-,-",
                        "+QENG: \"neighbourcell\",\"WCDMA\",10736,-,-,-,58,-78,-3,-",
                        "+QENG: \"neighbourcell\",\"GSM\",82,-,-,-,-,-,35,-60,-",
                        "OK");
        camped(ec25, measured(UMTS, -70, -30, true), measured(LTE, -85, -95, false), measured(UMTS, -78, -30, false));
        ec25.send("AT+QENG=\"neighbourcell\"")
                .answers(
                        "+QENG: \"neighbourcell\",\"LTE\",1300,218,-85,-9,-",
                        "+QENG: \"neighbourcell\",\"WCDMA\",10736,-,58,-78,-3,-,-,-",
                        "OK");
        camped(ec25, measured(GSM, -60, 0, true), measured(LTE, -85, -95, false), measured(GSM, -70, 0, false));
        ec25.send("AT+QENG=\"neighbourcell\"")
                .answers(
                        "+QENG: \"neighbourcell\",\"LTE\",1300,218,-85,-9",
                        "+QENG: \"neighbourcell\",\"GSM\",001,01,247C,1327,35,82,-70,-,-,-,-",
                        "OK");
        ec25.network().cells = List.of();
        ec25.send("AT+QENG=\"neighbourcell\"").ok();
        ec25.send("AT+QENG=?").answers("+QENG: (\"servingcell\",\"neighbourcell\")", "OK");
    }

    @Test
    void the_network_is_named_with_its_band() {
        camped(ec25, measured(LTE, -85, -95, true));
        ec25.send("AT+QNWINFO").answers("+QNWINFO: \"FDD LTE\",\"00101\",\"LTE BAND 3\",1300", "OK");
        ec25.send("AT+QSPN").answers("+QSPN: \"Alpha Mobile\",\"Alpha\",\"Alpha\",0,\"00101\"", "OK");
        camped(ec25, measured(UMTS, -78, -30, true));
        ec25.send("AT+QNWINFO").answers("+QNWINFO: \"WCDMA\",\"00101\",\"WCDMA 2100\",10736", "OK");
        camped(ec25, measured(GSM, -78, 0, true));
        ec25.send("AT+QNWINFO").answers("+QNWINFO: \"GSM\",\"00101\",\"GSM 900\",82", "OK");
        camped(rm520n, measured(NR, -78, -110, true));
        rm520n.send("AT+QNWINFO").answers("+QNWINFO: \"TDD NR5G\",\"00101\",\"NR5G BAND 41\",504990", "OK");
        ec25.network().serving = Optional.empty();
        ec25.send("AT+QNWINFO").answers("+QNWINFO: No Service", "OK");
        ec25.send("AT+QSPN").answers("+QSPN: \"\",\"\",\"Alpha\",0,\"\"", "OK");
    }

    @Test
    void signal_is_shown_by_the_measures_of_the_technology() {
        camped(ec25, measured(LTE, -85, -95, true));
        ec25.send("AT+QCSQ").answers("+QCSQ: \"LTE\",-59,-85,-,-9", "OK");
        camped(ec25, measured(UMTS, -78, -30, true));
        ec25.send("AT+QCSQ").answers("+QCSQ: \"WCDMA\",-75,-78,-3", "OK");
        camped(ec25, measured(GSM, -60, 0, true));
        ec25.send("AT+QCSQ").answers("+QCSQ: \"GSM\",-60", "OK");
        camped(rm520n, measured(NR, -75, -110, true));
        rm520n.send("AT+QCSQ").answers("+QCSQ: \"NR5G\",-75,-,-11", "OK");
        ec25.network().signal = Optional.empty();
        ec25.send("AT+QCSQ").answers("+QCSQ: \"NOSERVICE\"", "OK");
        ec25.send("AT+QCSQ=?").answers("+QCSQ: \"NOSERVICE\",\"GSM\",\"WCDMA\",\"LTE\"", "OK");
    }

    @Test
    void the_time_the_network_told_is_universal_or_local() {
        ec25.send("AT+QLTS").answers("+QLTS: \"\"", "OK");
        ec25.network().time = Optional.of(new NetworkTime(OffsetDateTime.parse("2026-10-13T11:40:48+08:00"), 1));
        ec25.send("AT+QLTS").answers("+QLTS: \"2026/10/13,03:40:48+32,1\"", "OK");
        ec25.send("AT+QLTS=1").answers("+QLTS: \"2026/10/13,03:40:48+32,1\"", "OK");
        ec25.send("AT+QLTS=2").answers("+QLTS: \"2026/10/13,11:40:48+32,1\"", "OK");
        ec25.send("AT+QLTS=?").answers("+QLTS: (0-2)", "OK");
    }

    @Test
    void a_context_is_configured_activated_and_deactivated() {
        ec25.send("AT+QICSGP=1,1,\"web\",\"joe\",\"secret\",2").ok();
        ec25.send("AT+QICSGP=1").answers("+QICSGP: 1,\"web\",\"joe\",\"\",2", "OK");
        assertThat(ec25.events.toString()).doesNotContain("secret");
        ec25.send("AT+QIACT?").ok();
        ec25.send("AT+QIACT=1").ok();
        ec25.send("AT+QIACT=1").ok();
        assertThat(ec25.send("AT+QIACT?").lines().get(0)).matches("\\+QIACT: 1,1,[13],\"[0-9.]+\".*");
        ec25.send("AT+QIDEACT=1").ok();
        ec25.send("AT+QIACT?").ok();
        ec25.send("AT+QIDEACT=1").ok();
        ec25.slot(0).packetData.refusal = Optional.of(new Refusal(Refusal.Reason.ACTIVATION_REJECTED, 27));
        ec25.send("AT+QIACT=1").answers("+CME ERROR: 127");
    }

    @Test
    void the_scan_mode_is_what_technologies_are_used() {
        ec25.send("AT+QCFG=\"nwscanmode\"").answers("+QCFG: \"nwscanmode\",0", "OK");
        ec25.send("AT+QCFG=\"nwscanmode\",3,1").ok();
        assertThat(ec25.network().technologies).containsExactly(Rat.E_UTRAN);
        ec25.send("AT+QCFG=\"NWSCANMODE\"").answers("+QCFG: \"nwscanmode\",3", "OK");
        ec25.send("AT+QCFG=\"nwscanmode\",0").ok();
        assertThat(ec25.network().technologies).containsExactlyInAnyOrder(Rat.GSM, Rat.UTRAN, Rat.E_UTRAN);
        ec25.send("AT+QCFG=\"nwscanmode\",9").answers("+CME ERROR: 50");
        ec25.send("AT+QCFG=\"snake\"").answers("+CME ERROR: 50");
    }

    @Test
    void bands_are_masks_in_LTE_modules() {
        ec25.send("AT+QCFG=\"band\"").answers("+QCFG: \"band\",0xd3,0x1a0000800d5,0x0", "OK");
        ec25.send("AT+QCFG=\"band\",0,80004,0,1").ok();
        ec25.send("AT+QCFG=\"band\"").answers("+QCFG: \"band\",0xd3,0x80004,0x0", "OK");
        assertThat(ec25.network().channels).anyMatch(it -> it.contains(Rat.E_UTRAN, 1300));
        assertThat(ec25.network().channels).noneMatch(it -> it.contains(Rat.E_UTRAN, 300));
        assertThat(ec25.network().channels).anyMatch(it -> it.contains(Rat.GSM, 82));
        ec25.send("AT+QCFG=\"band\",0x10,0").ok();
        ec25.send("AT+QCFG=\"band\"").answers("+QCFG: \"band\",0x10,0x80004,0x0", "OK");
        assertThat(ec25.network().channels).noneMatch(it -> it.rat() == Rat.GSM);
        ec25.send("AT+QCFG=\"band\",ffff,7fffffffffffffff").ok();
        assertThat(ec25.network().channels).isEmpty();
        ec25.send("AT+QCFG=\"band\",xyz,1").answers("+CME ERROR: 50");
    }

    @Test
    void settings_of_what_is_not_emulated_are_kept() {
        ec25.send("AT+QCFG=\"ims\"").answers("+QCFG: \"ims\",0", "OK");
        ec25.send("AT+QCFG=\"ims\",1").ok();
        ec25.send("AT+QCFG=\"ims\"").answers("+QCFG: \"ims\",1", "OK");
        ec25.send("AT+QCFG=\"usbcfg\",0x2C7C,0x0125,1,1,1,1,1,1,0").ok();
        ec25.send("AT+QCFG=\"usbcfg\"").answers("+QCFG: \"usbcfg\",0x2C7C,0x0125,1,1,1,1,1,1,0", "OK");
        ec25.send("AT+QCFG=\"roamservice\",1,1").answers("+CME ERROR: 50");
        ec25.send("AT+QCFG=\"usbnet\",\"1\"").ok();
        assertThat(ec25.send("AT+QCFG=?").lines()).contains("+QCFG: \"usbnet\",(0-3)", "OK");
    }

    @Test
    void preferences_of_5G_modules_are_lists_with_colons() {
        rm520n.send("AT+QNWPREFCFG=\"mode_pref\"").answers("+QNWPREFCFG: \"mode_pref\",AUTO", "OK");
        rm520n.send("AT+QNWPREFCFG=\"mode_pref\",LTE:NR5G").ok();
        assertThat(rm520n.network().technologies).isEqualTo(Set.of(Rat.E_UTRAN, Rat.NR));
        rm520n.send("AT+QNWPREFCFG=\"mode_pref\"").answers("+QNWPREFCFG: \"mode_pref\",NR5G:LTE", "OK");
        rm520n.send("AT+QNWPREFCFG=\"mode_pref\",EDGE").answers("+CME ERROR: 50");
        rm520n.send("AT+QNWPREFCFG=\"lte_band\",1:3").ok();
        rm520n.send("AT+QNWPREFCFG=\"lte_band\"").answers("+QNWPREFCFG: \"lte_band\",1:3", "OK");
        rm520n.send("AT+QNWPREFCFG=\"lte_band\",11").answers("+CME ERROR: 50");
        rm520n.send("AT+QNWPREFCFG=\"nr5g_disable_mode\",1").ok();
        assertThat(rm520n.network().n1Mode).isFalse();
        rm520n.send("AT+QNWPREFCFG=\"nr5g_disable_mode\"").answers("+QNWPREFCFG: \"nr5g_disable_mode\",1", "OK");
        rm520n.send("AT+QNWPREFCFG=\"nr5g_disable_mode\",0").ok();
        assertThat(rm520n.network().n1Mode).isTrue();
        rm520n.send("AT+QNWPREFCFG=\"ue_usage_setting\",0").ok();
        assertThat(rm520n.network().usage).isEqualTo(UsageSetting.VOICE_CENTRIC);
    }

    @Test
    void a_module_that_is_shut_down_has_a_last_word() {
        ec25.send("AT+QPOWD=?").answers("+QPOWD: (0,1)", "OK");
        ec25.send("AT+QPOWD").answers("OK", "POWERED DOWN");
        ec25.send("AT").silence();
        ec25.modem.running(true);
        ec25.unsolicited("RDY");
    }

    @Test
    void indications_are_told_when_they_are_wanted_and_once() {
        SignalChanged weak = new SignalChanged(Optional.of(new SignalQuality(Rat.GSM, -93, 0)));
        ec25.slot(0).tell(weak);
        ec25.silence();
        ec25.send("AT+QINDCFG=\"csq\",1").ok();
        ec25.send("AT+QINDCFG=\"act\",1,1").ok();
        ec25.send("AT+QINDCFG=\"smsfull\",1").ok();
        ec25.send("AT+QINDCFG=\"csq\"").answers("+QINDCFG: \"csq\",1", "OK");
        ec25.slot(0).tell(weak);
        ec25.slot(0).tell(weak);
        ec25.unsolicited("+QIND: \"csq\",10,99");
        ec25.slot(0).tell(new ServingNetworkChanged(ec25.network().serving));
        ec25.unsolicited("+QIND: \"act\",\"LTE\"");
        ec25.slot(0).tell(new ServingNetworkChanged(Optional.empty()));
        ec25.unsolicited("+QIND: \"act\",\"UNKNOWN\"");
        ec25.slot(0).tell(new MemoryFull(Messages.Memory.CARD));
        ec25.unsolicited("+QIND: \"smsfull\",\"SM\"");
        ec25.send("AT+QINDCFG=\"all\",0").ok();
        ec25.slot(0).tell(new SignalChanged(Optional.empty()));
        ec25.silence();
        ec25.send("AT+QINDCFG=\"csq\",2").answers("+CME ERROR: 50");
        ec25.send("AT+QURCCFG=\"urcport\",\"usbat\"").ok();
        ec25.send("AT+QURCCFG=\"urcport\"").answers("+QURCCFG: \"urcport\",\"usbat\"", "OK");
    }

    @Test
    void what_a_module_does_not_know_is_an_error() {
        ec25.send("AT+QUIMSLOT?").answers("ERROR");
        ec25.send("AT+QNWPREFCFG=\"mode_pref\"").answers("ERROR");
        ec25.send("AT+C5GREG?").answers("ERROR");
        ec25.send("AT+QFASTBOOT=?").answers("ERROR");
        ec25.send("AT+CPSI?").answers("ERROR");
    }
}
