package dev.mynah.testbed.command;

import dev.mynah.testbed.apdu.Explained;
import java.util.ArrayList;
import java.util.List;

/** An exchange with a card for people to read. */
final class ApduText {
    private ApduText() {}

    static List<String> lines(String command, String response, Explained explained) {
        String data = response.substring(0, response.length() - 4);
        String sw = response.substring(response.length() - 4);
        List<String> lines = new ArrayList<>();
        lines.add("> " + command + "  " + explained.command());
        lines.add("< " + data + (data.isEmpty() ? "" : " ") + sw + "  " + explained.meaning());
        explained.details().forEach(detail -> lines.add("    " + detail));
        return lines;
    }
}
