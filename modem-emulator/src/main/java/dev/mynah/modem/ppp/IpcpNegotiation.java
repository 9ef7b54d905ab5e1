package dev.mynah.modem.ppp;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the host the address and the name servers that the network gave (RFC 1332 3.3, RFC 1877 1.1). The modem has no
 * address of its own and asks for nothing.
 */
final class IpcpNegotiation implements Negotiation {
    static final int ADDRESS = 3;
    static final int PRIMARY_DNS = 129;
    static final int SECONDARY_DNS = 131;

    private final ConfigureOption address;
    private final List<ConfigureOption> servers = new ArrayList<>();
    private boolean reminded;

    IpcpNegotiation(InetAddress address, List<InetAddress> dns) {
        this.address = new ConfigureOption(ADDRESS, address.getAddress());
        if (!dns.isEmpty()) {
            servers.add(new ConfigureOption(PRIMARY_DNS, dns.get(0).getAddress()));
        }
        if (dns.size() > 1) {
            servers.add(new ConfigureOption(SECONDARY_DNS, dns.get(1).getAddress()));
        }
    }

    @Override
    public void reset() {
        reminded = false;
    }

    @Override
    public List<ConfigureOption> request() {
        return List.of();
    }

    @Override
    public void examine(List<ConfigureOption> options, Verdict verdict) {
        boolean addressed = false;
        for (ConfigureOption option : options) {
            if (option.type() == ADDRESS) {
                addressed = true;
                if (!option.same(address)) {
                    verdict.suggest(address);
                }
                continue;
            }
            ConfigureOption server = servers.stream()
                    .filter(it -> it.type() == option.type())
                    .findFirst()
                    .orElse(null);
            if (server == null) {
                verdict.reject(option);
            } else if (!option.same(server)) {
                verdict.suggest(server);
            }
        }
        if (!addressed && !reminded) {
            // A host that says nothing of its address is told once which it has.
            reminded = true;
            verdict.suggest(address);
        }
    }

    @Override
    public void granted(List<ConfigureOption> options) {}

    @Override
    public void agreed(List<ConfigureOption> options) {}

    @Override
    public void naked(List<ConfigureOption> suggested) {}

    @Override
    public void rejected(List<ConfigureOption> options) {}
}
