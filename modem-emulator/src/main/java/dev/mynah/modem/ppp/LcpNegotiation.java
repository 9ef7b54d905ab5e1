package dev.mynah.modem.ppp;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * What the modem wants of the link and lets the host want (RFC 1661 6, RFC 1662 7.1): no escaping, short fields, magic
 * numbers. It asks the host to authenticate itself by CHAP, is content with PAP, and with nothing where the host won't.
 */
final class LcpNegotiation implements Negotiation {
    /** How the host authenticates itself. */
    enum Authentication {
        NONE,
        PAP,
        CHAP
    }

    static final int MRU = 1;
    static final int ACCM = 2;
    static final int AUTHENTICATION = 3;
    static final int MAGIC = 5;
    static final int PROTOCOL_COMPRESSION = 7;
    static final int ADDRESS_COMPRESSION = 8;

    private static final int DEFAULT_MRU = 1500;
    private static final int LEAST_MRU = 128;
    private static final int MD5 = 5;
    private static final int MOST_LOOPS = 3;
    private static final ConfigureOption BY_PAP = ConfigureOption.word(AUTHENTICATION, PppProtocol.PAP);
    private static final ConfigureOption BY_CHAP = new ConfigureOption(
            AUTHENTICATION, new byte[] {(byte) (PppProtocol.CHAP >> 8), (byte) PppProtocol.CHAP, MD5});

    private final RandomGenerator random;
    private final FrameWriter writer;
    private final Map<Integer, ConfigureOption> wanted = new LinkedHashMap<>();
    private int magic;
    private boolean magicAgreed;
    private Authentication authentication = Authentication.NONE;
    private int peerMru = DEFAULT_MRU;
    private int loops;

    /** @param writer whose frames the host's options shape */
    LcpNegotiation(RandomGenerator random, FrameWriter writer) {
        this.random = random;
        this.writer = writer;
        reset();
    }

    @Override
    public void reset() {
        writer.reset();
        magicAgreed = false;
        authentication = Authentication.NONE;
        peerMru = DEFAULT_MRU;
        wanted.clear();
        want(ConfigureOption.number(ACCM, 0));
        want(BY_CHAP);
        newMagic();
        want(ConfigureOption.flag(PROTOCOL_COMPRESSION));
        want(ConfigureOption.flag(ADDRESS_COMPRESSION));
    }

    private void want(ConfigureOption option) {
        wanted.put(option.type(), option);
    }

    private void newMagic() {
        magic = random.nextInt() | 1;
        want(ConfigureOption.number(MAGIC, magic));
    }

    @Override
    public List<ConfigureOption> request() {
        return List.copyOf(wanted.values());
    }

    @Override
    public void examine(List<ConfigureOption> options, Verdict verdict) {
        for (ConfigureOption option : options) {
            int length = option.value().length;
            switch (option.type()) {
                case MRU -> {
                    if (length != 2 || option.number() < LEAST_MRU) {
                        verdict.suggest(ConfigureOption.word(MRU, DEFAULT_MRU));
                    }
                }
                case ACCM -> {
                    if (length != 4) {
                        verdict.reject(option);
                    }
                }
                case MAGIC -> magic(option, verdict);
                case PROTOCOL_COMPRESSION, ADDRESS_COMPRESSION -> {
                    if (length != 0) {
                        verdict.reject(option);
                    }
                }
                default -> verdict.reject(option);
            }
        }
    }

    /** Our own number coming back means that we talk to ourselves. RFC 1661 6.4. */
    private void magic(ConfigureOption option, Verdict verdict) {
        if (option.value().length != 4) {
            verdict.reject(option);
        } else if (option.number() == magic || option.number() == 0) {
            loops++;
            verdict.suggest(ConfigureOption.number(MAGIC, random.nextInt() | 1));
        } else {
            loops = 0;
        }
    }

    /** Whether the line leads back to this modem. */
    boolean looped() {
        return loops > MOST_LOOPS;
    }

    @Override
    public void granted(List<ConfigureOption> options) {
        boolean protocol = false;
        boolean address = false;
        int map = FrameWriter.ESCAPE_ALL;
        peerMru = DEFAULT_MRU;
        for (ConfigureOption option : options) {
            protocol |= option.type() == PROTOCOL_COMPRESSION;
            address |= option.type() == ADDRESS_COMPRESSION;
            if (option.type() == ACCM) {
                map = option.number();
            } else if (option.type() == MRU) {
                peerMru = option.number();
            }
        }
        writer.escapes(map);
        writer.compress(protocol, address);
    }

    @Override
    public void agreed(List<ConfigureOption> options) {
        for (ConfigureOption option : options) {
            magicAgreed |= option.type() == MAGIC;
            if (option.type() == AUTHENTICATION) {
                authentication = option.same(BY_PAP) ? Authentication.PAP : Authentication.CHAP;
            }
        }
    }

    @Override
    public void naked(List<ConfigureOption> suggested) {
        for (ConfigureOption option : suggested) {
            if (!wanted.containsKey(option.type())) {
                continue;
            }
            switch (option.type()) {
                case ACCM -> {
                    if (option.value().length == 4) {
                        want(option);
                    }
                }
                case MAGIC -> newMagic();
                case AUTHENTICATION -> want(option.same(BY_CHAP) ? BY_CHAP : BY_PAP);
                default -> wanted.remove(option.type());
            }
        }
    }

    @Override
    public void rejected(List<ConfigureOption> options) {
        options.forEach(option -> wanted.remove(option.type()));
    }

    Authentication authentication() {
        return authentication;
    }

    /** The longest information field the host takes. */
    int peerMru() {
        return peerMru;
    }

    /** The magic number for echo replies; zero where none was agreed. */
    byte[] magicInUse() {
        return ByteBuffer.allocate(Integer.BYTES)
                .putInt(magicAgreed ? magic : 0)
                .array();
    }
}
