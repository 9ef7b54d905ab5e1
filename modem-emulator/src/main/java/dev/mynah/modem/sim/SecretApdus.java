package dev.mynah.modem.sim;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Blots secrets out of what a trace sees of one card port. It follows the selections on each logical channel, because
 * whether a READ BINARY is secret depends on the file.
 */
final class SecretApdus {
    private static final int CHANNELS = 20;
    private static final int GSM_CLASS = 0xA0;

    private final int[] selected = new int[CHANNELS];
    private final BitSet secretWaiting = new BitSet(CHANNELS);

    void reset() {
        Arrays.fill(selected, 0);
        secretWaiting.clear();
    }

    /** The command as a trace may show it. */
    byte[] command(byte[] command) {
        if (command.length <= 5) {
            return command;
        }
        int ins = command[1] & 0xFF;
        boolean secret = ofPin(ins) || (writes(ins) && ofKeyFile(command));
        return secret ? blotted(command, 5, command.length) : command;
    }

    /** The response as a trace may show it; also notes what the command selected. */
    byte[] response(byte[] command, byte[] response) {
        if (command.length < 4) {
            return response;
        }
        int channel = LogicalChannel.of(command[0]);
        int ins = command[1] & 0xFF;
        boolean rest = ins == 0xC0 && secretWaiting.get(channel);
        boolean read = (ins == 0xB0 || ins == 0xB2) && ofKeyFile(command);
        boolean secret = ins == 0x88 || rest || read;
        if (ins == 0xA4) {
            noteSelection(channel, command);
        }
        int sw1 = response[response.length - 2] & 0xFF;
        // 9Fxx: the same to a GSM terminal (TS 51.011 9.4.1).
        secretWaiting.set(channel, secret && (sw1 == 0x61 || sw1 == 0x9F));
        if (!secret || response.length <= 2) {
            return response;
        }
        if ((command[0] & 0xFF) == GSM_CLASS) {
            // SRES and Kc have no structure: an SRES that begins with DB or DC says nothing.
            return blotted(response, 0, response.length - 2);
        }
        boolean ofChallenge = ins == 0x88 || ins == 0xC0;
        return ofChallenge && (response[0] & 0xFF) == 0xDB ? blottedAnswer(response) : blottedUnlessAuts(response);
    }

    private static boolean ofPin(int ins) {
        return switch (ins) {
            case 0x20, 0x24, 0x26, 0x28, 0x2C -> true;
            default -> false;
        };
    }

    private static boolean writes(int ins) {
        return ins == 0xD6 || ins == 0xDC;
    }

    private boolean ofKeyFile(byte[] command) {
        boolean binary = (command[1] & 0xFF) == 0xB0 || (command[1] & 0xFF) == 0xD6;
        int sfi = binary ? (command[2] & 0x80) != 0 ? command[2] & 0x1F : 0 : (command[3] & 0xF8) >> 3;
        return sfi != 0 ? keyFile(sfi) : keyFile(selected[LogicalChannel.of(command[0])]);
    }

    /**
     * By file identifier or by short identifier: EF.Keys, EF.KeysPS, EF.EPSNSC, EF.5GAUTHKEYS and EF.5GS3GPPNSC/5GSN3GPPNSC, TS
     * 31.102 4.2.3, 4.2.4, 4.2.92, 4.4.11; EF.Kc and EF.KcGPRS as a UICC and as a GSM SIM has them, TS 31.102 4.4.3, TS 51.011
     * 10.3.3, 10.3.32.
     */
    private static boolean keyFile(int identifier) {
        return switch (identifier) {
            case 0x6F08, 0x6F09, 0x6FE4, 0x4F03, 0x4F04, 0x4F05, 0x4F20, 0x4F52, 0x6F20, 0x6F52 -> true;
            case 0x08, 0x09, 0x18, 0x03, 0x04, 0x05 -> true;
            default -> false;
        };
    }

    private void noteSelection(int channel, byte[] command) {
        int lc = command.length > 5 ? command[4] & 0xFF : 0;
        boolean byFile = command[2] != 0x04 && lc >= 2 && command.length >= 5 + lc;
        selected[channel] = byFile ? (command[3 + lc] & 0xFF) << 8 | (command[4 + lc] & 0xFF) : 0;
    }

    /** {@code DB L RES L CK L IK [L Kc]}: the lengths stay, the values go. TS 31.102 7.1.2.1. */
    private static byte[] blottedAnswer(byte[] response) {
        byte[] shown = response.clone();
        int at = 1;
        while (at < shown.length - 2) {
            int end = Math.min(at + 1 + (shown[at] & 0xFF), shown.length - 2);
            Arrays.fill(shown, at + 1, end, (byte) 0);
            at = end;
        }
        return shown;
    }

    /** AUTS ({@code DC 0E ...}) is concealed by the card itself and worth seeing. */
    private static byte[] blottedUnlessAuts(byte[] response) {
        boolean auts = (response[0] & 0xFF) == 0xDC && response[1] == 14 && response.length == 18;
        return auts ? response : blotted(response, 0, response.length - 2);
    }

    private static byte[] blotted(byte[] octets, int from, int to) {
        byte[] shown = octets.clone();
        Arrays.fill(shown, from, to, (byte) 0);
        return shown;
    }
}
