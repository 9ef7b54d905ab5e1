package dev.mynah.euicc.cat;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.cat.command.ProactiveCommand;
import dev.mynah.euicc.cat.command.TerminalResponse;
import dev.mynah.euicc.cat.envelope.Envelope;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a card, a terminal or a network sends, the toolkit makes something of it. */
class ToolkitFuzzTest {

    private static final HexFormat HEX = HexFormat.of();

    /** What the mutations start from. */
    private static final List<byte[]> SEEDS = List.of(
            HEX.parseHex("D01A8103012180820281028D0F04546F6F6C6B697420546573742031"),
            HEX.parseHex("D03B810301250082028182850C546F6F6C6B6974204D656E758F07014974656D20318F07024974656D2032"
                    + "8F07034974656D20338F07044974656D2034"),
            HEX.parseHex("D010810301010182028182" + "9205013F002FE2"),
            HEX.parseHex("D042810301400182028182350702030403041F0239020578470A06546573744770027273"
                    + "0D08F4557365724C6F670D08F455736572507764" + "3C0301AD9C3E052101010101"),
            HEX.parseHex("8103012301820282818301008D0404416E6E"),
            HEX.parseHex("810301240082028281830100900102"),
            HEX.parseHex("D30782020181900102"),
            HEX.parseHex("D61599010382028281" + "1B0100930900F11000010000001F"),
            HEX.parseHex("D70C82028281A40101A503005000"),
            HEX.parseHex("D40982028281860381" + "21F3"),
            HEX.parseHex("D11E8202838186039121438B1304049121437FF6621111111111000454657374"));

    @FuzzTest(maxDuration = "30s")
    void any_bytes_are_a_message_or_none(byte[] input) {
        decode(input);
    }

    @FuzzTest(maxDuration = "30s")
    void any_terminal_is_endured(byte[] input) {
        CardPort port = Cards.of(Cards.alpha().toolkit(AppletTest.SPEC)).port(0);
        talk(port, input);
    }

    @Test
    void twenty_thousand_mutations_are_endured() {
        long seed = 20261126;
        Random random = new Random(seed);
        CardPort port = Cards.of(Cards.alpha().toolkit(AppletTest.SPEC)).port(0);
        for (int i = 0; i < 20_000; i++) {
            byte[] input = SEEDS.get(random.nextInt(SEEDS.size())).clone();
            for (int flips = random.nextInt(4); flips > 0; flips--) {
                input[random.nextInt(input.length)] = (byte) random.nextInt(256);
            }
            input = random.nextInt(8) == 0 ? Arrays.copyOf(input, random.nextInt(input.length + 20)) : input;
            try {
                decode(input);
                send(port, random.nextBoolean() ? 0xC2 : 0x14, input);
                if (random.nextInt(200) == 0) {
                    port.reset();
                    send(port, 0x10, new byte[] {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1});
                }
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ", message " + i + " " + HEX.formatHex(input), e);
            }
        }
    }

    private static void decode(byte[] input) {
        if (ProactiveCommand.decode(input) instanceof ProactiveCommand.Decoded.Understood understood) {
            byte[] written = understood.command().encode(understood.details().number());
            assertThat(ProactiveCommand.decode(written)).isInstanceOf(ProactiveCommand.Decoded.Understood.class);
        }
        if (TerminalResponse.decode(input) instanceof TerminalResponse.Decoded.Understood understood) {
            understood.response().result().general();
        }
        if (Envelope.decode(input) instanceof Envelope.Decoded.Understood understood) {
            assertThat(Envelope.decode(understood.envelope().encode())).isInstanceOf(Envelope.Decoded.Understood.class);
        }
    }

    /** The input is an instruction, a length and so many bytes, again and again. */
    private static void talk(CardPort port, byte[] input) {
        int[] instructions = {0x10, 0x14, 0xC2, 0xF2};
        for (int at = 0; at + 2 <= input.length; ) {
            int end = Math.min(input.length, at + 2 + (input[at + 1] & 0xFF));
            send(port, instructions[input[at] & 3], Arrays.copyOfRange(input, at + 2, end));
            at = end;
        }
    }

    private static void send(CardPort port, int instruction, byte[] data) {
        int length = Math.min(data.length, 255);
        byte[] command = Arrays.copyOf(new byte[] {(byte) 0x80, (byte) instruction, 0, 0, (byte) length}, 5 + length);
        System.arraycopy(data, 0, command, 5, length);
        byte[] answer = port.transmit(command);
        assertThat(answer).hasSizeBetween(2, 258);
        if (answer[answer.length - 2] == (byte) 0x91) {
            byte[] fetched = port.transmit(new byte[] {(byte) 0x80, 0x12, 0, 0, answer[answer.length - 1]});
            assertThat(ProactiveCommand.decode(Arrays.copyOf(fetched, fetched.length - 2)))
                    .isInstanceOf(ProactiveCommand.Decoded.Understood.class);
        }
    }
}
