package dev.mynah.euicc.cat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.cat.command.CommandType;
import dev.mynah.euicc.cat.command.OpenChannel;
import dev.mynah.euicc.cat.command.ProactiveCommand;
import dev.mynah.euicc.cat.command.ProactiveCommand.Decoded;
import dev.mynah.euicc.cat.command.SendUssd;
import dev.mynah.euicc.cat.command.SetUpCall;
import dev.mynah.euicc.cat.object.GeneralResult;
import dev.mynah.euicc.cat.object.TransportLevel;
import dev.mynah.euicc.conformance.Conforms;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands as the conformance tests of terminals write them (TS 102 384 27.22.4, TS 31.124 27.22.4). */
@Conforms(to = "TS 102 223 6.6", by = ProactiveCommand.class)
class ProactiveCommandTest {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    @ParameterizedTest
    @CsvSource({
        "DISPLAY_TEXT, D01A 8103012180 82028102 8D0F04546F6F6C6B697420546573742031",
        "GET_INKEY, D015 8103012200 82028182 8D0A04456E74657220222B22",
        "GET_INPUT, D01B 8103012300 82028182 8D0C04456E746572203132333435 91020505",
        "MORE_TIME, D009 8103010200 82028182",
        "PLAY_TONE, D01B 8103012000 82028103 85094469616C20546F6E65 8E0101 84020105",
        "POLL_INTERVAL, D00D 8103010300 82028182 84020114",
        "POLLING_OFF, D009 8103010400 82028182",
        "REFRESH, D009 8103010103 82028182",
        "REFRESH, D010 8103010101 82028182 9205013F002FE2",
        "REFRESH, D009 8103010109 82028182",
        "SET_UP_MENU, D03B 8103012500 82028182 850C546F6F6C6B6974204D656E75"
                + " 8F07014974656D2031 8F07024974656D2032 8F07034974656D2033 8F07044974656D2034",
        "SET_UP_MENU, D00D 8103012500 82028182 8500 8F00",
        "SELECT_ITEM, D03D 8103012400 82028182 850E546F6F6C6B69742053656C656374"
                + " 8F07014974656D2031 8F07024974656D2032 8F07034974656D2033 8F07044974656D2034",
        "SEND_SHORT_MESSAGE, D037 8103011300 82028183 850753656E6420534D 86099111223344556677F8"
                + " 8B18 0100099110325476F840F40C54657374204D657373616765",
        "SEND_SS, D029 8103011100 82028183 850C43616C6C20466F7277617264 891091AA120A214365870921436587A901FB",
        "SEND_USSD, D050 8103011200 82028183 850A372D6269742055535344 8A39F041E19058341E9149E592D9743EA151E9945AB5"
                + "5EB1596D2B2C1E93CBE6333AAD5EB3DBEE373C2E9FD3EBF63B3EAF6FC564335ACD76C3E560",
        "SET_UP_CALL, D01E 8103011000 82028183 85084E6F742062757379 8609911032042143651C2C",
        "SET_UP_EVENT_LIST, D00C 8103010500 82028182 990100",
        "SET_UP_IDLE_MODE_TEXT, D01A 8103012800 82028182 8D0F0449646C65204D6F64652054657874",
        "PROVIDE_LOCAL_INFORMATION, D009 8103012601 82028182",
        "TIMER_MANAGEMENT, D011 8103012700 82028182 A40101 A503005000",
        "TIMER_MANAGEMENT, D00C 8103012701 82028182 A40101",
        "LANGUAGE_NOTIFICATION, D00D 8103013501 82028182 AD027365",
        "LAUNCH_BROWSER, D00B 8103011500 82028182 3100",
        "SEND_DTMF, D00D 8103011400 82028183 AC02C1F2",
        "CLOSE_CHANNEL, D009 8103014100 82028121",
        "RECEIVE_DATA, D00C 8103014200 82028121 B701C8",
        "SEND_DATA, D013 8103014301 82028121 B6080001020304050607",
        "GET_CHANNEL_STATUS, D009 8103014400 82028182"
    })
    void a_command_is_read_and_written_alike(CommandType type, String hex) {
        byte[] bytes = bytes(hex);
        Decoded.Understood understood = (Decoded.Understood) ProactiveCommand.decode(bytes);
        assertThat(understood.command().type()).isEqualTo(type);
        assertThat(HEX.formatHex(understood.command().encode(1))).isEqualTo(HEX.formatHex(bytes));
    }

    @Test
    void a_channel_is_opened_to_a_host_and_a_port() {
        OpenChannel open = (OpenChannel) command("""
                D042 8103014001 82028182 350702030403041F02 39020578 470A065465737447700272 73
                0D08F4557365724C6F67 0D08F45573657250776 4 3C0301AD9C 3E052101010101
                """);
        assertThat(open.immediate()).isTrue();
        assertThat(open.bufferSize()).isEqualTo(1400);
        assertThat(open.accessPoint()).contains("TestGp.rs");
        assertThat(open.transport()).contains(new TransportLevel(TransportLevel.UDP_REMOTE, 44444));
        assertThat(open.remote().orElseThrow().octets()).containsExactly(1, 1, 1, 1);
    }

    @Test
    void texts_and_numbers_mean_what_they_say() {
        SendUssd ussd = (SendUssd) command("""
                D050 8103011200 82028183 850A372D6269742055535344 8A39F041E19058341E9149E592D9743EA151E9945AB5
                5EB1596D2B2C1E93CBE6333AAD5EB3DBEE373C2E9FD3EBF63B3EAF6FC564335ACD76C3E560
                """);
        assertThat(ussd.ussd().text()).isEqualTo("ABCDEFGHIJKLMNOPQRSTUVWXYZ-abcdefghijklmnopqrstuvwxyz-1234567890");
        SetUpCall call = (SetUpCall) command("D01E 8103011000 82028183 85084E6F742062757379 8609911032042143651C2C");
        assertThat(call.number().number()).isEqualTo("+012340123456p1p2");
    }

    @ParameterizedTest
    @CsvSource({
        "COMMAND_TYPE_NOT_UNDERSTOOD, D009 8103017000 82028182, a type that is not known",
        "REQUIRED_VALUES_MISSING, D009 8103012180 82028102, no text to display",
        "REQUIRED_VALUES_MISSING, D005 8103010200, no device identities",
        "COMMAND_DATA_NOT_UNDERSTOOD, D00C 8103010200 82028182 EA0100, an object that has to be understood",
        "COMMAND_DATA_NOT_UNDERSTOOD, D00D 8103010300 82028182 84020900, no such unit of time",
        "COMMAND_DATA_NOT_UNDERSTOOD, D009 81030101FF 82028182, no such mode of REFRESH",
        "COMMAND_DATA_NOT_UNDERSTOOD, D00C 8103012701 82028182 A40109, a ninth timer",
        "COMMAND_DATA_NOT_UNDERSTOOD, D009 8103014100 82028182, no channel to close"
    })
    @Conforms(to = "TS 102 223 6.10", by = ProactiveCommand.class)
    void what_can_not_be_performed_gets_its_own_result(GeneralResult result, String hex, String why) {
        Decoded.NotUnderstood refused = (Decoded.NotUnderstood) ProactiveCommand.decode(bytes(hex));
        assertThat(refused.result()).as(why).isEqualTo(result);
        assertThat(refused.details()).isPresent();
    }

    @Test
    void an_unknown_object_that_need_not_be_understood_is_left_alone() {
        assertThat(command("D00C 8103010200 82028182 6A0100").type()).isEqualTo(CommandType.MORE_TIME);
    }

    @Test
    void no_end_of_a_command_goes_unnoticed() {
        byte[] whole = bytes("D01B 8103012300 82028182 8D0C04456E746572203132333435 91020505");
        for (int length = 0; length < whole.length; length++) {
            assertThat(ProactiveCommand.decode(Arrays.copyOf(whole, length))).isInstanceOf(Decoded.NotUnderstood.class);
        }
    }

    private static ProactiveCommand command(String hex) {
        return ((Decoded.Understood) ProactiveCommand.decode(bytes(hex))).command();
    }

    private static byte[] bytes(String hex) {
        return HEX.parseHex(hex.replaceAll("\\s", ""));
    }
}
