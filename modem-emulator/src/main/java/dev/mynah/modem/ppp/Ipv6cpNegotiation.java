package dev.mynah.modem.ppp;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.random.RandomGenerator;

/** Gives the host the interface identifier that the network gave, on which its addresses are to end. RFC 5072 4.1, TS 29.061 11.2.1.3.2. */
final class Ipv6cpNegotiation implements Negotiation {
    static final int IDENTIFIER = 1;

    private final ConfigureOption hosts;
    private final RandomGenerator random;
    private final long given;
    private long own;
    private boolean wanted = true;

    Ipv6cpNegotiation(long identifier, RandomGenerator random) {
        this.given = identifier;
        this.hosts = option(identifier);
        this.random = random;
        newOwn();
    }

    private void newOwn() {
        do {
            own = random.nextLong();
        } while (own == 0 || own == given);
    }

    private static ConfigureOption option(long identifier) {
        return new ConfigureOption(
                IDENTIFIER, ByteBuffer.allocate(Long.BYTES).putLong(identifier).array());
    }

    @Override
    public void reset() {
        wanted = true;
    }

    @Override
    public List<ConfigureOption> request() {
        return wanted ? List.of(option(own)) : List.of();
    }

    @Override
    public void examine(List<ConfigureOption> options, Verdict verdict) {
        for (ConfigureOption option : options) {
            if (option.type() != IDENTIFIER) {
                verdict.reject(option);
            } else if (!option.same(hosts)) {
                verdict.suggest(hosts);
            }
        }
    }

    @Override
    public void granted(List<ConfigureOption> options) {}

    @Override
    public void agreed(List<ConfigureOption> options) {}

    @Override
    public void naked(List<ConfigureOption> suggested) {
        newOwn();
    }

    @Override
    public void rejected(List<ConfigureOption> options) {
        wanted = false;
    }
}
