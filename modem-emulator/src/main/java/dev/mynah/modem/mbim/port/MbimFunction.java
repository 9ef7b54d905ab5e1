package dev.mynah.modem.mbim.port;

import dev.mynah.modem.Modem;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.packet.DataPort;
import dev.mynah.modem.qmi.QmiDevice;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The MBIM function of a logical slot: what its hosts have in common, through whatever door they come. A modem with several
 * slots has as many functions, which hosts call its executors.
 */
public final class MbimFunction {
    private final Modem modem;
    private final int slot;
    private final QmiDevice qmi;
    private final DataPort dataPort;
    private final Map<Kept<?>, Object> memory = new HashMap<>();
    private final Set<MbimPort> ports = new LinkedHashSet<>();

    private final Map<Integer, Integer> channels = new TreeMap<>();
    private boolean heldOpen;

    /** @param qmi what takes the QMI that hosts send by MBIM */
    public MbimFunction(Modem modem, int slot, QmiDevice qmi) {
        this.modem = modem;
        this.slot = slot;
        this.qmi = qmi;
        this.dataPort = new DataPort(modem.timeline());
    }

    public Modem modem() {
        return modem;
    }

    public int slot() {
        return slot;
    }

    public Subscription subscription() {
        return modem.subscriptions().get(slot);
    }

    /** What takes the QMI that hosts send by MBIM. */
    public QmiDevice qmi() {
        return qmi;
    }

    /** Where the packets of its IP sessions are. */
    public DataPort dataPort() {
        return dataPort;
    }

    public <T> T get(Kept<T> key) {
        Object value = memory.get(key);
        @SuppressWarnings("unchecked") // put there by set, with this very key
        T kept = value == null ? key.initial() : (T) value;
        return kept;
    }

    public <T> void set(Kept<T> key, T value) {
        memory.put(key, value);
    }

    /** Whether something holds it open for hosts to come, as mbim-proxy does. */
    public boolean heldOpen() {
        return heldOpen;
    }

    public void holdOpen() {
        heldOpen = true;
    }

    /** The modem has stopped: whoever comes when it runs again finds the function shut. */
    public void shut() {
        heldOpen = false;
        channels.clear();
    }

    void join(MbimPort port) {
        ports.add(port);
    }

    /** The last host closes what hosts have left open, unless something holds the function open. */
    void leave(MbimPort port) {
        ports.remove(port);
        if (ports.isEmpty() && !heldOpen) {
            for (int channel : channels.keySet()) {
                subscription().sim().close(channel).onFailure(gone -> {}); // with the card, for one
            }
            channels.clear();
        }
    }

    /** Remembers a logical channel that a host has opened, by which the others may speak too. */
    public void channelOpened(int channel, int group) {
        channels.put(channel, group);
    }

    public void channelClosed(int channel) {
        channels.remove(channel);
    }

    /** The channels that hosts have opened. */
    public Set<Integer> channels() {
        return Set.copyOf(channels.keySet());
    }

    /** Those that were opened in a group. */
    public Set<Integer> channelsOf(int group) {
        Set<Integer> found = new TreeSet<>();
        channels.forEach((channel, itsGroup) -> {
            if (itsGroup == group) {
                found.add(channel);
            }
        });
        return found;
    }

    /** The hosts that have it open. */
    public List<MbimPort> ports() {
        return List.copyOf(ports);
    }
}
