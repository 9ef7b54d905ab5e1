package dev.mynah.network.gateway;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A name server with the answers it was given (RFC 1035): addresses by name, and names by address. What is not in its zone
 * it asks of another name server, or refuses to look up where there is none; names of {@code .test} that are not there do
 * not exist (RFC 6761 6.2).
 */
final class DnsZone implements UdpService {
    private static final int HEADER = 12;
    private static final int A = 1;
    private static final int PTR = 12;
    private static final int AAAA = 28;
    private static final int ANY = 255;
    private static final int INTERNET = 1;
    private static final int FORMAT_ERROR = 1;
    private static final int NO_SUCH_NAME = 3;
    private static final int NOT_IMPLEMENTED = 4;
    private static final int REFUSED = 5;
    private static final int SECONDS_TO_LIVE = 60;
    private static final int RECURSION_DESIRED = 1;
    private static final int LONGEST_NAME = 255;

    private record Question(String name, int type, int end) {}

    private final Map<String, List<InetAddress>> byName = new HashMap<>();
    private final Map<String, String> byAddress = new HashMap<>();
    private final Supplier<Optional<NameServer>> beyond;

    /** @param beyond who may know other names */
    DnsZone(Map<String, List<InetAddress>> names, Supplier<Optional<NameServer>> beyond) {
        this.beyond = beyond;
        names.forEach((name, addresses) -> {
            byName.put(name.toLowerCase(Locale.ROOT), List.copyOf(addresses));
            addresses.forEach(address -> byAddress.putIfAbsent(reverse(address), name));
        });
    }

    @Override
    public void receive(byte[] query, Consumer<byte[]> answer) {
        // Answers, which a loop of name servers might bring, are never answered.
        if (query.length < HEADER || (query[2] & 0x80) != 0) {
            return;
        }
        if ((query[2] & 0x78) != 0) {
            answer.accept(reply(query, HEADER, 0, NOT_IMPLEMENTED, List.of()));
            return;
        }
        Optional<Question> asked = word(query, 4) == 1 ? question(query) : Optional.empty();
        if (asked.isEmpty()) {
            answer.accept(reply(query, HEADER, 0, FORMAT_ERROR, List.of()));
            return;
        }
        Question question = asked.get();
        List<byte[]> records = records(question);
        boolean exists = byName.containsKey(question.name) || byAddress.containsKey(question.name);
        int code = exists ? 0 : question.name.endsWith(".test") ? NO_SUCH_NAME : REFUSED;
        Optional<NameServer> other =
                code == REFUSED && (query[2] & RECURSION_DESIRED) != 0 ? beyond.get() : Optional.empty();
        if (other.isPresent()) {
            other.get().ask(query, answer);
        } else {
            answer.accept(reply(query, question.end, 1, code, records));
        }
    }

    private List<byte[]> records(Question question) {
        List<byte[]> records = new ArrayList<>();
        for (InetAddress address : byName.getOrDefault(question.name, List.of())) {
            int type = address.getAddress().length == 4 ? A : AAAA;
            if (question.type == type || question.type == ANY) {
                records.add(record(type, address.getAddress()));
            }
        }
        String name = byAddress.get(question.name);
        if (name != null && (question.type == PTR || question.type == ANY)) {
            records.add(record(PTR, encode(name)));
        }
        return records;
    }

    private static byte[] reply(byte[] query, int end, int questions, int code, List<byte[]> records) {
        int length = end + records.stream().mapToInt(it -> it.length).sum();
        ByteBuffer out = ByteBuffer.allocate(length);
        out.put(query, 0, end);
        // A response, authoritative; recursion desired as asked.
        out.put(2, (byte) (0x84 | (query[2] & 0x79))).put(3, (byte) code);
        out.putShort(4, (short) questions).putShort(6, (short) records.size());
        out.putShort(8, (short) 0).putShort(10, (short) 0);
        records.forEach(out::put);
        return out.array();
    }

    /** A record about the name asked for, which stands right after the header. */
    private static byte[] record(int type, byte[] content) {
        ByteBuffer out = ByteBuffer.allocate(12 + content.length);
        out.putShort((short) 0xC00C).putShort((short) type).putShort((short) INTERNET);
        return out.putInt(SECONDS_TO_LIVE)
                .putShort((short) content.length)
                .put(content)
                .array();
    }

    private static Optional<Question> question(byte[] query) {
        StringBuilder name = new StringBuilder();
        int at = HEADER;
        while (at < query.length && query[at] != 0) {
            int length = query[at] & 0xFF;
            if (length > 63 || at + 1 + length > query.length || name.length() + length > LONGEST_NAME) {
                return Optional.empty();
            }
            name.append(name.length() == 0 ? "" : ".")
                    .append(new String(query, at + 1, length, StandardCharsets.ISO_8859_1));
            at += 1 + length;
        }
        return at + 5 > query.length || word(query, at + 3) != INTERNET
                ? Optional.empty()
                : Optional.of(new Question(name.toString().toLowerCase(Locale.ROOT), word(query, at + 1), at + 5));
    }

    private static byte[] encode(String name) {
        ByteBuffer out = ByteBuffer.allocate(name.length() + 2);
        for (String label : name.split("\\.", -1)) {
            byte[] octets = label.getBytes(StandardCharsets.ISO_8859_1);
            out.put((byte) octets.length).put(octets);
        }
        return out.put((byte) 0).array();
    }

    private static String reverse(InetAddress address) {
        byte[] octets = address.getAddress();
        StringBuilder name = new StringBuilder();
        for (int i = octets.length - 1; i >= 0; i--) {
            if (octets.length == 4) {
                name.append(octets[i] & 0xFF).append('.');
            } else {
                name.append(Integer.toHexString(octets[i] & 0xF)).append('.');
                name.append(Integer.toHexString((octets[i] >> 4) & 0xF)).append('.');
            }
        }
        return name + (octets.length == 4 ? "in-addr.arpa" : "ip6.arpa");
    }

    private static int word(byte[] octets, int at) {
        return ((octets[at] & 0xFF) << 8) | (octets[at + 1] & 0xFF);
    }
}
