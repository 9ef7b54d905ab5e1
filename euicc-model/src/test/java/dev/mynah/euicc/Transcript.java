package dev.mynah.euicc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;

/**
 * Plays a conversation on a port: {@code >} what the terminal says, {@code <} what the card answers, {@code ..} in an answer for
 * any bytes, {@code #} a remark, {@code reset} a reset. Blanks don't count.
 */
public final class Transcript {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Transcript() {}

    public static void play(CardPort port, String conversation) {
        String said = "";
        String answered = "";
        for (String line : conversation.lines().map(String::strip).toList()) {
            String text = line.replaceAll("#.*", "");
            if (text.startsWith(">")) {
                said = line;
                answered = HEX.formatHex(
                        port.transmit(HEX.parseHex(text.substring(1).replace(" ", ""))));
            } else if (text.startsWith("<")) {
                String expected = text.substring(1).replace(" ", "");
                assertThat(answered).as(said).matches(expected.replace("..", "([0-9A-F]{2})*"));
            } else if (text.startsWith("reset")) {
                port.reset();
            }
        }
    }

    /** Sends one command and gives the answer in hexadecimal. */
    public static String send(CardPort port, String command) {
        return HEX.formatHex(port.transmit(HEX.parseHex(command.replace(" ", ""))));
    }
}
