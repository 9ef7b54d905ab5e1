package dev.mynah.network.msc;

import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.mm.TransactionKey;
import dev.mynah.network.air.speech.SpeechFrame;
import java.util.HashSet;
import java.util.Set;

/** An MM connection over a UE's signalling connection: one protocol, and the transactions that have used it. */
final class MmConnection implements CmConnection {
    private MmContext context;
    private final CmLayer layer;
    private final int protocol;
    private final Set<TransactionKey> transactions = new HashSet<>();
    private boolean open = true;

    MmConnection(MmContext context, CmLayer layer, int protocol) {
        this.context = context;
        this.layer = layer;
        this.protocol = protocol;
    }

    @Override
    public String imsi() {
        return context.imsi();
    }

    @Override
    public Rat rat() {
        return context.rat();
    }

    @Override
    public void send(byte[] message) {
        if (open) {
            TransactionKey.sent(message).ifPresent(transactions::add);
            context.downlink(message);
        }
    }

    @Override
    public void speak(SpeechFrame frame) {
        if (open) {
            context.downlinkSpeech(frame);
        }
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            context.closed(this);
        }
    }

    int protocol() {
        return protocol;
    }

    boolean isOpen() {
        return open;
    }

    /** The UE goes on with it over another signalling connection. */
    void belongsTo(MmContext other) {
        context = other;
    }

    boolean has(TransactionKey transaction) {
        return transactions.contains(transaction);
    }

    /** Whether nothing has been said on it yet. */
    boolean fresh() {
        return transactions.isEmpty();
    }

    void received(TransactionKey transaction, byte[] message) {
        transactions.add(transaction);
        layer.received(this, message);
    }

    void heard(SpeechFrame frame) {
        layer.heard(this, frame);
    }

    void opened() {
        layer.opened(this);
    }

    /** The UE's connection is gone. */
    void lost() {
        if (open) {
            open = false;
            layer.lost(this);
        }
    }
}
