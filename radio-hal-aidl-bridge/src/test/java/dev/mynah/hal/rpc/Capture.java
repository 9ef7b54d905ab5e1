package dev.mynah.hal.rpc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What passed between two ends of libbinder, message by message. */
final class Capture {
    /**
     * One message, or the opening or the end of a connection.
     *
     * @param what {@code open}, {@code c->s} or {@code s->c}
     */
    record Item(String connection, String what, byte[] octets) {
        boolean toServer() {
            return what.equals("c->s");
        }

        boolean isEnd() {
            return octets.length == 0;
        }

        boolean isDecStrong() {
            return octets.length == 32 && octets[0] == 2 && octets[4] == 16;
        }

        String hex() {
            return HexFormat.of().formatHex(octets);
        }
    }

    private Capture() {}

    static List<Item> read(String name) {
        try (var in = Capture.class.getResourceAsStream(name + ".txt")) {
            List<Item> items = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\n")) {
                String[] words = line.split(" ");
                if (!line.startsWith("#")) {
                    boolean octets = words.length == 3 && !words[2].equals("end");
                    items.add(
                            new Item(words[0], words[1], octets ? HexFormat.of().parseHex(words[2]) : new byte[0]));
                }
            }
            return items;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
