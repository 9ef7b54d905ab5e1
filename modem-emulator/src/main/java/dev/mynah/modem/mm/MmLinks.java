package dev.mynah.modem.mm;

import dev.mynah.modem.mobility.CmUser;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.mm.TransactionKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The MM connections of a UE, each with its transactions, and the layers they belong to. TS 24.007 9.2.1. */
final class MmLinks {
    private static final int MOST = 21;

    private final MmUe ue;
    private final Map<Integer, CmUser> users = new HashMap<>();
    private final List<MmLink> all = new ArrayList<>();

    MmLinks(MmUe ue) {
        this.ue = ue;
    }

    void user(CmServiceType service, CmUser user) {
        users.put(service.protocol(), user);
    }

    boolean none() {
        return all.isEmpty();
    }

    /** A link the UE asked for. */
    Optional<MmLink> open(CmServiceType service) {
        return open(service.protocol());
    }

    private Optional<MmLink> open(int protocol) {
        CmUser user = users.get(protocol);
        if (user == null || all.size() >= MOST) {
            return Optional.empty();
        }
        MmLink link = new MmLink(this, protocol, user);
        all.add(link);
        return Optional.of(link);
    }

    void send(byte[] message) {
        ue.path().send(message);
    }

    void closed(MmLink link) {
        all.remove(link);
        if (all.isEmpty()) {
            ue.fire(new MmEvent.LinksClosed(ue.requests().asking()));
        }
    }

    /** Brings a message to its link; the first of a transaction the network begins opens one. */
    void receive(byte[] message) {
        Optional<TransactionKey> received = TransactionKey.received(message);
        if (received.isEmpty()) {
            return;
        }
        TransactionKey key = received.get();
        Optional<MmLink> known = all.stream()
                .filter(it -> it.protocol() == key.protocol() && it.has(key))
                .findFirst();
        if (known.isPresent()) {
            known.get().received(key, message);
        } else if (key.ours()) {
            // The network answers a transaction nobody here knows of: only its own layer can say so.
            all.stream()
                    .filter(it -> it.protocol() == key.protocol())
                    .findFirst()
                    .ifPresent(it -> it.received(key, message));
        } else {
            open(key.protocol()).ifPresent(link -> {
                ue.fire(new MmEvent.NetworkOpened());
                link.openedByNetwork();
                link.received(key, message);
            });
        }
    }

    /** Whether there are calls, which may be had back when their connection is lost. 4.5.1.6. */
    boolean calls() {
        return all.stream().anyMatch(MmLinks::call);
    }

    private static boolean call(MmLink link) {
        return link.protocol() == CmServiceType.CALL.protocol();
    }

    /** All but the calls are over. */
    void loseOthers() {
        List<MmLink> gone = all.stream().filter(it -> !call(it)).toList();
        all.removeAll(gone);
        gone.forEach(MmLink::lost);
    }

    void lost() {
        List<MmLink> gone = List.copyOf(all);
        all.clear();
        gone.forEach(MmLink::lost);
    }
}
