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
}
