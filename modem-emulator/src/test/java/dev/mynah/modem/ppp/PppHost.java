package dev.mynah.modem.ppp;

import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A host's PPP, written from the RFCs by itself: it shares no line with the modem's. It answers each packet at once and
 * repeats nothing, for nothing gets lost in a test.
 */
public final class PppHost {
    static final int LCP = 0xC021;
    static final int PAP = 0xC023;
    static final int CHAP = 0xC223;
    static final int IPCP = 0x8021;
    static final int IPV6CP = 0x8057;

    private final Consumer<byte[]> out;
    private final ByteArrayOutputStream frame = new ByteArrayOutputStream();
    private boolean escape;
    private int id;

    /** What this host asks for, by protocol: options by type. The modem's naks and rejects change it. */
    final Map<Integer, Map<Integer, byte[]>> wishes = new LinkedHashMap<>();
    /** Packets heard, as {@code LCP 1 01}: protocol, code, data in hex. */
    public final List<String> heard = new ArrayList<>();

    public final List<byte[]> packets = new ArrayList<>();
    public final List<Integer> up = new ArrayList<>();
    public boolean wantsIpv6 = true;
    public boolean refusesAuthentication;
    boolean wantsPap;
    boolean silent;
    public String user = "user";
    public String password = "secret";
    int framesBad;
    private final List<Integer> acked = new ArrayList<>();
    private final List<Integer> given = new ArrayList<>();
    private int method;

    public PppHost(Consumer<byte[]> out) {
        this.out = out;
        wishes.put(LCP, new LinkedHashMap<>(Map.of(2, new byte[] {0, 0, 0, 0}, 5, new byte[] {1, 2, 3, 4})));
        wishes.get(LCP).put(7, new byte[0]);
        wishes.get(LCP).put(8, new byte[0]);
        wishes.put(IPCP, new LinkedHashMap<>(Map.of(3, new byte[4])));
        wishes.get(IPCP).put(129, new byte[4]);
        wishes.get(IPCP).put(131, new byte[4]);
        wishes.put(IPV6CP, new LinkedHashMap<>(Map.of(1, new byte[] {0, 0, 0, 0, 0, 0, 0, 9})));
    }

    public InetAddress address() {
        try {
            return InetAddress.getByAddress(wishes.get(IPCP).get(3));
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    public byte[] interfaceIdentifier() {
        return wishes.get(IPV6CP).get(1);
    }

    /** Octets of the modem. */
    public void receive(byte[] octets) {
        for (byte next : octets) {
            int octet = next & 0xFF;
            if (octet == 0x7E) {
                if (frame.size() > 0) {
                    whole(frame.toByteArray());
                }
                frame.reset();
                escape = false;
            } else if (octet == 0x7D) {
                escape = true;
            } else {
                frame.write(escape ? octet ^ 0x20 : octet);
                escape = false;
            }
        }
    }

    private void whole(byte[] octets) {
        if (octets.length < 4 || crc(octets, octets.length) != 0xF0B8) {
            framesBad++;
            return;
        }
        int at = (octets[0] & 0xFF) == 0xFF ? 2 : 0;
        int protocol = octets[at++] & 0xFF;
        if (protocol % 2 == 0) {
            protocol = protocol * 256 + (octets[at++] & 0xFF);
        }
        byte[] content = Arrays.copyOfRange(octets, at, octets.length - 2);
        if (protocol == 0x21 || protocol == 0x57) {
            packets.add(content);
            return;
        }
        int length = (content[2] & 0xFF) * 256 + (content[3] & 0xFF);
        byte[] data = Arrays.copyOfRange(content, 4, length);
        StringBuilder hex = new StringBuilder();
        for (byte octet : data) {
            hex.append(String.format("%02X", octet));
        }
        heard.add(name(protocol) + " " + content[0] + (hex.length() == 0 ? "" : " " + hex));
        if (!silent) {
            control(protocol, content[0], content[1], data);
        }
    }

    private static String name(int protocol) {
        return switch (protocol) {
            case LCP -> "LCP";
            case PAP -> "PAP";
            case CHAP -> "CHAP";
            case IPCP -> "IPCP";
            case IPV6CP -> "IPV6CP";
            default -> Integer.toHexString(protocol);
        };
    }

    private void control(int protocol, int code, int number, byte[] data) {
        if (protocol == CHAP) {
            if (code == 1) {
                byte[] challenge = Arrays.copyOfRange(data, 1, 1 + data[0]);
                respond(number, challenge);
            } else if (code == 3) {
                networks();
            }
            return;
        }
        if (protocol == PAP) {
            networks();
            return;
        }
        switch (code) {
            case 1 -> judge(protocol, number, data);
            case 2 -> {
                acked.add(protocol);
                maybeUp(protocol);
            }
            case 3 -> {
                options(data).forEach((type, value) -> wishes.get(protocol).replace(type, value));
                request(protocol);
            }
            case 4 -> {
                options(data).keySet().forEach(wishes.get(protocol)::remove);
                request(protocol);
            }
            case 5 -> send(protocol, 6, number, new byte[0]);
            default -> {}
        }
    }

    private void judge(int protocol, int number, byte[] data) {
        Map<Integer, byte[]> options = options(data);
        byte[] authentication = protocol == LCP ? options.get(3) : null;
        if (authentication != null && refusesAuthentication) {
            send(protocol, 4, number, option(3, authentication));
            return;
        }
        if (authentication != null && wantsPap && authentication.length == 3) {
            send(protocol, 3, number, option(3, new byte[] {(byte) 0xC0, 0x23}));
            return;
        }
        method = authentication == null ? 0 : authentication.length == 3 ? CHAP : PAP;
        send(protocol, 2, number, data);
        given.add(protocol);
        maybeUp(protocol);
    }

    private void maybeUp(int protocol) {
        if (!acked.contains(protocol) || !given.contains(protocol) || up.contains(protocol)) {
            return;
        }
        up.add(protocol);
        if (protocol == LCP && method == PAP) {
            byte[] name = user.getBytes(StandardCharsets.US_ASCII);
            byte[] secret = password.getBytes(StandardCharsets.US_ASCII);
            ByteArrayOutputStream request = new ByteArrayOutputStream();
            request.write(name.length);
            request.writeBytes(name);
            request.write(secret.length);
            request.writeBytes(secret);
            send(PAP, 1, ++id, request.toByteArray());
        } else if (protocol == LCP && method == 0) {
            networks();
        }
    }

    private void respond(int number, byte[] challenge) {
        try {
            MessageDigest md5 = MessageDigest.getInstance("MD5");
            md5.update((byte) number);
            md5.update(password.getBytes(StandardCharsets.US_ASCII));
            ByteArrayOutputStream response = new ByteArrayOutputStream();
            response.write(16);
            response.writeBytes(md5.digest(challenge));
            response.writeBytes(user.getBytes(StandardCharsets.US_ASCII));
            send(CHAP, 2, number, response.toByteArray());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private void networks() {
        request(IPCP);
        if (wantsIpv6) {
            request(IPV6CP);
        }
    }

    /** Sends what it wishes for. */
    public void request(int protocol) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        wishes.get(protocol).forEach((type, value) -> data.writeBytes(option(type, value)));
        send(protocol, 1, ++id, data.toByteArray());
    }

    public void start() {
        request(LCP);
    }

    public void terminate() {
        send(LCP, 5, ++id, new byte[0]);
    }

    void send(int protocol, int code, int number, byte[] data) {
        byte[] packet = new byte[4 + data.length];
        packet[0] = (byte) code;
        packet[1] = (byte) number;
        packet[2] = (byte) (packet.length / 256);
        packet[3] = (byte) packet.length;
        System.arraycopy(data, 0, packet, 4, data.length);
        out.accept(frame(protocol, packet));
    }

    public void sendPacket(byte[] ip) {
        out.accept(frame((ip[0] & 0xF0) == 0x40 ? 0x21 : 0x57, ip));
    }

    static byte[] frame(int protocol, byte[] information) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        plain.write(0xFF);
        plain.write(3);
        plain.write(protocol / 256);
        plain.write(protocol % 256);
        plain.writeBytes(information);
        int check = ~crc(plain.toByteArray(), plain.size());
        plain.write(check & 0xFF);
        plain.write((check >> 8) & 0xFF);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0x7E);
        for (byte octet : plain.toByteArray()) {
            int value = octet & 0xFF;
            if (value < 32 || value == 0x7D || value == 0x7E) {
                out.write(0x7D);
                out.write(value ^ 0x20);
            } else {
                out.write(value);
            }
        }
        out.write(0x7E);
        return out.toByteArray();
    }

    private static byte[] option(int type, byte[] value) {
        byte[] option = new byte[2 + value.length];
        option[0] = (byte) type;
        option[1] = (byte) option.length;
        System.arraycopy(value, 0, option, 2, value.length);
        return option;
    }

    private static Map<Integer, byte[]> options(byte[] data) {
        Map<Integer, byte[]> options = new LinkedHashMap<>();
        for (int at = 0; at < data.length; at += data[at + 1]) {
            options.put(data[at] & 0xFF, Arrays.copyOfRange(data, at + 2, at + data[at + 1]));
        }
        return options;
    }

    /** Bit by bit, unlike the modem's. */
    private static int crc(byte[] octets, int length) {
        int sum = 0xFFFF;
        for (int i = 0; i < length; i++) {
            sum ^= octets[i] & 0xFF;
            for (int bit = 0; bit < 8; bit++) {
                sum = (sum & 1) == 1 ? (sum >> 1) ^ 0x8408 : sum >> 1;
            }
        }
        return sum;
    }
}
