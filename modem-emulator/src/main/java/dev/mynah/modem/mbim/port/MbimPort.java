package dev.mynah.modem.mbim.port;

import dev.mynah.modem.Messages;
import dev.mynah.modem.Modem;
import dev.mynah.modem.Network;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.Sim;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Layout;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the commands act on for one host: the function it has opened, and what is this host's own. */
public final class MbimPort {
    /** Sends an indication. */
    public interface Indications {
        void send(Service service, Cid cid, Contents contents, byte[] buffer);
    }

    private final MbimFunction function;
    private final String door;
    private final List<Service> services;
    private final Indications indications;
    private final Map<Kept<?>, Object> memory = new HashMap<>();
    private final Map<Cid, byte[]> told = new HashMap<>();
    private Optional<Map<UUID, Set<Integer>>> wanted = Optional.empty();
    private Optional<Runnable> toolkitClaim = Optional.empty();
    private final Extension latest;
    private Extension extension = Extension.V1;
    private boolean over;

    /**
     * @param door the name of that through which the host comes
     * @param latest the latest release of Microsoft's extensions that there is for the host
     */
    public MbimPort(
            MbimFunction function, String door, List<Service> services, Extension latest, Indications indications) {
        this.function = function;
        this.door = door;
        this.latest = latest;
        this.services = List.copyOf(services);
        this.indications = indications;
        function.join(this);
    }

    public MbimFunction function() {
        return function;
    }

    public String door() {
        return door;
    }

    /** All services of the function. */
    public List<Service> services() {
        return services;
    }

    public Modem modem() {
        return function.modem();
    }

    public Subscription subscription() {
        return function.subscription();
    }

    public Sim sim() {
        return subscription().sim();
    }

    public Network network() {
        return subscription().network();
    }

    public PacketData packetData() {
        return subscription().packetData();
    }

    public Messages messages() {
        return subscription().messages();
    }

    /** What is remembered for this host alone. */
    public <T> T get(Kept<T> key) {
        Object value = memory.get(key);
        @SuppressWarnings("unchecked") // put there by set, with this very key
        T kept = value == null ? key.initial() : (T) value;
        return kept;
    }

    public <T> void set(Kept<T> key, T value) {
        memory.put(key, value);
    }

    /** Agrees with the host on a release: the latest that both know. */
    public Extension agree(int hosts) {
        Extension known = Extension.upTo(hosts);
        extension = known.compareTo(latest) < 0 ? known : latest;
        return extension;
    }

    /** The release that was agreed with the host. */
    public Extension extension() {
        return extension;
    }

    public void extension(Extension agreed) {
        extension = agreed;
    }

    /** Only these commands of these services are indicated from now on. */
    public void want(Map<UUID, Set<Integer>> commands) {
        Optional<Map<UUID, Set<Integer>>> before = wanted;
        wanted = Optional.of(Map.copyOf(commands));
        if (before.isPresent()) {
            for (Service service : services) {
                Set<Integer> known = before.get().getOrDefault(service.id(), Set.of());
                service.supported().stream()
                        .filter(it -> wants(service.id(), it.declaration().cid()))
                        .filter(it -> !known.contains(it.declaration().cid()))
                        .forEach(it -> it.subscribed(this));
            }
        }
    }

    /** Tells the host something unasked, unless it does not want to know. */
    public void indicate(Cid cid, Contents contents) {
        byte[] buffer = written(cid, contents);
        told.put(cid, buffer);
        send(cid, contents, buffer);
    }

    /** Tells the host how something stands, unless it was told just that the last time. */
    public void indicateChange(Cid cid, Contents contents) {
        byte[] buffer = written(cid, contents);
        if (!Arrays.equals(told.put(cid, buffer), buffer)) {
            send(cid, contents, buffer);
        }
    }

    /** Takes note of how something stands, which is not news. */
    public void note(Cid cid, Contents contents) {
        told.put(cid, written(cid, contents));
    }

    private byte[] written(Cid cid, Contents contents) {
        return cid.declaration()
                .layout(Declaration.Part.NOTIFICATION, extension)
                .orElse(Layout.EMPTY)
                .write(contents);
    }

    private void send(Cid cid, Contents contents, byte[] buffer) {
        for (Service service : services) {
            if (service.commands().contains(cid)
                    && wants(service.id(), cid.declaration().cid())) {
                indications.send(service, cid, contents, buffer);
            }
        }
    }

    private boolean wants(UUID service, int cid) {
        return wanted.map(it -> it.getOrDefault(service, Set.of()).contains(cid))
                .orElse(true);
    }

    /** Takes part in the card's toolkit for the host, with these features and no others. */
    public void holdToolkit(byte[] features) {
        releaseToolkit();
        toolkitClaim = Optional.of(subscription().toolkit().claim(features));
    }

    public void releaseToolkit() {
        toolkitClaim.ifPresent(Runnable::run);
        toolkitClaim = Optional.empty();
    }

    /** Whether the host's session is over. */
    public boolean over() {
        return over;
    }

    /** The host's session is over: what it left open is closed, and what it asked for is forgotten. */
    public void end() {
        over = true;
        releaseToolkit();
        function.leave(this);
    }
}
