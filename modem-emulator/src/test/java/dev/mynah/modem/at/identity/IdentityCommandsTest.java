package dev.mynah.modem.at.identity;

import dev.mynah.modem.SimState;
import dev.mynah.modem.at.Conversation;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdentityCommandsTest {
    private final Conversation at = new Conversation();

    @Test
    void I_says_manufacturer_model_and_revision() {
        at.send("ATI").answers("Mynah", "Emulated LTE modem", "Revision: 0.1", "OK");
        at.send("ATi3").answers("Mynah", "Emulated LTE modem", "Revision: 0.1", "OK");
    }

    @Test
    void CGMI_and_GMI_say_the_manufacturer() {
        at.send("AT+CGMI").answers("Mynah", "OK");
        at.send("AT+CGMI=?").ok();
        at.send("AT+GMI").answers("Mynah", "OK");
    }

    @Test
    void CGMM_and_GMM_say_the_model() {
        at.send("AT+CGMM;+GMM").answers("Emulated LTE modem", "Emulated LTE modem", "OK");
    }

    @Test
    void CGMR_and_GMR_say_the_revision() {
        at.send("AT+CGMR;+GMR").answers("0.1", "0.1", "OK");
    }

    @Test
    void CGSN_says_the_serial_numbers() {
        at.send("AT+CGSN").answers("490154203237518", "OK");
        at.send("AT+CGSN=0").answers("490154203237518", "OK");
        at.send("AT+CGSN=1").answers("+CGSN: \"490154203237518\"", "OK");
        at.send("AT+CGSN=2").answers("+CGSN: \"4901542032375107\"", "OK");
        at.send("AT+CGSN=3").answers("+CGSN: \"07\"", "OK");
        at.send("AT+CGSN=?").answers("+CGSN: (0-3)", "OK");
        at.send("AT+CGSN=4").answers("ERROR");
    }

    @Test
    void GSN_says_the_IMEI() {
        at.send("AT+GSN").answers("490154203237518", "OK");
    }

    @Test
    void CIMI_says_the_IMSI_or_why_there_is_none() {
        at.send("AT+CIMI").answers("001010000000001", "OK");
        at.sim().imsi = Optional.empty();
        at.sim().state = SimState.PIN_REQUIRED;
        at.send("AT+CMEE=2;+CIMI").answers("+CME ERROR: SIM PIN required");
        at.sim().state = SimState.ABSENT;
        at.send("AT+CIMI").answers("+CME ERROR: SIM not inserted");
    }

    @Test
    void CCID_and_ICCID_say_the_ICCID() {
        at.send("AT+CCID").answers("+CCID: 8944500102198304826", "OK");
        at.send("AT+ICCID").answers("+ICCID: 8944500102198304826", "OK");
        at.sim().iccid = Optional.empty();
        at.sim().state = SimState.ABSENT;
        at.send("AT+CMEE=1;+CCID").answers("+CME ERROR: 10");
    }
}
