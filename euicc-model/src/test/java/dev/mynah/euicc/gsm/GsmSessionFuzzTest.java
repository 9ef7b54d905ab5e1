package dev.mynah.euicc.gsm;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a GSM terminal sends, an answer goes out, and it stays a GSM terminal. */
class GsmSessionFuzzTest {

    private static final int[] FIDS = {
        0x3F00, 0x7F10, 0x7F20, 0x7F21, 0x2FE2, 0x6F07, 0x6F38, 0x6F3A, 0x6F40, 0x6F7E, 0x6F74, 0x6FB7, 0x6FAE
    };

    /** The input is a length and so many bytes behind the class, again and again; length 0 is a reset. */
    @FuzzTest(maxDuration = "30s")
    void any_sequence_of_bytes_is_answered(byte[] input) {
        CardPort port = Cards.of(Cards.alpha()).port(0);
        for (int at = 0; at < input.length; ) {
            int length = input[at] & 0xFF;
            int end = Math.min(input.length, at + 1 + length);
            if (length == 0) {
                port.reset();
            } else {
                byte[] command = new byte[end - at];
                System.arraycopy(input, at + 1, command, 1, command.length - 1);
                command[0] = (byte) 0xA0;
                answers(port, command);
            }
            at = end;
        }
    }

    @Test
    void twenty_thousand_random_commands_are_answered() {
        long seed = 20261126;
        Random random = new Random(seed);
        CardPort port = Cards.of(Cards.alpha()).port(0);
        for (int i = 0; i < 20_000; i++) {
            GsmCommandRow row = GsmCommandTable.ROWS.get(random.nextInt(GsmCommandTable.ROWS.size()));
            byte[] command = new byte[random.nextInt(12) == 0 ? 4 + random.nextInt(300) : 5 + random.nextInt(20)];
            random.nextBytes(command);
            command[0] = (byte) 0xA0;
            if (command.length >= 5) {
                command[1] = (byte) row.ins();
                command[2] = random.nextInt(4) == 0 ? command[2] : 0;
                command[3] = (byte) (random.nextInt(3) == 0 ? random.nextInt(20) : 4 * random.nextInt(2));
                command[4] = (byte) (random.nextBoolean() ? command.length - 5 : command[4]);
                if (row.ins() == 0xA4) {
                    int fid = FIDS[random.nextInt(FIDS.length)];
                    command = new byte[] {(byte) 0xA0, (byte) 0xA4, 0, 0, 2, (byte) (fid >> 8), (byte) fid};
                } else if (random.nextBoolean()) {
                    command = Arrays.copyOf(command, 5);
                }
            }
            try {
                answers(port, command);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ", command " + i, e);
            }
            if (random.nextInt(500) == 0) {
                port.reset();
            }
        }
    }

    private static void answers(CardPort port, byte[] command) {
        byte[] answer = port.transmit(command);
        assertThat(answer).hasSizeBetween(2, 258);
        int sw1 = answer[answer.length - 2] & 0xF0;
        assertThat(sw1).isIn(0x60, 0x90);
        if (command.length >= 4) {
            assertThat(answer[answer.length - 2]).isNotEqualTo((byte) 0x61).isNotEqualTo((byte) 0x6C);
        }
    }
}
