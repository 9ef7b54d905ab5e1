package dev.mynah.modem.mux;

import dev.mynah.modem.at.Conversation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The other end of a multiplexer in the basic option, written from TS 27.010 and sharing nothing with the modem's: it speaks in
 * hexadecimal and writes down what it hears, a frame a line, as {@code 1 UIH AT}.
 */
final class MuxHost {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Conversation line;

    MuxHost(Conversation line) {
        this.line = line;
    }

    /** The eight bits of the CRC one by one, Annex B.1. */
    static int crc(byte[] octets) {
        int register = 0xFF;
        for (byte octet : octets) {
            for (int bit = 0; bit < 8; bit++) {
                int feedback = (register ^ octet >> bit) & 1;
                register >>= 1;
                if (feedback == 1) {
                    register ^= 0xE0;
                }
            }
        }
        return 255 - register;
    }

    MuxHost opens(int dlci) {
        return frame(dlci, 0x3F, "");
    }

    MuxHost closes(int dlci) {
        return frame(dlci, 0x53, "");
    }

    MuxHost types(int dlci, String text) {
        return frame(dlci, 0xEF, text);
    }

    /** A control message, in hexadecimal. */
    MuxHost controls(String hex) {
        return frame(0, 0xEF, new String(HEX.parseHex(hex.replace(" ", "")), StandardCharsets.ISO_8859_1));
    }

    private MuxHost frame(int dlci, int control, String text) {
        line.raw(octets(dlci, control, text));
        return this;
    }

    /** A command of the one who began, with its C/R bit set. */
    static String octets(int dlci, int control, String text) {
        String header = "" + (char) (dlci * 4 + 3) + (char) control + (char) (text.length() * 2 + 1);
        String checked = control == 0xEF ? header : header + text;
        return "\u00F9" + header + text + (char) crc(checked.getBytes(StandardCharsets.ISO_8859_1)) + "\u00F9";
    }

    /** All it has heard since it last looked. */
    List<String> hears() {
        byte[] heard = line.heard().getBytes(StandardCharsets.ISO_8859_1);
        List<String> frames = new ArrayList<>();
        int at = 0;
        while (at < heard.length) {
            if ((heard[at] & 0xFF) != 0xF9) {
                throw new AssertionError("no flag at " + at + " of " + HEX.formatHex(heard));
            }
            int length = (heard[at + 3] & 0xFF) / 2;
            int header = 3;
            if (heard[at + 3] % 2 == 0) {
                length += (heard[at + 4] & 0xFF) * 128;
                header = 4;
            }
            int control = heard[at + 2] & 0xFF;
            int checked = control == 0xEF ? header : header + length;
            byte[] covered = java.util.Arrays.copyOfRange(heard, at + 1, at + 1 + checked);
            int check = at + 1 + header + length;
            if (crc(covered) != (heard[check] & 0xFF) || (heard[check + 1] & 0xFF) != 0xF9) {
                throw new AssertionError("damaged at " + at + " of " + HEX.formatHex(heard));
            }
            String text = new String(heard, at + 1 + header, length, StandardCharsets.ISO_8859_1);
            frames.add(words(heard[at + 1] & 0xFF, control, text));
            at = check + 2;
        }
        return frames;
    }

    private static String words(int address, int control, String text) {
        int dlci = address / 4;
        boolean set = address / 2 % 2 == 1;
        String type = switch (control) {
            case 0x73 -> set ? "UA" : "UA without C/R";
            case 0x1F -> set ? "DM" : "DM without C/R";
            case 0x53 -> set ? "DISC with C/R" : "DISC";
            case 0xEF -> set ? "UIH with C/R" : "UIH";
            default -> HEX.toHexDigits((byte) control);
        };
        String information =
                dlci == 0 ? HEX.formatHex(text.getBytes(StandardCharsets.ISO_8859_1)) : text.replace("\r\n", "|");
        return (dlci + " " + type + " " + information).strip();
    }
}
