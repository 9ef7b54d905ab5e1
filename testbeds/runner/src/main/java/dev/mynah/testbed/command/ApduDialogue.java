package dev.mynah.testbed.command;

import dev.mynah.testbed.apdu.Explained;
import dev.mynah.testbed.apdu.Explainer;
import dev.mynah.testbed.apdu.FileSelection;
import dev.mynah.testbed.control.Refused;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * What a person says to a card and what comes of it, one exchange after the other. Where the card has more to say than the
 * command had room for, the rest is fetched, as a terminal does.
 */
final class ApduDialogue {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    /** What a GSM terminal says: 9Fxx is its 61xx (TS 51.011 9.4.1). */
    private static final String GSM_CLASS = "A0";

    private final ApduLine line;
    private final Explainer explainer = new Explainer();

    ApduDialogue(ApduLine line) {
        this.line = line;
    }

    /** Who shows the dialogue. */
    interface Audience {
        /** A command, its response and what they mean. */
        void exchanged(String command, String response, Explained explained);

        /** The answer to a reset. */
        void reset(String atr);

        /** A line that never reached the card. */
        void mistaken(String why);
    }

    String place() {
        return explainer.place();
    }

    /** Does what a line says; whether the card, or the door before it, refused. */
    boolean say(String said, Audience audience) throws IOException, Refused {
        String text = said.strip();
        if (text.isEmpty() || text.startsWith("#")) {
            return false;
        }
        if (text.toLowerCase(Locale.ROOT).equals("reset")) {
            String atr = line.ask("reset");
            if (atr.startsWith("error:")) {
                audience.mistaken(atr.substring(7));
                return true;
            }
            explainer.reset();
            audience.reset(atr);
            return false;
        }
        if (text.toLowerCase(Locale.ROOT).startsWith("select ")) {
            List<String> commands = FileSelection.of(text.substring(7).strip());
            if (commands.isEmpty()) {
                audience.mistaken("there is no file \"" + text.substring(7).strip() + "\" in the catalogue");
                return true;
            }
            boolean refused = false;
            for (String command : commands) {
                refused = refused || send(command, audience);
            }
            return refused;
        }
        return send(text.replaceAll("[ \\t]", "").toUpperCase(Locale.ROOT), audience);
    }

    private boolean send(String command, Audience audience) throws IOException, Refused {
        String answer = line.ask(command);
        if (answer.startsWith("error:")) {
            audience.mistaken(answer.substring(7));
            return true;
        }
        byte[] response = HEX.parseHex(answer);
        Explained explained = explainer.explain(HEX.parseHex(command), response);
        audience.exchanged(command, answer, explained);
        int sw1 = response[response.length - 2] & 0xFF;
        String le = answer.substring(answer.length() - 2);
        if (sw1 == 0x61) {
            return send(sameChannel(command) + "C00000" + le, audience);
        }
        if (sw1 == 0x9F && command.startsWith(GSM_CLASS)) {
            return send(GSM_CLASS + "C00000" + le, audience);
        }
        if (sw1 == 0x6C && command.length() == 10 && !command.endsWith(le)) {
            return send(command.substring(0, 8) + le, audience);
        }
        return !explained.success();
    }

    /** The class byte of GET RESPONSE: interindustry, on the channel of the command. */
    private static String sameChannel(String command) {
        int cla = Integer.parseInt(command.substring(0, 2), 16);
        return "%02X".formatted((cla & 0x40) != 0 ? cla & 0x4F : cla & 0x03);
    }
}
