package dev.mynah.modem.mbim.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.SimState;
import dev.mynah.modem.mbim.MbimHost;
import dev.mynah.modem.mbim.wire.Status;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AuthServiceTest {
    private static final String KEY = "00112233445566778899AABBCCDDEEFF";

    private final MbimHost mbim = MbimHost.opened("Auth");

    @Test
    void a_challenge_is_answered_and_nothing_of_it_is_shown() {
        mbim.slot().sim.response = "DB08A1A2A3A4A5A6A7A8" + "10" + KEY + "10" + KEY + "9000";
        mbim.query("Aka", "Rand", new byte[16], "Autn", new byte[16])
                .answers("{Res=*** ResLen=8 IntegratingKey=*** CipheringKey=*** Auts=***}");
        assertThat(mbim.slot().sim.asked).containsExactly("authenticate 129");
        assertThat(mbim.events)
                .noneMatch(it -> it.line().toUpperCase(Locale.ROOT).contains("A1A2A3"));
    }

    @Test
    void a_challenge_out_of_step_and_a_false_one_are_told_apart() {
        mbim.slot().sim.response = "DC0E" + "0102030405060708090A0B0C0D0E" + "9000";
        mbim.query("Aka")
                .answers(Status.AUTH_SYNC_FAILURE, "{Res=*** ResLen=0 IntegratingKey=*** CipheringKey=*** Auts=***}");
        mbim.slot().sim.response = "9862";
        mbim.query("Aka").fails(Status.AUTH_INCORRECT_AUTN);
    }

    /** RFC 9048 appendix E, case 1. */
    @Test
    void keys_are_bound_to_the_name_of_a_network() {
        mbim.slot().sim.response = "DB0828D7B0F2A2EC3DE5"
                + "105349FBE098649F948F5D2E973A81C00F"
                + "109744871AD32BF9BBD1DD5CE54E3E2E5A"
                + "9000";
        byte[] ck = (byte[]) mbim.query(
                        "Akap",
                        "Rand",
                        HexFormat.of().parseHex("81E92B6C0EE0E12EBCEBA8D92A99DFA5"),
                        "Autn",
                        HexFormat.of().parseHex("BB52E91C747AC3AB2A5C23D15EE351D5"),
                        "NetworkName",
                        "WLAN")
                .value("CipheringKey");
        assertThat(ck).isEqualTo(HexFormat.of().parseHex("0093962D0DD84AA5684B045C9EDFFA04"));
    }

    @Test
    void challenges_of_gsm_come_in_twos_and_threes() {
        mbim.slot().sim.response = "0401020304081112131415161718" + "9000";
        Object sres = mbim.query("Sim", "N", 2).value("Sres2");
        assertThat(sres).isEqualTo(0x04030201);
        mbim.query("Sim", "N", 1).fails(Status.INVALID_PARAMETERS);
    }

    @Test
    void without_a_card_there_is_nobody_to_ask() {
        mbim.slot().sim.state = SimState.PIN_REQUIRED;
        mbim.query("Aka").fails(Status.PIN_REQUIRED);
        mbim.slot().sim.state = SimState.ABSENT;
        mbim.query("Sim", "N", 3).fails(Status.SIM_NOT_INSERTED);
    }
}
