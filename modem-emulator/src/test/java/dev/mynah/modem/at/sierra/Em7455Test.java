package dev.mynah.modem.at.sierra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Domain;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.MeasuredCell;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.at.Conversation;
import dev.mynah.modem.at.FakeSubscription;
import dev.mynah.network.air.Rat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sierra's EM7455 on its AT port. */
class Em7455Test {
    private final Conversation at = new Conversation(Em7455.EM7455);

    @BeforeEach
    void without_echo() {
        at.send("ATE0").heard();
    }

    @Test
    void who_it_is() {
        at.send("ATI")
                .answers(
                        "Manufacturer: Sierra Wireless, Incorporated",
                        "Model: EM7455",
                        "Revision: SWI9X30C_02.24.05.06 r7040 CARMD-EV-FRMWR2 2017/05/19 06:23:09",
                        "IMEI: 490154203237518",
                        "IMEI SV: 07",
                        "+GCAP: +CGSM",
                        "OK");
    }

    @Test
    void its_status_is_that_of_the_cell_it_is_served_by() {
        at.network().cells =
                List.of(new MeasuredCell(FakeSubscription.CELL, new SignalQuality(Rat.E_UTRAN, -85, -105), true));
        at.slot(0).registered(Domain.EPS, RegistrationStatus.HOME, FakeSubscription.CELL);
        at.heard();
        assertThat(at.send("AT!GSTATUS?").lines())
                .contains("!GSTATUS: ", "LTE Rx chan:   1300")
                .anyMatch(it -> it.startsWith("LTE band:      B3"))
                .anyMatch(it -> it.matches("System mode: +LTE +\tPS state: +Attached"))
                .anyMatch(it -> it.matches("PCC RxM RSSI: +-58 +\tRSRP \\(dBm\\): +-85"))
                .anyMatch(it -> it.matches("RSRQ \\(dB\\): +-10.5 +\tCell ID: +00000101 \\(257\\)"));
        at.network().cells = List.of();
        assertThat(at.send("AT!GSTATUS?").lines()).anyMatch(it -> it.startsWith("System mode:   No Service"));
    }

    @Test
    void power_technologies_and_restart() {
        at.send("AT!PCINFO?")
                .answers(
                        "State: Online",
                        "LPM force flags - W_DISABLE:0, User:0, Temp:0, Volt:0, BIOS:0, GOBIIM:0",
                        "OK");
        at.send("AT!SELRAT=?")
                .answers("!SELRAT: Index, Name", "00, Automatic", "01, UMTS 3G Only", "06, LTE Only", "OK");
        at.send("AT!SELRAT?").answers("!SELRAT: 00, Automatic", "OK");
        at.send("AT!SELRAT=06").ok();
        assertThat(at.network().technologies()).isEqualTo(Set.of(Rat.E_UTRAN));
        at.send("AT!SELRAT?").answers("!SELRAT: 06, LTE Only", "OK");
        at.send("AT!SELRAT=33").answers("ERROR");
        at.send("AT!ENTERCND=\"A710\"").ok();
        at.send("AT!ENTERCND=\"0000\"").answers("ERROR");
        assertThat(at.events.toString()).doesNotContain("A710");
        at.send("AT!RESET").ok();
        assertThat(at.slot(0).levels).endsWith(Functionality.MINIMUM, Functionality.FULL);
    }

    @Test
    void bands_go_by_sets_of_which_a_host_may_add_some() {
        String header = "Index, Name,                        GW Band Mask     L Band Mask      TDS Band Mask";
        String all = "00, All bands                     0002000007C00000 00000100130818DF 0000000000000000";
        at.send("AT!BAND?").answers(header, all, "OK");
        at.send("AT!BAND=10,\"B2B4B5B12\",0,000000000000081A").ok();
        at.send("AT!BAND=10").ok();
        String own = "10, B2B4B5B12                     0000000000000000 000000000000081A 0000000000000000";
        at.send("AT!BAND?").answers(header, own, "OK");
        assertThat(at.network().channels())
                .allMatch(it -> it.rat() != Rat.UTRAN)
                .anyMatch(it -> it.contains(Rat.E_UTRAN, 5010))
                .noneMatch(it -> it.contains(Rat.E_UTRAN, 1300));
        assertThat(at.send("AT!BAND=?").lines())
                .contains(header, all, own)
                .contains("06, Europe                        0002000000400000 00000000000800C5 0000000000000000");
        at.send("AT!BAND=10,\"\",0").ok();
        at.send("AT!BAND=10").answers("ERROR");
        at.send("AT!BAND?").answers(header, "OK");
        at.send("AT!BAND=05").answers("ERROR");
        at.send("AT!BAND=02,\"mine\",0,1").answers("ERROR");
        at.send("AT!BAND=11,\"none\",0,8000000000000000").answers("ERROR");
        at.send("AT!BAND=xy").answers("ERROR");
        at.send("AT!BAND=00").ok();
        assertThat(at.network().channels()).isEmpty();
    }

    /** {@code src/plugins/sierra/mm-broadband-modem-sierra.c} and {@code mm-modem-helpers-sierra.c} of ModemManager. */
    @Test
    void modem_manager_s_plugin_asks_for_tries_technology_and_contexts() {
        at.send("AT+CPINC?").answers("+CPINC: 3,2,10,9", "OK");
        at.send("AT*CNTI=0").answers("*CNTI: 0,LTE", "OK");
        at.send("AT!SCACT?").answers("!SCACT: 1,0", "OK");
        at.send("AT!SCACT=1,1").ok();
        at.send("AT!SCACT=1,1").ok();
        at.send("AT!SCACT?").answers("!SCACT: 1,1", "OK");
        at.send("AT!SCACT=0,1").ok();
        at.send("AT!SCACT=1,9").answers("ERROR");
        at.network().serving = Optional.empty();
        at.send("AT*CNTI=0").answers("*CNTI: 0,NONE", "OK");
    }
}
