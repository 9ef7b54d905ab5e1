package dev.mynah.modem.at.goldfish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Domain;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.NetworkSelection;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.SimState;
import dev.mynah.modem.at.Conversation;
import dev.mynah.modem.at.FakeSubscription;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How HALs begin, octet by octet. */
class GoldfishStartTest {
    private final Conversation at = new Conversation(Goldfish.DIALECT);

    private void asks(String command, String answer) {
        at.heard();
        at.send(command);
        assertThat(at.heard()).as(command).isEqualTo(answer);
    }

    /** With each of these that is not OK the HAL's process ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATE0Q0V1",
                "AT+CMEE=1",
                "AT+CREG=2",
                "AT+CGREG=2",
                "AT+CEREG=2",
                "AT+CCWA=1",
                "AT+CMOD=0",
                "AT+CMUT=0",
                "AT+CSSN=0,1",
                "AT+COLP=0",
                "AT+CSCS=\"HEX\"",
                "AT+CUSD=1",
                "AT+CGEREP=1,0",
                "AT+CMGF=0",
                "AT+CFUN=1",
                "AT+CFUN=0",
                "AT+CCSS=0",
                "AT+WRMP=1",
                "AT+WSOS=0",
                "AT+CLIR: 1",
                // reference-ril
                "ATS0=0",
                "AT+CSMS=1",
                "AT+CNMI=1,2,2,1,1"
            })
    void what_is_sent_at_the_start_is_ok(String command) {
        at.send(command);
        assertThat(at.heard()).endsWith("OK\r").doesNotContain("\n").doesNotContain("ERROR");
    }

    @Test
    void the_first_command_is_not_echoed() {
        asks("ATE0Q0V1", "OK\r");
    }

    @Test
    void the_radio_is_on_or_in_flight_mode_while_the_card_works() {
        asks("AT+CFUN?", "+CFUN: 1\rOK\r");
        asks("AT+CFUN=0", "OK\r");
        assertThat(at.slot(0).functionality()).isEqualTo(Functionality.RADIO_OFF);
        asks("AT+CFUN?", "+CFUN: 0\rOK\r");
        asks("AT+CICCID", "8944500102198304826\rOK\r");
    }

    @Test
    void the_card_is_named_by_bare_numbers() {
        asks("AT+CPIN?", "+CPIN: READY\rOK\r");
        asks("AT+CICCID", "8944500102198304826\rOK\r");
        asks("AT+CIMI", "001010000000001\rOK\r");
        asks("AT+CGSN=2", at.slot(0).imei() + "\rOK\r");
        at.send("AT+CMEE=1");
        asks("AT+CEID", "+CME ERROR: 22\r");
        asks("AT+CATR", "+CME ERROR: 22\r");
    }

    @Test
    void a_card_whose_ICCID_cannot_be_read_is_none() {
        at.send("AT+CMEE=1");
        at.sim().iccid = Optional.empty();
        at.sim().state = SimState.NOT_READY;
        asks("AT+CPIN?", "+CME ERROR: 10\r");
    }

    @Test
    void a_PIN_is_entered_and_changed_without_quotes() {
        at.sim().state = SimState.PIN_REQUIRED;
        asks("AT+CPIN?", "+CPIN: SIM PIN\rOK\r");
        asks("AT+CPIN=1234", "OK\r");
        at.sim().state = SimState.READY;
        asks("AT+CPIN=1234,4321", "OK\r");
        assertThat(at.sim().asked).containsExactly("verify PIN1 1234", "change PIN1 1234 4321");
        asks("AT+CLCK=\"SC\",2,\"\",7", "+CLCK: 0\rOK\r");
        asks("AT+CPINR=\"SIM PIN\"", "+CPINR: SIM PIN,3,3\rOK\r");
        assertThat(at.events.toString()).doesNotContain("1234").doesNotContain("4321");
    }

    @Test
    void technologies_are_bits() {
        asks("AT+CTEC=?", "+CTEC: 0,1,5,6\rOK\r");
        asks("AT+CTEC?", "+CTEC: 32,63\rOK\r");
        asks("AT+CTEC=5,\"20\"", "+CTEC: DONE\rOK\r");
        assertThat(at.network().technologies).containsExactly(Rat.E_UTRAN);
        asks("AT+CTEC?", "+CTEC: 32,20\rOK\r");
        asks("AT+CTEC=0,\"3\"", "+CTEC: DONE\rOK\r");
        at.send("AT+CMEE=1");
        asks("AT+CTEC=0,\"zz\"", "+CME ERROR: 50\r");
        asks("AT+CTEC=0,\"80\"", "+CME ERROR: 50\r");
        at.network().serving = Optional.empty();
        at.network().technologies = Set.of(Rat.GSM, Rat.UTRAN);
        asks("AT+CTEC?", "+CTEC: 2,3\rOK\r");
    }

    @Test
    void signal_has_22_values() {
        String unknown = "2147483647";
        asks("AT+CSQ", "+CSQ: " + (unknown + ",").repeat(7) + "27,85,11" + ("," + unknown).repeat(12) + "\rOK\r");
    }

    @Test
    void the_operator_is_a_chain_of_three_and_the_selection_has_the_number() {
        at.send("AT+CMEE=1");
        String chain = "AT+COPS=3,0;+COPS?;+COPS=3,1;+COPS?;+COPS=3,2;+COPS?";
        asks("AT+COPS?", "+COPS: 0,2,00101\rOK\r");
        asks(chain, "+COPS: 0,0,Alpha Mobile\r+COPS: 0,1,Alpha\r+COPS: 0,2,00101\rOK\r");
        asks("AT+COPS?", "+COPS: 0,2,00101\rOK\r");

        at.send("AT+CSCS=\"HEX\"").send("AT+COPS=1,2,\"99970\"");
        assertThat(at.network().selection)
                .isEqualTo(new NetworkSelection.Manual(Plmn.of("99970"), Optional.empty(), false));
        at.network().selecting.complete();
        at.time.settle();
        asks("AT+COPS?", "+COPS: 1,2,00101\rOK\r");
        asks(chain, "+COPS: 0,0,Alpha Mobile\r+COPS: 0,1,Alpha\r+COPS: 0,2,00101\rOK\r");
        at.send("AT+COPS=0");
        at.network().selecting.complete();
        at.time.settle();
        at.heard();

        at.network().serving = Optional.empty();
        asks(chain, "+CME ERROR: 30\r");
        asks("AT+COPS?", "+COPS: 0,0,0\rOK\r");
    }

    @Test
    void registration_is_told_with_the_values_that_the_HAL_counts() {
        at.slot(0).registered(Domain.EPS, RegistrationStatus.HOME, FakeSubscription.CELL);
        at.send("AT+CREG=2").send("AT+CEREG=2").send("AT+CGREG=2");
        asks("AT+CEREG?", "+CEREG: 2,1,\"0001\",\"00000101\",7\rOK\r");
        asks("AT+CREG?", "+CREG: 2,0\rOK\r");
        asks("AT+CGREG?", "+CGREG: 2,1,\"0001\",\"00000101\",7\rOK\r");

        at.slot(0).registered(Domain.CS, RegistrationStatus.ROAMING, FakeSubscription.CELL);
        assertThat(at.heard()).isEqualTo("+CREG: 5,\"0001\",\"00000101\",7\r");
        at.slot(0).denied(Domain.CS, 11);
        assertThat(at.heard()).isEqualTo("+CREG: 3\r");
    }

    @Test
    void NR_is_told_of_by_the_command_of_LTE() {
        at.send("AT+CEREG=2");
        at.heard();
        at.slot(0).registered(Domain.NG, RegistrationStatus.HOME, FakeSubscription.CELL);
        assertThat(at.heard()).isEqualTo("+CEREG: 1,\"0001\",\"00000101\",7\r");
    }
}
