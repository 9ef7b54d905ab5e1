package dev.mynah.euicc.isdr;

import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Euicc;
import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.rsp.BoundPackage;
import dev.mynah.euicc.tlv.Tlv;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** A local profile assistant: an eUICC, a channel with the ISD-R selected on it, and STORE DATA in blocks. */
final class Assistant {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final EuiccSpec spec;
    private final RandomGenerator random;
    private final int block;
    private final CardMemory memory;
    private CardPort port;

    Assistant(EuiccSpec spec, RandomGenerator random, int block) {
        this(spec, random, block, CardMemory.inRam());
    }

    Assistant(EuiccSpec spec, RandomGenerator random, int block, CardMemory memory) {
        this.memory = memory;
        this.spec = spec;
        this.random = random;
        this.block = block;
        this.port = power();
    }

    private CardPort power() {
        CardPort fresh = Euicc.of(spec, memory, random).port(0);
        fresh.transmit(HEX.parseHex("0070000001"));
        fresh.transmit(HEX.parseHex("01A4040010A0000005591010FFFFFFFF8900000100"));
        return fresh;
    }

    /** Takes power away and gives it back. */
    void powerCycle() {
        port = power();
    }

    CardPort port() {
        return port;
    }

    /** What is in the card's memory, but for the notifications that tell of what happened and the one-time key. */
    Map<String, String> content() {
        return memory.load().entrySet().stream()
                .filter(it -> !it.getKey().startsWith("isdr/notification")
                        && !it.getKey().startsWith("rsp/one-time"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, it -> HEX.formatHex(it.getValue()), (a, b) -> a, TreeMap::new));
    }

    /** Sends a request and gives response and status word. */
    String send(byte[] request) {
        String answer = "";
        int blocks = Math.max(1, (request.length + block - 1) / block);
        for (int n = 0; n < blocks; n++) {
            byte[] part = Arrays.copyOfRange(request, n * block, Math.min(request.length, (n + 1) * block));
            ByteArrayOutputStream command = new ByteArrayOutputStream();
            command.writeBytes(new byte[] {
                (byte) 0x81, (byte) 0xE2, (byte) (n == blocks - 1 ? 0x91 : 0x11), (byte) n, (byte) part.length
            });
            command.writeBytes(part);
            answer = transmit(command.toByteArray());
        }
        return answer;
    }

    /** Sends a command and fetches all of the answer. */
    private String transmit(byte[] command) {
        String answer = HEX.formatHex(port.transmit(command));
        StringBuilder all = new StringBuilder();
        while (answer.substring(answer.length() - 4).startsWith("61")) {
            all.append(answer, 0, answer.length() - 4);
            answer = HEX.formatHex(port.transmit(HEX.parseHex("81C00000" + answer.substring(answer.length() - 2))));
        }
        return all + answer;
    }

    Tlv ask(Tlv request) {
        return ask(request.toBytes());
    }

    /** Sends a request that must be answered with an object. */
    Tlv ask(byte[] request) {
        String answer = send(request);
        String hex = answer.substring(0, answer.length() - 4);
        if (answer.endsWith("9000") && Tlv.parse(HEX.parseHex(hex)) instanceof Tlv object) {
            return object;
        }
        throw new AssertionError("answered " + answer);
    }

    Tlv ask(String request) {
        return ask(HEX.parseHex(request.replace(" ", "")));
    }

    /** Loads a package and gives the result, at the end or wherever it came. */
    Tlv load(BoundPackage bound) {
        return load(bound.pieces());
    }

    Tlv load(List<byte[]> pieces) {
        for (byte[] piece : pieces) {
            String answer = send(piece);
            if (!answer.equals("9000")) {
                String hex = answer.substring(0, answer.length() - 4);
                if (Tlv.parse(HEX.parseHex(hex)) instanceof Tlv object) {
                    return object;
                }
                throw new AssertionError("answered " + answer);
            }
        }
        throw new AssertionError("there was no result");
    }
}
