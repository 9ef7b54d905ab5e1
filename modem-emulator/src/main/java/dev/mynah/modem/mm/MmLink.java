package dev.mynah.modem.mm;

import dev.mynah.modem.mobility.CmLink;
import dev.mynah.modem.mobility.CmUser;
import dev.mynah.network.air.nas.mm.TransactionKey;
import java.util.HashSet;
import java.util.Set;

/** An MM connection at the UE's end: one protocol, and the transactions that have used it. */
final class MmLink implements CmLink {
    private final MmLinks links;
    private final int protocol;
    private final CmUser user;
    private final Set<TransactionKey> transactions = new HashSet<>();
    private boolean open = true;

    MmLink(MmLinks links, int protocol, CmUser user) {
        this.links = links;
        this.protocol = protocol;
        this.user = user;
    }

    @Override
    public void send(byte[] message) {
        if (open) {
            TransactionKey.sent(message).ifPresent(transactions::add);
            links.send(message);
        }
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            links.closed(this);
        }
    }

    int protocol() {
        return protocol;
    }

    boolean has(TransactionKey transaction) {
        return transactions.contains(transaction);
    }

    void received(TransactionKey transaction, byte[] message) {
        transactions.add(transaction);
        user.received(this, message);
    }

    void openedByNetwork() {
        user.opened(this);
    }

    void lost() {
        if (open) {
            open = false;
            user.lost(this);
        }
    }
}
