package dev.mynah.modem.at.euicc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.at.AtExchanged;
import dev.mynah.modem.at.Conversation;
import dev.mynah.modem.at.FakeEuicc;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EuiccCommandsTest {
    private final Conversation at = new Conversation();
    private final FakeEuicc euicc = at.sim().euicc;

    @BeforeEach
    void show_errors_by_number() {
        at.send("AT+CMEE=1").ok();
    }

    @Test
    void CGEUICCID_shows_the_EID() {
        at.send("AT+CGEUICCID").answers("+CGEUICCID: \"89049032123451234512345678901235\"", "OK");
        at.send("AT+CGEUICCID=?").ok();
        euicc.refusal = Optional.of(Reason.NOT_SUPPORTED);
        at.send("AT+CGEUICCID").answers("+CME ERROR: 4");
    }

    @Test
    void CEUICCPM_disables_enables_and_deletes() {
        at.send("AT+CEUICCPM=0,\"8949001000000000017\"").ok();
        at.send("AT+CEUICCPM=1,\"8949001000000000025\"").ok();
        at.send("AT+CEUICCPM=1,\"8949001000000000025\",2").ok();
        at.send("AT+CEUICCPM=2,\"8949001000000000025\"").ok();
        assertThat(euicc.asked)
                .containsExactly(
                        "disable 8949001000000000017",
                        "enable 8949001000000000025",
                        "enable 8949001000000000025 on 2",
                        "delete 8949001000000000025");
        at.send("AT+CEUICCPM=?").answers("+CEUICCPM: (0-2)", "OK");
        at.send("AT+CEUICCPM=3,\"8949001000000000025\"").answers("+CME ERROR: 50");
    }

    @Test
    void what_the_card_refuses_has_an_error_of_its_own() {
        euicc.refusal = Optional.of(Reason.APPLICATION_NOT_FOUND);
        at.send("AT+CEUICCPM=1,\"8949001000000000099\"").answers("+CME ERROR: 22");
        euicc.refusal = Optional.of(Reason.NOT_ALLOWED);
        at.send("AT+CEUICCPM=2,\"8949001000000000017\"").answers("+CME ERROR: 3");
        euicc.refusal = Optional.of(Reason.SIM_NOT_READY);
        at.send("AT+CEUICCPM=0,\"8949001000000000017\"").answers("+CME ERROR: 14");
    }

    @Test
    void CEUICCPMETAI_shows_all_profiles_and_names_one() {
        at.send("AT+CEUICCPMETAI?")
                .answers(
                        "+CEUICCPMETAI: \"8949001000000000017\",1,\"\",\"Alpha Mobile\",\"Alpha\",2,1",
                        "+CEUICCPMETAI: \"8949001000000000025\",0,\"Fahrt\",\"\",\"Test\",0",
                        "OK");
        at.send("AT+CEUICCPMETAI=\"8949001000000000017\",\"Office\"").ok();
        at.send("AT+CSCS=\"UCS2\"").ok();
        at.send("AT+CEUICCPMETAI=\"8949001000000000017\",\"00DC\"").ok();
        at.send("AT+CSCS=\"IRA\"").ok();
        assertThat(euicc.asked).containsExactly("rename 8949001000000000017 Office", "rename 8949001000000000017 Ü");
    }

    @Test
    void CEUICCMEMRESET_adds_up_what_is_to_go() {
        at.send("AT+CEUICCMEMRESET=7").ok();
        at.send("AT+CEUICCMEMRESET=16").ok();
        at.send("AT+CEUICCMEMRESET=0").answers("+CME ERROR: 50");
        at.send("AT+CEUICCMEMRESET=?").answers("+CEUICCMEMRESET: (1-31)", "OK");
        assertThat(euicc.asked)
                .containsExactly(
                        "reset [OPERATIONAL_PROFILES, FIELD_LOADED_TEST_PROFILES, DEFAULT_SERVER]",
                        "reset [PROVISIONING_PROFILES]");
    }

    @Test
    void CEUICCSMDPA_sets_and_shows_the_default_server() {
        at.send("AT+CEUICCSMDPA?").answers("+CEUICCSMDPA: \"smdp.example.com\",\"lpa.ds.gsma.com\"", "OK");
        at.send("AT+CEUICCSMDPA=\"other.example.com\"").ok();
        at.send("AT+CEUICCSMDPA=\"\"").ok();
        assertThat(euicc.asked).containsExactly("default server other.example.com", "default server ");
    }

    @Test
    void CEUICCPNM_lists_shows_and_removes() {
        at.send("AT+CEUICCPNM=0")
                .answers(
                        "+CEUICCPNM: 7,3,\"smdp.example.com\",\"8949001000000000025\"",
                        "+CEUICCPNM: 8,0,\"smdp.example.com\"",
                        "OK");
        at.send("AT+CEUICCPNM=1,7").answers("+CEUICCPNM: 7,\"3000\"", "OK");
        at.send("AT+CEUICCPNM=2,7").ok();
        assertThat(euicc.asked).containsExactly("remove 7");
        at.send("AT+CEUICCPNM=1").answers("+CME ERROR: 50");
        at.send("AT+CEUICCPNM=0,7").answers("+CME ERROR: 50");
        euicc.refusal = Optional.of(Reason.INVALID_INDEX);
        at.send("AT+CEUICCPNM=2,99").answers("+CME ERROR: 21");
    }

    @Test
    void CEUICCPD_says_that_there_is_no_way_to_a_server_and_keeps_the_code_to_itself() {
        at.send("AT+CEUICCPD=\"1$smdp.example.com$QR-G-5C-1LS-1W1Z9P7\"").answers("+CME ERROR: 4");
        at.send("AT+CEUICCPD=\"LPA:1$smdp.example.com$$1.3.6.1.4.1.31746$1\",\"1234\"")
                .answers("+CME ERROR: 4");
        at.send("AT+CEUICCPD=\"2$smdp.example.com$X\"").answers("+CME ERROR: 50");
        at.send("AT+CEUICCPD=\"nonsense\"").answers("+CME ERROR: 50");
        assertThat(at.events.stream().filter(AtExchanged.class::isInstance).map(it -> it.line()))
                .noneMatch(it -> it.contains("QR-G"));
    }
}
