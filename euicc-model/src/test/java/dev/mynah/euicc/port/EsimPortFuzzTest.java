package dev.mynah.euicc.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.Euicc;
import dev.mynah.euicc.Transcript;
import dev.mynah.euicc.command.CommandTable;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever comes in, an answer goes out. */
class EsimPortFuzzTest {

    /** The input is a port, a length and so many bytes, again and again; the port 2 is a reset of port 0. */
    @FuzzTest(maxDuration = "30s")
    void any_sequence_of_bytes_is_answered(byte[] input) {
        Euicc card = Cards.dualSim();
        for (int at = 0; at + 2 <= input.length; ) {
            int port = Math.floorMod(input[at], 3);
            int end = Math.min(input.length, at + 2 + (input[at + 1] & 0xFF));
            if (port == 2) {
                card.port(0).reset();
            } else {
                answers(card.port(port), Arrays.copyOfRange(input, at + 2, end));
            }
            at = end;
        }
    }

    @Test
    void twenty_thousand_random_commands_are_answered() {
        long seed = 20261125;
        Random random = new Random(seed);
        Euicc card = Cards.dualSim();
        int[] fids = {0x3F00, 0x2F00, 0x2FE2, 0x7FFF, 0x7F10, 0x6F07, 0x6F40, 0x6F7B, 0x5FC0, 0x4F01, 0x6F06};
        for (int i = 0; i < 20_000; i++) {
            var row = CommandTable.ROWS.get(random.nextInt(CommandTable.ROWS.size()));
            byte[] command = new byte[random.nextInt(12) == 0 ? random.nextInt(300) : 5 + random.nextInt(20)];
            random.nextBytes(command);
            if (command.length >= 5 && random.nextInt(10) != 0) {
                command[0] = (byte) ((row.type() == CommandRow.ClassType.PROPRIETARY ? 0x80 : 0) | random.nextInt(3));
                command[1] = (byte) (random.nextInt(10) == 0 ? 0xE2 : row.ins());
                command[2] = random.nextBoolean() ? 0 : command[2];
                command[3] = (byte) random.nextInt(16);
                command[4] = (byte) (random.nextBoolean() ? command.length - 5 : command[4]);
                if (row.ins() == 0xA4 && command.length >= 7) {
                    int fid = fids[random.nextInt(fids.length)];
                    command[4] = 2;
                    command[5] = (byte) (fid >> 8);
                    command[6] = (byte) fid;
                    command = Arrays.copyOf(command, 7);
                }
            }
            CardPort port = card.port(random.nextInt(2));
            try {
                answers(port, command);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ", command " + i, e);
            }
            if (i % 500 == 0) {
                port.reset();
                // With the administrative code everything may be done.
                Transcript.send(port, "0020000A083132333435363738");
            }
        }
    }

    private static void answers(CardPort port, byte[] command) {
        byte[] answer = port.transmit(command);
        assertThat(answer).hasSizeBetween(2, 258);
        int sw1 = answer[answer.length - 2] & 0xF0;
        assertThat(sw1).isIn(0x60, 0x90);
    }
}
