package dev.mynah.modem.mbim.uicc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.mbim.MbimHost;
import dev.mynah.modem.mbim.wire.Status;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CardAccessTest {
    private static final byte[] AID = HexFormat.of().parseHex("A0000000871002");
    private static final byte[] SPN = HexFormat.of().parseHex("7FFF6F46");

    private final MbimHost mbim = MbimHost.opened("MS UICC Low Level Access");

    private int open(int group) {
        mbim.slot().sim.response = "6F009000";
        return (int) mbim.set("Open Channel", "AppId", AID, "SelectP2Arg", 4, "ChannelGroup", group)
                .value("Channel");
    }

    @Test
    void a_channel_is_opened_used_and_closed() {
        int channel = open(1);
        mbim.slot().sim.response = "01026A82";
        mbim.set(
                        "APDU",
                        "Channel",
                        channel,
                        "SecureMessaging",
                        "NO_HDR_AUTH",
                        "Command",
                        HexFormat.of().parseHex("00B2010400"))
                .answers("{Status=33386 Response=***}");
        assertThat(mbim.slot().sim.asked).contains("transmit on " + channel + " 08b2010400");
        mbim.set("Close Channel", "Channel", channel).answers("{Status=144}");
        mbim.set("APDU", "Channel", channel, "Command", new byte[5]).fails(Status.MS_INVALID_LOGICAL_CHANNEL);
    }

    @Test
    void a_channel_whose_application_the_card_does_not_select_is_another_failure_than_no_channel() {
        mbim.slot().sim.refusal = Optional.of(Refusal.Reason.SELECTION_REFUSED);
        mbim.set("Open Channel", "AppId", AID, "ChannelGroup", 1).fails(Status.MS_SELECT_FAILED);
        mbim.slot().sim.refusal = Optional.of(Refusal.Reason.CHANNEL_UNAVAILABLE);
        mbim.set("Open Channel", "AppId", AID, "ChannelGroup", 1).fails(Status.MS_NO_LOGICAL_CHANNELS);
    }

    @Test
    void channels_are_closed_by_their_group() {
        int first = open(7);
        int second = open(7);
        int other = open(8);
        mbim.set("Close Channel", "Channel", 0, "ChannelGroup", 7).answers("{Status=144}");
        assertThat(mbim.slot().sim.asked)
                .contains("close " + first, "close " + second)
                .doesNotContain("close " + other);
    }

    @Test
    void a_host_that_goes_closes_its_channels_unless_something_holds_the_function_open() {
        int channel = open(1);
        mbim.end();
        assertThat(mbim.slot().sim.asked).contains("close " + channel);
        assertThat(mbim.function.channels()).isEmpty();
    }

    @Test
    void what_an_apdu_carries_is_not_shown() {
        int channel = open(1);
        mbim.slot().sim.response = "CAFE9000";
        mbim.set("APDU", "Channel", channel, "Command", HexFormat.of().parseHex("0020000108DEADBEEF"))
                .value("Status");
        assertThat(mbim.events)
                .noneMatch(it -> it.line().contains("DEAD") || it.line().contains("CAFE"));
    }

    @Test
    void a_file_tells_what_it_is() {
        mbim.slot().sim.response = "620C8202412183026F46800200119000";
        mbim.query("File Status", "ApplicationId", AID, "FilePath", SPN)
                .answers("{Version=1 StatusWord1=144 StatusWord2=0 FileAccessibility=2 FileType=1 FileStructure=1"
                        + " FileItemCount=1 FileItemSize=17 AccessConditionRead=UNKNOWN AccessConditionUpdate=UNKNOWN"
                        + " AccessConditionActivate=UNKNOWN AccessConditionDeactivate=UNKNOWN}");
        mbim.query("File Status", "FilePath", new byte[3]).fails(Status.INVALID_PARAMETERS);
    }

    @Test
    void a_file_is_read_and_its_status_words_are_the_cards() {
        mbim.slot().sim.response = "6A82";
        mbim.query("Read Binary", "ApplicationId", AID, "FilePath", SPN, "ReadSize", 17)
                .answers("{Version=1 StatusWord1=106 StatusWord2=130 Data=***}");
        mbim.slot().sim.response = "0102039000";
        byte[] record = (byte[])
                mbim.query("Read Record", "FilePath", SPN, "RecordNumber", 2).value("Data");
        assertThat(record).containsExactly(1, 2, 3);
        mbim.query("Read Record", "FilePath", SPN, "RecordNumber", 0).fails(Status.INVALID_PARAMETERS);
        mbim.query("Read Binary", "FilePath", SPN, "LocalPin", "1234").fails(Status.INVALID_PARAMETERS);
    }

    @Test
    void a_card_that_is_not_there_has_no_answer_to_reset() {
        mbim.query("ATR").fails(Status.SIM_NOT_INSERTED);
    }

    @Test
    void what_the_host_says_of_the_terminal_is_kept_for_the_next_reset() {
        byte[] object = {(byte) 0x82, 0x01, 0x05};
        mbim.set(
                        "Terminal Capability",
                        "TerminalCapability",
                        List.of(MbimHost.structure("TerminalCapabilityData", object)))
                .answers("{TerminalCapabilityCount=1 TerminalCapability=[{TerminalCapabilityData=820105}]}");
        assertThat(mbim.slot().terminalCapability().objects()).containsExactly(object);
        assertThat(mbim.slot().sim.asked).isEmpty();
        byte[] padded = {(byte) 0x82, 0x01, 0x05, 0x00};
        mbim.set(
                        "Terminal Capability",
                        "TerminalCapability",
                        List.of(MbimHost.structure("TerminalCapabilityData", padded)))
                .value("TerminalCapabilityCount");
        mbim.query("Terminal Capability")
                .answers("{TerminalCapabilityCount=1 TerminalCapability=[{TerminalCapabilityData=820105}]}");
        mbim.set(
                        "Terminal Capability",
                        "TerminalCapability",
                        List.of(MbimHost.structure("TerminalCapabilityData", new byte[] {(byte) 0x82, 0x02, 0x05})))
                .fails(Status.INVALID_PARAMETERS);
    }

    @Test
    void the_class_byte_is_of_the_kind_that_the_host_names_or_sends() {
        int channel = open(1);
        mbim.set("APDU", "Channel", channel, "ClassByteType", "EXTENDED", "Command", hex("01E2910000"))
                .value("Status");
        mbim.set("APDU", "Channel", channel, "Command", hex("83E2910000")).value("Status");
        assertThat(mbim.slot().sim.asked)
                .contains("transmit on " + channel + " 80e2910000")
                .doesNotContain("transmit on " + channel + " 83e2910000");
    }

    @Test
    void an_answer_in_pieces_is_fetched_whole() {
        int channel = open(1);
        mbim.slot().sim.responses.addAll(List.of("01026102", "03049000"));
        mbim.set("APDU", "Channel", channel, "Command", hex("80E2910000")).answers("{Status=144 Response=***}");
        assertThat(mbim.slot().sim.asked)
                .endsWith("transmit on " + channel + " 80e2910000", "transmit on " + channel + " 80c0000002");
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
