package dev.mynah.euicc.kill;

import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.Euicc;
import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.aka.Milenage;
import dev.mynah.euicc.isdr.Iccid;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** What a dual-SIM card goes through between two losses of power: a few commands that change something, chosen at random. */
final class Life {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String SELECT_ISD_R = "01A4040C10A0000005591010FFFFFFFF8900000100";
    private static final String SELECT_USIM = "00A4040C07A0000000871002";
    private static final List<String> ICCIDS =
            List.of("8949001000000000017", "8949970000000000013", "8949001000000000025");

    private final Euicc card;
    private final LogMemory memory;
    private final Random random;
    // Where each command began in the log, and what the memory was then.
    private final TreeMap<Integer, LogMemory> boundaries = new TreeMap<>();
    // By ICCID, the number of the last challenge that was answered.
    private final Map<String, Long> usedUp = new HashMap<>();

    Life(EuiccSpec spec, LogMemory memory, Random random) {
        this.memory = memory;
        this.random = random;
        remember();
        this.card = Euicc.of(spec, memory);
        remember();
    }

    /** Goes through some commands. */
    void live(int commands) {
        for (int i = 0; i < commands; i++) {
            int port = random.nextInt(2);
            switch (random.nextInt(12)) {
                case 0, 1 -> usim(port, "00D68D0003" + HEX.toHexDigits(random.nextInt(), 6));
                case 2 -> usim(port, "0020000108" + (random.nextBoolean() ? "31323334" : "30303030") + "FFFFFFFF");
                case 3, 4 -> authenticate(port);
                case 5, 6 -> es10(port, change(0xBF31));
                case 7 -> es10(port, change(0xBF32));
                case 8 ->
                    es10(port, "BF29105A0A" + iccid() + "900241" + HEX.toHexDigits((byte) ('A' + random.nextInt(26))));
                case 9 -> es10(port, "BF3F038001" + HEX.toHexDigits((byte) ('a' + random.nextInt(26))));
                case 10 -> reset(port);
                default -> rare(port);
            }
        }
    }

    private void rare(int port) {
        switch (random.nextInt(4)) {
            case 0 -> es10(port, "BF330C5A0A" + iccid());
            case 1 -> es10(port, "BF3404820207" + (random.nextInt(4) == 0 ? "80" : "00"));
            default -> es10(port, "BF30038001" + HEX.toHexDigits((byte) (1 + random.nextInt(9))));
        }
    }

    private String change(int tag) {
        return HEX.toHexDigits(tag, 4) + "11A00C5A0A" + iccid() + "8101" + (random.nextBoolean() ? "FF" : "00");
    }

    private String iccid() {
        return HEX.formatHex(new Iccid(ICCIDS.get(random.nextInt(ICCIDS.size()))).toBytes());
    }

    /** A challenge with the next sequence number; an answer that came is a number that is used up. */
    private void authenticate(int port) {
        String iccid = iccid(card.port(port));
        long sqn = usedUp.getOrDefault(iccid, 0L) + 32;
        String answer = usim(port, challenge(sqn) + "00");
        if (answer.startsWith("DB")) {
            usedUp.put(iccid, sqn);
        }
    }

    /** The ICCID of the profile a port shows, as in EF.ICCID; empty where it shows none. */
    static String iccid(CardPort port) {
        String selected = HEX.formatHex(port.transmit(HEX.parseHex("00A4000C022FE2")));
        return selected.equals("9000")
                ? HEX.formatHex(port.transmit(HEX.parseHex("00B000000A"))).substring(0, 20)
                : "";
    }

    private static String challenge(long sqn) {
        byte[] rand = new byte[16];
        return "0088008122" + "10" + HEX.formatHex(rand) + "10"
                + HEX.formatHex(
                        Milenage.of(Cards.KEY).vector(rand, sqn, 0x8000).autn().toBytes());
    }

    private String usim(int port, String command) {
        transmit(port, SELECT_USIM);
        return transmit(port, command);
    }

    private void es10(int port, String request) {
        transmit(port, "0070000001");
        transmit(port, SELECT_ISD_R);
        transmit(port, "81E29100" + HEX.toHexDigits((byte) (request.length() / 2)) + request);
        transmit(port, "00708001");
    }

    private String transmit(int port, String command) {
        String answer = HEX.formatHex(card.port(port).transmit(HEX.parseHex(command)));
        remember();
        return answer;
    }

    private void reset(int port) {
        card.port(port).reset();
        remember();
    }

    private void remember() {
        boundaries.put(memory.length(), memory.cutAt(memory.length()));
    }

    /** The memory after the last command that was answered before so many bytes were written. */
    LogMemory answeredBefore(int length) {
        return boundaries.floorEntry(length).getValue();
    }

    /** What the profile a port of the revived card shows answers to a challenge that it has answered before. */
    String again(CardPort port) {
        Long sqn = usedUp.get(iccid(port));
        port.transmit(HEX.parseHex(SELECT_USIM));
        return sqn == null ? "DC" : HEX.formatHex(port.transmit(HEX.parseHex(challenge(sqn) + "00")));
    }
}
