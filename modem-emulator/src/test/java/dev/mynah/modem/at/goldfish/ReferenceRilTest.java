package dev.mynah.modem.at.goldfish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Domain;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.NetworkTime;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.SimState;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.Conversation;
import dev.mynah.modem.at.FakeSubscription;
import dev.mynah.network.air.Rat;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What reference-ril sends, in its order, and what it can read. */
class ReferenceRilTest {
    private final Conversation at = new Conversation(ReferenceRil.DIALECT);

    /** initializeCallback: it goes on whatever these answer, but each has a meaning for it. */
    @BeforeEach
    void it_initializes() {
        at.send("ATE0Q0V1").lines();
        for (String command : new String[] {
            "ATE0Q0V1",
            "ATS0=0",
            "AT+CMEE=1",
            "AT+CREG=2",
            "AT+CGREG=1",
            "AT+CCWA=1",
            "AT+CMOD=0",
            "AT+CMUT=0",
            "AT+CSSN=0,1",
            "AT+COLP=0",
            "AT+CSCS=\"HEX\"",
            "AT+CUSD=1",
            "AT+CGEREP=1,0",
            "AT+CMGF=0"
        }) {
            assertThat(at.send(command).lines()).as(command).containsExactly("OK");
        }
    }

    @Test
    void technologies_have_its_numbers() {
        at.send("AT+CTEC=?").answers("+CTEC: 0,1,4", "OK");
        at.send("AT+CTEC?").answers("+CTEC: 4,13", "OK");
        // GSM and UMTS, UMTS preferred.
        at.send("AT+CTEC=4,\"201\"").answers("+CTEC: DONE", "OK");
        assertThat(at.network().technologies).isEqualTo(Set.of(Rat.GSM, Rat.UTRAN));
        at.network().serving = Optional.empty();
        at.send("AT+CTEC?").answers("+CTEC: 1,3", "OK");
        at.send("AT+CTEC=1,\"10\"").answers("+CTEC: DONE", "OK");
        at.send("AT+CTEC?").answers("+CTEC: 4,10", "OK");
        at.send("AT+CTEC=1,\"c\"").answers("+CME ERROR: 50");
    }

    @Test
    void the_radio_is_a_truth_value_and_the_card_works_without_it() {
        at.send("AT+CFUN?").answers("+CFUN: 1", "OK");
        at.send("AT+CFUN=0").ok();
        assertThat(at.slot(0).functionality()).isEqualTo(Functionality.RADIO_OFF);
        at.send("AT+CFUN?").answers("+CFUN: 0", "OK");
        at.send("AT+CFUN=1").ok();
        at.send("AT+CPIN?").answers("+CPIN: READY", "OK");
        at.send("AT+CSMS=1").lines();
        at.send("AT+CNMI=1,2,2,1,1").ok();
        at.send("AT+CIMI").answers("001010000000001", "OK");
        at.send("AT+CGSN").answers(at.slot(0).imei(), "OK");
    }

    @Test
    void a_PIN_is_answered_by_a_line_about_the_card() {
        at.sim().state = SimState.PIN_REQUIRED;
        at.send("AT+CPIN?").answers("+CPIN: SIM PIN", "OK");
        at.sim().refusal = Optional.of(Refusal.Reason.WRONG_PASSWORD);
        at.send("AT+CPIN=9999").answers("+CME ERROR: 16");
        at.send("AT+CPIN=1234").answers("+CPIN: READY", "OK");
        assertThat(at.events.toString()).doesNotContain("1234");
    }

    @Test
    void operators_are_three_lines_with_or_without_a_network() {
        String chain = "AT+COPS=3,0;+COPS?;+COPS=3,1;+COPS?;+COPS=3,2;+COPS?";
        at.send("AT+CSCS=\"IRA\"").ok();
        at.send(chain)
                .answers("+COPS: 0,0,\"Alpha Mobile\",7", "+COPS: 0,1,\"Alpha\",7", "+COPS: 0,2,\"00101\",7", "OK");
        at.network().serving = Optional.empty();
        at.send(chain).answers("+COPS: 0", "+COPS: 0", "+COPS: 0", "OK");
    }

    @Test
    void registration_has_as_many_values_as_it_counts() {
        at.slot(0).registered(Domain.EPS, RegistrationStatus.HOME, FakeSubscription.CELL);
        at.slot(0).registered(Domain.CS, RegistrationStatus.HOME, FakeSubscription.CELL);
        at.unsolicited("+CGREG: 1", "+CREG: 1,\"0001\",\"00000101\",7");
        at.send("AT+CREG?").answers("+CREG: 2,1,\"0001\",\"00000101\",7", "OK");
        at.send("AT+CGREG?").answers("+CGREG: 1,1", "OK");
    }

    @Test
    void the_card_is_read_and_channels_are_numbers() {
        at.sim().response = "98001011223344556677F89000";
        at.send("AT+CRSM=176,12258,0,0,10").answers("+CRSM: 144,0,98001011223344556677F8", "OK");
        at.sim().response = "9000";
        at.send("AT+CCHO=A0000005591010FFFFFFFF8900000100").answers("1", "OK");
        at.send("AT+CGLA=1,10,81F2000000").answers("+CGLA: 4,9000", "OK");
        at.send("AT+CCHC=1").answers("+CCHC", "OK");
        at.send("AT+CSIM=10,\"0070000001\"").answers("+CSIM: 4,9000", "OK");
    }

    @Test
    void a_data_call_leaves_the_line_to_commands() {
        at.send("AT+CGDCONT=1,\"IP\",\"internet\",,0,0").ok();
        at.send("AT+CGQREQ=1").lines();
        at.send("AT+CGQMIN=1").lines();
        at.send("AT+CGEREP=1,0").ok();
        at.send("AT+CGACT=1,0").lines();
        assertThat(at.send("ATD*99***1#").lines()).contains("OK");
        at.send("AT+CGACT?").answers("+CGACT: 1,1", "OK");
        assertThat(at.send("AT+CGDCONT?").lines().get(0)).startsWith("+CGDCONT: 1,\"IP\",\"internet\",");
    }

    @Test
    void signal_has_the_values_of_all_technologies_and_time_is_told() {
        assertThat(at.send("AT+CSQ").lines().get(0).split(",")).hasSize(22);
        at.slot(0)
                .tell(new SubscriptionEvent.NetworkTimeReceived(
                        new NetworkTime(OffsetDateTime.parse("2026-10-13T11:40:48+08:00"), 1)));
        at.unsolicited("%CTZV: 26/10/13:03:40:48+32:1:");
    }
}
