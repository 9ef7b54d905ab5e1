package dev.mynah.hal.service.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.hal.parcel.Bytes;
import dev.mynah.hal.radio.sim.CardPowerState;
import dev.mynah.hal.radio.sim.IccIoResult;
import dev.mynah.hal.radio.sim.SessionInfo;
import dev.mynah.hal.radio.sim.SimApdu;
import dev.mynah.modem.Sim;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Commands for the card that hosts write themselves. */
class ChannelsTest {
    private static final String ISD_R = "A0000005591010FFFFFFFF8900000100";

    private final SimHosts hosts = SimHosts.of();

    private IccIoResult transmitted(int channel, SimApdu apdu) {
        hosts.sim().iccTransmitApduLogicalChannel(channel, apdu);
        return hosts.first.last("iccTransmitApduLogicalChannelResponse", IccIoResult.class);
    }

    @Test
    void the_isd_r_is_selected_asked_and_left() {
        hosts.sim().iccOpenLogicalChannel(1, ISD_R, 0);
        assertThat(hosts.first
                        .last("iccOpenLogicalChannelResponse", Bytes.class)
                        .toHex())
                .startsWith("6f")
                .endsWith("9000");
        int channel = hosts.first.last("iccOpenLogicalChannelResponse", Integer.class);
        IccIoResult first = transmitted(channel, Apdus.es10(channel, "BF3E035C015A"));
        assertThat(first.sw1()).isEqualTo(0x61);
        IccIoResult rest = transmitted(channel, new SimApdu(channel, channel, 0xC0, 0, 0, first.sw2(), "", true));
        assertThat(rest.sw1()).isEqualTo(0x90);
        assertThat(rest.simResponse()).isEqualTo("BF3E125A1089049032123451234512345678901235");
        hosts.told();
        hosts.sim().iccCloseLogicalChannelWithSessionInfo(3, new SessionInfo(channel, true));
        hosts.sim().iccCloseLogicalChannelWithSessionInfo(4, new SessionInfo(channel, true));
        hosts.sim().iccCloseLogicalChannelWithSessionInfo(5, new SessionInfo(0, false));
        hosts.sim().iccCloseLogicalChannel(6, 0);
        hosts.sim().iccCloseLogicalChannel(7, -3);
        hosts.sim().iccTransmitApduLogicalChannel(8, Apdus.es10(channel, "BF3E035C015A"));
        assertThat(hosts.told())
                .containsExactly(
                        "iccCloseLogicalChannelWithSessionInfoResponse 3 NONE",
                        "iccCloseLogicalChannelWithSessionInfoResponse 4 MISSING_RESOURCE",
                        "iccCloseLogicalChannelWithSessionInfoResponse 5 INVALID_ARGUMENTS",
                        "iccCloseLogicalChannelResponse 6 INVALID_ARGUMENTS",
                        "iccCloseLogicalChannelResponse 7 MISSING_RESOURCE",
                        "iccTransmitApduLogicalChannelResponse 8 INVALID_ARGUMENTS IccIoResult[0000]");
    }

    @Test
    void a_host_that_goes_leaves_no_channel_open() {
        for (int i = 0; i < 18; i++) {
            hosts.open("");
        }
        hosts.sim().iccOpenLogicalChannel(1, ISD_R, 0);
        assertThat(hosts.told()).containsExactly("iccOpenLogicalChannelResponse 1 MISSING_RESOURCE 0 0 bytes");
        hosts.first.comeAgain();
        hosts.sim().iccOpenLogicalChannel(2, ISD_R, 0);
        assertThat(hosts.told().get(0)).startsWith("iccOpenLogicalChannelResponse 2 NONE");
    }

    @Test
    void a_host_that_goes_leaves_what_others_have_opened_since_a_reset() {
        int channel = hosts.open(ISD_R);
        hosts.sim().setSimCardPower(1, CardPowerState.POWER_DOWN);
        hosts.sim().setSimCardPower(2, CardPowerState.POWER_UP);
        hosts.told();
        Sim sim = hosts.handset.slot(0).sim();
        assertThat(hosts.handset
                        .get(sim.open(HexFormat.of().parseHex(ISD_R), 0))
                        .number())
                .isEqualTo(channel);
        hosts.first.comeAgain();
        byte[] getEid = HexFormat.of().parseHex("80E2910006BF3E035C015A00");
        assertThat(hosts.handset.get(sim.transmit(channel, getEid))).startsWith(0xBF, 0x3E);
    }

    @Test
    void the_class_names_the_channel_whatever_the_host_put_into_it() {
        int channel = 0;
        while (channel < 7) {
            channel = hosts.open(ISD_R);
        }
        for (int cla : new int[] {0x80 | channel, 0x80, 0xC0 | (channel - 4)}) {
            SimApdu apdu = new SimApdu(channel, cla, 0xE2, 0x91, 0, 6, "BF3E035C015A", true);
            assertThat(transmitted(channel, apdu).sw1()).isEqualTo(0x61);
        }
    }

    @Test
    void channels_and_what_is_selected_on_them_are_not_changed_by_commands() {
        hosts.sim().iccTransmitApduBasicChannel(1, Apdus.basic(0x00, 0x70, 0x00, 0x00, 1, ""));
        hosts.sim().iccTransmitApduBasicChannel(2, Apdus.basic(0x00, 0xA4, 0x04, 0x00, 16, ISD_R));
        hosts.sim().iccTransmitApduBasicChannel(3, Apdus.basic(0x00, 0xA4, 0x00, 0x0C, 2, "3F00"));
        hosts.sim().iccTransmitApduBasicChannel(4, Apdus.basic(0x80, 0xF2, 0x00, 0x0C, -1, ""));
        hosts.sim().iccTransmitApduBasicChannel(5, Apdus.basic(0x180, 0xF2, 0x00, 0x0C, -1, ""));
        hosts.sim().iccTransmitApduBasicChannel(6, Apdus.basic(0x80, 0xF2, 0x00, 0x0C, 1, "XY"));
        assertThat(hosts.told())
                .containsExactly(
                        "iccTransmitApduBasicChannelResponse 1 NONE IccIoResult[6881]",
                        "iccTransmitApduBasicChannelResponse 2 NONE IccIoResult[6A81]",
                        "iccTransmitApduBasicChannelResponse 3 NONE IccIoResult[9000]",
                        "iccTransmitApduBasicChannelResponse 4 NONE IccIoResult[9000]",
                        "iccTransmitApduBasicChannelResponse 5 INVALID_ARGUMENTS IccIoResult[0000]",
                        "iccTransmitApduBasicChannelResponse 6 INVALID_ARGUMENTS IccIoResult[0000]");
    }

    @Test
    void an_application_there_is_not_is_not_found() {
        hosts.sim().iccOpenLogicalChannel(1, "A00000015141434C00", 0);
        hosts.sim().iccOpenLogicalChannel(2, "A0000000999999", 0);
        hosts.sim().iccOpenLogicalChannel(3, "no digits", 0);
        hosts.sim().iccOpenLogicalChannel(4, ISD_R, 0x1FF);
        hosts.sim().iccOpenLogicalChannel(5, ISD_R.repeat(2), 0);
        assertThat(hosts.told())
                .contains(
                        "iccOpenLogicalChannelResponse 2 NO_SUCH_ELEMENT 0 0 bytes",
                        "iccOpenLogicalChannelResponse 3 INVALID_ARGUMENTS 0 0 bytes",
                        "iccOpenLogicalChannelResponse 4 INVALID_ARGUMENTS 0 0 bytes",
                        "iccOpenLogicalChannelResponse 5 INVALID_ARGUMENTS 0 0 bytes");
    }

    @Test
    void a_channel_that_a_reset_has_closed_answers_nothing_but_can_be_closed() {
        int channel = hosts.open(ISD_R);
        hosts.sim().setSimCardPower(1, CardPowerState.POWER_DOWN);
        hosts.sim().setSimCardPower(2, CardPowerState.POWER_UP);
        hosts.told();
        hosts.sim().iccTransmitApduLogicalChannel(3, Apdus.es10(channel, "BF3E035C015A"));
        hosts.sim().iccCloseLogicalChannel(4, channel);
        assertThat(hosts.told())
                .containsExactly(
                        "iccTransmitApduLogicalChannelResponse 3 INVALID_ARGUMENTS IccIoResult[0000]",
                        "iccCloseLogicalChannelResponse 4 MISSING_RESOURCE");
    }

    @Test
    void a_challenge_that_is_not_the_operators_is_refused_by_the_card() {
        String junk = Base64.getEncoder()
                .encodeToString(HexFormat.of().parseHex("10" + "00".repeat(16) + "10" + "00".repeat(16)));
        String usim = hosts.status().applications().get(0).aidPtr();
        String isim = hosts.status().applications().get(1).aidPtr();
        hosts.sim().requestIccSimAuthentication(1, 0x81, junk, usim);
        hosts.sim().requestIccSimAuthentication(2, 0x81, junk, isim);
        hosts.sim().requestIccSimAuthentication(3, 0x81, junk + "\n", "");
        hosts.sim().requestIccSimAuthentication(4, 0, "test", usim);
        hosts.sim().requestIccSimAuthentication(5, 0x81, "", usim);
        hosts.sim().requestIccSimAuthentication(6, 0x80, junk, usim);
        hosts.sim().requestIccSimAuthentication(7, 0x81, junk, "A0000000999999");
        assertThat(hosts.told())
                .containsExactly(
                        "requestIccSimAuthenticationResponse 1 NONE IccIoResult[9862]",
                        "requestIccSimAuthenticationResponse 2 NONE IccIoResult[9862]",
                        "requestIccSimAuthenticationResponse 3 NONE IccIoResult[9862]",
                        "requestIccSimAuthenticationResponse 4 INVALID_ARGUMENTS IccIoResult[0000]",
                        "requestIccSimAuthenticationResponse 5 INVALID_ARGUMENTS IccIoResult[0000]",
                        "requestIccSimAuthenticationResponse 6 INVALID_ARGUMENTS IccIoResult[0000]",
                        "requestIccSimAuthenticationResponse 7 NO_SUCH_ELEMENT IccIoResult[0000]");
    }

    @Test
    void a_gsm_challenge_is_answered_with_response_and_key() {
        String challenge = Base64.getEncoder().encodeToString(HexFormat.of().parseHex("10" + "00".repeat(16)));
        hosts.sim().requestIccSimAuthentication(1, 0x80, challenge, "");
        IccIoResult result = hosts.first.last("requestIccSimAuthenticationResponse", IccIoResult.class);
        assertThat(result.sw1()).isEqualTo(0x90);
        byte[] answer = Base64.getDecoder().decode(result.simResponse());
        assertThat(answer)
                .hasSize(14)
                .startsWith(4)
                .satisfies(it -> assertThat(it[5]).isEqualTo((byte) 8));
    }
}
