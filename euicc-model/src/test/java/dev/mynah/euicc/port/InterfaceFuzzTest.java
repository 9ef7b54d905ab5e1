package dev.mynah.euicc.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.apdu.T0Edge;
import dev.mynah.euicc.apdu.T1Edge;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a reader sends over one wire to all ports, by whichever edge, an answer goes out. */
class InterfaceFuzzTest {

    /** The input is an edge (2 is a reset), a length and so many bytes, again and again. */
    @FuzzTest(maxDuration = "30s")
    void any_sequence_of_bytes_is_answered(byte[] input) {
        CardPort wire = Cards.dualSim().terminalInterface();
        CardPort[] edges = {new T0Edge(wire), new T1Edge(wire)};
        for (int at = 0; at + 2 <= input.length; ) {
            int edge = Math.floorMod(input[at], 3);
            int end = Math.min(input.length, at + 2 + (input[at + 1] & 0xFF));
            if (edge == 2) {
                wire.reset();
            } else {
                answers(edges[edge], Arrays.copyOfRange(input, at + 2, end));
            }
            at = end;
        }
    }

    @Test
    void twenty_thousand_random_commands_are_answered() {
        long seed = 20261126;
        Random random = new Random(seed);
        CardPort wire = Cards.dualSim().terminalInterface();
        CardPort[] edges = {new T0Edge(wire), new T1Edge(wire)};
        byte[] instructions = {0x7C, 0x7C, 0x7C, 0x76, 0x70, (byte) 0xAA, (byte) 0xA4, (byte) 0xC0, (byte) 0xF2, 0x12};
        byte[] tags = {(byte) 0x80, (byte) 0x81, (byte) 0x90, (byte) 0x91};
        for (int i = 0; i < 20_000; i++) {
            byte[] command = new byte[random.nextInt(10) == 0 ? random.nextInt(20) : 5 + random.nextInt(16)];
            random.nextBytes(command);
            if (command.length >= 5) {
                command[0] = (byte) (random.nextBoolean() ? 0x80 : random.nextInt(4));
                command[1] = instructions[random.nextInt(instructions.length)];
                command[2] = (byte) random.nextInt(6);
                command[3] = (byte) (random.nextInt(3) == 0 ? random.nextInt(4) : 0);
                command[4] = (byte) (random.nextBoolean() ? command.length - 5 : command[4]);
                for (int at = 5; at + 2 < command.length; at += 3) {
                    command[at] = random.nextInt(8) == 0 ? command[at] : tags[random.nextInt(tags.length)];
                    command[at + 1] = (byte) (random.nextInt(8) == 0 ? random.nextInt(5) : 1);
                }
            }
            try {
                answers(edges[random.nextInt(2)], command);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ", command " + i, e);
            }
            if (random.nextInt(300) == 0) {
                wire.reset();
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
