package dev.mynah.testbed.linux;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A host as strict as the radio HAL of Android's emulator, whose process ends where this fails: a word it does not know, a line
 * feed, a value nobody asked for, an answer that keeps it waiting (it gives three seconds; here more, for the machine may be busy).
 * Written from a description of that HAL, without its code.
 */
final class GoldfishHost implements AutoCloseable {
    private static final Pattern WORD = Pattern.compile("([+%^][A-Z0-9]+(?: ERROR)?)(?:[:, =].*)?");
    private static final Set<String> WORDS = Set.of(
            "+CPIN",
            "+CPINR",
            "+CRSM",
            "+CFUN",
            "+CREG",
            "+CEREG",
            "+CGREG",
            "+CTEC",
            "+COPS",
            "+WRMP",
            "+CCSS",
            "+CSQ",
            "+CLCC",
            "+CCFCU",
            "+CCWA",
            "+CUSATD",
            "+CUSATP",
            "+CUSATE",
            "+CUSATT",
            "+CUSATEND",
            "+CGDCONT",
            "+CGCONTRDP",
            "+CLCK",
            "+CSIM",
            "+CGLA",
            "+CCHC",
            "+CLIP",
            "+CLIR",
            "+CMUT",
            "+WSOS",
            "+CSCA",
            "+CSCB",
            "+CMGS",
            "+CMGW",
            "+CMT",
            "+CDS",
            "+CME ERROR",
            "+CMS ERROR",
            "%CTZV",
            "%CGFPCCFG",
            "^MBAU",
            "RING",
            "OK",
            "ERROR");
    /** What is followed by a line that is no word of its own. */
    private static final Set<String> WITH_PDU = Set.of("+CMT", "+CDS");

    private final Socket socket;
    private final InputStream in;
    private final List<String> unasked = new ArrayList<>();
    private final List<String> transcript = new ArrayList<>();

    private GoldfishHost(Socket socket) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
    }

    static GoldfishHost open(JsonNode door) throws IOException {
        return new GoldfishHost(
                new Socket(door.path("host").asText(), door.path("port").asInt()));
    }

    /** One exchange, up to OK; what came by itself meanwhile is kept. */
    List<String> ask(String command) throws IOException {
        List<String> answer = exchange(command, command.matches("AT\\+(CIMI|CICCID|CGSN.*|CCHO.*)"));
        if (!answer.get(answer.size() - 1).equals("OK")) {
            throw failure(command + " was refused");
        }
        return answer;
    }

    /** Asks again until the answer begins like this, as a framework does. */
    String ask(String command, String beginning) throws IOException {
        Poll poll = Poll.soon();
        while (true) {
            String first = exchange(command, false).get(0);
            if (first.startsWith(beginning)) {
                return first;
            }
            poll.last = first;
            poll.againSoon();
        }
    }

    private List<String> exchange(String command, boolean bare) throws IOException {
        send(command + "\r");
        String asked = command.replaceFirst("^AT([+%^][A-Z]+).*", "$1");
        List<String> answer = new ArrayList<>();
        while (true) {
            String line = line();
            if (line.equals("OK")
                    || line.equals("ERROR")
                    || line.startsWith("+CME ERROR")
                    || line.startsWith("+CMS ERROR")) {
                answer.add(line);
                return answer;
            }
            if (line.startsWith(asked)
                    || command.contains(";" + word(line))
                    || (bare && !WORD.matcher(line).matches())) {
                answer.add(line);
            } else {
                note(line);
            }
        }
    }

    /** Sends a message: the prompt, the PDU, the reference. */
    String message(int length, String pdu) throws IOException {
        send("AT+CMGS=" + length + "\r");
        String line = line();
        while (!line.equals("> ")) {
            note(line);
            line = line();
        }
        send(pdu + "\u001A");
        String reference = "";
        for (line = line(); !line.equals("OK"); line = line()) {
            if (line.startsWith("+CMGS: ")) {
                reference = line;
            } else {
                note(line);
            }
        }
        return reference;
    }

    /** Waits for what comes by itself and begins like this; with the PDU behind it, if it has one. */
    String await(String beginning) throws IOException {
        while (true) {
            for (String line : unasked) {
                if (line.startsWith(beginning)) {
                    unasked.remove(line);
                    return line;
                }
            }
            note(line());
        }
    }

    private void note(String line) throws IOException {
        String word = word(line);
        if (!WORDS.contains(word)) {
            throw failure("a word nobody knows: " + line);
        }
        unasked.add(WITH_PDU.contains(word) ? line + "\r" + line() : line);
    }

    private static String word(String line) {
        Matcher word = WORD.matcher(line);
        return word.matches() ? word.group(1) : line;
    }

    void send(String text) throws IOException {
        transcript.add("> " + text.strip());
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        socket.setSoTimeout((int) Patience.SOON.toMillis());
        try {
            for (int octet = in.read(); octet != '\r'; octet = in.read()) {
                if (octet < ' ' || octet > '~') {
                    throw failure("an octet that has no place in a line: " + octet + " after " + line);
                }
                line.append((char) octet);
            }
        } catch (SocketTimeoutException e) {
            throw failure("nothing comes after \"" + line + "\"");
        }
        if (line.isEmpty()) {
            throw failure("an empty line");
        }
        transcript.add("< " + line);
        return line.toString();
    }

    private AssertionError failure(String what) {
        return new AssertionError(what + ":\n  "
                + String.join("\n  ", transcript.subList(Math.max(0, transcript.size() - 40), transcript.size())));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
