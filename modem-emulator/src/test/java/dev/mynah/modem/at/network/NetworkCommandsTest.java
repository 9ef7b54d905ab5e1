package dev.mynah.modem.at.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Domain;
import dev.mynah.modem.EmergencyNumbers;
import dev.mynah.modem.EmergencyNumbers.LocalNumber;
import dev.mynah.modem.ExtendedDrx;
import dev.mynah.modem.NetworkTime;
import dev.mynah.modem.PowerSavingMode;
import dev.mynah.modem.Registration;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.UsageSetting;
import dev.mynah.modem.at.Conversation;
import dev.mynah.modem.at.FakeSubscription;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.GprsTimer3;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkCommandsTest {
    private final Conversation at = new Conversation();

    @Test
    void CGATT_attaches_and_detaches() {
        at.send("AT+CGATT?").answers("+CGATT: 1", "OK");
        at.send("AT+CGATT=0;+CGATT?").answers("+CGATT: 0", "OK");
        at.send("AT+CGATT=1;+CGATT?").answers("+CGATT: 1", "OK");
        at.send("AT+CGATT=?").answers("+CGATT: (0,1)", "OK");
        at.send("AT+CGATT=2").answers("ERROR");
    }

    @ParameterizedTest
    @CsvSource({"-85,-105,27,19,56", "-140,-195,4,1,1", "-44,-30,31,34,97", "-113,-200,18,0,28"})
    void CSQ_and_CESQ_measure_the_cell(int rsrp, int rsrq, int csq, int cesqRsrq, int cesqRsrp) {
        at.network().signal = Optional.of(new SignalQuality(Rat.E_UTRAN, rsrp, rsrq));
        at.send("AT+CSQ").answers("+CSQ: " + csq + ",99", "OK");
        at.send("AT+CESQ").answers("+CESQ: 99,99,255,255," + cesqRsrq + "," + cesqRsrp, "OK");
    }

    @ParameterizedTest
    @CsvSource({
        "GSM, -85, 0, 14, '26,99,255,255,255,255'",
        "GSM, -111, 0, 1, '0,99,255,255,255,255'",
        "UTRAN, -95, -60, 12, '99,99,26,37,255,255'",
        "NR, -90, -110, 25, '99,99,255,255,255,255,65,67,255'",
    })
    void CSQ_and_CESQ_use_the_measures_of_the_technology(Rat rat, int level, int quality, int csq, String cesq) {
        at.network().signal = Optional.of(new SignalQuality(rat, level, quality));
        at.send("AT+CSQ").answers("+CSQ: " + csq + ",99", "OK");
        at.send("AT+CESQ").answers("+CESQ: " + cesq, "OK");
    }

    @Test
    void CSCON_tells_when_a_connection_opens_and_ends() {
        at.send("AT+CSCON?").answers("+CSCON: 0,0", "OK");
        at.slot(0).tell(new SubscriptionEvent.ConnectionChanged(true));
        at.silence();
        at.network().connected = true;
        at.send("AT+CSCON=1;+CSCON?").answers("+CSCON: 1,1", "OK");
        at.slot(0).tell(new SubscriptionEvent.ConnectionChanged(false));
        at.unsolicited("+CSCON: 0");
        at.send("AT+CSCON=?").answers("+CSCON: (0,1)", "OK");
    }

    @Test
    void CCIOTOPT_has_no_optimisations_and_tells_that_the_network_has_none() {
        at.send("AT+CCIOTOPT?").answers("+CCIOTOPT: 0,0,0", "OK");
        at.send("AT+CCIOTOPT=?").answers("+CCIOTOPT: (0,1,3),(0),(0)", "OK");
        at.send("AT+CCIOTOPT=1,1").answers("ERROR");
        at.send("AT+CCIOTOPT=1").answers("OK");
        at.slot(0)
                .tell(new SubscriptionEvent.RegistrationChanged(
                        Domain.EPS, new Registration(RegistrationStatus.HOME, Optional.empty(), OptionalInt.empty())));
        at.unsolicited("+CCIOTOPTI: 0");
        at.send("AT+CCIOTOPT=3;+CCIOTOPT?").answers("+CCIOTOPT: 0,0,0", "OK");
        at.slot(0)
                .tell(new SubscriptionEvent.RegistrationChanged(
                        Domain.EPS, new Registration(RegistrationStatus.HOME, Optional.empty(), OptionalInt.empty())));
        at.silence();
    }

    @Test
    void CRCES_says_that_coverage_is_not_enhanced() {
        at.send("AT+CRCES").answers("+CRCES: 0,0,0", "OK");
        at.send("AT+CRCES=?").answers("OK");
    }

    @Test
    void WS46_says_which_technologies_to_use() {
        at.send("AT+WS46?").answers("+WS46: 35", "OK");
        at.send("AT+WS46=28;+WS46?").answers("+WS46: 28", "OK");
        assertThat(at.network().technologies).containsExactly(Rat.E_UTRAN);
        at.send("AT+WS46=33").answers("ERROR");
        at.send("AT+WS46=?").answers("+WS46: (12,22,25,28-31,35-42)", "OK");
    }

    @Test
    void without_a_cell_there_is_no_signal() {
        at.network().signal = Optional.empty();
        at.send("AT+CSQ").answers("+CSQ: 99,99", "OK");
        at.send("AT+CESQ").answers("+CESQ: 99,99,255,255,255,255", "OK");
        at.send("AT+CSQ=?").answers("+CSQ: (0-31,99),(0-7,99)", "OK");
        at.send("AT+CESQ=?")
                .answers(
                        "+CESQ: (0-63,99),(0-7,99),(0-96,255),(0-49,255),(0-34,255),(0-97,255),(0-126,255),(0-126,255),(0-127,255)",
                        "OK");
    }

    @Test
    void CPLS_chooses_the_list_that_CPOL_shows() {
        at.sim().response = "00f1104000" + "ffffff0000" + "130014" + "8080" + "9000";
        at.send("AT+CPLS=?").answers("+CPLS: (0-2)", "OK");
        at.send("AT+CPOL=,2").ok();
        at.send("AT+CPOL?").answers("+CPOL: 1,2,\"00101\",0,0,0,1,0", "+CPOL: 3,2,\"310410\",1,0,1,0,0", "OK");
        at.send("AT+CPLS=2;+CPLS?").answers("+CPLS: 2", "OK");
        at.send("AT+CPOL=?").answers("+CPOL: (1-3),(2)", "OK");
        assertThat(at.sim().asked).containsExactly("file 176 6f60", "file 176 6f62");
    }

    @Test
    void CPOL_writes_and_deletes_entries() {
        at.send("AT+CPOL=2,2,\"310410\",0,0,1,1").ok();
        assertThat(at.sim().file.orElseThrow().p2()).isEqualTo(5);
        assertThat(HexFormat.of().formatHex(at.sim().file.orElseThrow().data())).isEqualTo("130014c000");
        at.send("AT+CPOL=1").ok();
        assertThat(HexFormat.of().formatHex(at.sim().file.orElseThrow().data())).isEqualTo("ffffff0000");
        at.sim().response = "6b00";
        at.send("AT+CMEE=1;+CPOL=99").answers("+CME ERROR: 21");
        at.send("AT+CPOL=1,0,\"Alpha\"").answers("+CME ERROR: 4");
        at.send("AT+CPOL=1,2,\"x\"").answers("+CME ERROR: 50");
    }

    @Test
    void CCLK_follows_the_network_unless_CTZU_says_no() {
        at.send("AT+CCLK?").answers("+CCLK: \"26/01/02,03:04:05+00\"", "OK");
        at.network().time = Optional.of(new NetworkTime(OffsetDateTime.parse("2026-07-01T10:20:30-03:30"), 1));
        at.send("AT+CCLK?").answers("+CCLK: \"26/07/01,10:20:30-14\"", "OK");
        at.send("AT+CTZU=0;+CTZU?;+CCLK?").answers("+CTZU: 0", "+CCLK: \"26/01/02,03:04:05+00\"", "OK");
        at.send("AT+CTZU=?").answers("+CTZU: (0,1)", "OK");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "1,'+CTZV: \"+08\"'",
                "2,'+CTZE: \"+08\",1,\"2026/07/01,10:20:30\"'",
                "3,'+CTZEU: \"+08\",1,\"2026/07/01,08:20:30\"'"
            })
    void CTZR_reports_the_time_zone(int reporting, String line) {
        at.send("AT+CTZR=" + reporting + ";+CTZR?").answers("+CTZR: " + reporting, "OK");
        var event = new SubscriptionEvent.NetworkTimeReceived(
                new NetworkTime(OffsetDateTime.parse("2026-07-01T10:20:30+02:00"), 1));
        at.slot(0).tell(event);
        at.unsolicited(line);
        at.send("AT+CTZR=0").ok();
        at.slot(0).tell(event);
        at.silence();
    }

    @Test
    void CEN_tells_local_emergency_numbers() {
        at.send("AT+CEN=?").answers("+CEN: (0,1)", "OK");
        at.send("AT+CEN?").answers("+CEN1: 0", "OK");
        EmergencyNumbers numbers = new EmergencyNumbers(
                Optional.of(Plmn.of("26201")), List.of(new LocalNumber("110", 1), new LocalNumber("19222", 0)));
        at.network().emergencyNumbers = numbers;
        at.slot(0).tell(new SubscriptionEvent.EmergencyNumbersChanged(numbers));
        at.silence();
        at.send("AT+CEN=1").ok();
        at.send("AT+CEN?").answers("+CEN1: 1,\"262\",\"01\"", "+CEN2: 1,\"110\"", "+CEN2: 0,\"19222\"", "OK");
        at.slot(0).tell(new SubscriptionEvent.EmergencyNumbersChanged(numbers));
        at.unsolicited("+CEN1: 1,\"262\",\"01\"", "+CEN2: 1,\"110\"", "+CEN2: 0,\"19222\"");
    }

    @Test
    void COPN_lists_the_names_that_are_known() {
        at.send("AT+COPN").answers("+COPN: \"00101\",\"Alpha Mobile\"", "OK");
    }

    @Test
    void CEMODE_says_whether_calls_or_packets_come_first() {
        at.send("AT+CEMODE=?").answers("+CEMODE: (1,2)", "OK");
        at.send("AT+CEMODE?").answers("+CEMODE: 2", "OK");
        at.send("AT+CEMODE=1").ok();
        assertThat(at.network().usage).isEqualTo(UsageSetting.VOICE_CENTRIC);
        at.send("AT+CEMODE=0").answers("ERROR");
    }

    @Test
    void CNEC_tells_the_causes_of_the_kinds_wanted() {
        var registration = new SubscriptionEvent.RegistrationRefused(
                Set.of(Domain.EPS, Domain.CS), FakeSubscription.CELL, Plmn.of("00101"), 11);
        var context = new SubscriptionEvent.ContextRefused(2, 27);
        at.slot(0).tell(registration);
        at.silence();
        at.send("AT+CNEC=?").answers("+CNEC: (0,8,16,24)", "OK");
        at.send("AT+CNEC=24").ok();
        at.send("AT+CNEC?").answers("+CNEC: 24", "OK");
        at.slot(0).tell(registration);
        at.slot(0).tell(context);
        at.unsolicited("+CNEC_EMM: 11", "+CNEC_ESM: 27,2");
        at.send("AT+CNEC=8").ok();
        at.slot(0).tell(context);
        at.silence();
        at.send("AT+CNEC=16").ok();
        at.network().signal = Optional.of(new SignalQuality(Rat.UTRAN, -85, -105));
        at.slot(0).tell(context);
        at.slot(0).tell(registration);
        at.silence();
    }

    @Test
    void CPSMS_asks_for_power_saving_mode() {
        at.send("AT+CMEE=1").ok();
        at.send("AT+CPSMS=?").answers("+CPSMS: (0-2),,,(\"00000000\"-\"11111111\"),(\"00000000\"-\"11111111\")", "OK");
        at.send("AT+CPSMS?").answers("+CPSMS: 0,,,,\"00100001\"", "OK");
        at.send("AT+CPSMS=1,,,\"00000110\",\"00000101\"").ok();
        assertThat(at.network().powerSaving)
                .contains(new PowerSavingMode(new GprsTimer(0x05), Optional.of(new GprsTimer3(0x06))));
        at.send("AT+CPSMS?").answers("+CPSMS: 1,,,\"00000110\",\"00000101\"", "OK");
        at.send("AT+CPSMS=0").ok();
        assertThat(at.network().powerSaving).isEmpty();
        at.send("AT+CPSMS=1").ok();
        at.send("AT+CPSMS?").answers("+CPSMS: 1,,,\"00000110\",\"00000101\"", "OK");
        at.send("AT+CPSMS=").ok();
        at.send("AT+CPSMS?").answers("+CPSMS: 0,,,,\"00100001\"", "OK");
        at.send("AT+CPSMS=1,,,\"0000011\"").answers("+CME ERROR: 50");
        at.send("AT+CPSMS=1,,,\"00000112\"").answers("+CME ERROR: 50");
        at.send("AT+CPSMS=1,\"00000110\"").answers("+CME ERROR: 4");
    }

    @Test
    void CEREG_shows_what_was_granted_to_who_wants_to_see_it() {
        at.send("AT+CEREG=4").ok();
        at.slot(0).registered(Domain.EPS, RegistrationStatus.HOME, FakeSubscription.CELL);
        at.unsolicited("+CEREG: 1,\"0001\",\"00000101\",7");
        at.network().powerSavingGranted =
                Optional.of(new PowerSavingMode(new GprsTimer(0x05), Optional.of(new GprsTimer3(0x06))));
        at.slot(0).tell(new SubscriptionEvent.PowerSavingChanged());
        at.unsolicited("+CEREG: 1,\"0001\",\"00000101\",7,,,\"00000101\",\"00000110\"");
        at.send("AT+CEREG=2;+CEREG?").answers("+CEREG: 2,1,\"0001\",\"00000101\",7", "OK");
        at.network().powerSavingGranted = Optional.of(new PowerSavingMode(new GprsTimer(0x05), Optional.empty()));
        at.send("AT+CEREG=5;+CEREG?").answers("+CEREG: 5,1,\"0001\",\"00000101\",7,,,\"00000101\",", "OK");
    }

    @Test
    void CEDRXS_asks_for_extended_DRX_and_CEDRXP_tells_what_was_granted() {
        at.send("AT+CMEE=1").ok();
        at.send("AT+CEDRXS=?").answers("+CEDRXS: (0-3),(4),(\"0000\"-\"1111\")", "OK");
        at.send("AT+CEDRXS?").ok();
        at.send("AT+CEDRXRDP").answers("+CEDRXRDP: 0", "OK");
        at.send("AT+CEDRXS=2,4,\"0101\"").ok();
        assertThat(at.network().extendedDrx).hasValue(5);
        at.send("AT+CEDRXS?").answers("+CEDRXS: 4,\"0101\"", "OK");
        at.network().extendedDrxGranted = Optional.of(new ExtendedDrx(5, 3));
        at.slot(0).tell(new SubscriptionEvent.PowerSavingChanged());
        at.unsolicited("+CEDRXP: 4,\"0101\",\"0101\",\"0011\"");
        at.send("AT+CEDRXRDP").answers("+CEDRXRDP: 4,\"0101\",\"0101\",\"0011\"", "OK");
        at.send("AT+CEDRXS=0").ok();
        at.slot(0).tell(new SubscriptionEvent.PowerSavingChanged());
        at.silence();
        at.send("AT+CEDRXS=1").ok();
        assertThat(at.network().extendedDrx).hasValue(5);
        at.send("AT+CEDRXS=3").ok();
        at.send("AT+CEDRXS=1,4").ok();
        assertThat(at.network().extendedDrx).hasValue(2);
        at.send("AT+CEDRXS=1,5,\"0101\"").answers("+CME ERROR: 50");
        at.send("AT+CEDRXS=1,4,\"01\"").answers("+CME ERROR: 50");
    }
}
