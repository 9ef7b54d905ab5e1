package dev.mynah.modem.at.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Functionality;
import dev.mynah.modem.at.AtCommands;
import dev.mynah.modem.at.Conversation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlCommandsTest {
    private final Conversation at = new Conversation();

    @Test
    void E_rules_the_echo() {
        assertThat(at.send("ATE1").send("AT").heard()).isEqualTo("\r\nOK\r\nAT\r\r\nOK\r\n");
        assertThat(at.send("ATE0").send("AT").heard()).isEqualTo("ATE0\r\r\nOK\r\n\r\nOK\r\n");
    }

    @Test
    void V_and_Q_rule_the_result_codes() {
        assertThat(at.send("ATV0").heard()).isEqualTo("0\r");
        assertThat(at.send("AT+NONE").heard()).isEqualTo("4\r");
        assertThat(at.send("ATV1").send("ATQ1").send("AT").heard()).isEqualTo("\r\nOK\r\n");
        assertThat(at.send("ATQ0").heard()).isEqualTo("\r\nOK\r\n");
    }

    /** The line wvdial begins with; it goes no further where a part of it fails. */
    @Test
    void FCLASS_knows_data_only() {
        at.send("ATQ0 V1 E0 S0=0 &C1 &D2 +FCLASS=0").heard();
        at.send("AT+FCLASS?").answers("0", "OK");
        at.send("AT+FCLASS=?").answers("0", "OK");
        at.send("AT+FCLASS=1").answers("ERROR");
    }

    /** As hosts of old say before they dial, also in one line with it. */
    @Test
    void tones_and_pulses_are_taken() {
        at.send("ATT").answers("OK");
        at.send("ATP").answers("OK");
        at.send("ATTE0").answers("OK");
    }

    @Test
    void CBC_knows_no_battery() {
        at.send("AT+CBC").answers("+CBC: 2,0", "OK");
        at.send("AT+CBC=?").answers("+CBC: (2),(0)", "OK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATX4",
                "ATX",
                "ATL1",
                "ATM0",
                "AT&C1",
                "AT&D2",
                "AT&K3",
                "AT&S0",
                "ATH",
                "ATH0",
                "ATE0V1X4&C1&D2"
            })
    void options_take_their_values(String line) {
        at.send(line).ok();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ATX5", "ATE2", "AT&C2", "AT&D9", "ATH1", "ATZ7", "AT&F1", "AT&W2", "ATS3=200", "ATS99?"})
    void values_out_of_range_are_errors(String line) {
        at.send("AT+CMEE=2").ok();
        at.send(line).answers("ERROR");
    }

    @Test
    void S_registers_are_set_and_read() {
        at.send("ATS0?").answers("000", "OK");
        at.send("ATS7=60S7?").answers("060", "OK");
        at.send("ATS12=20;S12?").answers("020", "OK");
    }

    @Test
    void Z_recalls_what_W_stored_and_F_the_factory_settings() {
        at.send("ATS7=33;+CMEE=2;+CSCS=\"UCS2\";+CREG=2").ok();
        at.send("AT&W").ok();
        at.send("ATS7=44;+CMEE=0;+CREG=0").ok();
        at.send("ATZ;this is not looked at").ok();
        at.send("ATS7?;+CMEE?;+CSCS?;+CREG?").answers("033", "+CMEE: 2", "+CSCS: \"UCS2\"", "+CREG: 2,0", "OK");
        at.send("AT&F").ok();
        at.send("ATS7?;+CMEE?;+CSCS?;+CREG?").answers("050", "+CMEE: 0", "+CSCS: \"IRA\"", "+CREG: 0,0", "OK");
        at.send("ATZ").ok();
        at.send("ATS7?").answers("033", "OK");
    }

    @Test
    void a_stored_profile_outlives_the_power_cycle() {
        at.send("AT+CTZU=0;+CMEE=2;+COPS=3,2;+CEREG=5;+CPLS=1;S7=33&W").ok();
        Conversation later = new Conversation(at.modem);
        later.send("AT+CTZU?;+CMEE?;+COPS?;+CEREG?;+CPLS?;S7?")
                .answers("+CTZU: 0", "+CMEE: 2", "+COPS: 0,2,\"00101\",7", "+CEREG: 5,0", "+CPLS: 1", "033", "OK");
    }

    @Test
    void a_profile_of_another_version_is_taken_as_far_as_it_makes_sense() {
        at.modem.nvItems().put("at0/profile0", "S7=33\nE=x\n+CMEE=LOUD\n+CREG=two\n+NEW=1\nnonsense\n");
        at.send("ATZ").ok();
        at.send("ATS7?;+CMEE?;+CREG?").answers("033", "+CMEE: 0", "+CREG: 0,0", "OK");
    }

    @Test
    void V_shows_the_settings() {
        at.send("AT&V")
                .answers(
                        "E0 Q0 V1 X4 &C1 &D2 &S0 &K3 L0 M0",
                        "S00:000 S02:043 S03:013 S04:010 S05:008 S06:002 S07:050 S08:002 S10:014 S12:050",
                        "OK");
    }

    @Test
    void ampersand_K_and_IFC_say_the_same() {
        at.send("AT&K0;+IFC?").answers("+IFC: 0,0", "OK");
        at.send("AT&K4;+IFC?").answers("+IFC: 1,1", "OK");
        at.send("AT&K3;+IFC?").answers("+IFC: 2,2", "OK");
    }

    @Test
    void IPR_ICF_and_IFC_are_kept_for_the_host() {
        at.send("AT+IPR?").answers("+IPR: 0", "OK");
        at.send("AT+IPR=115200;+IPR?").answers("+IPR: 115200", "OK");
        at.send("AT+IPR=115201").answers("ERROR");
        at.send("AT+ICF=3,0;+ICF?").answers("+ICF: 3,0", "OK");
        at.send("AT+ICF=?").answers("+ICF: (0-6),(0-3)", "OK");
        at.send("AT+IFC=0,0;+IFC?").answers("+IFC: 0,0", "OK");
        at.send("AT+IFC=?").answers("+IFC: (0-2),(0-2)", "OK");
    }

    @Test
    void GCAP_says_that_there_are_3GPP_commands() {
        at.send("AT+GCAP").answers("+GCAP: +CGSM", "OK");
    }

    @Test
    void CLAC_lists_every_command() {
        var listed = at.send("AT+CLAC").lines();
        assertThat(listed)
                .contains("ATE", "AT&F", "AT+CLAC", "AT+COPS", "AT+CGDCONT")
                .endsWith("OK");
        assertThat(listed).hasSize(AtCommands.table().names().size() + 1);
    }

    @Test
    void CMEE_rules_how_errors_are_shown() {
        at.send("AT+CMEE?").answers("+CMEE: 0", "OK");
        at.send("AT+CMEE=?").answers("+CMEE: (0-2)", "OK");
        at.send("AT+CFUN=9").answers("ERROR");
        at.send("AT+CMEE=1;+CFUN=9").answers("+CME ERROR: 50");
        at.send("AT+CMEE=2;+CFUN=9").answers("+CME ERROR: Incorrect parameters");
        at.send("AT+CMEE=3").answers("+CME ERROR: Incorrect parameters");
    }

    @Test
    void CSCS_chooses_the_alphabet() {
        at.send("AT+CSCS=?").answers("+CSCS: (\"GSM\",\"IRA\",\"UCS2\",\"HEX\",\"8859-1\")", "OK");
        at.send("AT+CSCS=\"UCS2\"").ok();
        at.send("AT+CSCS?").answers("+CSCS: \"UCS2\"", "OK");
        at.send("AT+COPS?").answers("+COPS: 0,0,\"0041006C0070006800610020004D006F00620069006C0065\",7", "OK");
        at.send("AT+CSCS=\"KLINGON\"").answers("ERROR");
    }

    @Test
    void CFUN_switches_the_stack() {
        at.send("AT+CFUN?").answers("+CFUN: 1", "OK");
        at.send("AT+CFUN=?").answers("+CFUN: (0,1,4),(0,1)", "OK");
        at.send("AT+CFUN=4").ok();
        at.send("AT+CFUN?").answers("+CFUN: 4", "OK");
        at.send("AT+CFUN=1,1").ok();
        assertThat(at.slot(0).levels)
                .containsExactly(
                        Functionality.FULL, Functionality.RADIO_OFF, Functionality.MINIMUM, Functionality.FULL);
    }

    @Test
    void CPAS_is_ready_unless_the_stack_is_off() {
        at.send("AT+CPAS").answers("+CPAS: 0", "OK");
        at.send("AT+CFUN=0;+CPAS").answers("+CPAS: 5", "OK");
        at.send("AT+CPAS=?").answers("+CPAS: (0,3,4,5)", "OK");
    }

    @Test
    void CLAN_is_the_language_of_the_user_and_CLAE_tells_of_another() {
        at.send("AT+CMEE=1").ok();
        at.send("AT+CLAN=?").ok();
        at.send("AT+CLAN?").answers("+CLAN: \"en\"", "OK");
        at.send("AT+CLAN=\"sv\";+CLAN?").answers("+CLAN: \"sv\"", "OK");
        at.send("AT+CLAN=\"Klingon\"").answers("+CME ERROR: 58");
        at.send("AT+CLAE=?").answers("+CLAE: (0,1)", "OK");
        at.send("AT+CLAE=1;+CLAE?").answers("+CLAE: 1", "OK");
        at.modem.language("de");
        at.unsolicited("+CLAEV: \"de\"");
    }
}
