package dev.mynah.modem.at.simcom.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The links of one line by {@code <link_num>}, the network they are on, and what is set about all of them. */
final class LinkTable {
    static final int LAST_LINK = 9;

    private static final Setting<Optional<LinkTable>> OF_LINE = Setting.memory(Optional.empty());

    private final AtPort port;
    private final TreeMap<Integer, Link> byNumber = new TreeMap<>();
    int profile = 1;
    boolean opened;
    boolean manual;
    boolean transparent;
    boolean lengthHeader = true;
    boolean addressHeader = true;
    boolean receiveHeader;
    int[] configuration = {10, 0, 0, 0, 0, 0, 3000};
    int[] timeouts = {120_000, 120_000, 120_000};

    private LinkTable(AtPort port) {
        this.port = port;
    }

    static LinkTable of(AtPort port) {
        Optional<LinkTable> known = port.get(OF_LINE);
        if (known.isPresent()) {
            return known.get();
        }
        LinkTable made = new LinkTable(port);
        port.set(OF_LINE, Optional.of(made));
        port.onLeaving(made::closeAll);
        return made;
    }

    AtPort port() {
        return port;
    }

    Optional<Link> find(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    void put(Link link) {
        byNumber.put(link.number(), link);
    }

    void remove(Link link) {
        byNumber.remove(link.number(), link);
    }

    void closeAll() {
        List.copyOf(byNumber.values()).forEach(Link::close);
    }

    Duration connectPatience() {
        return Duration.ofMillis(timeouts[1]);
    }

    Optional<InetAddress> address() {
        return port.packetData().contexts().stream()
                .filter(it -> it.cid() == profile)
                .findFirst()
                .flatMap(PacketData.Context::bearer)
                .flatMap(it -> it.addresses().stream().findFirst());
    }

    /** What is wrong, in words, and ERROR. */
    static Answer refused(String words) {
        return Answer.error("+IP ERROR: " + words);
    }
}
