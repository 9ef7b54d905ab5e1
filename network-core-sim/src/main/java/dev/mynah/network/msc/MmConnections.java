package dev.mynah.network.msc;

import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.mm.TransactionKey;
import dev.mynah.network.air.speech.SpeechFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The MM connections of a UE's connection, each with its transactions. TS 24.007 9.2.1. */
final class MmConnections {
    /** As many transactions as a UE can tell apart without extension, in each of three protocols. */
    private static final int MOST = 21;

    private final MmContext context;
    private final List<MmConnection> all = new ArrayList<>();

    MmConnections(MmContext context) {
        this.context = context;
    }

    boolean none() {
        return all.isEmpty();
    }

    boolean full() {
        return all.size() >= MOST;
    }

    MmConnection open(CmLayer layer, int protocol) {
        MmConnection made = new MmConnection(context, layer, protocol);
        all.add(made);
        return made;
    }

    void remove(MmConnection connection) {
        all.remove(connection);
    }

    /** The newest on which nothing has been said: what CM SERVICE ABORT means. */
    Optional<MmConnection> newestFresh() {
        return all.stream().filter(MmConnection::fresh).reduce((older, newer) -> newer);
    }

    /** Brings a message to its connection; false when there is none for it. */
    boolean receive(byte[] message) {
        Optional<TransactionKey> key = TransactionKey.received(message);
        Optional<MmConnection> to = key.flatMap(this::find);
        to.ifPresent(connection -> connection.received(key.orElseThrow(), message));
        return to.isPresent();
    }

    /** Brings speech to the calls. */
    void hear(SpeechFrame frame) {
        all.stream()
                .filter(it -> it.protocol() == CmServiceType.CALL.protocol())
                .findFirst()
                .ifPresent(it -> it.heard(frame));
    }

    private Optional<MmConnection> find(TransactionKey key) {
        List<MmConnection> ofProtocol =
                all.stream().filter(it -> it.protocol() == key.protocol()).toList();
        return ofProtocol.stream()
                .filter(it -> it.has(key))
                .findFirst()
                .or(() -> ofProtocol.stream().filter(MmConnection::fresh).findFirst())
                // A further transaction on a connection that is there: TS 24.011 5.4 lets short messages do so.
                .or(() -> ofProtocol.stream().findFirst());
    }

    /** Takes those away that the UE may want back: calls, of which something has been said. */
    List<MmConnection> calls() {
        List<MmConnection> calls = all.stream()
                .filter(it -> it.protocol() == CmServiceType.CALL.protocol() && !it.fresh())
                .toList();
        all.removeAll(calls);
        return calls;
    }

    /** Goes on with those a UE had on a connection it lost. */
    void resume(List<MmConnection> calls) {
        calls.forEach(it -> it.belongsTo(context));
        all.addAll(calls);
    }

    void lost() {
        List<MmConnection> gone = List.copyOf(all);
        all.clear();
        gone.forEach(MmConnection::lost);
    }
}
