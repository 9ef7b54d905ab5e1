package dev.mynah.modem.mbim.qmi;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.door.Connection;
import dev.mynah.modem.door.Voice;
import dev.mynah.modem.qmi.wire.QmuxFrame;
import dev.mynah.modem.qmi.wire.QmuxReader;
import dev.mynah.modem.qmi.wire.Transaction;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A host's way to the QMI device through its MBIM session: a connection that carries one frame at a time. */
final class QmuxChannel implements Connection {
    private final Voice voice;
    private final Consumer<byte[]> indications;
    private final QmuxReader fromVoice = new QmuxReader(this::told);
    private final Map<Transaction, Promise<byte[]>> asked = new HashMap<>();

    /** @param indications takes the frames that answer nothing */
    QmuxChannel(Voice.Maker voices, Consumer<byte[]> indications) {
        this.indications = indications;
        this.voice = voices.apply(this);
    }

    /** The frame that answers one; empty if that is no request, or one like it waits for its answer still. */
    Optional<Future<byte[]>> ask(byte[] octets) {
        Optional<Transaction> transaction =
                QmuxFrame.whole(octets).flatMap(Transaction::ofRequest).filter(it -> !asked.containsKey(it));
        return transaction.map(it -> {
            Promise<byte[]> answer = Promise.promise();
            asked.put(it, answer);
            voice.received(octets, 0, octets.length);
            return answer.future();
        });
    }

    private void told(QmuxFrame frame) {
        Optional<Promise<byte[]>> answered = Transaction.ofResponse(frame).map(asked::remove);
        if (answered.isPresent()) {
            answered.get().complete(frame.octets());
        } else {
            indications.accept(frame.octets());
        }
    }

    /** The host is gone; whoever waits is told, if only to be forgotten. */
    void end() {
        voice.ended();
        asked.values().forEach(it -> it.tryFail(new Refusal(Refusal.Reason.ABORTED)));
        asked.clear();
    }

    @Override
    public void write(byte[] bytes) {
        fromVoice.read(bytes, 0, bytes.length);
    }

    @Override
    public void pause(boolean paused) {}

    @Override
    public void hangUp() {}
}
